import type { Prisma } from '../../prisma/generated/client.ts'
import type { Writer } from '../audit/write.ts'
import type { Db } from '../db.ts'
import { shownClaim } from '../published.ts'
import { figuresOf, type KeyFigure, keyFigure, type MetricFigures } from './figures.ts'
import type { ClaimView } from './types.ts'
import { type ClaimRow, claimSelect, toClaim } from './view.ts'

/** PostgreSQL's `integer` ends here: a larger number is no id, and must not reach a query. */
const largestId = 2_147_483_647

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

/** @param id as an address has it @returns the claim, or null for one that readers may not see or that never was */
export async function getClaim(db: Db, id: string): Promise<ClaimView | null> {
  if (!/^[1-9]\d{0,9}$/.test(id) || Number(id) > largestId) return null
  const row = await db.claim.findFirst({ where: { ...shownClaim, id: Number(id) }, select: claimSelect })
  return row && toClaim(row)
}

/** Fields in the order a reader meets them. */
const reading = ['headline', 'summary', 'background', 'insight', 'point', 'summaryJa', 'backgroundJa']
const place = (row: ClaimRow): [number, number] => {
  const places = row.passages.map(
    ({ field, start, markStart }) =>
      [reading.indexOf(field.split(':')[0] ?? ''), markStart ?? start] as [number, number],
  )
  return places.sort((a, b) => a[0] - b[0] || a[1] - b[1])[0] ?? [reading.length, row.id]
}

/** The claims of one article, of whatever state: in the order of its text, cited ones last. */
export async function listArticleClaims(db: Writer, articleId: number): Promise<ClaimView[]> {
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
const mostFigures = 1000

async function currentFigures(db: Db, where: Prisma.ClaimWhereInput): Promise<ClaimView[]> {
  const rows = await db.claim.findMany({
    where: { ...shownClaim, standing: 'current', isChange: false, metricId: { not: null }, ...where },
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

/**
 * What the front page counts: of each metric the subject that is followed most closely, by its newest figure
 * of what happened; those that show a direction first, then the newest. The trade as a whole (figures of a
 * country) takes up to five eighths of the places and stands first. Rates in force are left to the policies.
 */
export async function listKeyFigures(db: Db, { limit = 8 }: { limit?: number } = {}): Promise<KeyFigure[]> {
  const groups = await db.claim.groupBy({
    by: ['metricId', 'companyId', 'country', 'policyId'],
    where: {
      ...shownClaim,
      standing: 'current',
      isChange: false,
      preferred: true,
      periodState: 'known',
      periodEnd: { not: null },
      basis: { in: ['actual', 'preliminary', 'calculated'] },
      metric: { kind: { not: 'rate' } },
    },
    _count: true,
    _max: { periodEnd: true },
  })
  const end = (group: (typeof groups)[number]) => group._max.periodEnd?.getTime() ?? 0
  const closest = new Map<number | null, (typeof groups)[number]>()
  for (const group of groups.sort((a, b) => b._count - a._count || end(b) - end(a))) {
    if (!closest.has(group.metricId)) closest.set(group.metricId, group)
  }
  const chosen = [...closest.values()].sort((a, b) => end(b) - end(a)).slice(0, limit * 4)
  const subjects = chosen.map(({ metricId, companyId, country, policyId }) => ({
    metricId,
    companyId,
    country,
    policyId,
  }))
  const figures = figuresOf(await currentFigures(db, { OR: subjects }))
    .flatMap((one) => keyFigure(one) ?? [])
    .sort(byDirectionThenNewest)
  const whole = figures.filter(isWhole).slice(0, Math.ceil((limit * 5) / 8))
  const others = figures.filter((figure) => !isWhole(figure)).slice(0, limit - whole.length)
  return [...whole, ...others]
}

const isWhole = (figure: KeyFigure) => figure.subject.type === 'country'

function byDirectionThenNewest(a: KeyFigure, b: KeyFigure): number {
  const end = (figure: KeyFigure) => figure.latest.period.end ?? ''
  return (
    Number(b.direction !== null) - Number(a.direction !== null) ||
    (end(a) < end(b) ? 1 : end(a) > end(b) ? -1 : a.latest.id - b.latest.id)
  )
}
