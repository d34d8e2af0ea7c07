/** The newest figure of each measure, for lists of measures. */
import type { Prisma } from '../../prisma/generated/client.ts'
import type { Db } from '../db.ts'
import { shownClaim } from '../published.ts'
import type { LineClaim } from './line.ts'
import { listLineClaims } from './line-queries.ts'
import { happened } from './series.ts'

/**
 * By the slug of each measure its newest figure of what happened: of a rate the one that began last. Of several for that
 * day the trade as a whole before single companies, then the one editors prefer, then the one read last.
 */
export async function listNewest(db: Db): Promise<Map<string, LineClaim>> {
  const told = {
    ...shownClaim,
    standing: 'current',
    isChange: false,
    basis: { in: [...happened] },
  } as const satisfies Prisma.ClaimWhereInput
  const newest = async (kind: Prisma.MetricWhereInput, day: 'periodStart' | 'periodEnd') => {
    const groups = await db.claim.groupBy({
      by: ['metricId'],
      where: { ...told, metric: kind, [day]: { not: null } },
      _max: { periodStart: true, periodEnd: true },
    })
    return groups.map(({ metricId, _max }) => ({ metricId, [day]: _max[day] }))
  }
  const days = await Promise.all([
    newest({ kind: { not: 'rate' } }, 'periodEnd'),
    newest({ kind: 'rate' }, 'periodStart'),
  ])
  const claims = await listLineClaims(db, { ...told, OR: days.flat() })
  const weight = ({ subject, preferred }: LineClaim) =>
    (subject.type === 'country' ? 2 : 0) + Number(preferred)
  const found = new Map<string, LineClaim>()
  for (const claim of claims.sort((a, b) => weight(b) - weight(a) || b.id - a.id)) {
    const slug = claim.metric?.slug
    if (slug !== undefined && claim.value && !found.has(slug)) found.set(slug, claim)
  }
  return found
}
