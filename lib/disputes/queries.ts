import { toClaim } from '../claims/view.ts'
import { claimsWithLinks } from '../claims/with-links.ts'
import type { Db } from '../db.ts'
import { disputesOf } from './disputes-of.ts'
import type { Dispute } from './types.ts'

/** More claims than this are not compared at once; the newest are. */
const most = 2000

/**
 * Everything published that is told in two ways: what editors linked as contradicting or denying, and current figures
 * of one metric, subject, period and comparison whose values differ (disputesOf then says which of these are real).
 */
export async function listDisputes(db: Db): Promise<Dispute[]> {
  const rows = await db.$queryRaw<{ id: number }[]>`
    WITH shown AS (
      SELECT c."id", c."standing", c."low", c."point", c."high", c."metricId", c."periodState",
        concat_ws('|', c."metricId", coalesce(c."companyId", 0), coalesce(c."policyId", 0), c."country",
          coalesce(c."periodStart", '-infinity'), coalesce(c."periodEnd", 'infinity'), c."isChange", c."comparator")
          AS "question"
      FROM "Claim" c JOIN "Article" a ON a."id" = c."articleId"
      WHERE a."state" = 'published' AND c."standing" <> 'withdrawn'
    ), figures AS (
      SELECT * FROM shown WHERE "standing" = 'current' AND "metricId" IS NOT NULL AND "periodState" = 'known'
    )
    SELECT "id" FROM (
      SELECT s."id" FROM "ClaimLink" l JOIN shown s ON s."id" IN (l."fromId", l."toId")
        WHERE l."kind" IN ('contradicts', 'denies')
      UNION
      SELECT "id" FROM figures WHERE "question" IN (
        SELECT "question" FROM figures GROUP BY "question"
        HAVING count(DISTINCT (trim_scale("low"), trim_scale("point"), trim_scale("high"))) > 1)
    ) found ORDER BY "id" DESC LIMIT ${most}`
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
