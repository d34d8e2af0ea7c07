/** What figures are outside the product: the JSON file is exactly this, the CSV says the same in rows. */
import { z } from 'zod'
import {
  Approximation,
  Basis,
  Comparator,
  Flow,
  MetricKind,
  Modality,
  PeriodCalendar,
  Standing,
  Verification,
} from '../../../prisma/generated/enums.ts'
import { scales } from '../view.ts'

const text = z.string()
const maybe = z.string().nullable()
/** As exact as the source gave it; a sign, digits and a point, never an exponent. */
const decimal = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/)
  .nullable()
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .nullable()

/** A statement as a source made it: what a figure rests on. */
const statement = z.object({
  /** The claim's number here: `/claims/12`. */
  claim: z.int(),
  url: text,
  standing: z.enum(Standing),
  modality: z.enum(Modality),
  /** Whether it is the one of its period and basis that stands for it where sources differ. */
  preferred: z.boolean(),
  speaker: maybe,
  /** The day it was said, where the source tells that. */
  issued_on: day,
  /** What it said before it was corrected; null for one never corrected. */
  corrected_from: maybe,
  source: text,
  headline: maybe,
  source_url: maybe,
  /** The day the source was published, as exact as known: 2025-10-31, 2025-10, 2025. */
  published: maybe,
  /** The sentence the figure was read in, as the source has it; null where the text is not held. */
  passage: maybe,
  /** The address at which the source was read, how it was checked, and when it was last written down here: the day it was read is not held. */
  seen_at: maybe,
  verified: z.enum(Verification),
  recorded: text,
})

export const outFigure = z.object({
  /** drawn: the point of the chart; alongside: another current figure for that period; earlier: what was said of it ahead of time. */
  role: z.enum(['drawn', 'alongside', 'earlier']),
  /** 2025-09, 2025-Q3, 2025, FY2025, FY2025-Q1, FY2025-H1, FY2025-9M, else an ISO 8601 interval. */
  period: text,
  /** Both inclusive; null for open. */
  period_start: day,
  period_end: day,
  calendar: z.enum(PeriodCalendar),
  value: decimal,
  low: decimal,
  high: decimal,
  approximation: z.enum(Approximation),
  basis: z.enum(Basis),
  as_printed: maybe,
  /** Who said it; null for a figure calculated here. */
  statement: statement.nullable(),
  /** How it was calculated here, and of which claims in the order of the formula; null for one that was published. */
  calculated: z
    .object({
      kind: z.enum(['sum', 'yoy', 'index', 'share']),
      formula: text,
      inputs: z.array(z.int()),
      /** What those claims say, one for each. */
      statements: z.array(statement),
    })
    .nullable(),
})

export const outSeries = z.object({
  /** As in the address: `global-production.toyota.month`. */
  series: text,
  name: text,
  metric: z.object({ slug: text, name: text, kind: z.enum(MetricKind), unit: text }),
  subject: z.object({ type: z.enum(['company', 'country', 'policy']), key: text, name: text }),
  flow: z.enum(Flow).nullable(),
  length: text,
  comparator: z.enum(Comparator),
  scale: z.enum(scales),
  /** The unit of the values below: the metric's; % for a change on a year; '' for an index. */
  unit: text,
  figures: z.array(outFigure),
})

export const figuresFile = z.object({
  title: text,
  lang: z.enum(['en', 'ja']),
  /** The page that shows this; relative where the installation was not told its own address (ORIGIN). */
  page: text,
  /** The day to which the record reaches; nothing later has been verified. */
  horizon: day,
  series: z.array(outSeries),
})

export type OutStatement = z.infer<typeof statement>
export type OutFigure = z.infer<typeof outFigure>
export type OutSeries = z.infer<typeof outSeries>
export type FiguresFile = z.infer<typeof figuresFile>
