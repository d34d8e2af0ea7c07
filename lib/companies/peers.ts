import type { Db } from '../db.ts'
import { type Named, named } from '../named.ts'
import { shownClaim } from '../published.ts'

export type Peer = Named & { shortName: string; shortNameJa: string }

/** The companies of which most of the same things are measured, for comparing: those that share most metrics, by name. */
export async function listPeers(db: Db, companyId: number, limit = 3): Promise<Peer[]> {
  const measured = { ...shownClaim, standing: 'current', metricId: { not: null } } as const
  const own = await db.claim.findMany({
    where: { ...measured, companyId },
    distinct: ['metricId'],
    select: { metricId: true },
  })
  const metrics = own.flatMap(({ metricId }) => metricId ?? [])
  const pairs = await db.claim.groupBy({
    by: ['companyId', 'metricId'],
    where: { ...measured, metricId: { in: metrics }, companyId: { not: null }, NOT: { companyId } },
  })
  const shared = new Map<number, number>()
  for (const pair of pairs) {
    if (pair.companyId !== null) shared.set(pair.companyId, (shared.get(pair.companyId) ?? 0) + 1)
  }
  const peers = await db.company.findMany({
    where: { id: { in: [...shared.keys()] } },
    select: { id: true, ...named, shortName: true, shortNameJa: true },
  })
  return peers
    .sort((a, b) => (shared.get(b.id) ?? 0) - (shared.get(a.id) ?? 0) || (a.name < b.name ? -1 : 1))
    .slice(0, limit)
    .map(({ id: _, ...peer }) => peer)
}
