import type { ClaimText, Flow, ReadClaim, ReadPeriod, Sentence, Unit } from '../types.ts'
import { calendarForm, type Day } from './calendar.ts'
import { carried, note, remember } from './carry.ts'
import { activityOf, isGrowth, periodOf, placeOf, yearly } from './choose.ts'
import { bracketAt, commaAfter } from './clauses.ts'
import { comparatorAt } from './comparators.ts'
import { type Memory, noteThemes } from './memory.ts'
import type { Activity, Place } from './metric-words.ts'
import { type Measure, measureOf } from './metrics.ts'
import { hasCalendarYear, isAmerican, isShareOf, ownerOf, placedSubject, ruleOf } from './ownership.ts'
import { type Quantity, readQuantities } from './quantities.ts'
import { again, converted, isConversion } from './repeats.ts'
import { type Scene, sceneOf } from './scene.ts'
import { signed, streakOf } from './signs.ts'
import { goesOnForetold, goesOnRumoured } from './sources.ts'
import { speakerAt } from './speakers.ts'
import { readStance } from './stance.ts'
import { FORECAST, REFUTED_NEXT, REPORT, RUMOUR_SOURCE, THIRD_PARTY } from './stance-words.ts'
import { inForceFrom, sameAgain, sinceDay, tenseOf, wasBefore } from './tense.ts'

/** Longer is no sentence; nothing of it is read. */
const LONGEST_SENTENCE = 1500

/** A sentence in reading: what it names, what came before, and what its own numbers have shown so far. */
type Reading = {
  input: ClaimText
  index: number
  sentence: Sentence
  scene: Scene
  now: Day | null
  memory: Memory
  rumoured: boolean
  refuted: boolean
  foretold: boolean
  /** How many numbers each それぞれ has dealt out. */
  row: Map<number, number>
  last: { quantity: Quantity; claim: ReadClaim } | null
}

/** The claims of one sentence of running text; what later sentences lean on is kept in `memory`. */
export function readProse(
  input: ClaimText,
  index: number,
  sentence: Sentence,
  now: Day | null,
  memory: Memory,
): ReadClaim[] {
  if (sentence.text.length > LONGEST_SENTENCE) return []
  const scene = sceneOf(input, sentence, now, memory)
  noteThemes(memory, scene.text, sentence)
  const quantities = readQuantities(scene.text, memory.shares)
  const next = input.sentences[index + 1]?.reading ?? ''
  const refuted = REPORT.test(scene.text) && REFUTED_NEXT.test(next) && !/[0-9]/.test(next)
  const rumoured = RUMOUR_SOURCE.test(next) || (memory.rumoured && goesOnRumoured(scene))
  const reading: Reading = {
    input,
    index,
    sentence,
    scene,
    now,
    memory,
    rumoured,
    refuted,
    foretold: memory.foretold && goesOnForetold(scene),
    row: new Map(),
    last: null,
  }
  const claims: ReadClaim[] = []
  for (const quantity of quantities) {
    const read = claimOf(reading, quantity)
    const claim =
      reading.last && isConversion(scene.text, reading.last.quantity, quantity)
        ? converted(read, reading.last.claim)
        : again(
            read,
            memory.claims,
            scene.subjects.some(({ end }) => end <= quantity.start),
          )
    reading.last = { quantity, claim }
    claims.push(claim)
  }
  remember(memory, scene, quantities.length > 0)
  memory.foretold =
    (THIRD_PARTY.test(scene.text) && FORECAST.test(scene.text)) ||
    (memory.foretold && (reading.foretold || quantities.length === 0))
  return claims
}

