import type { ClaimText, ReadClaim, ReadPeriod, Sentence, Unit } from '../types.ts'
import { calendarForm, type Day } from './calendar.ts'
import { activityOf, isGrowth, kindOf, periodOf, placeOf, yearly } from './choose.ts'
import { bracketAt, commaAfter } from './clauses.ts'
import { comparatorAt } from './comparators.ts'
import { type Memory, noteThemes } from './memory.ts'
import type { Activity, Place } from './metric-words.ts'
import { measureOf } from './metrics.ts'
import { hasCalendarYear, isAmerican, isShareOf, ownerOf, placedSubject } from './ownership.ts'
import { type Quantity, readQuantities } from './quantities.ts'
import { type Scene, sceneOf } from './scene.ts'
import { signed, streakOf } from './signs.ts'
import { speakerAt } from './speakers.ts'
import { readStance } from './stance.ts'
import { RUMOUR_SOURCE } from './stance-words.ts'
import type { Subject } from './subjects.ts'
import { sameAgain, sinceDay, tenseOf } from './tense.ts'

/** Longer is no sentence; nothing of it is read. */
const LONGEST_SENTENCE = 4000

/** A sentence in reading: what it names, what came before, and what its own numbers have shown so far. */
type Reading = {
  input: ClaimText
  index: number
  sentence: Sentence
  scene: Scene
  now: Day | null
  memory: Memory
  rumoured: boolean
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
  const rumoured = RUMOUR_SOURCE.test(input.sentences[index + 1]?.reading ?? '')
  const reading: Reading = {
    input,
    index,
    sentence,
    scene,
    now,
    memory,
    rumoured,
    row: new Map(),
    last: null,
  }
  const claims: ReadClaim[] = []
  for (const quantity of quantities) {
    const read = claimOf(reading, quantity)
    const claim =
      isConversion(reading, quantity) && reading.last
        ? converted(read, reading.last.claim)
        : again(read, reading, quantity)
    reading.last = { quantity, claim }
    claims.push(claim)
  }
  remember(memory, scene, quantities.length > 0)
  return claims
}

/** 5500億ドル（約80兆円）: the same money in another currency. */
function isConversion({ scene, last }: Reading, quantity: Quantity): boolean {
  if (!last || quantity.unit === last.quantity.unit || kindOf(quantity.unit) !== 'money') return false
  return (
    kindOf(last.quantity.unit) === 'money' &&
    /^[^、。0-9]{0,3}\((?:約|およそ|日本円で約?|同)?$/.test(
      scene.text.slice(last.quantity.end, quantity.start),
    )
  )
}

const converted = (read: ReadClaim, first: ReadClaim): ReadClaim => ({
  ...first,
  start: read.start,
  end: read.end,
  low: read.low,
  point: read.point,
  high: read.high,
  unit: read.unit,
  approximation: read.approximation,
})

/** A number said again takes from its first telling what its own sentence leaves out. */
function again(claim: ReadClaim, { memory, scene }: Reading, quantity: Quantity): ReadClaim {
  if (claim.unit === '%' && !/\./.test(claim.point ?? '')) return claim
  const key = [claim.low, claim.point, claim.high, claim.unit].join(' ')
  const first = memory.claims.get(key)
  if (!first) {
    memory.claims.set(key, claim)
    return claim
  }
  const named = scene.subjects.some(({ end }) => end <= quantity.start)
  return {
    ...claim,
    metric: claim.metric ?? first.metric,
    flow: claim.flow ?? first.flow,
    period: claim.period ?? first.period,
    ...(named ? {} : { subject: first.subject, subjectName: first.subjectName }),
  }
}

function claimOf(reading: Reading, quantity: Quantity): ReadClaim {
  const { input, index, sentence, scene, now, memory } = reading
  const { text, brackets } = scene
  const growing = isGrowth(quantity)
  const activity = activityOf(text, quantity, scene.activities, brackets, memory)
  const place = placeOf(quantity, scene.places, brackets, memory, activity)
  const unit = yearly(text, quantity, activity)
  const stated = placedSubject(text, quantity, scene.subjects, brackets, reading.row)
  const nearest = stated ?? memory.subject ?? memory.company
  const found = periodFor(reading, quantity, activity, unit)
  const comparator =
    growing || quantity.change ? comparatorAt(text, quantity.start, quantity.end, found) : 'none'
  const measure = measureOf(activity, {
    unit,
    growing,
    sequential: comparator === 'mom' || comparator === 'qoq',
    reverse: memory.reverse,
    american: isAmerican(nearest),
    place,
    company: nearest?.company ?? false,
    text,
    at: quantity.start,
    tariff: memory.tariff,
    near: text.slice(
      Math.max(0, quantity.start - 30),
      Math.min(quantity.end + 16, commaAfter(text, quantity.end, text.length, brackets)),
    ),
  })
  const owner = ownerOf(measure, activity, stated, memory, quantity, scene.mentions)
  const calendar =
    hasCalendarYear(owner, input.lexicon.things) ||
    (activity === 'sales' && measure.flow === 'us' && !/四半期/.test(text))
  const period = found && calendar ? calendarForm(found) : found
  const { values, change } = signed(text, quantity, activity)
  const fund = owner.slug === 'japan-550bn-investment' && quantity.point?.eq(550e9)
  const stance = readStance({
    text,
    start: quantity.start,
    end: quantity.end,
    brackets,
    activity,
    company: owner.company,
    from: quantity.from,
    rumoured: reading.rumoured,
    preliminary:
      memory.preliminary &&
      activity !== 'tariff' &&
      (period === null || (memory.firstPeriod ?? period.code) === period.code),
    tense: tenseOf(period, now),
    wholeYear: /^(?:FY)?\d{4}$/.test(period?.code ?? ''),
  })
  const share = unit === '%' && !growing && measure.metric === null
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
    ...(fund && stance.modality === 'did' ? ({ basis: 'pledge', modality: 'will' } as const) : stance),
    approximation: quantity.approximation,
    speaker: speakerAt(
      text,
      quantity.start,
      scene.speakers,
      memory.speaker,
      scene.subjects.some(({ topic }) => topic),
    ),
    flow: isShareOf(text, quantity)
      ? null
      : share && reading.last && place !== 'JP'
        ? (reading.last.claim.flow ?? measure.flow)
        : measure.flow,
    change,
    streak: streakOf(text, growing),
  }
  note(memory, claim, activity, place, owner, bracketAt(brackets, quantity.start) !== null)
  return claim
}

