import type { ClaimText, ReadClaim, ReadPeriod, Sentence } from '../types.ts'
import { calendarForm, type Day } from './calendar.ts'
import { activityOf, isGrowth, kindOf, periodOf, placeOf, yearly } from './choose.ts'
import { comparatorAt } from './comparators.ts'
import { type Memory, noteThemes } from './memory.ts'
import type { Activity } from './metric-words.ts'
import { measureOf } from './metrics.ts'
import { hasCalendarYear, isAmerican, ownerOf, placedSubject } from './ownership.ts'
import { type Quantity, readQuantities } from './quantities.ts'
import { type Scene, sceneOf } from './scene.ts'
import { signed, streakOf } from './signs.ts'
import { speakerAt } from './speakers.ts'
import { readStance } from './stance.ts'
import { RUMOUR_SOURCE } from './stance-words.ts'
import { sameAgain, sinceDay, tenseOf } from './tense.ts'

/** Longer is no sentence; nothing of it is read. */
const LONGEST_SENTENCE = 4000

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
  const row = new Map<number, number>()
  const claims = quantities.map((quantity) =>
    claimOf(input, index, sentence, scene, quantity, now, memory, row, rumoured),
  )
  remember(memory, scene, quantities.length > 0)
  return claims
}

function claimOf(
  input: ClaimText,
  index: number,
  sentence: Sentence,
  scene: Scene,
  quantity: Quantity,
  now: Day | null,
  memory: Memory,
  row: Map<number, number>,
  rumoured: boolean,
): ReadClaim {
  const { text, brackets } = scene
  const growing = isGrowth(quantity)
  const activity = activityOf(text, quantity, scene.activities, brackets, memory)
  const place = placeOf(quantity, scene.places, brackets, memory, activity)
  const unit = yearly(text, quantity, activity)
  const stated = placedSubject(text, quantity, scene.subjects, brackets, row)
  const nearest = stated ?? memory.subject ?? memory.company
  const found =
    sameAgain(text, quantity, scene.periods, memory.period) ??
    (quantity.from && /までに|(?:年|期|度)には?/.test(text)
      ? null
      : periodOf(text, { ...quantity, unit }, scene.periods, brackets)?.period) ??
    (activity === 'tariff' && !quantity.from ? sinceDay(text, quantity, now) : null) ??
    carried(memory, activity, unit, sentence, text)
  const change = growing || quantity.change
  const comparator = change ? comparatorAt(text, quantity.start, quantity.end, found) : 'none'
  const measure = measureOf(activity, {
    unit,
    growing,
    sequential: comparator === 'mom' || comparator === 'qoq',
    reverse: memory.reverse,
    american: isAmerican(nearest),
    place,
    company: nearest?.company ?? false,
    text,
    near: text.slice(Math.max(0, quantity.start - 30), quantity.end + 16),
  })
  const owner = ownerOf(measure, activity, stated, memory, quantity, scene.mentions)
  const period = found && hasCalendarYear(owner, input.lexicon.things) ? calendarForm(found) : found
  const { values, change: changed } = signed(text, quantity, activity)
  const fund = owner.slug === 'japan-550bn-investment' && quantity.point?.eq(550e9)
  const stance = readStance({
    text,
    start: quantity.start,
    end: quantity.end,
    brackets,
    activity,
    company: owner.company,
    from: quantity.from,
    rumoured,
    preliminary: memory.preliminary,
    tense: tenseOf(period, now),
    wholeYear: /^(?:FY)?\d{4}$/.test(period?.code ?? ''),
  })
  memory.activity = activity ?? memory.activity
  memory.place = place ?? memory.place
  if (activity && place) memory.placeOf.set(activity, place)
  if (activity && FIGURES.has(activity)) {
    memory.counted.set(kindOf(unit), activity)
    if (activity !== 'tariff-cost') memory.counted.set('growth', activity)
  }
  if (owner.slug || owner.name) memory.subject = owner
  if (period) {
    memory.period = period
    memory.goesOn = activity !== null && FIGURES.has(activity)
  }
  return {
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
    flow: measure.flow,
    change: changed,
    streak: streakOf(text, growing),
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
