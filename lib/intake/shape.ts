/** The one shape of a draft: what `npm run --silent intake` prints and the desk shows. Version 1. */
import { z } from 'zod'

const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
const decimal = z
  .string()
  .regex(/^-?\d+(?:\.\d+)?$/)
  .nullable()
  .describe('A decimal in plain digits; null where there is none.')
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

const place = z
  .object({
    start: z.number().int().nonnegative(),
    end: z.number().int().nonnegative(),
    text: z.string(),
  })
  .describe('A place in the clean text: UTF-16 units, end exclusive, and the words there.')

const insight = z.object({
  question: z.string(),
  points: z.array(z.object({ lead: z.string().nullable(), text: z.string() })),
})

const parts = z.object({
  headline: z.string().nullable(),
  publisher: z.string().nullable().describe('As printed.'),
  source: slug.nullable().describe('The source we know by that publisher.'),
  byline: z.string().nullable(),
  dateline: z.string().nullable().describe('Place and day as printed, without the agency.'),
  publishedAt: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:[+-]\d{2}:\d{2})?)?$/)
    .nullable()
    .describe(
      'As exact as stated: a day, a clock time without a zone, or with an offset where a zone is stated.',
    ),
  zone: z.string().nullable().describe('An IANA zone; null where none is stated.'),
  region: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable()
    .describe('ISO 3166 alpha-2, where the text labels one.'),
  tags: z.array(z.string()),
  summary: z.string().nullable(),
  background: z.string().nullable(),
  insights: z.array(insight),
  body: z.string().nullable().describe('The text of copy that has no such headings.'),
})

const slugs = z.array(slug).describe('In the order of their first place.')
const entities = z.object({
  companies: slugs,
  people: slugs,
  agencies: slugs,
  policies: slugs,
  topics: slugs,
})

const mention = z.object({
  kind: z.enum(['company', 'person', 'agency', 'policy', 'topic']),
  slug,
  count: z.number().int().positive(),
  first: place,
})
const ambiguous = z
  .object({ text: z.string(), count: z.number().int().positive(), first: place, candidates: z.array(slug) })
  .describe('A name that does not decide what is meant: asked, not guessed.')

const claim = z.object({
  quote: z
    .string()
    .describe('The sentence or table row, verbatim; a line break inside a sentence is a space.'),
  mark: z.string().describe('The number as printed.'),
  at: z
    .object({ start: z.number().int().nonnegative(), end: z.number().int().nonnegative() })
    .describe('The place of the mark in the clean text.'),
  low: decimal,
  point: decimal,
  high: decimal,
  unit: z.string().nullable().describe('vehicle, vehicle/a, person, %, pp, or an ISO 4217 code.'),
  metric: slug.nullable(),
  subject: z.string().nullable().describe('The slug of a company or policy, or an ISO 3166 code.'),
  subjectName: z.string().nullable().describe('The subject as printed, where it is none we know.'),
  period: z.string().nullable().describe('2025-09, 2025-Q3, FY2025-H1, 2025-09-16/.., null when not stated.'),
  periodStart: day.nullable(),
  periodEnd: day.nullable(),
  comparator: z.enum(['yoy', 'mom', 'qoq', 'none']),
  basis: z.enum([
    'actual',
    'preliminary',
    'estimate',
    'forecast',
    'guidance',
    'target',
    'pledge',
    'rumour',
    'calculated',
  ]),
  modality: z.enum(['did', 'will', 'plans', 'considering', 'may', 'denied']),
  approximation: z.enum(['exact', 'about', 'at-least', 'up-to']),
  speaker: z.string().nullable().describe('A person: the slug of one we know, else the name as printed.'),
  flow: z.enum(['us_jp', 'jp_us', 'us', 'jp', 'world']).nullable(),
  change: z.boolean().describe('An amount of change, not a level.'),
  streak: z.number().int().positive().nullable().describe('4 for a fourth month in a row.'),
  repeats: z
    .number()
    .int()
    .nonnegative()
    .nullable()
    .describe('The index of the first claim that says the same.'),
})

/** A draft as JSON. `recognised: false` means no news of this kind: then nothing is suggested. */
export const intakeDraft = z.object({
  version: z.literal(1),
  recognised: z.boolean(),
  language: z.enum(['en', 'ja']),
  parts,
  entities,
  mentions: z.array(mention),
  ambiguous: z.array(ambiguous),
  claims: z.array(claim),
})

export type IntakeDraft = z.output<typeof intakeDraft>
export type IntakeClaim = IntakeDraft['claims'][number]
export type IntakeParts = IntakeDraft['parts']
