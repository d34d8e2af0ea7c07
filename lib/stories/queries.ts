import type { Prisma } from '../../prisma/generated/client.ts'
import type { Db } from '../db.ts'
import { publicationDay } from '../format/date.ts'
import { fromTitle, named, titled } from '../named.ts'
import { news } from '../published.ts'
import type { StoryCard, StoryView } from './types.ts'

const cardSelect = {
  id: true,
  ...titled,
  description: true,
  descriptionJa: true,
  startedOn: true,
  _count: { select: { articles: { where: { article: news } } } },
  articles: {
    where: { article: news },
    orderBy: { article: { publishedAt: 'desc' } },
    take: 1,
    select: { article: { select: { publishedAt: true, publishedPrecision: true, publishedZone: true } } },
  },
} as const satisfies Prisma.StorySelect

type CardRow = Prisma.StoryGetPayload<{ select: typeof cardSelect }>

function toCard(row: CardRow): StoryCard {
  const newest = row.articles[0]?.article
  return {
    id: row.id,
    ...fromTitle(row),
    description: row.description,
    descriptionJa: row.descriptionJa,
    startedOn: row.startedOn,
    articleCount: row._count.articles,
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
  return {
    ...toCard(row),
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
  return rows
    .map(toCard)
    .sort((a, b) =>
      (a.latestDay ?? '') < (b.latestDay ?? '') ? 1 : (a.latestDay ?? '') > (b.latestDay ?? '') ? -1 : 0,
    )
    .slice(0, limit)
}