/** The period that the sentence gives a number, else the one that the text is in. */
function periodFor(
  { scene, memory, now, sentence }: Reading,
  quantity: Quantity,
  activity: Activity | null,
  unit: Unit,
): ReadPeriod | null {
  const { text, brackets, periods } = scene
  const again = sameAgain(text, quantity, periods, memory.period)
  if (again) return again
  const before = quantity.from && (activity === 'tariff' || /までに|[年期度]には?/.test(text))
  const own = before ? null : periodOf(text, { ...quantity, unit }, periods, brackets)
  if (own) return own.period
  const since = activity === 'tariff' && !quantity.from ? sinceDay(text, quantity, now) : null
  return since ?? carried(memory, activity, unit, sentence, text)
}

/** What this number leaves for the next. */
function note(
  memory: Memory,
  claim: ReadClaim,
  activity: Activity | null,
  place: Place | null,
  owner: Subject,
  aside: boolean,
): void {
  memory.activity = activity ?? memory.activity
  memory.place = place ?? memory.place
  if (activity === 'tariff') memory.tariff = claim.metric ?? memory.tariff
  if (activity && place) memory.placeOf.set(activity, place)
  if (activity && FIGURES.has(activity) && claim.unit) {
    memory.counted.set(kindOf(claim.unit), activity)
    memory.counted.set('last', activity)
    if (activity !== 'tariff-cost') memory.counted.set('growth', activity)
  }
  if (owner.slug || owner.name) memory.subject = owner
  if (activity && FIGURES.has(activity)) memory.firstPeriod ??= claim.period?.code ?? null
  if (claim.period && !aside) {
    memory.period = claim.period
    memory.goesOn = activity !== null && FIGURES.has(activity)
  }
}

/** Sentences without a number set the scene as well: who and what the next number is of. */
function remember(memory: Memory, scene: Scene, counted: boolean): void {
  const { subjects, speakers, periods, activities, places, text } = scene
  const main = subjects.filter(({ topic }) => topic)[0] ?? subjects[0]
  if (main?.subject.company) memory.company = main.subject
  if (memory.part === 'headline' && main?.subject.company) memory.main ??= main.subject
  if (speakers.length > 0) {
    memory.speaker = speakers.at(-1)?.speaker ?? null
    memory.people.push(...speakers)
  }
  memory.shares = /株価|株式市場|株は|終値/.test(text)
  if (counted) return
  if (main && (main.subject.company || main.subject.slug === 'JP')) memory.subject = main.subject
  const last = periods.at(-1)?.period
  if (last?.end) {
    memory.period = last
    memory.goesOn = true
  }
  memory.activity = activities.at(-1)?.what ?? memory.activity
  memory.place = places.at(-1)?.what ?? memory.place
}

/** Figures that go on through a text under one period; plans, rates and headcounts do not. */
const FIGURES = new Set<Activity>([
  'production',
  'sales',
  'exports',
  'registrations',
  'imports',
  'us-made',
  'operating-profit',
  'net-profit',
  'revenue',
  'tariff-cost',
  'surplus',
  'deficit',
])

/** The period of the sentences before, where the number goes on with figures of the same kind. */
function carried(
  memory: Memory,
  activity: Activity | null,
  unit: string,
  sentence: Sentence,
  text: string,
): ReadPeriod | null {
  const share = unit === '%' && /占め|割合|比率|シェア/.test(text)
  if (!memory.period?.end || !((activity && FIGURES.has(activity)) || share)) return null
  return memory.goesOn && sentence.part !== 'headline' && unit !== 'vehicle/a' ? memory.period : null
}
