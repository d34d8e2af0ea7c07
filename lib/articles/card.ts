/** What queries select of an article to refer to it or to list it, and the views made of it. */
import type { Prisma } from '../../prisma/generated/client.ts'
import { publicationDay } from '../format/date.ts'
import { named } from '../named.ts'
import { shownClaim } from '../published.ts'
import type { ArticleCard, ArticleRef } from './types.ts'

export const refSelect = {
  id: true,
  slug: true,
  kind: true,
  headline: true,
  headlineBasis: true,
  language: true,
  credit: true,
  canonicalUrl: true,
  publishedAt: true,
  publishedPrecision: true,
  publishedZone: true,
  source: { select: named },
  originSource: { select: named },
} as const satisfies Prisma.ArticleSelect

export const cardSelect = {
  ...refSelect,
  summary: true,
  summaryJa: true,
  region: true,
  verified: true,
  companies: { select: { company: { select: named } }, orderBy: { company: { name: 'asc' } } },
  policies: { select: { policy: { select: named } }, orderBy: { policy: { name: 'asc' } } },
  // Not counted by the database: it would count all claims there are before it joins them.
  claims: { select: { id: true }, where: { standing: shownClaim.standing } },
} as const satisfies Prisma.ArticleSelect

type RefRow = Prisma.ArticleGetPayload<{ select: typeof refSelect }>
type CardRow = Prisma.ArticleGetPayload<{ select: typeof cardSelect }>

export function toRef(row: RefRow): ArticleRef {
  return {
    id: row.id,
    slug: row.slug,
    kind: row.kind,
    headline: row.headline,
    headlineBasis: row.headlineBasis,
    language: row.language,
    credit: row.credit,
    canonicalUrl: row.canonicalUrl,
    publishedAt: row.publishedAt?.toISOString() ?? null,
    publishedPrecision: row.publishedPrecision,
    publishedZone: row.publishedZone,
    day: publicationDay(row.publishedAt, row.publishedPrecision, row.publishedZone),
    source: row.source,
    originSource: row.originSource,
  }
}

export function toCard(row: CardRow): ArticleCard {
  return {
    ...toRef(row),
    summary: row.summary,
    summaryJa: row.summaryJa,
    region: row.region,
    verified: row.verified,
    companies: row.companies.map(({ company }) => company),
    policies: row.policies.map(({ policy }) => policy),
    claimCount: row.claims.length,
  }
}
