import { z } from 'zod'
import * as enums from '../generated/enums.ts'
import { address, country, ja, key, known, published, slug, slugs, text, texts, zone } from './fields.ts'

/** Articles as the seed file writes them. */

const point = z.strictObject({ key, lead: text, leadJa: ja, text, textJa: ja })

const insight = z.strictObject({
  key,
  authorship: z.enum(enums.Authorship),
  question: text,
  questionJa: ja,
  points: z.array(point).min(1),
})

export const article = z.strictObject({
  slug,
  kind: z.enum(enums.ArticleKind),
  headline: text.max(500),
  headlineBasis: z.enum(enums.HeadlineBasis),
  canonicalUrl: address.optional(),
  source: slug,
  originSource: slug.optional(),
  credit: text.optional(),
  publishedAt: published.optional(),
  publishedPrecision: z.enum(enums.Precision).optional(),
  publishedZone: zone.optional(),
  language: z.enum(enums.Language),
  region: country.optional(),
  summary: z.string().default(''),
  summaryJa: ja,
  background: z.string().default(''),
  backgroundJa: ja,
  ...known,
  notes: texts,
  notesJa: texts,
  insights: z.array(insight).default([]),
  companies: slugs,
  people: slugs,
  agencies: slugs,
  topics: slugs,
  policies: slugs,
  stories: slugs,
  metrics: slugs,
  /** Words of the text that stand in no claim, and why they need none; `field` as passages name it. */
  exemptions: z.array(z.strictObject({ field: text, words: text, reason: text })).default([]),
})
