/** Pure: the newest figure of what happened, of each company. */
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
