/** Pure: where several current figures speak of one period, and whether they disagree or revise each other. */
import { hasHappened, pointValue, type Series, type SeriesClaim } from './series.ts'

export type Difference<C> = {
  /** conflict: reported figures that are not equal; revision: forecasts, one after the other. */
  kind: 'conflict' | 'revision'
  /** All for the one period; in a conflict the drawn one first, in a revision the newest first. */
  claims: C[]
}

/** Periods of the series for which unequal figures stand side by side. */
export function differencesOf<C extends SeriesClaim>(series: readonly Series<C>[]): Difference<C>[] {
  const points = series.flatMap((one) => one.points)
  return points.flatMap(({ claim, alongside }): Difference<C>[] => {
    const all = [claim, ...alongside]
    const happened = all.filter(hasHappened)
    if (unequal(happened)) return [{ kind: 'conflict', claims: happened }]
    const ahead = all.filter((one) => !hasHappened(one))
    if (!unequal(ahead)) return []
    return [{ kind: 'revision', claims: ahead.sort(newestFirst) }]
  })
}

function unequal(claims: readonly SeriesClaim[]): boolean {
  const values = claims.flatMap((claim) => (claim.value ? [pointValue(claim.value)] : []))
  return values.some((value) => !value.eq(values[0] ?? value))
}

const newestFirst = (a: SeriesClaim, b: SeriesClaim) =>
  (b.issuedOn ?? '').localeCompare(a.issuedOn ?? '', 'en') || b.id - a.id
