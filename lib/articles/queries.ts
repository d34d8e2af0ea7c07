import type { Prisma } from '../../prisma/generated/client.ts'
import type { Writer } from '../audit/write.ts'
import type { Db } from '../db.ts'
import { fromTitle, named, titled } from '../named.ts'
import { news, published, shownClaim } from '../published.ts'
import { cardSelect, refSelect, toCard, toRef } from './card.ts'
import { segmentText } from './segments.ts'
import type { ArticleCard, ArticleScope, ArticleView } from './types.ts'

const byName = { name: 'asc' } as const

const viewSelect = {
  ...cardSelect,
  background: true,
  backgroundJa: true,
  notes: true,
  notesJa: true,
  seenAt: true,
  version: true,
  firstPublishedAt: true,
  updatedAt: true,
  insights: { orderBy: { position: 'asc' }, include: { points: { orderBy: { position: 'asc' } } } },
  passages: { where: { claim: { standing: shownClaim.standing } }, orderBy: { start: 'asc' } },
  people: { select: { person: { select: named } }, orderBy: { person: byName } },
  agencies: { select: { agency: { select: named } }, orderBy: { agency: byName } },
  topics: { select: { topic: { select: named } }, orderBy: { topic: byName } },
  stories: { select: { story: { select: titled } }, orderBy: { story: { title: 'asc' } } },
  metrics: { select: { metric: { select: named } }, orderBy: { metric: byName } },
  copyOf: { select: { ...refSelect, state: true } },
  copies: { where: published, select: refSelect, orderBy: [{ publishedAt: 'asc' }, { id: 'asc' }] },
} as const satisfies Prisma.ArticleSelect

type ViewRow = Prisma.ArticleGetPayload<{ select: typeof viewSelect }>

/** Every filled text of an article under the name passages use for it. */
function textsOf(row: ViewRow): [field: string, text: string][] {
  const texts: [string, string | null][] = [
    ['headline', row.headline],
    ['summary', row.summary],
    ['background', row.background],
    ['summaryJa', row.summaryJa],
    ['backgroundJa', row.backgroundJa],
  ]
  for (const insight of row.insights) {
    texts.push([`insight:${insight.key}:question`, insight.question])
    texts.push([`insight:${insight.key}:questionJa`, insight.questionJa])
    for (const point of insight.points) {
      for (const name of ['lead', 'leadJa', 'text', 'textJa'] as const) {
        texts.push([`point:${insight.key}:${point.key}:${name}`, point[name]])
      }
    }
  }
  return texts.flatMap(([field, text]) => (text ? [[field, text] as [string, string]] : []))
}

function toView(row: ViewRow): ArticleView {
  return {
    ...toCard(row),
    background: row.background,
    backgroundJa: row.backgroundJa,
    insights: row.insights.map(({ key, authorship, question, questionJa, points }) => ({
      key,
      authorship,
      question,
      questionJa,
      points: points.map(({ key, lead, leadJa, text, textJa }) => ({ key, lead, leadJa, text, textJa })),
    })),
    segments: Object.fromEntries(
      textsOf(row).map(([field, text]) => [
        field,
        segmentText(
          text,
          row.passages.filter((passage) => passage.field === field),
        ),
      ]),
    ),
    people: row.people.map(({ person }) => person),
    agencies: row.agencies.map(({ agency }) => agency),
    topics: row.topics.map(({ topic }) => topic),
    stories: row.stories.map(({ story }) => fromTitle(story)),
    metrics: row.metrics.map(({ metric }) => metric),
    copyOf: row.copyOf?.state === 'published' ? toRef(row.copyOf) : null,
    copies: row.copies.map(toRef),
    notes: row.notes,
    notesJa: row.notesJa,
    seenAt: row.seenAt,
    version: row.version,
    firstPublishedAt: row.firstPublishedAt?.toISOString() ?? null,
    updatedAt: row.updatedAt.toISOString(),
  }
}

/** A published article (also a citation-only one) with everything its page shows but its claims; null if there is none. */
export async function getArticle(db: Db, slug: string): Promise<ArticleView | null> {
  const row = await db.article.findFirst({ where: { slug, ...published }, select: viewSelect })
  return row && toView(row)
}

