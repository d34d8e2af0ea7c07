import type { Precision, Prisma } from '../../prisma/generated/client.ts'
import type { Db } from '../db.ts'
import { publicationDay } from '../format/date.ts'
import { fromTitle, named, titled } from '../named.ts'
import type { StoryCard, StoryView } from './types.ts'

const cardSelect = {
  id: true,
  ...titled,
  description: true,
  descriptionJa: true,
  startedOn: true,
} as const satisfies Prisma.StorySelect

type CardRow = Prisma.StoryGetPayload<{ select: typeof cardSelect }>

type Newest = {
  storyId: number
  count: number
  publishedAt: Date
  publishedPrecision: Precision
  publishedZone: string | null
}

/** How many articles each story has, and when the newest came out: in one pass over the links. */
async function newestOf(db: Db, storyIds: number[]): Promise<Map<number, Newest>> {
  const rows = await db.$queryRaw<Newest[]>`
    SELECT DISTINCT ON (l."storyId") l."storyId", (count(*) OVER (PARTITION BY l."storyId"))::int AS "count",
      a."publishedAt", a."publishedPrecision", a."publishedZone"
    FROM "ArticleStory" l JOIN "Article" a ON a."id" = l."articleId"
    WHERE l."storyId" = ANY(${storyIds}::int[]) AND a."state" = 'published' AND a."kind" <> 'reference'
    ORDER BY l."storyId", a."publishedAt" DESC`
  return new Map(rows.map((row) => [row.storyId, row]))
}

function toCard(row: CardRow, newest: Newest | undefined): StoryCard {
  return {
    id: row.id,
    ...fromTitle(row),
    description: row.description,
    descriptionJa: row.descriptionJa,
    startedOn: row.startedOn,
    articleCount: newest?.count ?? 0,
    latestDay: newest
      ? publicationDay(newest.publishedAt, newest.publishedPrecision, newest.publishedZone)
      : null,
  }
}

export async function getStory(db: Db, slug: string): Promise<StoryView | null> {
  const row = await db.story.findUnique({
    where: { slug },
    select: {
      ...cardSelect,
      verified: true,
      seenAt: true,
      version: true,
      companies: { select: { company: { select: named } }, orderBy: { company: { name: 'asc' } } },
      policies: { select: { policy: { select: named } }, orderBy: { policy: { name: 'asc' } } },
      metrics: { select: { metric: { select: named } }, orderBy: { metric: { name: 'asc' } } },
    },
  })
  if (!row) return null
  const newest = await newestOf(db, [row.id])
  return {
    ...toCard(row, newest.get(row.id)),
    verified: row.verified,
    seenAt: row.seenAt,
    version: row.version,
    companies: row.companies.map(({ company }) => company),
    policies: row.policies.map(({ policy }) => policy),
    metrics: row.metrics.map(({ metric }) => metric),
  }
}

/** Stories, those that moved last first. */
export async function listStories(db: Db, limit?: number): Promise<StoryCard[]> {
  const rows = await db.story.findMany({ select: cardSelect, orderBy: { title: 'asc' } })
  const newest = await newestOf(
    db,
    rows.map(({ id }) => id),
  )
  return rows
    .map((row) => toCard(row, newest.get(row.id)))
    .sort((a, b) =>
      (a.latestDay ?? '') < (b.latestDay ?? '') ? 1 : (a.latestDay ?? '') > (b.latestDay ?? '') ? -1 : 0,
    )
    .slice(0, limit)
}
