/** Pure: where several figures speak of one period, and whether they disagree or revise each other. */
import { type Competing, contradicts } from '../claims/agree.ts'
import { hasHappened, type Series, type SeriesClaim } from './series.ts'

/** Figures of one period that contradict each other (lib/claims/agree.ts says when), each list with the drawn one first. */
export function conflictsOf<C extends SeriesClaim & Competing>(series: readonly Series<C>[]): C[][] {
  return series
    .flatMap((one) => one.points)
    .map(({ claim, alongside }) => [claim, ...alongside])
    .map((claims) => claims.filter((claim) => claims.some((other) => contradicts(claim, other))))
    .filter((claims) => claims.length > 0)
}

/**
 * Statements about one metric, subject and period that took each other's place: those still standing and
 * those superseded, each list newest first, the newest list first.
 */
export function revisionsOf<C extends SeriesClaim>(claims: readonly C[]): C[][] {
  const groups = new Map<string, C[]>()
  for (const claim of claims) {
    if (!claim.metric || hasHappened(claim)) continue
    const { subject, period, value } = claim
    const who = `${subject.type}:${subject.slug ?? subject.code ?? ''}`
    const when = `${period.start ?? ''}/${period.end ?? ''}`
    const key = [claim.metric.slug, who, when, value?.comparator ?? ''].join('|')
    groups.set(key, [...(groups.get(key) ?? []), claim])
  }
  return [...groups.values()]
    .filter((group) => group.some((claim) => claim.standing === 'superseded') && group.length > 1)
    .map((group) => group.sort(newestFirst))
    .sort(([a], [b]) => (a && b ? newestFirst(a, b) : 0))
}

const newestFirst = (a: SeriesClaim, b: SeriesClaim) =>
  (b.issuedOn ?? '').localeCompare(a.issuedOn ?? '', 'en') || b.id - a.id
