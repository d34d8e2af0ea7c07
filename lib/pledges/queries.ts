import { summarySelect, toClaim, toSummary } from '../claims/view.ts'
import { claimsWithLinks } from '../claims/with-links.ts'
import type { Db } from '../db.ts'
import { shownClaim } from '../published.ts'
import { pledgesOf } from './pledges-of.ts'
import type { PledgeGroup } from './types.ts'

/** More promises than this are not shown on one page, nor more later reports of them; the newest are. */
const most = 1000

/**
 * What companies and governments promised in published articles, with what has been seen since.
 * @param seen the last day our sources see, ISO
 * @param scope only those of one company
 */
export async function listPledges(
  db: Db,
  seen: string,
  scope: { companyId?: number } = {},
): Promise<PledgeGroup[]> {
  const promises = await db.claim.findMany({
    where: {
      ...shownClaim,
      ...scope,
      standing: 'current',
      OR: [
        { basis: { in: ['pledge', 'target'] } },
        { novelty: { not: null } },
        { metricId: null, modality: { in: ['will', 'plans'] } },
      ],
    },
    orderBy: { id: 'desc' },
    take: most,
    select: { id: true, metricId: true, companyId: true, country: true, policyId: true },
  })
  const asked = promises.filter(({ metricId }) => metricId !== null)
  const questions = [
    ...new Map(asked.map(({ id: _, ...question }) => [JSON.stringify(question), question])).values(),
  ]
  const [claims, reports] = await Promise.all([
    claimsWithLinks(
      db,
      promises.map(({ id }) => id),
    ),
    questions.length === 0
      ? []
      : db.claim.findMany({
          where: {
            ...shownClaim,
            standing: 'current',
            basis: { in: ['actual', 'preliminary', 'calculated'] },
            OR: questions,
          },
          orderBy: { id: 'desc' },
          take: most,
          select: summarySelect,
        }),
  ])
  return pledgesOf(claims.map(toClaim), reports.map(toSummary), seen)
}
