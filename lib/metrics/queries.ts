import type { Prisma } from '../../prisma/generated/client.ts'
import type { Db } from '../db.ts'
import { isoDay } from '../format/date.ts'
import { fromTitle, named, titled } from '../named.ts'
import { shownClaim } from '../published.ts'
import type { MetricCard, MetricView } from './types.ts'

const metricSelect = {
  id: true,
  ...named,
  unit: true,
  kind: true,
  flow: true,
  usualPeriod: true,
  usualPeriodJa: true,
  definition: true,
  definitionJa: true,
} as const satisfies Prisma.MetricSelect

type Extent = Pick<MetricCard, 'claimCount' | 'subjects' | 'latestPeriod'>
const nothing: Extent = { claimCount: 0, subjects: 0, latestPeriod: null }

/** How many figures of how many subjects there are, and until when they reach, by metric. */
async function extents(db: Db, metricId?: number): Promise<Map<number, Extent>> {
  const groups = await db.claim.groupBy({
    by: ['metricId', 'companyId', 'country', 'policyId'],
    where: { ...shownClaim, standing: 'current', metricId: metricId ?? { not: null } },
    _count: true,
    _max: { periodEnd: true },
  })
  const found = new Map<number, Extent>()
  for (const { metricId, _count, _max } of groups) {
    if (metricId === null) continue
    const { claimCount, subjects, latestPeriod } = found.get(metricId) ?? nothing
    const end = _max.periodEnd && isoDay(_max.periodEnd)
    found.set(metricId, {
      claimCount: claimCount + _count,
      subjects: subjects + 1,
      latestPeriod: (end ?? '') > (latestPeriod ?? '') ? end : latestPeriod,
    })
  }
  return found
}

/** What a metric means and how far its figures reach; the figures themselves come from the claims. */
export async function getMetric(db: Db, slug: string): Promise<MetricView | null> {
  const row = await db.metric.findUnique({
    where: { slug },
    select: {
      ...metricSelect,
      version: true,
      changeOf: { select: { id: true, ...named } },
      changes: { select: { id: true, ...named }, orderBy: { name: 'asc' } },
      stories: { select: { story: { select: titled } }, orderBy: { story: { title: 'asc' } } },
    },
  })
  if (!row) return null
  const extent = (await extents(db, row.id)).get(row.id) ?? nothing
  return { ...row, ...extent, stories: row.stories.map(({ story }) => fromTitle(story)) }
}

/** All metrics by name. */
export async function listMetrics(db: Db): Promise<MetricCard[]> {
  const [rows, found] = await Promise.all([
    db.metric.findMany({ select: metricSelect, orderBy: { name: 'asc' } }),
    extents(db),
  ])
  return rows.map((row) => ({ ...row, ...(found.get(row.id) ?? nothing) }))
}
