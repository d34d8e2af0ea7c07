import { Decimal } from 'decimal.js'
import type { IntervalStatus } from '../../prisma/generated/enums.ts'
import { shiftDay } from '../format/date.ts'

/** An act as a rate names it. */
export type RateAct = {
  key: string
  on: string
  kind: string
  text: string
  textJa: string | null
  /** Reported ahead of its date and not verified since. */
  scheduled: boolean
}

/** Dates inclusive, null open. `value` a decimal string. */
export type RateInterval = {
  value: string
  from: string | null
  to: string | null
  status: IntervalStatus
  startedBy: RateAct | null
  endedBy: RateAct | null
}

export type RateNow = {
  value: string
  since: string | null
  /** Last day, where an end is set. */
  until: string | null
  /** The asked date lies past `until`, but that end was only scheduled: the value is told as last seen. */
  endUnverified: boolean
  by: RateAct | null
  /** The value just before `since`, where one was in force. */
  previous: string | null
}

/** One tread of the step chart; in_force is drawn solid, the rest dashed. */
export type RateStep = {
  value: string
  from: string | null
  to: string | null
  status: IntervalStatus
  dashed: boolean
  by: RateAct | null
  /** `to` was scheduled and not verified since. */
  endScheduled: boolean
}

/** An end that was only scheduled has not been seen to happen: the interval runs on until another is known. */
const endScheduled = (interval: RateInterval) => interval.endedBy?.scheduled ?? false

const covers = (interval: RateInterval, date: string) =>
  (interval.from === null || interval.from <= date) &&
  (interval.to === null || interval.to >= date || endScheduled(interval))

/** Earlier start first; an open start is the earliest. */
const byStart = (a: RateInterval, b: RateInterval) =>
  (a.from ?? '') < (b.from ?? '') ? -1 : (a.from ?? '') > (b.from ?? '') ? 1 : 0

/**
 * What could be known on a day: an interval begun by a later act is not yet known, and an end set by a
 * later act is not yet in sight (the September 2025 order reached back to 7 August).
 */
function asKnownOn(intervals: readonly RateInterval[], knownOn: string): RateInterval[] {
  return intervals
    .filter((interval) => interval.startedBy === null || interval.startedBy.on <= knownOn)
    .map((interval) =>
      interval.endedBy !== null && interval.endedBy.on > knownOn
        ? { ...interval, to: null, endedBy: null }
        : interval,
    )
}

/**
 * The value of one measure in force on `date`, as known today or as known on `knownOn`.
 * Neighbouring intervals of equal value count as one: `since` and `by` are those of the first.
 */
export function rateOn(
  intervals: readonly RateInterval[],
  date: string,
  options: { knownOn?: string } = {},
): RateNow | null {
  const known = options.knownOn === undefined ? intervals : asKnownOn(intervals, options.knownOn)
  const law = known.filter((interval) => interval.status === 'in_force')
  const current = law
    .filter((interval) => covers(interval, date))
    .sort(byStart)
    .at(-1)
  if (!current) return null
  let first = current
  let previous = intervalBefore(law, first)
  while (previous && new Decimal(previous.value).eq(current.value)) {
    first = previous
    previous = intervalBefore(law, first)
  }
  return {
    value: current.value,
    since: first.from,
    until: current.to,
    endUnverified: current.to !== null && current.to < date,
    by: first.startedBy,
    previous: previous?.value ?? null,
  }
}

function intervalBefore(law: readonly RateInterval[], interval: RateInterval): RateInterval | undefined {
  if (interval.from === null) return undefined
  const dayBefore = shiftDay(interval.from, -1)
  return law
    .filter((other) => other !== interval && covers(other, dayBefore) && byStart(other, interval) < 0)
    .sort(byStart)
    .at(-1)
}

/**
 * The act that, on a later day, replaced the rate of `date` by one of another measure reaching back to it: the order of
 * 4 September 2025 put the 15 % inclusive rate in the place of the added one from 7 August on. Null: none did.
 * @param others the intervals of the policy's other measures
 */
export function replacedBy(
  intervals: readonly RateInterval[],
  others: readonly RateInterval[],
  date: string,
): RateAct | null {
  const inForce = intervals.filter((interval) => interval.status === 'in_force' && covers(interval, date))
  const end = inForce.sort(byStart).at(-1)?.endedBy
  if (!end || end.on <= date) return null
  const reachesBack = others.some(
    (other) => other.startedBy?.key === end.key && other.status === 'in_force' && covers(other, date),
  )
  return reachesBack ? end : null
}

/** The treads of a step chart, oldest first. A threat without dates stands at the day of the act that made it. */
export function stepsOf(intervals: readonly RateInterval[]): RateStep[] {
  return intervals
    .map((interval) => {
      const dashed = interval.status !== 'in_force'
      return {
        value: interval.value,
        from: interval.from ?? (dashed ? (interval.startedBy?.on ?? null) : null),
        to: interval.to,
        status: interval.status,
        dashed,
        by: interval.startedBy,
        endScheduled: endScheduled(interval),
      }
    })
    .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : (a.from ?? '') > (b.from ?? '') ? 1 : 0))
}
