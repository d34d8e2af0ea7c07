/** What the record has on the matter of a promise after it was told, and the act that announced it. */
import type { Precision } from '../../prisma/generated/enums.ts'
import type { Db } from '../db.ts'
import { cutDay, isoDay } from '../format/date.ts'
import type { ActOnRecord, ArticleOnRecord, OnRecord, RecordOf } from './types.ts'

/** No more acts of one policy, and no more articles on one promise, are looked at; the newest are. */
const mostEach = 30

/**
 * Later acts: of the policy that a promise is about; of a company's or country's promise, those of the policies its
 * article is about, save policies that are themselves a promise of money and stand for themselves. Later articles:
 * on the same company and one of the same policies. Nothing of it shows that a promise was kept.
 * @param ids claims
 * @param seen the last day our sources see, ISO: acts due after it, or only scheduled, have not been seen
 */
export async function readRecord(
  db: Db,
  ids: readonly number[],
  seen: string,
): Promise<Map<number, RecordOf>> {
  const [acts, articles, announced] = await Promise.all([
    laterActs(db, ids, seen),
    laterArticles(db, ids),
    announcements(db, ids),
  ])
  const later = new Map<number, OnRecord[]>()
  for (const [id, one] of [...acts, ...articles]) later.set(id, [...(later.get(id) ?? []), one])
  return new Map(
    ids.map((id) => [id, { later: later.get(id) ?? [], announcedBy: announced.get(id) ?? null }]),
  )
}

type ActRow = {
  claim: number
  on: Date
  precision: Precision
  key: string
  text: string
  textJa: string | null
  slug: string
  name: string
  nameJa: string | null
}

async function laterActs(db: Db, ids: readonly number[], seen: string): Promise<[number, ActOnRecord][]> {
  const rows = await db.$queryRaw<ActRow[]>`
    WITH about AS (
      SELECT "id" AS "claim", "policyId" FROM "Claim"
        WHERE "id" = ANY(${[...ids]}::int[]) AND "policyId" IS NOT NULL
      UNION ALL
      SELECT c."id", link."policyId" FROM "Claim" c JOIN "ArticlePolicy" link USING ("articleId")
        JOIN "Policy" p ON p."id" = link."policyId" AND p."instrument" <> 'investment_pledge'
        WHERE c."id" = ANY(${[...ids]}::int[]) AND c."policyId" IS NULL
    )
    SELECT about."claim", found.*, p."slug", p."name", p."nameJa"
    FROM about JOIN "Policy" p ON p."id" = about."policyId" CROSS JOIN LATERAL (
      SELECT act."on", act."precision"::text, act."key", act."text", act."textJa" FROM "PolicyAct" act
      WHERE act."policyId" = about."policyId" AND NOT act."scheduled" AND act."on" <= ${seen}::date
      ORDER BY act."on" DESC, act."id" DESC LIMIT ${mostEach}
    ) found`
  return rows.map((row) => [row.claim, toAct(row)])
}

function toAct({ on, precision, key, text, textJa, slug, name, nameJa }: ActRow): ActOnRecord {
  return {
    type: 'act',
    day: cutDay(isoDay(on), precision),
    policy: { slug, name, nameJa },
    key,
    text,
    textJa,
  }
}

type ArticleRow = {
  claim: number
  id: number
  slug: string
  headline: string
  language: string
  day: string
  name: string
  nameJa: string | null
}

async function laterArticles(db: Db, ids: readonly number[]): Promise<[number, ArticleOnRecord][]> {
  const rows = await db.$queryRaw<ArticleRow[]>`
    SELECT c."id" AS "claim", found.* FROM "Claim" c JOIN "Article" own ON own."id" = c."articleId" CROSS JOIN LATERAL (
      SELECT a."id", a."slug", a."headline", a."language"::text, s."name", s."nameJa",
        to_char(roro_article_day(a."publishedAt", a."publishedPrecision", a."publishedZone"), 'YYYY-MM-DD') AS "day"
      FROM "Article" a JOIN "Source" s ON s."id" = a."sourceId"
        JOIN "ArticleCompany" by ON by."articleId" = a."id" AND by."companyId" = c."companyId"
      WHERE a."state" = 'published' AND a."kind" <> 'reference' AND a."id" <> own."id"
        AND a."publishedPrecision" NOT IN ('year', 'month')
        AND a."publishedAt" > coalesce(c."issuedOn", own."publishedAt") AND EXISTS (
          SELECT 1 FROM "ArticlePolicy" theirs JOIN "ArticlePolicy" ours USING ("policyId")
          WHERE theirs."articleId" = a."id" AND ours."articleId" = own."id")
      ORDER BY a."publishedAt" DESC, a."id" DESC LIMIT ${mostEach}
    ) found WHERE c."id" = ANY(${[...ids]}::int[])`
  return rows.map(({ claim, name, nameJa, ...article }) => [
    claim,
    { type: 'article', ...article, source: { name, nameJa } },
  ])
}

/** The act that began a measure of the very amount promised, in the metric's unit: it announced the amount. */
async function announcements(db: Db, ids: readonly number[]): Promise<Map<number, ActOnRecord>> {
  const rows = await db.$queryRaw<ActRow[]>`
    SELECT DISTINCT ON (c."id") c."id" AS "claim", act."on", act."precision"::text, act."key", act."text",
      act."textJa", p."slug", p."name", p."nameJa"
    FROM "Claim" c JOIN "Metric" m ON m."id" = c."metricId" JOIN "Policy" p ON p."id" = c."policyId"
      JOIN "Measure" set ON set."policyId" = p."id" AND set."unit" = m."unit"
      JOIN "MeasureInterval" i ON i."measureId" = set."id" AND i."value" = c."point"
      JOIN "PolicyAct" act ON act."id" = i."startedById"
    WHERE c."id" = ANY(${[...ids]}::int[]) ORDER BY c."id", act."on", act."id"`
  return new Map(rows.map((row) => [row.claim, toAct(row)]))
}
