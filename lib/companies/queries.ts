import type { Prisma } from '../../prisma/generated/client.ts'
import type { Db } from '../db.ts'
import { fromTitle, named, titled } from '../named.ts'
import { news, shownClaim } from '../published.ts'
import type { CompanyCard, CompanyPlants, CompanyView } from './types.ts'

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
  _count: { select: { plants: true } },
} as const satisfies Prisma.CompanySelect

const plants = { orderBy: { position: 'asc' }, omit: { id: true, companyId: true, position: true } } as const

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
  plants,
  stories: {
    orderBy: { story: { title: 'asc' } },
    select: { story: { select: { ...titled, policies: { select: { policy: { select: named } } } } } },
  },
} as const satisfies Prisma.CompanySelect

type CardRow = Prisma.CompanyGetPayload<{ select: typeof cardSelect }>
type ViewRow = Prisma.CompanyGetPayload<{ select: typeof viewSelect }>

type Counts = Pick<CompanyCard, 'articleCount' | 'claimCount'>

const toCard = ({ _count, ...row }: CardRow, counts: Counts): CompanyCard => ({
  ...row,
  plantCount: _count.plants,
  ...counts,
})

function toView(row: ViewRow, counts: Counts): CompanyView {
  const { stories, executives, _count: _, ...rest } = row
  const policies = stories.flatMap(({ story }) => story.policies.map(({ policy }) => policy))
  return {
    ...rest,
    plantCount: row._count.plants,
    ...counts,
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
  if (!row) return null
  const [articleCount, claimCount] = await Promise.all([
    db.articleCompany.count({ where: { companyId: row.id, article: news } }),
    db.claim.count({ where: { ...shownClaim, companyId: row.id } }),
  ])
  return toView(row, { articleCount, claimCount })
}

/** All companies by name. */
export async function listCompanies(db: Db): Promise<CompanyCard[]> {
  const [rows, articles, claims] = await Promise.all([
    db.company.findMany({ select: cardSelect, orderBy: { name: 'asc' } }),
    db.articleCompany.groupBy({ by: ['companyId'], where: { article: news }, _count: true }),
    db.claim.groupBy({ by: ['companyId'], where: { ...shownClaim, companyId: { not: null } }, _count: true }),
  ])
  const counts = (groups: { companyId: number | null; _count: number }[], id: number) =>
    groups.find(({ companyId }) => companyId === id)?._count ?? 0
  return rows.map((row) =>
    toCard(row, { articleCount: counts(articles, row.id), claimCount: counts(claims, row.id) }),
  )
}

/** The companies that have plants, those with most first. */
export async function listPlants(db: Db): Promise<CompanyPlants[]> {
  const rows = await db.company.findMany({
    where: { plants: { some: {} } },
    select: { ...named, shortName: true, shortNameJa: true, plants },
    orderBy: { name: 'asc' },
  })
  return rows.sort((a, b) => b.plants.length - a.plants.length)
}
