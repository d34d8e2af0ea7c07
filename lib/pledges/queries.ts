import type { ClaimSummary } from '../claims/types.ts'
import { summarySelect, toClaim, toSummary } from '../claims/view.ts'
import { claimsWithLinks } from '../claims/with-links.ts'
import type { Db } from '../db.ts'
import { shownClaim } from '../published.ts'
import { readRecord } from './on-record.ts'
import { pledgesOf } from './pledges-of.ts'
import type { PledgeGroup } from './types.ts'

/** More promises than this are not shown on one page; the newest are. */
export const mostPledges = 300
/** Nor are more later reports of them looked at. */
const mostReports = 3000

/**
 * What companies and governments promised in published articles, with what has been seen since.
 * @param seen the last day our sources see, ISO
 * @param scope only those of one company
 */
export async function listPledges(
  db: Db,
  seen: string,
  scope: { companyId?: number } = {},
): Promise<PledgeGroup[]> {
  const promises = await db.claim.findMany({
    where: {
      ...shownClaim,
      ...scope,
      standing: 'current',
      OR: [
        { basis: { in: ['pledge', 'target'] } },
        { novelty: { not: null } },
        { metricId: null, modality: { in: ['will', 'plans'] } },
      ],
    },
    orderBy: { id: 'desc' },
    take: mostPledges,
    select: { id: true },
  })
  const ids = promises.map(({ id }) => id)
  const [claims, reports, record] = await Promise.all([
    claimsWithLinks(db, ids),
    listReports(db, ids),
    readRecord(db, ids, seen),
  ])
  return pledgesOf(claims.map(toClaim), reports, seen, record)
}

/** @returns current figures of what happened, of the same subjects and metrics as these claims */
async function listReports(db: Db, ids: readonly number[]): Promise<ClaimSummary[]> {
  // Joined on values that are never null, which lets the database compare all of them at once.
  const found = await db.$queryRaw<{ id: number }[]>`
    SELECT DISTINCT r."id" FROM "Claim" p JOIN "Claim" r ON r."metricId" = p."metricId"
      AND coalesce(r."companyId", 0) = coalesce(p."companyId", 0)
      AND coalesce(r."policyId", 0) = coalesce(p."policyId", 0)
      AND coalesce(r."country", '') = coalesce(p."country", '')
    WHERE p."id" = ANY(${[...ids]}::int[]) AND r."standing" = 'current'
      AND r."basis" IN ('actual', 'preliminary', 'calculated')
    ORDER BY r."id" DESC LIMIT ${mostReports}`
  const where = { ...shownClaim, id: { in: found.map(({ id }) => id) } }
  return (await db.claim.findMany({ where, select: summarySelect })).map(toSummary)
}
