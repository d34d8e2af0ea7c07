import { cache } from 'react'
import { listClaims } from '@/lib/claims/queries.ts'
import { db } from '@/lib/db.ts'
import { todayIn } from '@/lib/format/date.ts'
import { getHorizon } from '@/lib/home/queries.ts'
import { arrangeMetric } from '@/lib/metrics/arrange.ts'
import { checkGrowth } from '@/lib/metrics/growth-check.ts'
import { listLineClaims } from '@/lib/metrics/line-queries.ts'
import { getMetric } from '@/lib/metrics/queries.ts'
import { parseMetricView } from '@/lib/metrics/view.ts'
import { listPolicyMarks } from '@/lib/policies/queries.ts'
import { getTariff, listTariffs } from '@/lib/policies/tariffs.ts'

export const readMetric = cache((slug: string) => getMetric(db(), slug))

/** Everything a view of a metric's page is drawn from; null where there is no such metric. @param query as the address has it */
export const readFigures = cache(async (slug: string, query: string) => {
  const metric = await readMetric(slug)
  if (!metric) return null
  const view = parseMetricView(new URLSearchParams(query))
  const [claims, levels, marks, horizon, tariffs, tariff, inWords] = await Promise.all([
    listLineClaims(db(), { metricId: metric.id }),
    metric.changeOf ? listLineClaims(db(), { metricId: metric.changeOf.id }) : [],
    listPolicyMarks(db(), { metricId: metric.id }),
    getHorizon(db()),
    listTariffs(db()),
    view.rate === null ? null : getTariff(db(), view.rate),
    // The figures that contradict each other are few and shown with their sentences.
    listClaims(db(), { metricId: metric.id }, { limit: 500 }),
  ])
  return {
    metric,
    view,
    shown: arrangeMetric(claims, view),
    subjects: arrangeMetric(claims, { ...view, subject: null }).map(({ key, subject }) => ({ key, subject })),
    checks: checkGrowth(claims, levels),
    inWords,
    marks,
    tariffs,
    tariff,
    horizon: horizon?.seen ?? null,
    until: horizon?.seen ?? todayIn('UTC'),
  }
})

export type MetricRead = NonNullable<Awaited<ReturnType<typeof readFigures>>>
