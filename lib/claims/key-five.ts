/**
 * Pure: the five figures of a company that matter now.
 *
 * 1. US sales (else worldwide). 2. US production (else worldwide). 3. What the tariff costs it. 4. Operating profit (else
 * net): each the newest word. What happened counts from the end of its period or the day it was given out, the later
 * one; an outlook from the day it was said, and stands only where it is newer than what happened, marked as what it is.
 * A source's growth stands beside the level it belongs to, and takes its place where the level is not known.
 * 5. What is left, until five are found: outlooks on profit and tariff for a time that is not over; then the newest of every other
 * metric, pledges too, but no rates of duty (the policies have them).
 *
 * Of companies that have less, less is shown.
 */
import { durationKind } from '../format/period.ts'
import { hasHappened } from '../metrics/series.ts'
import { type Base, baseOf, type Levels, saidOn } from './base.ts'
import type { ClaimView } from './types.ts'

export type FigureNow = { claim: ClaimView; base: Base | null }

/** Metrics in the order in which one may stand for the other. */
const themes = [
  ['us-sales', 'global-sales'],
  ['us-production', 'global-production'],
  ['tariff-cost', 'tariff-cost-usd', 'tariff-cost-eur'],
  ['operating-profit', 'net-profit'],
]
const outlooks = ['operating-profit', 'tariff-cost', 'tariff-cost-usd', 'tariff-cost-eur', 'net-profit']

/**
 * @param claims all of one company, superseded ones too: they are what an outlook is compared with
 * @param levels the level each growth metric tells the change of
 * @param seen until when the sources see, YYYY-MM-DD
 */
export function keyFive(claims: readonly ClaimView[], levels: Levels, seen: string): FigureNow[] {
  const metricOf = (claim: ClaimView) => levels.get(claim.metric?.slug ?? '') ?? claim.metric?.slug ?? ''
  const current = claims.filter(isShown)
  const byMetric = Map.groupBy(current, metricOf)
  const chosen: ClaimView[] = []
  for (const theme of themes) {
    const metric = theme.find((slug) => byMetric.has(slug))
    const newest = metric && newestWord(byMetric.get(metric) ?? [])
    if (newest) chosen.push(newest)
  }
  const taken = new Set(chosen.map(metricOf))
  const ahead = outlooks.flatMap(
    (slug) =>
      newestOutlook((byMetric.get(slug) ?? []).filter(({ period }) => (period.end ?? '') > seen)) ?? [],
  )
  const others = [...byMetric]
    .filter(([slug]) => !taken.has(slug))
    .flatMap(([, group]) => newestWord(group) ?? [])
    .sort((a, b) => (asOf(a) < asOf(b) ? 1 : asOf(a) > asOf(b) ? -1 : a.id - b.id))
  for (const one of [...ahead, ...others]) if (!chosen.includes(one)) chosen.push(one)
  return chosen.slice(0, 5).map((claim) => ({ claim, base: baseOf(claim, claims, levels) }))
}

function isShown({ metric, value, standing, preferred, modality, basis, period }: ClaimView): boolean {
  if (!metric || !value || metric.kind === 'rate' || value.isChange) return false
  if (standing !== 'current' || !preferred || basis === 'rumour') return false
  if (modality === 'denied' || modality === 'may' || modality === 'considering') return false
  // A figure of what happened without its time says nothing of now; a promise may be without a date.
  return basis === 'pledge' || basis === 'target' || (durationKind(period) !== 'none' && period.end !== null)
}

const asOf = (claim: ClaimView): string => {
  if (!hasHappened(claim)) return saidOn(claim)
  return [claim.period.end ?? '', claim.issuedOn ?? ''].sort().at(-1) ?? ''
}

function newestWord(group: readonly ClaimView[]): ClaimView | undefined {
  const [done] = group.filter(hasHappened).sort(byPeriod)
  const ahead = newestOutlook(group)
  return done && ahead ? (asOf(ahead) > asOf(done) ? ahead : done) : (done ?? ahead)
}

function newestOutlook(group: readonly ClaimView[]): ClaimView | undefined {
  return group
    .filter((claim) => !hasHappened(claim))
    .sort((a, b) => (asOf(a) < asOf(b) ? 1 : asOf(a) > asOf(b) ? -1 : byPeriod(a, b)))[0]
}

/** The latest end first, of those the longest, of those the level before the growth. */
function byPeriod(a: ClaimView, b: ClaimView): number {
  const rank = ({ period, metric }: ClaimView) =>
    [period.end ?? '', period.start ?? '', metric?.kind ?? ''] as const
  const [[endA, startA, kindA], [endB, startB, kindB]] = [rank(a), rank(b)]
  if (endA !== endB) return endA < endB ? 1 : -1
  if (startA !== startB) return startA < startB ? -1 : 1
  return Number(kindA === 'growth') - Number(kindB === 'growth') || b.id - a.id
}
