import type { ReadClaim, ReadPeriod, Sentence } from '../types.ts'
import type { Day } from './calendar.ts'
import { kindOf } from './choose.ts'
import type { Memory } from './memory.ts'
import type { Activity, Place } from './metric-words.ts'
import type { Scene } from './scene.ts'
import { RUMOUR } from './stance-words.ts'
import { type Subject, whole } from './subjects.ts'
import type { tenseOf } from './tense.ts'

/** What one number or sentence leaves for the next. */

/** What this number leaves for the next. */
export function note(
  memory: Memory,
  claim: ReadClaim,
  activity: Activity | null,
  place: Place | null,
  owner: Subject,
  tense: ReturnType<typeof tenseOf> | 'aside',
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
  // A rate is its country's; the company that was spoken of goes on.
  if ((owner.slug || owner.name) && !(activity === 'tariff' && memory.subject?.company))
    memory.subject = owner
  if (activity && FIGURES.has(activity)) memory.firstPeriod ??= claim.period?.code ?? null
  memory.flow = claim.flow ?? memory.flow
  if (claim.period && tense !== 'aside') {
    const figures = activity !== null && FIGURES.has(activity)
    memory.goesOn = figures || (memory.goesOn && claim.period.code === memory.period?.code)
    memory.period = claim.period
    memory.ahead = tense !== 'past'
    if (tense === 'past') memory.past = claim.period
  }
}

/** Sentences without a number set the scene as well: who and what the next number is of. */
export function remember(memory: Memory, scene: Scene, counted: boolean): void {
  const { subjects, speakers, periods, activities, places, text } = scene
  const main = subjects.filter(({ topic }) => topic)[0] ?? subjects[0]
  if (main?.subject.company) memory.company = main.subject
  if (memory.part === 'headline' && main?.subject.company) memory.main = main.subject
  if (speakers.length > 0) {
    memory.speaker = speakers.at(-1)?.speaker ?? null
    memory.people.push(...speakers)
  }
  memory.rumoured = RUMOUR.test(text)
  memory.shares = /株価|株式市場|株は|終値/.test(text)
  if (counted) return
  if (main && (main.subject.company || main.subject.slug === 'JP'))
    memory.subject = whole(text, subjects, main).subject
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

/** Shares and prices go on with the figures they are of. */
const SHARE = /占め|割合|比率|シェア|単価|価格/

/** The period of the sentences before, where the number goes on with figures of the same kind. */
export function carried(
  memory: Memory,
  activity: Activity | null,
  unit: string,
  sentence: Sentence,
  text: string,
  now: Day | null,
): ReadPeriod | null {
  if (!memory.period?.end || sentence.part === 'headline' || unit === 'vehicle/a') return null
  // History is told year by year: what stands three years back does not go on.
  if (now && Number(memory.period.end.slice(0, 4)) < now.year - 2) return null
  const result = /(?:た|でした)。?$/.test(text)
  const share = SHARE.test(text) && (result || memory.foretold)
  if (!((activity && FIGURES.has(activity)) || share) || !(memory.goesOn || share)) return null
  // After an outlook, a result is again one of the period before it.
  return result && /だった。?$|でした。?$/.test(text) && memory.ahead
    ? (memory.past ?? memory.period)
    : memory.period
}
