/** What only the database knows of an article's claims, before they are written. */
import type { MetricKind } from '../../prisma/generated/enums.ts'
import type { Tx } from '../db.ts'
import type { Issue } from '../errors.ts'
import type { References } from '../slugs/references.ts'
import { dateToDay } from '../time/partial-date.ts'
import { figureKey, needsBase } from './rules.ts'
import type { ClaimInput } from './schema.ts'

/** The claims of one article (null: not yet there) as they would be saved. */
export type Inspected = { id: number | null; claims: readonly ClaimInput[]; references: References }

/**
 * Inspects the claims of articles that are saved together, with as many queries as for one.
 * @returns for each `growth-needs-base`; and `another-preferred` where another article's figure is the one drawn
 */
export async function inspectClaims(tx: Tx, articles: readonly Inspected[]): Promise<Issue[][]> {
  const ids = [...new Set(articles.flatMap(metricsOf))]
  if (ids.length === 0) return articles.map(() => [])
  const metrics = await tx.metric.findMany({ where: { id: { in: ids } }, select: { id: true, kind: true } })
  const kinds = new Map(metrics.map(({ id, kind }) => [id, kind]))
  const own = articles.flatMap(({ id }) => id ?? [])
  const taken = await preferredFigures(tx, own, ids)
  return articles.map((article) => issuesIn(article, kinds, taken))
}

const metricsOf = ({ claims, references }: Inspected): number[] =>
  references.ids(
    'Metric',
    claims.flatMap(({ metric }) => metric ?? []),
  )

function issuesIn(
  { claims, references }: Inspected,
  kinds: ReadonlyMap<number, MetricKind>,
  taken: ReadonlyMap<string | null, string>,
): Issue[] {
  return claims.flatMap((claim, at): Issue[] => {
    if (claim.metric === null) return []
    const metric = references.id('Metric', claim.metric)
    const kind = kinds.get(metric)
    if (kind && needsBase(kind, claim)) {
      const field = claim.comparator === 'none' ? 'comparator' : 'periodStart'
      return [{ path: `claims.${at}.${field}`, code: 'growth-needs-base' }]
    }
    const company = references.idOrNull('Company', claim.company)
    const policy = references.idOrNull('Policy', claim.policy)
    const key = figureKey({ ...claim, metric, company, policy })
    const other = key === null ? undefined : taken.get(key)
    if (other === undefined) return []
    return [{ path: `claims.${at}.preferred`, code: 'another-preferred', values: { article: other } }]
  })
}

/** @returns headline by figure, of the preferred claims of these metrics in other articles */
async function preferredFigures(tx: Tx, articleIds: number[], metricIds: number[]) {
  const rows = await tx.claim.findMany({
    where: {
      metricId: { in: metricIds },
      preferred: true,
      standing: 'current',
      periodState: 'known',
      articleId: { notIn: articleIds },
    },
    select: {
      metricId: true,
      companyId: true,
      country: true,
      policyId: true,
      periodState: true,
      periodStart: true,
      periodEnd: true,
      basis: true,
      isChange: true,
      preferred: true,
      standing: true,
      article: { select: { headline: true } },
    },
  })
  return new Map(
    rows.map((row) => {
      const key = figureKey({
        ...row,
        metric: row.metricId,
        company: row.companyId,
        policy: row.policyId,
        periodStart: row.periodStart ? dateToDay(row.periodStart) : null,
        periodEnd: row.periodEnd ? dateToDay(row.periodEnd) : null,
      })
      return [key, row.article.headline]
    }),
  )
}
