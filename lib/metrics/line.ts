/** Pure: what one line of a chart shows: figures of one metric and subject that may share an axis. */

import type { Basis, Comparator, Flow, MetricKind, PeriodCalendar } from '../../prisma/generated/enums.ts'
import type { ClaimSummary, ClaimView, MetricRef, SubjectView, ValueView } from '../claims/types.ts'
import type { DurationKind, Period } from '../format/period.ts'
import type { Calculated, Calculation } from './calculated.ts'
import { follows, hasHappened, type Series, type SeriesPoint } from './series.ts'
import { printSeriesId, subjectKey } from './series-id.ts'
import type { Scale } from './view.ts'

/**
 * bars: amounts and changes of equal periods; line: stocks on a day; steps: rates in force;
 * running: totals since one day, each up to the end of its period.
 */
export type LineShape = 'bars' | 'line' | 'steps' | 'running'

/** What a claim must tell to be a point of a line. */
export type LineClaim = ClaimSummary & Pick<ClaimView, 'corrections'>

/** One figure of a line: read in a source, or calculated here from such. */
export type LinePoint<C> = {
  period: Period
  value: ValueView
  /** `calculated` where `calculation` says how. */
  basis: Basis
  claim: C | null
  calculation: Calculation<C> | null
  /** Other current claims for that very period: conflicts, forecasts, second sources. */
  alongside: C[]
  /** What was said of this period ahead of time, superseded words too, in the order it was said; empty unless it changed. */
  vintages: C[]
  /** What its parts add up to, where that is another number than the one given. */
  against?: Calculated<C>
}

export type Line<C> = {
  /** As `printSeriesId` writes it; of several series in one line (steps, running totals) that of the first. */
  id: string
  metric: MetricRef
  subject: SubjectView
  shape: LineShape
  scale: Scale
  /** The unit of the values: the metric's; % for a change on a year; '' for an index. */
  unit: string
  duration: DurationKind
  calendar: PeriodCalendar
  comparator: Comparator
  flow: Flow | null
  /** Of an index: the period that is 100. */
  base?: Period
  /** Oldest first. */
  points: LinePoint<C>[]
}

/** A point of a series as a line has it; null for a claim without a figure. */
export function linePoint<C extends LineClaim>({ claim, alongside }: SeriesPoint<C>): LinePoint<C> | null {
  if (claim.value === null) return null
  const { period, value, basis } = claim
  return { period, value, basis, claim, calculation: null, alongside, vintages: [] }
}

/** A series as a line; null when it has fewer than two points, which no chart needs. */
export function lineOf<C extends LineClaim>(series: Series<C>, kind: MetricKind): Line<C> | null {
  if (series.points.length < 2) return null
  return asLine(kind === 'rate' ? 'steps' : series.duration === 'day' ? 'line' : 'bars', [series])
}

/** A series as a line, be it of a single point: for files. */
export const wholeLine = <C extends LineClaim>(series: Series<C>): Line<C> | null => asLine('bars', [series])

function asLine<C extends LineClaim>(shape: LineShape, series: Series<C>[]): Line<C> | null {
  const [first] = series
  const claim = first?.points[0]?.claim
  if (!first || !claim?.metric) return null
  const points = series.flatMap((one) => one.points).flatMap((point) => linePoint(point) ?? [])
  const { duration, calendar, comparator, flow } = first
  const { metric, subject } = claim
  const id = printSeriesId({
    metric: metric.slug,
    subject: subjectKey(subject),
    length: first.length,
    comparator,
    flow,
  })
  return {
    id,
    metric,
    subject,
    shape,
    scale: 'absolute',
    unit: metric.unit,
    duration,
    calendar,
    comparator,
    flow,
    points,
  }
}

const start = (point: LinePoint<unknown>) => point.period.start ?? ''
const lastEnd = (series: Series<LineClaim>) => series.points.at(-1)?.claim.period.end ?? ''

/**
 * The one line to draw first: the series with most points (then the newest). Rates of all lengths are one
 * sequence of steps. Where no series has two points, totals that run from one same day make a line
 * of their own: first quarter, half, nine months, year.
 */
export function chooseLine<C extends LineClaim>(series: Series<C>[], kind: MetricKind): Line<C> | null {
  if (kind === 'rate') {
    const line = asLine('steps', series)
    if (!line || line.points.length < 2) return null
    return {
      ...line,
      points: line.points.sort((a, b) => (start(a) < start(b) ? -1 : start(a) > start(b) ? 1 : 0)),
    }
  }
  const longest = [...series].sort(
    (a, b) => b.points.length - a.points.length || (lastEnd(a) < lastEnd(b) ? 1 : -1),
  )[0]
  const plain = longest ? lineOf(longest, kind) : null
  return plain ?? (kind === 'level' ? runningTotal(series) : null)
}

function runningTotal<C extends LineClaim>(series: Series<C>[]): Line<C> | null {
  const whole = series.filter((one) => one.points.length === 1 && one.comparator === 'none')
  const groups = new Map<string, Series<C>[]>()
  for (const one of whole) {
    const { start, end } = one.points[0]?.claim.period ?? {}
    if (!start || !end) continue
    const key = `${start}|${one.flow}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  const members = [...groups.values()].sort((a, b) => b.length - a.length)[0] ?? []
  if (members.length < 2) return null
  return asLine(
    'running',
    members.sort((a, b) => (lastEnd(a) < lastEnd(b) ? -1 : 1)),
  )
}

/**
 * What a line comes to: its newest figure of what happened, and the one of the period before; of rates the one that
 * began last, and the one in force before it. Null where nothing has happened yet.
 */
export function latestOf<C>(line: Line<C>): { latest: LinePoint<C>; previous: LinePoint<C> | null } | null {
  const done = line.points.filter(hasHappened)
  const latest = done.at(-1)
  if (!latest) return null
  const before = line.shape === 'running' ? undefined : done.at(-2)
  const isNext = before && (line.shape === 'steps' || follows(before.period, latest.period))
  return { latest, previous: isNext ? before : null }
}

/** The points of every series that the line does not draw, to be told in tables beside the chart. */
export function beside<C extends LineClaim>(line: Line<C> | null, series: Series<C>[]): LinePoint<C>[] {
  const drawn = new Set(line?.points.map((point) => point.claim))
  return series
    .flatMap((one) => one.points)
    .filter((point) => !drawn.has(point.claim))
    .flatMap((point) => linePoint(point) ?? [])
}
