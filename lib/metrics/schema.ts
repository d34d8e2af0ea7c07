import { z } from 'zod'
import { Flow, MetricKind } from '../../prisma/generated/enums.ts'
import {
  choice,
  issueAt,
  line,
  optionalLine,
  optionalProse,
  optionalSlug,
  prose,
  slug,
  unit,
} from '../text/fields.ts'

/** What is measured. */
export const metricSchema = z
  .strictObject({
    // The explorer stands at /metrics/explore.
    slug: slug(['explore']),
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
    /** Of a growth metric: the level whose change it tells, so that the two can be checked against each other. */
    changeOf: optionalSlug(),
  })
  .check(({ value, issues }) => {
    if (value.changeOf !== null && value.kind !== 'growth')
      issues.push(issueAt(value, ['changeOf'], 'not-growth'))
  })

export type MetricInput = z.output<typeof metricSchema>
