/** Pure: what is measured of several companies, as rows of a table: one measure, one figure of each. */
import type { MetricRef } from '../claims/types.ts'
import type { Period } from '../format/period.ts'
import type { LineClaim } from '../metrics/line.ts'
import { seriesOf } from '../metrics/series.ts'
import { byNewest } from './exposure.ts'

/** `shares`: of the days that the row is about; else of days of its own, which must be said. */
export type FigureCell<C> = { claim: C; shares: boolean }

export type FigureRow<C> = {
  metric: MetricRef
  /** The newest days that most of the companies (two at least) have a comparable figure of; null where no two do. */
  period: Period | null
  /** In the order of the companies; null where nothing is held. */
  cells: (FigureCell<C> | null)[]
}

/** What two figures must share to stand in one row as comparable. */
const keyOf = ({ period, flow, value }: LineClaim) =>
  [period.start, period.end, flow ?? '', value?.comparator ?? ''].join('|')

/**
 * @param companies the figures of each company, of any standing
 * @returns measures known of most companies first, then by name. Rates in force are left to the policies.
 */
export function figureRows<C extends LineClaim>(companies: readonly (readonly C[])[]): FigureRow<C>[] {
  const metrics = new Map<string, MetricRef>()
  for (const { metric } of companies.flat())
    if (metric && metric.kind !== 'rate') metrics.set(metric.slug, metric)
  return [...metrics.values()]
    .map((metric) => rowOf(metric, companies))
    .filter(({ cells }) => cells.some((cell) => cell !== null))
    .sort((a, b) => filled(b) - filled(a) || (a.metric.name < b.metric.name ? -1 : 1))
}

const filled = (row: FigureRow<unknown>) => row.cells.filter((cell) => cell !== null).length

function rowOf<C extends LineClaim>(metric: MetricRef, companies: readonly (readonly C[])[]): FigureRow<C> {
  const candidates = companies.map((claims) =>
    newestFirst(claims.filter((one) => one.metric?.slug === metric.slug)),
  )
  const counts = new Map<string, { claim: C; count: number }>()
  for (const own of candidates)
    for (const claim of own) {
      if (claim.period.state !== 'known') continue
      counts.set(keyOf(claim), { claim, count: (counts.get(keyOf(claim))?.count ?? 0) + 1 })
    }
  const [most] = [...counts.values()]
    .filter(({ count }) => count > 1)
    .sort((a, b) => b.count - a.count || byNewest(a.claim, b.claim))
  const key = most && keyOf(most.claim)
  return {
    metric,
    period: most?.claim.period ?? null,
    cells: candidates.map((own) => {
      const same = own.find((claim) => keyOf(claim) === key)
      if (same) return { claim: same, shares: true }
      return own[0] ? { claim: own[0], shares: false } : null
    }),
  }
}

/** Of each series one figure for each period, the newest first; figures without a period last. */
function newestFirst<C extends LineClaim>(claims: readonly C[]): C[] {
  const drawn = seriesOf(claims).flatMap(({ points }) => points.map(({ claim }) => claim))
  const undated = claims.filter(
    ({ standing, preferred, value, period }) =>
      standing === 'current' && preferred && value !== null && period.state !== 'known',
  )
  return [...drawn.sort(byNewest), ...undated.sort(byNewest)]
}
