/** Pure: the newest figures, where a page has no room for all. */
import { keyFigure, type MetricFigures } from './figures.ts'
import type { ClaimView } from './types.ts'

/**
 * @returns by company slug, of whole months, quarters or years; among figures up to the same day the one of the longest series, then amounts
 *   before changes
 */
export function newestByCompany(figures: readonly MetricFigures[]): Map<string, ClaimView> {
  const found = new Map<string, { rank: string; claim: ClaimView }>()
  for (const one of figures) {
    const key = keyFigure(one)
    if (key?.subject.type !== 'company' || key.series.duration === 'span') continue
    const points = String(key.series.points.length).padStart(6, '0')
    const rank = `${key.latest.period.end ?? ''}|${points}|${key.metric.kind === 'level' ? 1 : 0}`
    const held = found.get(key.subject.slug)
    if (!held || rank > held.rank) found.set(key.subject.slug, { rank, claim: key.latest })
  }
  return new Map([...found].map(([slug, { claim }]) => [slug, claim]))
}

/**
 * The newest figures of each series, and of those without a period, for a page that shows many series.
 * @param most of each series
 * @returns `left`: how many figures were left out
 */
export function newestFigures(
  figures: readonly MetricFigures[],
  most: number,
): { figures: MetricFigures[]; left: number } {
  const shown = figures.map((one) => ({
    ...one,
    series: one.series.map((series) => ({ ...series, points: series.points.slice(-most) })),
    undated: one.undated.slice(0, most),
  }))
  return { figures: shown, left: count(figures) - count(shown) }
}

const count = (figures: readonly MetricFigures[]): number =>
  figures
    .flatMap(({ series, undated }) => [...series.map(({ points }) => points.length), undated.length])
    .reduce((sum, length) => sum + length, 0)

/** Figures and claims as one list, each once: either alone may have been cut to the newest. */
export function everyClaim(figures: readonly MetricFigures[], claims: readonly ClaimView[]): ClaimView[] {
  const held = figures.flatMap(({ series, undated }) => [
    ...series.flatMap(({ points }) => points.flatMap(({ claim, alongside }) => [claim, ...alongside])),
    ...undated,
  ])
  return [...new Map([...held, ...claims].map((claim) => [claim.id, claim])).values()]
}
