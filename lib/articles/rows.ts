/** The rows an article is made of beside its claims. */
import type { Tx } from '../db.ts'
import type { References } from '../slugs/references.ts'
import { readPublication } from '../time/published.ts'
import type { ArticleInput } from './schema.ts'

export function articleColumns(input: ArticleInput, references: References) {
  const { source, originSource, insights: _i, claims: _c, publishedAt, ...rest } = input
  const { companies: _1, people: _2, agencies: _3, topics: _4, policies: _5, stories: _6, ...other } = rest
  const { metrics: _7, copyOf, exemptions: _8, ...columns } = other
  const read = publishedAt === null ? null : readPublication(publishedAt, input.publishedZone)
  if (typeof read === 'string') throw new Error(`publishedAt passed the schema but not its reading: ${read}`)
  return {
    ...columns,
    publishedAt: read?.at ?? null,
    sourceId: references.id('Source', source),
    originSourceId: references.idOrNull('Source', originSource),
    copyOfId: references.idOrNull('Article', copyOf),
  }
}

export function referToThings(references: References, input: ArticleInput): void {
  references.want('Source', input.source, 'source')
  references.want('Source', input.originSource, 'originSource')
  references.want('Article', input.copyOf, 'copyOf')
  references.wantAll('Company', input.companies, 'companies')
  references.wantAll('Person', input.people, 'people')
  references.wantAll('Agency', input.agencies, 'agencies')
  references.wantAll('Topic', input.topics, 'topics')
  references.wantAll('Policy', input.policies, 'policies')
  references.wantAll('Story', input.stories, 'stories')
  references.wantAll('Metric', input.metrics, 'metrics')
}

/** An article whose row is there, and the parts it is to have. */
export type Placed = { id: number; input: ArticleInput; references: References }

/** Writes the links of articles that have none. */
export async function writeLinks(tx: Tx, articles: readonly Placed[]) {
  const links = <K extends string>(key: K, idsOf: (article: Placed) => number[]) =>
    articles.flatMap((article) =>
      idsOf(article).map(
        (id) => ({ articleId: article.id, [key]: id }) as { articleId: number } & Record<K, number>,
      ),
    )
  const rows = {
    companies: links('companyId', ({ references, input }) => references.ids('Company', input.companies)),
    people: links('personId', ({ references, input }) => references.ids('Person', input.people)),
    agencies: links('agencyId', ({ references, input }) => references.ids('Agency', input.agencies)),
    topics: links('topicId', ({ references, input }) => references.ids('Topic', input.topics)),
    policies: links('policyId', ({ references, input }) => references.ids('Policy', input.policies)),
    stories: links('storyId', ({ references, input }) => references.ids('Story', input.stories)),
    metrics: links('metricId', ({ references, input }) => references.ids('Metric', input.metrics)),
  }
  if (rows.companies.length) await tx.articleCompany.createMany({ data: rows.companies })
  if (rows.people.length) await tx.articlePerson.createMany({ data: rows.people })
  if (rows.agencies.length) await tx.articleAgency.createMany({ data: rows.agencies })
  if (rows.topics.length) await tx.articleTopic.createMany({ data: rows.topics })
  if (rows.policies.length) await tx.articlePolicy.createMany({ data: rows.policies })
  if (rows.stories.length) await tx.articleStory.createMany({ data: rows.stories })
  if (rows.metrics.length) await tx.articleMetric.createMany({ data: rows.metrics })
}

/** @returns what an article links to, by slug */
export function linksIn({ companies, people, agencies, topics, policies, stories, metrics }: ArticleInput) {
  return { companies, people, agencies, topics, policies, stories, metrics }
}

/** Takes an article's links away, for others to be written. */
export async function deleteLinks(tx: Tx, articleId: number) {
  const where = { articleId }
  await tx.articleCompany.deleteMany({ where })
  await tx.articlePerson.deleteMany({ where })
  await tx.articleAgency.deleteMany({ where })
  await tx.articleTopic.deleteMany({ where })
  await tx.articlePolicy.deleteMany({ where })
  await tx.articleStory.deleteMany({ where })
  await tx.articleMetric.deleteMany({ where })
}

/** Writes the exemptions of articles that have none, in their order. */
export async function writeExemptions(tx: Tx, articles: readonly Placed[]) {
  const data = articles.flatMap(({ id: articleId, input }) =>
    input.exemptions.map((exemption, position) => ({ ...exemption, articleId, position })),
  )
  if (data.length > 0) await tx.articleExemption.createMany({ data })
}

/** Writes the insights of articles that have none, with their points, in their order. */
export async function writeInsights(tx: Tx, articles: readonly Placed[]) {
  const insights = articles.flatMap(({ id: articleId, input }) =>
    input.insights.map(({ points: _, ...insight }, position) => ({ ...insight, articleId, position })),
  )
  if (insights.length === 0) return
  const select = { id: true, articleId: true, key: true } as const
  const rows = await tx.insight.createManyAndReturn({ data: insights, select })
  const ids = new Map(rows.map(({ id, articleId, key }) => [`${articleId} ${key}`, id]))
  const points = articles.flatMap(({ id, input }) =>
    input.insights.flatMap(({ key, points }) =>
      points.map((point, position) => ({ ...point, position, insightId: ids.get(`${id} ${key}`) ?? 0 })),
    ),
  )
  if (points.length > 0) await tx.insightPoint.createMany({ data: points })
}
