import { z } from 'zod'
import * as enums from '../generated/enums.ts'
import {
  address,
  aliases,
  country,
  date,
  decimal,
  ja,
  key,
  known,
  note,
  partialDate,
  slug,
  text,
  texts,
  zone,
} from './fields.ts'

/** Policies as the seed file writes them. */

const act = z.strictObject({
  key,
  kind: z.enum(enums.ActKind),
  side: z.enum(enums.ActSide),
  on: date,
  precision: z.enum(enums.Precision),
  zone: zone.optional(),
  issuer: slug.optional(),
  text,
  textJa: ja,
  citation: text.optional(),
  gazettedOn: date.optional(),
  scheduled: z.boolean(),
  sourceName: text.optional(),
  sourceTitle: text.optional(),
  sourceUrl: address.optional(),
  sourceDate: partialDate.optional(),
  ...note,
  ...known,
})

const interval = z
  .strictObject({
    value: decimal,
    from: date.optional(),
    to: date.optional(),
    status: z.enum(enums.IntervalStatus),
    startedBy: key.optional(),
    endedBy: key.optional(),
    ...note,
  })
  .refine((i) => !i.from || !i.to || i.from <= i.to, { path: ['to'], error: 'ends before it starts' })

const measure = z.strictObject({
  key,
  name: text,
  nameJa: text,
  unit: text,
  mode: z.enum(enums.MeasureMode),
  imposedBy: country,
  imposedOn: country.optional(),
  hsHeadings: z.array(z.string().regex(/^\d{4}(\.\d{2})*$/)).default([]),
  ...note,
  intervals: z.array(interval).min(1),
})

export const policy = z.strictObject({
  slug,
  name: text,
  nameJa: text,
  jurisdiction: z.enum(enums.Jurisdiction),
  instrument: z.enum(enums.PolicyInstrument),
  summary: text,
  summaryJa: ja,
  legalBasis: text.optional(),
  statusAsOf: partialDate,
  notes: texts,
  notesJa: texts,
  ...known,
  aliases,
  acts: z.array(act).min(1),
  measures: z.array(measure).default([]),
})
