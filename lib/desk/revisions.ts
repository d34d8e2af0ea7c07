/** Every text an article has had: the saves readers saw or would have seen, and the edits kept beside a live one. */
import type { Db } from '../db.ts'

/**
 * One text. `id` names it in addresses: a revision's version ("12"), or "e" and the log's entry for an edit that was
 * saved beside the live article.
 */
export type RevisionRow = {
  id: string
  kind: 'revision' | 'edit'
  /** ISO instant. */
  at: string
  /** The account's name, or what the log calls who has none: "seed". */
  who: string
  /** The verb that was called: "publishArticleEdit". */
  action: string | null
  /** The fields that differ from the text before, in no order. */
  changed: string[]
}

export type Snapshot = { [key: string]: unknown }

const mostRows = 300

/** An edit saved and published in one act is one text: the revision stands for it. */
const oneAct = '2 seconds'

/** @returns an article's texts, newest first; at most 300 */
export async function listRevisions(db: Db, articleId: number): Promise<RevisionRow[]> {
  const rows = await db.$queryRaw<(Omit<RevisionRow, 'at'> & { at: Date })[]>`
    WITH texts AS (
      SELECT r."version"::text AS "id", 'revision' AS "kind", r."createdAt" AS "at", r."userId", r."snapshot",
        entry."action", entry."actor"
      FROM "ArticleRevision" r
      LEFT JOIN LATERAL (
        SELECT a."action", a."actor" FROM "AuditEntry" a
        WHERE a."entity" = 'Article' AND a."entityId" = ${String(articleId)} AND a."after" ? 'headline'
          AND a."action" <> 'saveArticleEdit'
          AND a."at" BETWEEN r."createdAt" - interval '10 seconds' AND r."createdAt" + interval '10 seconds'
        ORDER BY abs(extract(epoch FROM a."at" - r."createdAt")) LIMIT 1
      ) entry ON true
      WHERE r."articleId" = ${articleId}
      UNION ALL
      SELECT 'e' || a."id", 'edit', a."at", a."userId", a."after", a."action", a."actor"
      FROM "AuditEntry" a
      WHERE a."entity" = 'Article' AND a."entityId" = ${String(articleId)} AND a."action" = 'saveArticleEdit'
        AND NOT EXISTS (
          SELECT 1 FROM "ArticleRevision" r WHERE r."articleId" = ${articleId}
            AND r."userId" IS NOT DISTINCT FROM a."userId"
            AND r."createdAt" BETWEEN a."at" - ${oneAct}::interval AND a."at" + ${oneAct}::interval
        )
    ), before AS (
      SELECT *, lag("snapshot") OVER (ORDER BY "at", "id") AS "earlier" FROM texts
    )
    SELECT b."id", b."kind", b."at", b."action", coalesce(u."name", b."actor", '') AS "who",
      CASE WHEN b."earlier" IS NULL THEN ARRAY[]::text[] ELSE ARRAY(
        SELECT key FROM jsonb_object_keys(b."snapshot") key
        WHERE b."snapshot"->key IS DISTINCT FROM b."earlier"->key
      ) END AS "changed"
    FROM before b LEFT JOIN "User" u ON u."id" = b."userId"
    ORDER BY b."at" DESC, b."id" DESC LIMIT ${mostRows}`
  return rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() }))
}

/** @param id as RevisionRow names it @returns the article as it then stood; null when there is no such text */
export async function getText(db: Db, articleId: number, id: string): Promise<Snapshot | null> {
  const edit = /^e(\d{1,18})$/.exec(id)?.[1]
  if (edit !== undefined) {
    const where = {
      id: BigInt(edit),
      entity: 'Article',
      entityId: String(articleId),
      action: 'saveArticleEdit',
    }
    const entry = await db.auditEntry.findFirst({ where, select: { after: true } })
    return (entry?.after ?? null) as Snapshot | null
  }
  return /^[1-9]\d{0,8}$/.test(id) ? getRevision(db, articleId, Number(id)) : null
}

/** @returns the article as it stood after one save; null when there is no such revision */
export async function getRevision(db: Db, articleId: number, version: number): Promise<Snapshot | null> {
  const row = await db.articleRevision.findUnique({ where: { articleId_version: { articleId, version } } })
  return row ? (row.snapshot as Snapshot) : null
}

export type MetricUnits = ReadonlyMap<string, string>

/** @returns the units of metrics by slug: what their figures are printed in */
export async function listUnits(db: Db, metrics: readonly string[]): Promise<MetricUnits> {
  const where = { slug: { in: [...new Set(metrics)] } }
  const rows = await db.metric.findMany({ where, select: { slug: true, unit: true } })
  return new Map(rows.map(({ slug, unit }) => [slug, unit]))
}
