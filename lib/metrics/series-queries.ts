/** Which series there are. */
import type { Comparator, Flow, PeriodCalendar } from '../../prisma/generated/enums.ts'
import { summarySelect } from '../claims/view.ts'
import type { Db } from '../db.ts'
import { durationKey } from '../format/period.ts'
import { published } from '../published.ts'
import type { Line } from './line.ts'
import { printSeriesId, subjectKey } from './series-id.ts'

/** A series there is. `points`: how many periods; `first`, `last`: the first and last day they speak of. */
export type KnownSeries = Pick<Line<unknown>, 'id' | 'metric' | 'subject'> & {
  points: number
  first: string | null
  last: string | null
}

/** Periods of one form: `start` and `end` of one of them tell the length of all. */
type Row = {
  metricId: number
  companyId: number | null
  policyId: number | null
  country: string | null
  comparator: Comparator
  flow: Flow | null
  start: string | null
  end: string | null
  calendar: PeriodCalendar
  points: number
  first: string | null
  last: string | null
}

/**
 * Every series there is, by metric and subject: for pickers, and to say what is near a name that is none. The database
 * counts periods by what tells lengths apart (lib/format/period.ts): whole months or days, how many, from which month, and
 * of three months whether they are a fiscal quarter.
 */
export async function listSeriesIndex(db: Db): Promise<KnownSeries[]> {
  const rows = await db.$queryRaw<Row[]>`
    WITH figure AS (
      SELECT c."metricId", c."companyId", c."policyId", c."country", c."comparator", c."flow",
        c."periodStart" AS s, c."periodEnd" AS e, c."periodCalendar" AS calendar,
        extract(day FROM c."periodStart") = 1 AND extract(day FROM c."periodEnd" + 1) = 1 AS whole,
        (extract(year FROM c."periodEnd") - extract(year FROM c."periodStart")) * 12
          + extract(month FROM c."periodEnd") - extract(month FROM c."periodStart") + 1 AS months
      FROM "Claim" c JOIN "Article" a ON a."id" = c."articleId"
      WHERE a."state" = ${published.state}::"ArticleState" AND c."standing" = 'current' AND NOT c."isChange"
        AND c."metricId" IS NOT NULL AND c."periodState" = 'known'
        AND (c."periodStart" IS NOT NULL OR c."periodEnd" IS NOT NULL)
    )
    SELECT "metricId", "companyId", "policyId", "country", "comparator", "flow",
      split_part(min(concat(s, '/', e)), '/', 1) AS "start", split_part(min(concat(s, '/', e)), '/', 2) AS "end",
      min(calendar) AS "calendar", count(DISTINCT (s, e))::int AS "points", min(s)::text AS "first", max(e)::text AS "last"
    FROM figure
    GROUP BY "metricId", "companyId", "policyId", "country", "comparator", "flow",
      s IS NULL OR e IS NULL, s = e, whole, CASE WHEN whole THEN months ELSE e - s END,
      CASE WHEN whole AND months > 1 THEN extract(month FROM s) END,
      CASE WHEN whole AND months = 3 THEN calendar END`
  const ids = (of: (row: Row) => number | null) => ({
    id: { in: [...new Set(rows.map(of))].filter((id) => id !== null) },
  })
  const { metric, company, policy } = summarySelect
  const [metrics, companies, policies] = await Promise.all([
    db.metric.findMany({ where: ids((row) => row.metricId), select: { ...metric.select, id: true } }),
    db.company.findMany({ where: ids((row) => row.companyId), select: { ...company.select, id: true } }),
    db.policy.findMany({ where: ids((row) => row.policyId), select: { ...policy.select, id: true } }),
  ])
  const known = { metrics: byId(metrics), companies: byId(companies), policies: byId(policies) }
  const found = new Map<string, KnownSeries>()
  for (const row of rows) {
    const part = toSeries(row, known)
    const before = part && found.get(part.id)
    if (part) found.set(part.id, before ? together(before, part) : part)
  }
  const name = ({ metric, subject, id }: KnownSeries) => [metric.name, subjectKey(subject), id].join('\n')
  return [...found.values()].sort((a, b) => (name(a) < name(b) ? -1 : 1))
}

const byId = <T extends { id: number }>(all: readonly T[]) => new Map(all.map(({ id, ...one }) => [id, one]))

function toSeries(
  row: Row,
  known: {
    metrics: ReadonlyMap<number, KnownSeries['metric']>
    companies: ReadonlyMap<number, Omit<Extract<KnownSeries['subject'], { type: 'company' }>, 'type'>>
    policies: ReadonlyMap<number, Omit<Extract<KnownSeries['subject'], { type: 'policy' }>, 'type'>>
  },
): KnownSeries | null {
  const metric = known.metrics.get(row.metricId)
  const [company, policy] = [known.companies.get(row.companyId ?? 0), known.policies.get(row.policyId ?? 0)]
  const { comparator, flow, points, first, last, calendar } = row
  const length = durationKey({ state: 'known', start: row.start || null, end: row.end || null, calendar })
  if (!metric || length === 'none') return null
  const subject: KnownSeries['subject'] = company
    ? { type: 'company', ...company }
    : policy
      ? { type: 'policy', ...policy }
      : { type: 'country', code: row.country ?? '' }
  const id = printSeriesId({ metric: metric.slug, subject: subjectKey(subject), length, comparator, flow })
  return { id, metric, subject, points, first, last }
}

/** Months are counted by the month they begin in, and are one series. */
function together(a: KnownSeries, b: KnownSeries): KnownSeries {
  const least = (a.first ?? '') < (b.first ?? '') ? a.first : b.first
  return {
    ...a,
    points: a.points + b.points,
    first: least,
    last: (a.last ?? '') > (b.last ?? '') ? a.last : b.last,
  }
}
