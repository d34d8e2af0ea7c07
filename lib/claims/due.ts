/** Pure: what was said of a time that is not over. */
import { hasHappened } from '../metrics/series.ts'
import type { ClaimView } from './types.ts'

/** All that is said of one stretch of time; `on`: its last day, YYYY-MM-DD. */
export type Due = { on: string; claims: ClaimView[] }

/**
 * Outlooks, targets, pledges and plans whose time ends after the day until which the sources see, by that end, soonest first; of one
 * stretch in the order of their metrics. What was replaced, denied or is a rumour is left out.
 * @param seen YYYY-MM-DD
 */
export function dueAfter(claims: readonly ClaimView[], seen: string): Due[] {
  const ahead = claims.filter(
    (claim) =>
      claim.standing === 'current' &&
      claim.preferred &&
      claim.basis !== 'rumour' &&
      claim.modality !== 'denied' &&
      (!hasHappened(claim) || claim.modality === 'will' || claim.modality === 'plans') &&
      (claim.period.end ?? '') > seen,
  )
  const key = ({ period }: ClaimView) => `${period.end}|${period.start ?? ''}`
  return [...Map.groupBy(ahead, key)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => ({
      on: group[0]?.period.end ?? '',
      claims: group.sort((a, b) => nameOf(a).localeCompare(nameOf(b), 'en') || a.id - b.id),
    }))
}

const nameOf = (claim: ClaimView) => claim.metric?.name ?? claim.statement ?? ''
