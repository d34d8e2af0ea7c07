import type { Prisma } from '../../prisma/generated/client.ts'
import type { Db } from '../db.ts'
import type { LineClaim } from '../metrics/line.ts'
import { listLineClaims } from '../metrics/line-queries.ts'
import { named } from '../named.ts'
import { shownClaim } from '../published.ts'
import { resolveSlug } from '../slugs/queries.ts'
import type { Choice, Compared } from './types.ts'

const short = { ...named, shortName: true, shortNameJa: true } as const

const columnSelect = {
  id: true,
  ...short,
  kind: true,
  country: true,
  headquarters: true,
  headquartersJa: true,
  founded: true,
  parent: { select: short },
  tickers: {
    orderBy: { position: 'asc' },
    select: { exchange: true, symbol: true, note: true, noteJa: true },
  },
  executives: {
    orderBy: { position: 'asc' },
    omit: { id: true, companyId: true, personId: true, position: true },
    include: { person: { select: named } },
  },
  plants: { orderBy: { position: 'asc' }, omit: { id: true, companyId: true, position: true } },
} as const satisfies Prisma.CompanySelect

/** Every company that can be put beside another, by name. */
export async function listChoices(db: Db): Promise<Choice[]> {
  const [companies, metrics, groups] = await Promise.all([
    db.company.findMany({ select: { id: true, ...short, country: true }, orderBy: { name: 'asc' } }),
    db.metric.findMany({ select: { id: true, slug: true } }),
    db.claim.groupBy({
      by: ['companyId', 'metricId'],
      where: { ...shownClaim, standing: 'current', companyId: { not: null }, metricId: { not: null } },
    }),
  ])
  const slugs = new Map(metrics.map(({ id, slug }) => [id, slug]))
  const measured = new Map<number | null, string[]>()
  for (const { companyId, metricId } of groups) {
    const slug = slugs.get(metricId ?? 0)
    if (slug) measured.set(companyId, [...(measured.get(companyId) ?? []), slug])
  }
  return companies.map((company) => ({ ...company, metrics: measured.get(company.id) ?? [] }))
}

/**
 * The companies of these slugs with all that a comparison says of them: one query for the companies and one for the
 * figures, however many there are.
 * @returns in the order asked; slugs that no company has are left out
 */
export async function listCompared(db: Db, slugs: readonly string[]): Promise<Compared[]> {
  const rows = await db.company.findMany({ where: { slug: { in: [...slugs] } }, select: columnSelect })
  if (rows.length === 0) return []
  const claims = await listLineClaims(db, { companyId: { in: rows.map(({ id }) => id) } })
  const own = Map.groupBy(claims, ({ subject }): string => (subject.type === 'company' ? subject.slug : ''))
  return slugs.flatMap((slug) => {
    const row = rows.find((one) => one.slug === slug)
    return row ? [toCompared(row, own.get(slug) ?? [])] : []
  })
}

type Row = Prisma.CompanyGetPayload<{ select: typeof columnSelect }>

const toCompared = ({ executives, ...row }: Row, claims: LineClaim[]): Compared => ({
  ...row,
  executives: executives.map(({ person, ...executive }) => ({
    ...executive,
    nameJa: executive.nameJa ?? person?.nameJa ?? null,
    slug: person?.slug ?? null,
  })),
  claims,
})

/**
 * The slugs as companies have them now, each once.
 * @param known slugs that are in use
 */
export async function currentSlugs(
  db: Db,
  slugs: readonly string[],
  known: ReadonlySet<string>,
): Promise<string[]> {
  const current = await Promise.all(
    slugs.map(async (slug) => (known.has(slug) ? slug : ((await resolveSlug(db, 'company', slug)) ?? slug))),
  )
  return [...new Set(current)]
}
