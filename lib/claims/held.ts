/** Claims as they stand, in the shape in which they are written. */
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
  articleId: true,
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

/** @returns the claims of an article, oldest first */
export async function readClaims(tx: Tx, articleId: number): Promise<ClaimInput[]> {
  const rows = await tx.claim.findMany({ where: { articleId }, orderBy: { id: 'asc' }, include, omit })
  return rows.map(({ decimals, ...row }) => ({
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
  }))
}
