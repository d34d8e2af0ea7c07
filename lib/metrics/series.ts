/**
 * Pure: series out of claims. A series holds what may share an axis: one metric, one subject, one length
 * and alignment of period, one comparator, one direction of trade.
 */
import { Decimal } from 'decimal.js'
import type { Basis, Comparator, Flow, PeriodCalendar, Standing } from '../../prisma/generated/enums.ts'
import type { ValueView } from '../claims/types.ts'
import { shiftDay } from '../format/date.ts'
import { type DurationKind, durationKey, durationKind, type Period } from '../format/period.ts'
import { differenceOf } from './exactness.ts'

/** What a claim must tell to stand in a series. */
export type SeriesClaim = {
  id: number
  metric: { slug: string } | null
  subject: { type: string; slug?: string; code?: string }
  value: Pick<
    ValueView,
    'low' | 'point' | 'high' | 'comparator' | 'decimals' | 'rounded' | 'approximation'
  > | null
  period: Period
  basis: Basis
  standing: Standing
  preferred: boolean
  flow: Flow | null
  issuedOn: string | null
}

/** `alongside`: other current claims for that very period: conflicts, forecasts, second sources. */
export type SeriesPoint<C> = { claim: C; alongside: C[] }

export type Direction = 'up' | 'down' | 'same'

export type Series<C> = {
  key: string
  duration: DurationKind
  /** Length and alignment as `durationKey` names them. */
  length: string
  calendar: PeriodCalendar
  comparator: Comparator
  flow: Flow | null
  /** Oldest first. */
  points: SeriesPoint<C>[]
  /** The newest point of what happened (not forecast, pledged or rumoured). */
  latest: C | null
  /** The one of the period right before; of figures of single days, the last within a year. Null where that is missing: 2013 says nothing of 2024's direction. */
  previous: C | null
  direction: Direction | null
  /** latest − previous in the metric's unit, as `differenceOf` tells it. */
  change: string | null
}

/** What is drawn where several kinds of knowledge speak of one period: the hardest first. */
const hardness: Basis[] = [
  'actual',
  'preliminary',
  'calculated',
  'estimate',
  'guidance',
  'forecast',
  'target',
  'pledge',
  'rumour',
]
/** The bases of what is told to have happened, not foreseen. */
export const happened: ReadonlySet<Basis> = new Set<Basis>(['actual', 'preliminary', 'calculated'])

export const hasHappened = (claim: { basis: Basis }): boolean => happened.has(claim.basis)

/** The figure a point stands at: the point itself, else the middle of its range, else its one bound. */
export function pointValue(value: {
  low: string | null
  point: string | null
  high: string | null
}): Decimal {
  const { low, point, high } = value
  if (point !== null) return new Decimal(point)
  if (low !== null && high !== null) return new Decimal(low).plus(high).div(2)
  return new Decimal(low ?? high ?? 0)
}

/** Which series a claim belongs to; null where it has no figure or no known period, or no longer stands. */
function seriesKey(claim: SeriesClaim): string | null {
  if (claim.metric === null || claim.value === null || claim.standing !== 'current') return null
  const duration = durationKey(claim.period)
  if (duration === 'none') return null
  const subject = `${claim.subject.type}:${claim.subject.slug ?? claim.subject.code ?? ''}`
  return [claim.metric.slug, subject, duration, claim.value.comparator, claim.flow ?? ''].join('|')
}

/** Series of the claims, those with most points first; claims without a known period are in none. */
export function seriesOf<C extends SeriesClaim>(claims: readonly C[]): Series<C>[] {
  return [...Map.groupBy(claims, seriesKey)]
    .flatMap(([key, members]) => (key === null ? [] : toSeries(key, members)))
    .sort((a, b) => b.points.length - a.points.length || (a.key < b.key ? -1 : 1))
}

function toSeries<C extends SeriesClaim>(key: string, members: C[]): Series<C> {
  const periods = Map.groupBy(members, ({ period }) => `${period.start ?? ''}/${period.end ?? ''}`)
  const points = [...periods]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, same]) => {
      const [claim, ...alongside] = same.sort(byHardness)
      return claim ? [{ claim, alongside }] : []
    })
  const done = points.map((point) => point.claim).filter(hasHappened)
  const latest = done.at(-1) ?? null
  const before = done.at(-2) ?? null
  const previous = latest && before && follows(before.period, latest.period) ? before : null
  const change = latest?.value && previous?.value ? differenceOf(latest.value, previous.value) : null
  const first = members[0]
  return {
    key,
    duration: first ? durationKind(first.period) : 'none',
    length: first ? durationKey(first.period) : 'none',
    calendar: first?.period.calendar ?? 'calendar',
    comparator: first?.value?.comparator ?? 'none',
    flow: first?.flow ?? null,
    points,
    latest,
    previous,
    direction: change === null ? null : Number(change) === 0 ? 'same' : Number(change) > 0 ? 'up' : 'down',
    change,
  }
}

/** Whether nothing lies between two periods of one length; a stock on a day is held against one of the year before it. */
export function follows(before: Period, after: Period): boolean {
  if (before.end === null || after.start === null) return false
  if (before.start === before.end) return Date.parse(after.start) - Date.parse(before.end) <= 366 * 86_400_000
  return shiftDay(before.end, 1) === after.start
}

/** Preferred first, then the hardest knowledge, then the newest word. */
function byHardness(a: SeriesClaim, b: SeriesClaim): number {
  const rank = (claim: SeriesClaim) => hardness.indexOf(claim.basis)
  const issued = (claim: SeriesClaim) => claim.issuedOn ?? ''
  return (
    Number(b.preferred && hasHappened(b)) - Number(a.preferred && hasHappened(a)) ||
    rank(a) - rank(b) ||
    Number(b.preferred) - Number(a.preferred) ||
    (issued(a) < issued(b) ? 1 : issued(a) > issued(b) ? -1 : b.id - a.id)
  )
}
