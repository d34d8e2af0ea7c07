import type { Prisma } from '../../prisma/generated/client.ts'
import type { Db } from '../db.ts'
import { shownClaim } from '../published.ts'
import { figuresOf, type KeyFigure, keyFigure, type MetricFigures } from './figures.ts'
import type { ClaimView } from './types.ts'
import { type ClaimRow, claimSelect, toClaim } from './view.ts'

/** Several keys narrow each other; `country` is ISO 3166. */
export type ClaimScope = {
  companyId?: number
  policyId?: number
  metricId?: number
  speakerPersonId?: number
  country?: string
  /** Only sentences, no figures. */
  statementsOnly?: boolean
}

function inScope({ statementsOnly, ...ids }: ClaimScope): Prisma.ClaimWhereInput {
  return { ...shownClaim, ...ids, ...(statementsOnly && { metricId: null }) }
}

/** A claim of a published article; null if there is none or it was withdrawn. */
export async function getClaim(db: Db, id: number): Promise<ClaimView | null> {
  const row = await db.claim.findFirst({ where: { id, ...shownClaim }, select: claimSelect })
  return row && toClaim(row)
}

/** Claims of a scope, the latest said first. */
export async function listClaims(
  db: Db,
  scope: ClaimScope,
  { limit = 50 }: { limit?: number } = {},
): Promise<ClaimView[]> {
  const rows = await db.claim.findMany({
    where: inScope(scope),
    orderBy: [{ article: { publishedAt: { sort: 'desc', nulls: 'last' } } }, { id: 'desc' }],
    take: limit,
    select: claimSelect,
  })
  return rows.map(toClaim)
}

/** Fields in the order a reader meets them. */
const reading = ['headline', 'summary', 'background', 'insight', 'point', 'summaryJa', 'backgroundJa']
const place = (row: ClaimRow): [number, number] => {
  const places = row.passages.map(
    ({ field, start }) => [reading.indexOf(field.split(':')[0] ?? ''), start] as [number, number],
  )
  return places.sort((a, b) => a[0] - b[0] || a[1] - b[1])[0] ?? [reading.length, row.id]
}

/** The claims of one article, of whatever state: in the order of its text, cited ones last. */
export async function listArticleClaims(db: Db, articleId: number): Promise<ClaimView[]> {
  const rows = await db.claim.findMany({
    where: { articleId, standing: shownClaim.standing },
    select: claimSelect,
  })
  return rows
    .map((row) => ({ row, at: place(row) }))
    .sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1] || a.row.id - b.row.id)
    .map(({ row }) => toClaim(row))
}

/** A page draws no more points than this; the newest stay. */
const mostFigures = 1500

async function currentFigures(db: Db, where: Prisma.ClaimWhereInput): Promise<ClaimView[]> {
  const rows = await db.claim.findMany({
    where: { ...shownClaim, standing: 'current', metricId: { not: null }, ...where },
    orderBy: [{ periodEnd: { sort: 'desc', nulls: 'first' } }, { id: 'desc' }],
    take: mostFigures,
    select: claimSelect,
  })
  return rows.map(toClaim)
}

/** The current figures of a scope by metric and subject, as series. */
export async function listFigures(
  db: Db,
  scope: Pick<ClaimScope, 'companyId' | 'policyId' | 'metricId' | 'country'>,
): Promise<MetricFigures[]> {
  return figuresOf(await currentFigures(db, scope))
}

/** So many newest figures are looked through for key figures. */
const keyCandidates = 500

/**
 * What the front page counts: of each metric the subject with the newest figure of what happened. The trade
 * as a whole (figures of a country) fills up to five eighths of the places, companies the rest.
 * Rates in force are left to the policies.
 */
export async function listKeyFigures(db: Db, { limit = 8 }: { limit?: number } = {}): Promise<KeyFigure[]> {
  const newest = await db.claim.findMany({
    where: {
      ...shownClaim,
      standing: 'current',
      preferred: true,
      periodState: 'known',
      periodEnd: { not: null },
      basis: { in: ['actual', 'preliminary', 'calculated'] },
      metric: { kind: { not: 'rate' } },
    },
    orderBy: [{ periodEnd: 'desc' }, { id: 'asc' }],
    take: keyCandidates,
    select: { metricId: true, companyId: true, country: true, policyId: true },
  })
  const chosen = new Map<number, (typeof newest)[number]>()
  const choose = (most: number, fits: (claim: (typeof newest)[number]) => boolean) => {
    for (const claim of newest) {
      if (chosen.size >= most) return
      if (claim.metricId !== null && fits(claim) && !chosen.has(claim.metricId))
        chosen.set(claim.metricId, claim)
    }
  }
  choose(Math.ceil((limit * 5) / 8), (claim) => claim.country !== null)
  choose(limit, () => true)
  const figures = figuresOf(await currentFigures(db, { OR: [...chosen.values()] }))
  return figures.flatMap((one) => keyFigure(one) ?? []).sort(byWholeThenNewest)
}

function byWholeThenNewest(a: KeyFigure, b: KeyFigure): number {
  const whole = (figure: KeyFigure) => Number(figure.subject.type === 'country')
  const end = (figure: KeyFigure) => figure.latest.period.end ?? ''
  return whole(b) - whole(a) || (end(a) < end(b) ? 1 : end(a) > end(b) ? -1 : a.latest.id - b.latest.id)
}
