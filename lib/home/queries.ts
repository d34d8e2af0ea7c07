import type { Db } from '../db.ts'

/**
 * Until when the data sees: the newest day (YYYY-MM-DD) of a published article or of an act that was
 * reported as done. Null with no data.
 */
export async function getHorizon(db: Db): Promise<{ seen: string } | null> {
  const [row] = await db.$queryRaw<{ seen: string | null }[]>`
    SELECT to_char(greatest(
      (SELECT max(roro_article_day("publishedAt", "publishedPrecision", "publishedZone")) FROM "Article"
        WHERE "state" = 'published' AND "publishedAt" IS NOT NULL),
      (SELECT max("on") FROM "PolicyAct" WHERE NOT "scheduled" AND "on" <= now()::date)
    ), 'YYYY-MM-DD') AS "seen"`
  return row?.seen ? { seen: row.seen } : null
}
