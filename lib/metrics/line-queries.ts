/** Figures for charts: lean claims, the index of all series, and lines by their names. */
import type { Prisma } from '../../prisma/generated/client.ts'
import { readLineRows } from '../claims/line-rows.ts'
import type { Db } from '../db.ts'
import type { DurationKind } from '../format/period.ts'
import { shownClaim } from '../published.ts'
import { type Line, type LineClaim, lineOf } from './line.ts'
import { seriesOf } from './series.ts'
import { parseSeriesId, type SeriesId, subjectKey } from './series-id.ts'
import { addsUp, withSums } from './sums.ts'
import { withVintages } from './vintages.ts'

/** Several keys narrow each other. `country`: ISO 3166. */
export type LineScope = {
  metricId?: number
  companyId?: number | { in: number[] }
  country?: string
  policyId?: number
}

const figures = {
  ...shownClaim,
  isChange: false,
  metricId: { not: null },
} as const satisfies Prisma.ClaimWhereInput

/**
 * All figures of a scope, superseded and corrected ones too, in order of period. Amounts of change are no points.
 * They carry no sentence and of their links only whether they are disputed: `listClaims` has those.
 */
export async function listLineClaims(
  db: Db,
  scope: LineScope | Prisma.ClaimWhereInput,
): Promise<LineClaim[]> {
  const [claims, disputed] = await Promise.all([readLineRows(db, { AND: [figures, scope] }), disputedIds(db)])
  return claims.map((claim) => (disputed.has(claim.id) ? { ...claim, disputed: true } : claim))
}

/** The claims that editors linked with a current one as contradicted or denied by it: few, whatever the scope. */
async function disputedIds(db: Db): Promise<ReadonlySet<number>> {
  const current = { ...shownClaim, standing: 'current' } as const
  const links = await db.claimLink.findMany({
    where: { kind: { in: ['contradicts', 'denies'] }, from: current, to: current },
    select: { kind: true, fromId: true, toId: true },
  })
  return new Set(links.flatMap(({ kind, fromId, toId }) => (kind === 'denies' ? [toId] : [fromId, toId])))
}

/** The figures of these series: one condition for each metric and kind of subject, however many subjects it has. */
function whereOf(ids: readonly SeriesId[]): Prisma.ClaimWhereInput {
  const asked = ids.map(({ metric, subject }) => ({ metric, ...subjectOf(subject) }))
  const groups = Map.groupBy(asked, ({ metric, kind }) => `${metric}/${kind}`)
  return {
    OR: [...groups.values()].map((group): Prisma.ClaimWhereInput => {
      const names = { in: [...new Set(group.map(({ name }) => name))] }
      const { metric = '', kind } = group[0] ?? {}
      const who = kind === 'country' ? { country: names } : { [kind ?? 'company']: { slug: names } }
      return { metric: { slug: metric }, ...who }
    }),
  }
}

/** What a series' name says of whom it is. */
function subjectOf(subject: string): { kind: 'policy' | 'country' | 'company'; name: string } {
  const policy = /^policy~(.+)$/.exec(subject)?.[1]
  if (policy) return { kind: 'policy', name: policy }
  return { kind: /^[A-Z]{2}$/.test(subject) ? 'country' : 'company', name: subject }
}

/**
 * The lines of these names, with what was said of their points ahead of time. A name of a longer period that nobody
 * published is the sum of its complete parts.
 * @returns in the order asked; `line` is null where there are fewer than two figures
 */
export async function getLines(
  db: Db,
  ids: readonly string[],
): Promise<{ id: string; line: Line<LineClaim> | null }[]> {
  const asked = ids.flatMap((id) => parseSeriesId(id) ?? [])
  if (asked.length === 0) return ids.map((id) => ({ id, line: null }))
  const claims = await listLineClaims(db, whereOf(asked))
  const groups = new Map<string, LineClaim[]>()
  for (const claim of claims) {
    const key = `${claim.metric?.slug}.${subjectKey(claim.subject)}`
    const group = groups.get(key)
    if (group) group.push(claim)
    else groups.set(key, [claim])
  }
  return ids.map((id) => {
    const parsed = parseSeriesId(id)
    const own = parsed ? (groups.get(`${parsed.metric}.${parsed.subject}`) ?? []) : []
    return { id, line: parsed && lineNamed(parsed, own) }
  })
}

/**
 * @param id a name without a flow stands for the only series of its metric, subject and length
 * @param claims of its metric and subject, all of them
 */
export function lineNamed(id: SeriesId, claims: readonly LineClaim[]): Line<LineClaim> | null {
  const metric = claims[0]?.metric
  if (!metric) return null
  const fits = <T extends Pick<SeriesId, 'flow'>>(all: readonly T[]): T | undefined =>
    all.find(({ flow }) => flow === id.flow) ?? (id.flow === null && all.length === 1 ? all[0] : undefined)
  const series = seriesOf(claims)
  const sums = addsUp(metric) && id.comparator === 'none' ? withSums(series, [id.length as DurationKind]) : []
  const given = series.filter(
    ({ length, comparator }) => length === id.length && comparator === id.comparator,
  )
  const own = fits(given)
  const line = fits(sums.filter(({ points }) => points.length > 1)) ?? (own ? lineOf(own, metric.kind) : null)
  return line && withVintages(line, claims)
}
