import { toClaim } from '../claims/view.ts'
import { claimsWithLinks } from '../claims/with-links.ts'
import type { Db } from '../db.ts'
import { disputesOf } from './disputes-of.ts'
import type { Dispute } from './types.ts'

/** No more pairs that editors linked, and no more questions answered differently, are looked at; the newest are. */
const most = 700

/**
 * Everything published that is told in two ways: what editors linked as contradicting or denying, and current figures
 * of one metric, subject, period and comparison whose values differ (disputesOf then says which of these are real).
 */
export async function listDisputes(db: Db): Promise<Dispute[]> {
  const rows = await db.$queryRaw<{ id: number }[]>`
    WITH linked AS (
      SELECT "fromId", "toId" FROM "ClaimLink" WHERE "kind" IN ('contradicts', 'denies')
      ORDER BY "id" DESC LIMIT ${most}
    ), differing AS (
      SELECT array_agg(c."id") AS "ids", max(c."id") AS "newest" FROM "Claim" c
      WHERE c."standing" = 'current' AND c."metricId" IS NOT NULL AND c."periodState" = 'known'
      GROUP BY c."metricId", c."companyId", c."periodStart", c."periodEnd", c."policyId", c."country",
        c."isChange", c."comparator", CASE WHEN c."basis" = 'calculated' THEN 'actual' ELSE c."basis" END
      HAVING count(*) > 1 AND (min(c."point") <> max(c."point") OR min(c."low") <> max(c."low")
        OR min(c."high") <> max(c."high") OR count(c."point") NOT IN (0, count(*))
        OR count(c."low") NOT IN (0, count(*)) OR count(c."high") NOT IN (0, count(*)))
      ORDER BY "newest" DESC LIMIT ${most}
    )
    SELECT c."id" FROM (
      SELECT "fromId" AS "id" FROM linked UNION SELECT "toId" FROM linked UNION SELECT unnest("ids") FROM differing
    ) found JOIN "Claim" c USING ("id") JOIN "Article" a ON a."id" = c."articleId"
    WHERE a."state" = 'published' AND c."standing" <> 'withdrawn'`
  const claims = await claimsWithLinks(
    db,
    rows.map(({ id }) => id),
  )
  return disputesOf(
    claims.map(toClaim),
    await rootsOf(db, [...new Set(claims.map(({ article }) => article.id))]),
  )
}

/** @returns of each of these articles that is a copy, the article at the beginning of its line of copies */
async function rootsOf(db: Db, articleIds: readonly number[]): Promise<Map<number, number>> {
  const rows = await db.$queryRaw<{ id: number; root: number }[]>`
    WITH RECURSIVE line AS (
      SELECT "id", "copyOfId" AS "root", 1 AS "depth" FROM "Article"
        WHERE "id" = ANY(${[...articleIds]}::int[]) AND "copyOfId" IS NOT NULL
      UNION ALL
      SELECT line."id", a."copyOfId", "depth" + 1 FROM line JOIN "Article" a ON a."id" = line."root"
        WHERE a."copyOfId" IS NOT NULL AND "depth" < 50
    )
    SELECT DISTINCT ON ("id") "id", "root" FROM line ORDER BY "id", "depth" DESC`
  return new Map(rows.map(({ id, root }) => [id, root]))
}
