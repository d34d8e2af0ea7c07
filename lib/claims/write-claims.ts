/** Brings an article's claims, with their passages, to what its save says. */
import { isSame } from '../audit/stable-json.ts'
import type { Tx } from '../db.ts'
import type { References } from '../slugs/references.ts'
import { dayToDate } from '../time/partial-date.ts'
import { decimalsOf } from './rules.ts'
import type { ClaimInput } from './schema.ts'

/** Names what the claims refer to. */
export function referToClaims(references: References, claims: readonly ClaimInput[]): void {
  claims.forEach((claim, at) => {
    const path = (field: string) => `claims.${at}.${field}`
    references.want('Company', claim.company, path('company'))
    references.want('Policy', claim.policy, path('policy'))
    references.want('Metric', claim.metric, path('metric'))
    references.want('Person', claim.speakerPerson, path('speakerPerson'))
    references.want('Company', claim.speakerCompany, path('speakerCompany'))
    references.want('Agency', claim.speakerAgency, path('speakerAgency'))
  })
}

/**
 * Claims keep their rows by id; one whose id is not the article's own is new.
 * @param before the article's claims as they stand
 * @returns the claims with the ids they now have, in order of id
 */
export async function writeClaims(
  tx: Tx,
  articleId: number,
  claims: readonly ClaimInput[],
  references: References,
  before: readonly ClaimInput[],
): Promise<ClaimInput[]> {
  const held = new Map(before.map((claim) => [claim.id, claim]))
  const own = claims.filter(({ id }) => id !== null && held.has(id))
  const fresh = claims.filter(({ id }) => id === null || !held.has(id))
  const changed = own.filter((claim) => !isSame(held.get(claim.id), claim))
  const kept = new Set(own.map(({ id }) => id))
  const gone = idsIn(before).filter((id) => !kept.has(id))
  if (gone.length > 0) await tx.claim.deleteMany({ where: { id: { in: gone } } })
  // Two claims may trade places as the preferred one: first none of them is, as the index looks at once.
  const touched = { id: { in: idsIn(changed) } }
  if (changed.length > 0) await tx.claim.updateMany({ where: touched, data: { preferred: false } })
  for (const claim of changed) {
    const data = { ...columns(claim, references), version: { increment: 1 } }
    await tx.claim.update({ where: { id: claim.id ?? 0 }, data })
  }
  if (changed.length > 0) await tx.passage.deleteMany({ where: { claimId: { in: idsIn(changed) } } })
  const [created = []] = await addClaims(tx, [{ id: articleId, claims: fresh, references }])
  await addPassages(tx, articleId, changed)
  return [...own, ...created].sort((a, b) => (a.id ?? 0) - (b.id ?? 0))
}

const idsIn = (claims: readonly ClaimInput[]): number[] =>
  claims.flatMap(({ id }) => (id === null ? [] : [id]))

/** New claims of one article. */
type Fresh = { id: number; claims: readonly ClaimInput[]; references: References }

/** Writes the new claims of many articles, with their passages. @returns each article's, with their ids */
export async function addClaims(tx: Tx, articles: readonly Fresh[]): Promise<ClaimInput[][]> {
  const data = articles.flatMap(({ id: articleId, claims, references }) =>
    claims.map((claim) => ({ ...columns(claim, references), articleId })),
  )
  if (data.length === 0) return articles.map(() => [])
  // Rows come back in the order given, as one INSERT of many values returns them.
  const rows = await tx.claim.createManyAndReturn({ data, select: { id: true } })
  const ids = rows.map(({ id }) => id).sort((a, b) => a - b)
  let at = 0
  const made = articles.map(({ claims }) => claims.map((claim) => ({ ...claim, id: ids[at++] ?? null })))
  await tx.passage.createMany({
    data: made.flatMap((claims, article) => passagesOf(articles[article]?.id ?? 0, claims)),
  })
  return made
}

const passagesOf = (articleId: number, claims: readonly ClaimInput[]) =>
  claims.flatMap(({ id, passages }) =>
    passages.map((passage) => ({ ...passage, articleId, claimId: id ?? 0 })),
  )

async function addPassages(tx: Tx, articleId: number, claims: readonly ClaimInput[]) {
  const data = passagesOf(articleId, claims)
  if (data.length > 0) await tx.passage.createMany({ data })
}

function columns(claim: ClaimInput, references: References) {
  const { id: _i, company, policy, metric, passages: _p, ...rest } = claim
  const { speakerPerson, speakerCompany, speakerAgency, ...data } = rest
  return {
    ...data,
    decimals: decimalsOf(claim),
    periodStart: claim.periodStart ? dayToDate(claim.periodStart) : null,
    periodEnd: claim.periodEnd ? dayToDate(claim.periodEnd) : null,
    issuedOn: claim.issuedOn ? dayToDate(claim.issuedOn) : null,
    companyId: references.idOrNull('Company', company),
    policyId: references.idOrNull('Policy', policy),
    metricId: references.idOrNull('Metric', metric),
    speakerPersonId: references.idOrNull('Person', speakerPerson),
    speakerCompanyId: references.idOrNull('Company', speakerCompany),
    speakerAgencyId: references.idOrNull('Agency', speakerAgency),
  }
}
