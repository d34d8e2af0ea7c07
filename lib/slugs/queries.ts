import type { Db } from '../db.ts'
import { published } from '../published.ts'

type Addressed = 'article' | 'company' | 'policy' | 'metric' | 'story' | 'person' | 'topic' | 'agency'

const tables = {
  article: 'Article',
  company: 'Company',
  policy: 'Policy',
  metric: 'Metric',
  story: 'Story',
  person: 'Person',
  topic: 'Topic',
  agency: 'Agency',
} as const

/** The present slug of what once had this one; null where nothing (public) had it. */
export async function resolveSlug(db: Db, entity: Addressed, slug: string): Promise<string | null> {
  const redirect = await db.slugRedirect.findUnique({
    where: { entity_slug: { entity: tables[entity], slug } },
  })
  if (!redirect) return null
  const where = { id: redirect.targetId }
  const select = { slug: true } as const
  const finds = {
    article: () => db.article.findFirst({ where: { ...where, ...published }, select }),
    company: () => db.company.findUnique({ where, select }),
    policy: () => db.policy.findUnique({ where, select }),
    metric: () => db.metric.findUnique({ where, select }),
    story: () => db.story.findUnique({ where, select }),
    person: () => db.person.findUnique({ where, select }),
    topic: () => db.topic.findUnique({ where, select }),
    agency: () => db.agency.findUnique({ where, select }),
  }
  return (await finds[entity]())?.slug ?? null
}
