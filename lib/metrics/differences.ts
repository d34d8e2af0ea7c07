/** Pure: where several figures speak of one period, and whether they disagree or revise each other. */
import { hasHappened, pointValue, type Series, type SeriesClaim } from './series.ts'

/** Reported figures for one period that are not equal, each list with the drawn one first. */
export function conflictsOf<C extends SeriesClaim>(series: readonly Series<C>[]): C[][] {
  return series
    .flatMap((one) => one.points)
    .map(({ claim, alongside }) => [claim, ...alongside].filter(hasHappened))
    .filter((claims) => {
      const values = claims.flatMap((claim) => (claim.value ? [pointValue(claim.value)] : []))
      return values.some((value) => !value.eq(values[0] ?? value))
    })
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
