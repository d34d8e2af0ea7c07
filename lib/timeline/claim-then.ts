/** Pure: a claim as it stood on a day. */
import type { ClaimView } from '../claims/types.ts'

/** `since`: what became of it after the day; `before`: what it said then, where a correction has kept that. */
export type ClaimThen = {
  claim: ClaimView
  since: 'corrected' | 'superseded' | null
  before: string | null
}

/** @param asof YYYY-MM-DD, or null for the claim as it stands now */
export function claimThen(now: ClaimView, asof: string | null): ClaimThen {
  if (asof === null) return { claim: now, since: null, before: null }
  // Corrections stand newest first: the last one after the day replaced what was read on it.
  const later = now.corrections.filter(({ at }) => at.slice(0, 10) > asof)
  const claim = { ...now, corrections: now.corrections.filter((one) => !later.includes(one)) }
  const before = later.at(-1)?.before ?? null
  const { standing } = claim
  if (standing !== 'corrected' && standing !== 'superseded')
    return { claim, since: before === null ? null : 'corrected', before }
  const replacing = claim.links.filter(
    ({ direction, kind }) => direction === 'in' && (kind === 'updates' || kind === 'corrects'),
  )
  const replacedThen = replacing.length === 0 || replacing.some(({ other }) => (other.day ?? '') <= asof)
  if (replacedThen) return { claim, since: before === null ? null : 'corrected', before }
  return { claim: { ...claim, standing: 'current' }, since: standing, before }
}
