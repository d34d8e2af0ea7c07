/** Pure: good comparisons to begin with, chosen from what series there are. */
import { parseSeriesId } from '../series-id.ts'
import { clashesOf, type Guarded } from './guard.ts'

/** `points`: how many figures it has; `first`, `last`: the first and last day they speak of. */
export type Known = Guarded & { points: number; first: string | null; last: string | null }

/** One measure of several subjects, or several measures of one subject. */
export type ReadyMade<S> = { by: 'metric' | 'subject'; series: S[] }

/** More lines than this are no good beginning. */
const mostLines = 6

/**
 * Up to `wanted` comparisons that may share an axis: in turn one measure over those it is known of and one subject over
 * what is known of it, those with most lines first, then those with most figures. No measure and no subject leads two.
 */
export function readyMadeOf<S extends Known>(known: readonly S[], wanted = 4): ReadyMade<S>[] {
  const drawable = known.filter((one) => one.points >= 2 && one.metric.kind !== 'rate')
  const byMetric = candidates(drawable, 'metric')
  const bySubject = candidates(drawable, 'subject')
  const chosen: ReadyMade<S>[] = []
  const taken = new Set<string>()
  const take = (from: ReadyMade<S>[]) => {
    const next = from.find((one) => !taken.has(leader(one)) && !chosen.some((other) => overlap(one, other)))
    if (!next) return
    taken.add(leader(next))
    chosen.push(next)
  }
  for (let round = 0; round < wanted && chosen.length < wanted; round++)
    for (const from of [byMetric, bySubject]) if (chosen.length < wanted) take(from)
  return chosen
}

function candidates<S extends Known>(known: readonly S[], by: ReadyMade<S>['by']): ReadyMade<S>[] {
  const groups = new Map<string, S[]>()
  for (const one of known) {
    const id = parseSeriesId(one.id)
    if (!id) continue
    const leading = by === 'metric' ? id.metric : `${id.subject}|${one.metric.unit}|${one.metric.kind}`
    const key = [leading, id.length, id.comparator, id.flow ?? ''].join('|')
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()]
    .map((series) => ({ by, series: series.sort(longestFirst).slice(0, mostLines) }))
    .filter(({ series }) => series.length >= 2 && clashesOf(series, 'absolute').length === 0)
    .sort(
      (a, b) =>
        b.series.length - a.series.length || figures(b) - figures(a) || (first(a) < first(b) ? -1 : 1),
    )
}

const longestFirst = (a: Known, b: Known) => b.points - a.points || (a.id < b.id ? -1 : 1)
const figures = ({ series }: ReadyMade<Known>) => series.reduce((sum, { points }) => sum + points, 0)
const first = ({ series }: ReadyMade<Known>) => series[0]?.id ?? ''

/** What a comparison is about: its measure, or its subject. */
function leader({ by, series }: ReadyMade<Known>): string {
  const id = series[0] && parseSeriesId(series[0].id)
  return `${by}|${by === 'metric' ? id?.metric : id?.subject}`
}

/** Two comparisons that share half their lines show the reader the same. */
function overlap(a: ReadyMade<Known>, b: ReadyMade<Known>): boolean {
  const ids = new Set(b.series.map(({ id }) => id))
  return a.series.filter(({ id }) => ids.has(id)).length * 2 > a.series.length
}
