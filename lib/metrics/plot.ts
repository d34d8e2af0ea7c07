/** Pure: what one chart of a metric and subject shows, out of all its series. */
import type { MetricKind } from '../../prisma/generated/enums.ts'
import { hasHappened, type Series, type SeriesClaim, type SeriesPoint } from './series.ts'

/**
 * bars: amounts and changes of equal periods; line: stocks on a day; steps: rates in force;
 * running: totals since one day, each up to the end of its period.
 */
export type PlotShape = 'bars' | 'line' | 'steps' | 'running'

export type Plot<C> = { shape: PlotShape; points: SeriesPoint<C>[]; series: Series<C>[] }

const start = <C extends SeriesClaim>(point: SeriesPoint<C>) => point.claim.period.start ?? ''
const byStart = <C extends SeriesClaim>(a: SeriesPoint<C>, b: SeriesPoint<C>) =>
  start(a) < start(b) ? -1 : start(a) > start(b) ? 1 : 0
const lastEnd = <C extends SeriesClaim>(series: Series<C>) => series.points.at(-1)?.claim.period.end ?? ''

/** A single series as a plot; null when it has fewer than two points, which no chart needs. */
export function plotOfSeries<C extends SeriesClaim>(series: Series<C>, kind: MetricKind): Plot<C> | null {
  if (series.points.length < 2) return null
  const shape = kind === 'rate' ? 'steps' : series.duration === 'day' ? 'line' : 'bars'
  return { shape, points: series.points, series: [series] }
}

/**
 * The one chart to draw first: the series with most points (then the newest). Rates of all lengths are one
 * sequence of steps. Where no series has two points, totals that run from one same day make a chart
 * of their own: first quarter, half, nine months, year.
 */
export function choosePlot<C extends SeriesClaim>(series: Series<C>[], kind: MetricKind): Plot<C> | null {
  if (kind === 'rate') {
    const points = series.flatMap((one) => one.points).sort(byStart)
    return points.length < 2 ? null : { shape: 'steps', points, series }
  }
  const longest = [...series].sort(
    (a, b) => b.points.length - a.points.length || (lastEnd(a) < lastEnd(b) ? 1 : -1),
  )[0]
  const plain = longest ? plotOfSeries(longest, kind) : null
  return plain ?? (kind === 'level' ? runningTotal(series) : null)
}

function runningTotal<C extends SeriesClaim>(series: Series<C>[]): Plot<C> | null {
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
  const sorted = members.sort((a, b) => (lastEnd(a) < lastEnd(b) ? -1 : 1))
  return { shape: 'running', points: sorted.flatMap((one) => one.points), series: sorted }
}

/**
 * What a plot comes to: its newest figure of what happened, and the one before; of rates the one that
 * began last. Null where nothing has happened yet.
 */
export function latestOf<C extends SeriesClaim>(plot: Plot<C>): { latest: C; previous: C | null } | null {
  const done = plot.points.map((point) => point.claim).filter(hasHappened)
  const latest = done.at(-1)
  return latest ? { latest, previous: plot.shape === 'running' ? null : (done.at(-2) ?? null) } : null
}

/** Every other series, to be told in tables beside the chart. */
export const beside = <C>(plot: Plot<C> | null, series: Series<C>[]): Series<C>[] =>
  plot === null ? series : series.filter((one) => !plot.series.includes(one))
