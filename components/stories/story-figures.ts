/** Pure: the one figure to show for each measure and subject of a story. */
import type { MetricFigures } from '@/lib/claims/figures.ts'
import type { ClaimView } from '@/lib/claims/types.ts'
import type { Named } from '@/lib/named.ts'

/** The newest figure of what happened; where nothing did yet, the newest of what is expected. */
export function tellingClaim({ series, undated }: MetricFigures): ClaimView | null {
  const happened = series.flatMap(({ latest }) => latest ?? [])
  const expected = series.flatMap(({ points }) => points.at(-1)?.claim ?? [])
  return newest(happened) ?? newest(expected) ?? undated[0] ?? null
}

const newest = (claims: readonly ClaimView[]): ClaimView | null =>
  [...claims].sort((a, b) => (b.period.end ?? '').localeCompare(a.period.end ?? ''))[0] ?? null

/** Figures of the story's own companies, and those of countries and policies. */
export function storyClaims(figures: readonly MetricFigures[], companies: readonly Named[]): ClaimView[] {
  const own = new Set(companies.map(({ slug }) => slug))
  return figures
    .filter(({ subject }) => subject.type !== 'company' || own.has(subject.slug))
    .flatMap((one) => tellingClaim(one) ?? [])
}
