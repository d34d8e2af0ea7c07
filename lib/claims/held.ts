/** Claims as they stand, in the shape in which they are written. */
import type { Prisma } from '../../prisma/generated/client.ts'
import type { Tx } from '../db.ts'
import { dateToDay } from '../time/partial-date.ts'
import { byPlace } from './passages.ts'
import type { ClaimInput } from './schema.ts'

const bySlug = { select: { slug: true } } as const

const include = {
  company: bySlug,
  policy: bySlug,
  metric: bySlug,
  speakerPerson: bySlug,
  speakerCompany: bySlug,
  speakerAgency: bySlug,
  passages: {
    select: { field: true, start: true, end: true, quote: true, markStart: true, markEnd: true },
  },
} as const

const omit = {
  companyId: true,
  policyId: true,
  metricId: true,
  speakerPersonId: true,
  speakerCompanyId: true,
  speakerAgencyId: true,
  version: true,
  createdAt: true,
  updatedAt: true,
} as const

const day = (date: Date | null) => (date ? dateToDay(date) : null)

/** @returns the claims of each of these articles, oldest first, by the article's id */
export async function readClaims(tx: Tx, articleIds: readonly number[]): Promise<Map<number, ClaimInput[]>> {
  const where = { articleId: { in: [...articleIds] } }
  const rows = await tx.claim.findMany({ where, orderBy: { id: 'asc' }, include, omit })
  const claims = new Map<number, ClaimInput[]>(articleIds.map((id) => [id, []]))
  for (const { articleId, ...row } of rows) claims.get(articleId)?.push(inputOf(row))
  return claims
}

type Row = Omit<Prisma.ClaimGetPayload<{ include: typeof include; omit: typeof omit }>, 'articleId'>

function inputOf({ decimals, ...row }: Row): ClaimInput {
  return {
    ...row,
    company: row.company?.slug ?? null,
    policy: row.policy?.slug ?? null,
    metric: row.metric?.slug ?? null,
    speakerPerson: row.speakerPerson?.slug ?? null,
    speakerCompany: row.speakerCompany?.slug ?? null,
    speakerAgency: row.speakerAgency?.slug ?? null,
    low: row.low?.toFixed(decimals) ?? null,
    point: row.point?.toFixed(decimals) ?? null,
    high: row.high?.toFixed(decimals) ?? null,
    periodStart: day(row.periodStart),
    periodEnd: day(row.periodEnd),
    issuedOn: day(row.issuedOn),
    passages: row.passages.sort(byPlace),
  }
}