function claimOf(reading: Reading, quantity: Quantity): ReadClaim {
  const { input, index, sentence, scene, now, memory } = reading
  const { text, brackets } = scene
  const growing = isGrowth(quantity)
  const activity = activityOf(text, quantity, scene.activities, brackets, memory)
  const place = placeOf(text, quantity, scene.places, brackets, memory, activity)
  const unit = yearly(text, quantity, activity)
  const stated = placedSubject(text, quantity, scene.subjects, brackets, reading.row)
  const nearest = stated ?? memory.subject ?? memory.company ?? memory.main
  const dated = periodFor(reading, quantity, activity, unit)
  const found = dated.period
  const comparator =
    growing || quantity.change ? comparatorAt(text, quantity.start, quantity.end, found) : 'none'
  const bound = ruleOf(quantity, scene.mentions) !== null && activity !== 'ceiling'
  const foreign =
    stated !== null &&
    /^(?:KR|EU)$/.test(stated.slug ?? '') &&
    activity !== 'investment' &&
    activity !== 'tariff'
  const measure = measureOf(bound || foreign ? 'supply' : activity, {
    unit,
    growing,
    // Against a plan or a month before: no metric of ours.
    sequential:
      comparator === 'mom' ||
      comparator === 'qoq' ||
      AGAINST_PLAN.test(text.slice(Math.max(0, quantity.start - 16), quantity.start)),
    reverse: memory.reverse,
    named: stated?.company ?? false,
    american: isAmerican(nearest),
    // What is brought back to Japan is sold there.
    place: place ?? (activity === 'sales' && memory.activity === 'reverse-import' ? 'JP' : null),
    company: nearest?.company ?? false,
    text,
    at: quantity.start,
    tariff: memory.tariff,
    near: text.slice(
      Math.max(0, quantity.start - 30),
      Math.min(quantity.end + 16, commaAfter(text, quantity.end, text.length, brackets)),
    ),
  })
  const owner = ownerOf(text, measure, activity, stated, memory, quantity, scene.mentions)
  const calendar = found && hasCalendarYear(owner, input.lexicon.things) ? calendarForm(found) : found
  const { values, change } = signed(text, quantity, activity)
  const fund = owner.slug === 'japan-550bn-investment' && quantity.point?.eq(550e9)
  const stanceIn = (when: ReadPeriod | null) =>
    readStance({
      text,
      start: quantity.start,
      end: quantity.end,
      brackets,
      activity,
      company: owner.company,
      from: quantity.from,
      rumoured: reading.rumoured,
      refuted: reading.refuted,
      foretold: reading.foretold,
      preliminary:
        memory.preliminary &&
        activity !== 'tariff' &&
        (when === null || (memory.firstPeriod ?? when.code) === when.code),
      tense: tenseOf(when, now),
      wholeYear: /^(?:FY)?\d{4}$/.test(when?.code ?? ''),
    })
  // A plan is not of the period that the figures before it were of.
  const own = stanceIn(dated.carried ? null : calendar)
  const apart =
    own.modality !== 'did' &&
    !reading.foretold &&
    (tenseOf(calendar, now) === 'past' || /considering|may|denied/.test(own.modality))
  const period = dated.carried && apart ? null : calendar
  const stance = period === null ? own : stanceIn(period)
  const claim: ReadClaim = {
    sentence: index,
    start: sentence.start + scene.original(quantity.start),
    end: sentence.start + scene.original(quantity.end - 1) + 1,
    ...values,
    unit,
    metric: measure.metric,
    subject: owner.slug,
    subjectName: owner.name,
    period,
    comparator,
    ...(fund && (stance.modality === 'did' || stance.modality === 'plans')
      ? ({ basis: 'pledge', modality: 'will' } as const)
      : stance),
    approximation: quantity.approximation,
    speaker:
      speakerAt(
        text,
        quantity.start,
        scene.speakers,
        memory.speaker,
        scene.subjects.some(({ topic }) => topic),
      ) ?? memory.interviewee,
    flow: flowOf(reading, quantity, measure, place),
    change,
    streak: streakOf(text, growing),
  }
  note(
    memory,
    claim,
    activity,
    place,
    owner,
    bracketAt(brackets, quantity.start) === null ? tenseOf(period, now) : 'aside',
  )
  return claim
}

/** Where the goods or money run; shares and prices run with the figures they are of. */
function flowOf(
  { scene, memory, last }: Reading,
  quantity: Quantity,
  measure: Measure,
  place: Place | null,
): Flow | null {
  if (isShareOf(scene.text, quantity)) return null
  const share =
    (quantity.unit === '%' && !isGrowth(quantity)) ||
    PRICE.test(scene.text.slice(Math.max(0, quantity.start - 24), quantity.start))
  if (measure.metric !== null) return measure.flow
  if (!share) return /^[A-Z]{3}$/.test(quantity.unit) && scene.places.length === 0 ? null : measure.flow
  if (last && place !== 'JP') return last.claim.flow ?? measure.flow
  return scene.places.length === 0 ? (memory.flow ?? measure.flow) : measure.flow
}

const AGAINST_PLAN = /(?:計画|想定|予想|見通し)(?:比|から|より|を|に比べ(?:て)?)[^0-9]{0,5}$/
const PRICE = /単価|価格|値段|値上げ|値下げ/

/** The period that the sentence gives a number, else the one that the text is in. */
function periodFor(
  { scene, memory, now, sentence }: Reading,
  quantity: Quantity,
  activity: Activity | null,
  unit: Unit,
): { period: ReadPeriod | null; carried: boolean } {
  const { text, brackets, periods } = scene
  const again = sameAgain(text, quantity, periods, memory.period)
  if (again) return { period: again, carried: false }
  const before = quantity.from && (activity === 'tariff' || /までに|(?:年|期|年度)には?/.test(text))
  const later = activity === 'tariff' && !before ? inForceFrom(text, quantity, periods) : null
  if (later) return { period: later, carried: false }
  const own =
    before || wasBefore(text, quantity, activity)
      ? null
      : periodOf(text, { ...quantity, unit }, periods, brackets)
  if (own) return { period: own.period, carried: false }
  const since = activity === 'tariff' && !quantity.from ? sinceDay(text, quantity, now) : null
  if (since) return { period: since, carried: false }
  return { period: carried(memory, activity, unit, sentence, text, now), carried: true }
}
