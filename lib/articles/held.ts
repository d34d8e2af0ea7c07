/** An article as it stands, in the shape in which it is written. */
import type { Prisma } from '../../prisma/generated/client.ts'
import type { ArticleState } from '../../prisma/generated/enums.ts'
import type { Held } from '../audit/entity.ts'
import { readClaims } from '../claims/held.ts'
import type { ClaimInput } from '../claims/schema.ts'
import type { Tx } from '../db.ts'
import { printPublication } from '../time/published.ts'
import type { ArticleInput } from './schema.ts'

export type HeldArticle = Held<ArticleInput> & {
  state: ArticleState
  firstPublishedAt: Date | null
  /** Approved, and published by itself at this time. */
  scheduledFor: Date | null
}

const bySlug = { select: { slug: true } } as const
const inOrder = { orderBy: { position: 'asc' } } as const

const include = {
  source: bySlug,
  originSource: bySlug,
  copyOf: bySlug,
  exemptions: { ...inOrder, select: { field: true, words: true, reason: true } },
  insights: {
    ...inOrder,
    omit: { id: true, articleId: true, position: true },
    include: { points: { ...inOrder, omit: { id: true, insightId: true, position: true } } },
  },
  companies: { select: { company: bySlug } },
  people: { select: { person: bySlug } },
  agencies: { select: { agency: bySlug } },
  topics: { select: { topic: bySlug } },
  policies: { select: { policy: bySlug } },
  stories: { select: { story: bySlug } },
  metrics: { select: { metric: bySlug } },
} as const

/** @returns the article with its insights and claims, whatever its state; null when there is none */
export async function readArticle(tx: Tx, id: number): Promise<HeldArticle | null> {
  return (await readArticles(tx, [id]))[0] ?? null
}

/** @returns those of the articles that exist, in the order asked for: as many queries as for one */
export async function readArticles(tx: Tx, ids: readonly number[]): Promise<HeldArticle[]> {
  const rows = await tx.article.findMany({ where: { id: { in: [...ids] } }, include })
  const claims = await readClaims(tx, ids)
  const held = new Map(rows.map((row) => [row.id, heldOf(row, claims.get(row.id) ?? [])]))
  return ids.flatMap((id) => held.get(id) ?? [])
}

function heldOf(
  row: Prisma.ArticleGetPayload<{ include: typeof include }>,
  claims: ClaimInput[],
): HeldArticle {
  const { id, version, state, firstPublishedAt, createdAt: _c, updatedAt: _u, ...held } = row
  const { scheduledFor, copyOfId: _o, ...rest } = held
  const {
    sourceId: _s,
    originSourceId: _os,
    publishedAt,
    publishedPrecision,
    publishedZone,
    ...article
  } = rest
  const publication = { precision: publishedPrecision ?? 'day', zone: publishedZone }
  const input: ArticleInput = {
    ...article,
    source: row.source.slug,
    originSource: row.originSource?.slug ?? null,
    copyOf: row.copyOf?.slug ?? null,
    publishedAt: publishedAt && printPublication({ at: publishedAt, ...publication }),
    publishedPrecision,
    publishedZone,
    companies: row.companies.map(({ company }) => company.slug).sort(),
    people: row.people.map(({ person }) => person.slug).sort(),
    agencies: row.agencies.map(({ agency }) => agency.slug).sort(),
    topics: row.topics.map(({ topic }) => topic.slug).sort(),
    policies: row.policies.map(({ policy }) => policy.slug).sort(),
    stories: row.stories.map(({ story }) => story.slug).sort(),
    metrics: row.metrics.map(({ metric }) => metric.slug).sort(),
    claims,
  }
  return { id, version, state, firstPublishedAt, scheduledFor, isPublic: firstPublishedAt !== null, input }
}
