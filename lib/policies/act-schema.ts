import { z } from 'zod'
import { ActKind, ActSide, Verification } from '../../prisma/generated/enums.ts'
import {
  choice,
  issueAt,
  optionalLine,
  optionalProse,
  optionalSlug,
  prose,
  slug,
  webAddress,
} from '../text/fields.ts'
import {
  optionalDay,
  optionalInstant,
  optionalPartialDate,
  optionalZone,
  partialDate,
} from '../time/fields.ts'
import { cutDate, datePrecision, firstDay } from '../time/partial-date.ts'
import { wallTime } from '../time/zone.ts'

/** A dated event of a policy; `key` is its identity inside the policy and stays. */
export const actSchema = z
  .strictObject({
    key: slug(),
    kind: choice(ActKind),
    side: choice(ActSide),
    /** The date where it happened, as exact as known; kept as its first day with `precision`. */
    on: partialDate(),
    precision: choice({ day: 'day', month: 'month', year: 'year' })
      .nullish()
      .transform((precision) => precision ?? null),
    zone: optionalZone(),
    at: optionalInstant(),
    /** Slug of the agency that issued it. */
    issuer: optionalSlug(),
    text: prose(5000),
    textJa: optionalProse(5000),
    citation: optionalLine(500),
    gazettedOn: optionalDay(),
    scheduled: z.boolean().default(false),
    sourceName: optionalLine(300),
    sourceTitle: optionalLine(500),
    sourceUrl: webAddress(),
    sourceDate: optionalPartialDate(),
    note: optionalProse(2000),
    noteJa: optionalProse(2000),
    verified: choice(Verification).default('source_seen'),
    seenAt: webAddress(),
  })
  .check(({ value, issues }) => {
    if (value.at === null) return
    if (value.zone === null) {
      issues.push(issueAt(value, ['zone'], 'zone-needed'))
      return
    }
    // 22 July in Washington is 23 July in Tokyo: the date must be the one of the act's own zone.
    const wall = wallTime(new Date(value.at), value.zone)
    const [year, month, day] = value.on.split('-').map(Number)
    const agrees =
      year === wall.year && (month ?? wall.month) === wall.month && (day ?? wall.day) === wall.day
    if (!agrees) issues.push(issueAt(value, ['at'], 'date-mismatch'))
  })
  .transform((act) => {
    const known = datePrecision(act.on) ?? 'day'
    const length = { year: 4, month: 7, day: 10 }
    const precision = act.precision && length[act.precision] < length[known] ? act.precision : known
    return { ...act, on: firstDay(cutDate(act.on, precision)), precision }
  })

export type ActInput = z.output<typeof actSchema>
