/** Files carry no ids: finds out which claims of a file are which of those an article has. */
import { isSame } from '../audit/stable-json.ts'
import type { ClaimInput } from '../claims/schema.ts'

/**
 * A claim is the one with its externalId; or, without one, the one that says exactly the same; or the first left
 * that speaks of the same: metric, subject and period, or the same statement. Any other is new.
 * @param held the article's claims as they stand, with ids
 * @param read the claims of the file, in its order; one that has an id already keeps it
 * @returns the claims with the ids of those that they are, in order of id, new ones last; and the place that each has
 *   in the file
 */
export function matchClaims(
  held: readonly ClaimInput[],
  read: readonly ClaimInput[],
): { claims: ClaimInput[]; claimAt: number[] } {
  const left = new Set(held.filter(({ id }) => !read.some((claim) => claim.id !== null && claim.id === id)))
  const ids = new Map<ClaimInput, number | null>()
  const passes = [sameIdentity, sameText, sameSubject]
  for (const isIt of passes) {
    for (const claim of read) {
      if (claim.id !== null || ids.has(claim)) continue
      const found = [...left].find((one) => isIt(one, claim))
      if (!found) continue
      left.delete(found)
      ids.set(claim, found.id)
    }
  }
  const order = (id: number | null) => id ?? Number.MAX_SAFE_INTEGER
  const matched = read
    .map((claim, at) => ({ claim: { ...claim, id: claim.id ?? ids.get(claim) ?? null }, at }))
    .sort((a, b) => order(a.claim.id) - order(b.claim.id))
  return { claims: matched.map(({ claim }) => claim), claimAt: matched.map(({ at }) => at) }
}

const sameIdentity = (a: ClaimInput, b: ClaimInput) => a.externalId !== null && a.externalId === b.externalId

const named = (a: ClaimInput, b: ClaimInput) => a.externalId === null && b.externalId === null

const sameText = (a: ClaimInput, b: ClaimInput) =>
  named(a, b) && isSame({ ...a, id: null }, { ...b, id: null })

const aboutKeys = ['metric', 'company', 'country', 'policy', 'periodStart', 'periodEnd', 'isChange'] as const

const sameSubject = (a: ClaimInput, b: ClaimInput) =>
  named(a, b) &&
  aboutKeys.every((key) => a[key] === b[key]) &&
  (a.metric !== null || a.statement === b.statement)
