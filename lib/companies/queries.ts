import type { Prisma } from '../../prisma/generated/client.ts'
import type { Db } from '../db.ts'
import { fromTitle, named, titled } from '../named.ts'
import { news, shownClaim } from '../published.ts'
import type { CompanyCard, CompanyView } from './types.ts'

const cardSelect = {
  id: true,
  ...named,
  shortName: true,
  shortNameJa: true,
  kind: true,
  country: true,
  headquarters: true,
  headquartersJa: true,
  tickers: {
    orderBy: { position: 'asc' },
    select: { exchange: true, symbol: true, note: true, noteJa: true },
  },
  _count: { select: { plants: true, articles: { where: { article: news } }, claims: { where: shownClaim } } },
} as const satisfies Prisma.CompanySelect

const viewSelect = {
  ...cardSelect,
  founded: true,
  website: true,
  summary: true,
  summaryJa: true,
  verified: true,
  seenAt: true,
  version: true,
  parent: { select: named },
  children: { select: named, orderBy: { name: 'asc' } },
  aliases: { select: { text: true, lang: true }, orderBy: { id: 'asc' } },
  executives: {
    orderBy: { position: 'asc' },
    omit: { id: true, companyId: true, personId: true, position: true },
    include: { person: { select: named } },
  },
  plants: { orderBy: { position: 'asc' }, omit: { id: true, companyId: true, position: true } },
  stories: {
    orderBy: { story: { title: 'asc' } },
    select: { story: { select: { ...titled, policies: { select: { policy: { select: named } } } } } },
  },
} as const satisfies Prisma.CompanySelect

type CardRow = Prisma.CompanyGetPayload<{ select: typeof cardSelect }>
type ViewRow = Prisma.CompanyGetPayload<{ select: typeof viewSelect }>

function toCard({ _count, ...row }: CardRow): CompanyCard {
  return { ...row, plantCount: _count.plants, articleCount: _count.articles, claimCount: _count.claims }
}

function toView(row: ViewRow): CompanyView {
  const { stories, executives, _count: _, ...rest } = row
  const policies = stories.flatMap(({ story }) => story.policies.map(({ policy }) => policy))
  return {
    ...rest,
    plantCount: row._count.plants,
    articleCount: row._count.articles,
    claimCount: row._count.claims,
    executives: executives.map(({ person, ...executive }) => ({
      ...executive,
      nameJa: executive.nameJa ?? person?.nameJa ?? null,
      slug: person?.slug ?? null,
    })),
    stories: stories.map(({ story }) => fromTitle(story)),
    policies: [...new Map(policies.map((policy) => [policy.slug, policy])).values()].sort((a, b) =>
      a.name < b.name ? -1 : 1,
    ),
  }
}

/** A company with its facts; figures, articles and timeline have queries of their own. */
export async function getCompany(db: Db, slug: string): Promise<CompanyView | null> {
  const row = await db.company.findUnique({ where: { slug }, select: viewSelect })
  return row && toView(row)
}

/** All companies by name. */
export async function listCompanies(db: Db): Promise<CompanyCard[]> {
  const rows = await db.company.findMany({ select: cardSelect, orderBy: { name: 'asc' } })
  return rows.map(toCard)
}
