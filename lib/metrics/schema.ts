import { z } from 'zod'
import { Flow, MetricKind } from '../../prisma/generated/enums.ts'
import { choice, line, optionalLine, optionalProse, prose, slug, unit } from '../text/fields.ts'

/** What is measured. */
export const metricSchema = z.strictObject({
  slug: slug(),
  name: line(200),
  nameJa: line(200),
  unit: unit(),
  kind: choice(MetricKind),
  flow: choice(Flow)
    .nullish()
    .transform((flow) => flow ?? null),
  usualPeriod: line(100),
  usualPeriodJa: optionalLine(100),
  definition: prose(2000),
  definitionJa: optionalProse(2000),
})

export type MetricInput = z.output<typeof metricSchema>
