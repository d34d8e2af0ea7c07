import type { Db } from '../db.ts'
import { named } from '../named.ts'
import { news } from '../published.ts'
import type { TopicCard, TopicView } from './types.ts'

const cardSelect = {
  id: true,
  ...named,
  _count: { select: { articles: { where: { article: news } } } },
} as const

export async function getTopic(db: Db, slug: string): Promise<TopicView | null> {
  const row = await db.topic.findUnique({
    where: { slug },
    select: {
      ...cardSelect,
      description: true,
      descriptionJa: true,
      version: true,
      aliases: { select: { text: true, lang: true }, orderBy: { id: 'asc' } },
    },
  })
  if (!row) return null
  const { _count, ...topic } = row
  return { ...topic, articleCount: _count.articles }
}

/** All topics by name. */
export async function listTopics(db: Db): Promise<TopicCard[]> {
  const rows = await db.topic.findMany({ select: cardSelect, orderBy: { name: 'asc' } })
  return rows.map(({ _count, ...topic }) => ({ ...topic, articleCount: _count.articles }))
}
