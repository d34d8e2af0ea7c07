import type { Known } from '../../lib/metrics/explore/ready-made.ts'
import { parseSeriesId } from '../../lib/metrics/series-id.ts'
import type { MetricKind } from '../../prisma/generated/enums.ts'
import fact from '../../prisma/seed/metrics.json' with { type: 'json' }

/** A series of the fact base by its name, its metric as the seed has it. */
export function factSeries(id: string, points = 3): Known {
  const parsed = parseSeriesId(id)
  const metric = fact.metrics.find(({ slug }) => slug === parsed?.metric)
  if (!parsed || !metric) throw new Error(`no such series: ${id}`)
  const { slug, name, nameJa, unit, kind } = metric
  return {
    id,
    metric: { slug, name, nameJa, unit, kind: kind as MetricKind, flow: null },
    subject: /^[A-Z]{2}$/.test(parsed.subject)
      ? { type: 'country', code: parsed.subject }
      : {
          type: 'company',
          slug: parsed.subject,
          name: parsed.subject,
          nameJa: null,
          shortName: parsed.subject,
          shortNameJa: parsed.subject,
          country: 'JP',
        },
    points,
    first: '2025-01-01',
    last: '2025-12-31',
  }
}
