import { z } from 'zod'
import { IntervalStatus, MeasureMode } from '../../prisma/generated/enums.ts'
import {
  choice,
  country,
  decimal,
  issueAt,
  line,
  lineList,
  optionalCountry,
  optionalProse,
  optionalSlug,
  slug,
  unit,
} from '../text/fields.ts'
import { optionalDay } from '../time/fields.ts'

const shortest = (value: string) => (value.includes('.') ? value.replace(/\.?0+$/, '') : value)

/** The measure's value over days, both inclusive; an open end is null. */
export const intervalSchema = z
  .strictObject({
    value: decimal().transform(shortest),
    from: optionalDay(),
    to: optionalDay(),
    status: choice(IntervalStatus).default('in_force'),
    /** Keys of the acts that started and ended it. */
    startedBy: optionalSlug(),
    endedBy: optionalSlug(),
    note: optionalProse(2000),
    noteJa: optionalProse(2000),
  })
  .check(({ value, issues }) => {
    if (value.from && value.to && value.to < value.from) {
      issues.push(issueAt(value, ['to'], 'end-before-start'))
    }
  })

type Span = { from: string | null; to: string | null; status: string }

const meets = (a: Span, b: Span) =>
  (a.from ?? '0000') <= (b.to ?? '9999') && (b.from ?? '0000') <= (a.to ?? '9999')

/** A rate or rule a policy sets; `key` is its identity inside the policy. */
export const measureSchema = z
  .strictObject({
    key: slug(),
    name: line(300),
    nameJa: line(300),
    unit: unit(),
    mode: choice(MeasureMode),
    imposedBy: country(),
    imposedOn: optionalCountry(),
    hsHeadings: lineList(20),
    note: optionalProse(2000),
    noteJa: optionalProse(2000),
    intervals: z.array(intervalSchema).max(100).default([]),
  })
  .check(({ value, issues }) => {
    value.intervals.forEach((interval, at) => {
      const earlier = value.intervals.slice(0, at)
      const clash = earlier.some((other) => other.status === 'in_force' && meets(other, interval))
      if (interval.status === 'in_force' && clash) {
        issues.push(issueAt(value, ['intervals', at, 'from'], 'overlap'))
      }
    })
  })
  .transform((measure) => ({
    ...measure,
    intervals: [...measure.intervals].sort((a, b) => (intervalOrder(a) < intervalOrder(b) ? -1 : 1)),
  }))

/** The one order in which intervals are compared and kept: by start, then status. */
export const intervalOrder = (interval: Span & { value: string }) =>
  [interval.from ?? '0000-00-00', interval.status, interval.to ?? '9999', interval.value].join(' ')

export type MeasureInput = z.output<typeof measureSchema>
