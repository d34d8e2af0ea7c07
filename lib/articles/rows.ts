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

/** Writes the links of an article; `isNew` saves asking for those there were. */
export async function writeLinks(
  tx: Tx,
  articleId: number,
  input: ArticleInput,
  references: References,
  isNew: boolean,
) {
  if (!isNew) await deleteLinks(tx, articleId)
  const link = <K extends string>(key: K, ids: number[]) =>
    ids.map((id) => ({ articleId, [key]: id }) as { articleId: number } & Record<K, number>)
  const rows = {
    companies: link('companyId', references.ids('Company', input.companies)),
    people: link('personId', references.ids('Person', input.people)),
    agencies: link('agencyId', references.ids('Agency', input.agencies)),
    topics: link('topicId', references.ids('Topic', input.topics)),
    policies: link('policyId', references.ids('Policy', input.policies)),
    stories: link('storyId', references.ids('Story', input.stories)),
    metrics: link('metricId', references.ids('Metric', input.metrics)),
  }
  if (rows.companies.length) await tx.articleCompany.createMany({ data: rows.companies })
  if (rows.people.length) await tx.articlePerson.createMany({ data: rows.people })
  if (rows.agencies.length) await tx.articleAgency.createMany({ data: rows.agencies })
  if (rows.topics.length) await tx.articleTopic.createMany({ data: rows.topics })
  if (rows.policies.length) await tx.articlePolicy.createMany({ data: rows.policies })
  if (rows.stories.length) await tx.articleStory.createMany({ data: rows.stories })
  if (rows.metrics.length) await tx.articleMetric.createMany({ data: rows.metrics })
}

async function deleteLinks(tx: Tx, articleId: number) {
  const where = { articleId }
  await tx.articleCompany.deleteMany({ where })
  await tx.articlePerson.deleteMany({ where })
  await tx.articleAgency.deleteMany({ where })
  await tx.articleTopic.deleteMany({ where })
  await tx.articlePolicy.deleteMany({ where })
  await tx.articleStory.deleteMany({ where })
  await tx.articleMetric.deleteMany({ where })
}

/** Brings an article's exemptions to what its save says, in their order. */
export async function writeExemptions(tx: Tx, articleId: number, exemptions: ArticleInput['exemptions']) {
  await tx.articleExemption.deleteMany({ where: { articleId } })
  const data = exemptions.map((exemption, position) => ({ ...exemption, articleId, position }))
  if (data.length > 0) await tx.articleExemption.createMany({ data })
}

/** Writes an article's insights with their points, in their order. */
export async function writeInsights(tx: Tx, articleId: number, insights: ArticleInput['insights']) {
  for (const [position, { points, ...insight }] of insights.entries()) {
    await tx.insight.create({
      data: {
        ...insight,
        articleId,
        position,
        points: { createMany: { data: points.map((point, at) => ({ ...point, position: at })) } },
      },
    })
  }
}