/** An article in whatever state, as readers would see it: for the desk alone. */
export async function getArticlePreview(db: Writer, id: number): Promise<ArticleView | null> {
  const row = await db.article.findUnique({ where: { id }, select: viewSelect })
  return row && toView(row)
}

function inScope(scope: ArticleScope): Prisma.ArticleWhereInput {
  const { companyId, policyId, storyId, personId, topicId, agencyId, metricId, sourceId } = scope
  return {
    ...news,
    ...(companyId !== undefined && { companies: { some: { companyId } } }),
    ...(policyId !== undefined && { policies: { some: { policyId } } }),
    ...(storyId !== undefined && { stories: { some: { storyId } } }),
    ...(personId !== undefined && { people: { some: { personId } } }),
    ...(topicId !== undefined && { topics: { some: { topicId } } }),
    ...(agencyId !== undefined && { agencies: { some: { agencyId } } }),
    ...(metricId !== undefined && { metrics: { some: { metricId } } }),
    ...(sourceId !== undefined && { sourceId }),
  }
}

const newestFirst = [
  { publishedAt: 'desc' },
  { id: 'desc' },
] as const satisfies Prisma.ArticleOrderByWithRelationInput[]

/** Published news of a scope (all of it without one), newest first. */
export async function listArticles(
  db: Db,
  scope: ArticleScope = {},
  { limit = 20, offset = 0 }: { limit?: number; offset?: number } = {},
): Promise<ArticleCard[]> {
  const rows = await db.article.findMany({
    where: inScope(scope),
    orderBy: [...newestFirst],
    take: limit,
    skip: offset,
    select: cardSelect,
  })
  return rows.map(toCard)
}

/** How much a shared thing says about being related: a story was put together by an editor. */
const weight = { story: 4, policy: 2, company: 1, topic: 1 }
/** Likeness is weighed among so many newest candidates; older ones are beyond interest. */
const candidates = 200

/** News that shares most with an article, then the newest. */
export async function listRelatedArticles(db: Db, articleId: number, limit = 6): Promise<ArticleCard[]> {
  const links = {
    stories: { select: { storyId: true } },
    policies: { select: { policyId: true } },
    companies: { select: { companyId: true } },
    topics: { select: { topicId: true } },
  } as const
  const article = await db.article.findUnique({ where: { id: articleId }, select: links })
  if (!article) return []
  const storyIds = article.stories.map(({ storyId }) => storyId)
  const policyIds = article.policies.map(({ policyId }) => policyId)
  const companyIds = article.companies.map(({ companyId }) => companyId)
  const topicIds = article.topics.map(({ topicId }) => topicId)
  const near = await db.article.findMany({
    where: {
      ...news,
      id: { not: articleId },
      OR: [
        { stories: { some: { storyId: { in: storyIds } } } },
        { policies: { some: { policyId: { in: policyIds } } } },
        { companies: { some: { companyId: { in: companyIds } } } },
        { topics: { some: { topicId: { in: topicIds } } } },
      ],
    },
    orderBy: [...newestFirst],
    take: candidates,
    select: { id: true, ...links },
  })
  const shared = (own: number[], other: number[]) => other.filter((id) => own.includes(id)).length
  const ids = near
    .map((other, age) => ({
      id: other.id,
      age,
      score:
        weight.story *
          shared(
            storyIds,
            other.stories.map(({ storyId }) => storyId),
          ) +
        weight.policy *
          shared(
            policyIds,
            other.policies.map(({ policyId }) => policyId),
          ) +
        weight.company *
          shared(
            companyIds,
            other.companies.map(({ companyId }) => companyId),
          ) +
        weight.topic *
          shared(
            topicIds,
            other.topics.map(({ topicId }) => topicId),
          ),
    }))
    .sort((a, b) => b.score - a.score || a.age - b.age)
    .slice(0, limit)
    .map(({ id }) => id)
  const rows = await db.article.findMany({ where: { id: { in: ids } }, select: cardSelect })
  return rows.map(toCard).sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
}
