/** Pure: which measures of several companies can be drawn on one pair of axes. */
import { clashesOf } from '../metrics/explore/guard.ts'
import { type Line, type LineClaim, lineOf } from '../metrics/line.ts'
import { seriesOf } from '../metrics/series.ts'

/**
 * `without`: places of the companies, in the order given, that have no two figures of this kind. `left`: how many older
 * figures the lines leave out.
 */
export type SharedAxes<C> = { lines: Line<C>[]; without: number[]; left: number }

/** Of each line: five years of months fit a chart that stands beside others. */
const mostPoints = 60

/**
 * For each measure the one length of time, comparator and flow in which most companies have a line, then with most
 * figures; only where two at least have one and the guard of the explorer lets them share axes.
 * @param companies the figures of each company, of any standing
 * @returns those with most lines first, then most figures
 */
export function sharedAxes<C extends LineClaim>(companies: readonly (readonly C[])[]): SharedAxes<C>[] {
  const groups = new Map<string, { line: Line<C>; at: number }[]>()
  for (const [at, claims] of companies.entries())
    for (const series of seriesOf(claims)) {
      const metric = series.points[0]?.claim.metric
      const line = metric && metric.kind !== 'rate' ? lineOf(series, metric.kind) : null
      if (!line) continue
      const key = [line.metric.slug, series.length, line.comparator, line.flow ?? ''].join('|')
      groups.set(key, [...(groups.get(key) ?? []), { line, at }])
    }
  const found = [...groups.values()]
    .map((members) => ({
      lines: members.map(({ line }) => ({ ...line, points: line.points.slice(-mostPoints) })),
      left: members.reduce((sum, { line }) => sum + Math.max(0, line.points.length - mostPoints), 0),
      without: [...companies.keys()].filter((place) => !members.some(({ at }) => at === place)),
    }))
    .filter(({ lines }) => lines.length > 1 && clashesOf(lines, 'absolute').length === 0)
    .sort((a, b) => b.lines.length - a.lines.length || points(b) - points(a) || (name(a) < name(b) ? -1 : 1))
  const taken = new Set<string>()
  return found.filter((one) => {
    const isFirst = !taken.has(name(one))
    taken.add(name(one))
    return isFirst
  })
}

const points = ({ lines }: SharedAxes<unknown>) => lines.reduce((sum, line) => sum + line.points.length, 0)
const name = ({ lines }: SharedAxes<unknown>) => lines[0]?.metric.slug ?? ''
