/** What the desk's front page asks: what waits for a person, what comes, what has gone out. Gaps: front-gaps.ts. */
import type { Db } from '../db.ts'

/** A few of something, and how many there are. */
export type Few<Row> = { rows: Row[]; total: number }

/**
 * An article, or the edit beside a published one. `at`: since when, or for when, ISO. `who` did it (the account's name,
 * or what the log calls it); `note`: what was said with it.
 */
export type FrontRow = {
  id: number
  headline: string
  isEdit: boolean
  at: string | null
  who: string | null
  isMine: boolean
  note: string | null
}

export type Front = {
  /** Under review, submitted by others; what I submitted stands last. */
  waiting: Few<FrontRow>
  /** Sent back to me and not submitted since. */
  returned: Few<FrontRow>
  /** Mine first, then by the latest change. */
  drafts: Few<FrontRow>
  /** By time. */
  scheduled: Few<FrontRow>
  /** Newest first, references left out; without end, so not counted. */
  published: FrontRow[]
}

const few = 8

type Found = Omit<FrontRow, 'at'> & { at: Date | null; total: number }
const fewOf = (rows: Found[]): Few<FrontRow> => ({
  rows: rows.map(({ total: _, at, ...row }) => ({ ...row, at: at?.toISOString() ?? null })),
  total: rows[0]?.total ?? 0,
})

/** @param userId whose front page it is */
export async function getFront(db: Db, userId: string): Promise<Front> {
  const [waiting, returned, drafts, scheduled, published] = await Promise.all([
    listWaiting(db, userId),
    listReturned(db, userId),
    listDrafts(db, userId),
    listScheduled(db),
    listPublished(db),
  ])
  return {
    ...{ waiting: fewOf(waiting), returned: fewOf(returned), drafts: fewOf(drafts) },
    ...{ scheduled: fewOf(scheduled), published: fewOf(published).rows },
  }
}

/** Every text that is worked on: articles before they are public, and edits of public ones. */
const working = `
  SELECT a."id", a."headline", false AS "isEdit", a."state", a."scheduledFor", a."updatedAt" AS "at", NULL::text AS "userId"
  FROM "Article" a WHERE a."state" IN ('draft', 'in_review')
  UNION ALL
  SELECT a."id", coalesce(e."snapshot"->>'headline', a."headline"), true, e."state", e."scheduledFor", e."updatedAt", e."userId"
  FROM "ArticleEdit" e JOIN "Article" a ON a."id" = e."articleId" WHERE a."state" = 'published'`

/** The last review event of each text in `t`. */
const lastEvent = `
  LEFT JOIN LATERAL (
    SELECT r."kind", r."at", r."note", r."userId", coalesce(u."name", r."actor") AS "who"
    FROM "ReviewEvent" r LEFT JOIN "User" u ON u."id" = r."userId"
    WHERE r."articleId" = t."id" AND r."kind" IN ('submitted', 'returned') ORDER BY r."id" DESC LIMIT 1
  ) last ON true`

const listWaiting = (db: Db, userId: string) =>
  db.$queryRawUnsafe<Found[]>(
    `SELECT t."id", t."headline", t."isEdit", coalesce(last."at", t."at") AS "at", last."who", last."note",
       coalesce(last."userId" = $1, false) AS "isMine", count(*) OVER ()::int AS "total"
     FROM (${working}) t ${lastEvent}
     WHERE t."state" = 'in_review' AND t."scheduledFor" IS NULL
     ORDER BY "isMine", "at" LIMIT ${few}`,
    userId,
  )

const listReturned = (db: Db, userId: string) =>
  db.$queryRawUnsafe<Found[]>(
    `SELECT t."id", t."headline", t."isEdit", last."at", last."who", last."note", true AS "isMine",
       count(*) OVER ()::int AS "total"
     FROM (${working}) t ${lastEvent}
     WHERE t."state" = 'draft' AND last."kind" = 'returned' AND last."userId" IS DISTINCT FROM $1 AND $1 = (
       SELECT s."userId" FROM "ReviewEvent" s
       WHERE s."articleId" = t."id" AND s."kind" = 'submitted' ORDER BY s."id" DESC LIMIT 1)
     ORDER BY last."at" DESC LIMIT ${few}`,
    userId,
  )

/** An unpublished article is whose text it last was. */
const listDrafts = (db: Db, userId: string) =>
  db.$queryRawUnsafe<Found[]>(
    `SELECT t."id", t."headline", t."isEdit", t."at", u."name" AS "who", NULL AS "note",
       coalesce(saved."userId" = $1, false) AS "isMine", count(*) OVER ()::int AS "total"
     FROM (${working}) t
     LEFT JOIN LATERAL (
       SELECT coalesce(t."userId", (SELECT r."userId" FROM "ArticleRevision" r
         WHERE r."articleId" = t."id" ORDER BY r."version" DESC LIMIT 1)) AS "userId"
     ) saved ON true
     LEFT JOIN "User" u ON u."id" = saved."userId"
     WHERE t."state" = 'draft' AND t."scheduledFor" IS NULL
     ORDER BY "isMine" DESC, t."at" DESC LIMIT ${few}`,
    userId,
  )

const listScheduled = (db: Db) =>
  db.$queryRaw<Found[]>`
    SELECT t.*, approver."who", false AS "isMine", NULL AS "note", count(*) OVER ()::int AS "total" FROM (
      SELECT a."id", a."headline", false AS "isEdit", a."scheduledFor" AS "at" FROM "Article" a
      WHERE a."scheduledFor" IS NOT NULL
      UNION ALL
      SELECT a."id", a."headline", true, e."scheduledFor" FROM "ArticleEdit" e JOIN "Article" a ON a."id" = e."articleId"
      WHERE e."scheduledFor" IS NOT NULL AND a."state" = 'published'
    ) t LEFT JOIN LATERAL (
      SELECT coalesce(u."name", r."actor") AS "who" FROM "ReviewEvent" r LEFT JOIN "User" u ON u."id" = r."userId"
      WHERE r."articleId" = t."id" AND r."kind" = 'scheduled' ORDER BY r."id" DESC LIMIT 1
    ) approver ON true
    ORDER BY t."at", t."id" LIMIT ${few}`

const listPublished = (db: Db) =>
  db.$queryRaw<Found[]>`
    SELECT "id", "headline", false AS "isEdit", "firstPublishedAt" AS "at", NULL AS "who", false AS "isMine",
      NULL AS "note", 0 AS "total"
    FROM "Article" WHERE "state" = 'published' AND "kind" <> 'reference' AND "firstPublishedAt" IS NOT NULL
    ORDER BY "firstPublishedAt" DESC LIMIT ${few}`
