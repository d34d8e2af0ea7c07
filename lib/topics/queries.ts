import type { Db } from '../db.ts'
import { named } from '../named.ts'
import { news } from '../published.ts'
import type { TopicCard, TopicView } from './types.ts'

export async function getTopic(db: Db, slug: string): Promise<TopicView | null> {
  const row = await db.topic.findUnique({
    where: { slug },
    select: {
      id: true,
      ...named,
      description: true,
      descriptionJa: true,
      version: true,
      aliases: { select: { text: true, lang: true }, orderBy: { id: 'asc' } },
    },
  })
  if (!row) return null
  return { ...row, articleCount: await db.articleTopic.count({ where: { topicId: row.id, article: news } }) }
}

/** All topics by name. */
export async function listTopics(db: Db): Promise<TopicCard[]> {
  const articles = { where: { article: news } }
  const select = { id: true, ...named, _count: { select: { articles } } } as const
  const rows = await db.topic.findMany({ select, orderBy: { name: 'asc' } })
  return rows.map(({ _count, ...topic }) => ({ ...topic, articleCount: _count.articles }))
}
