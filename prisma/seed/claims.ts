import { z } from 'zod'
import * as enums from '../generated/enums.ts'
import { country, date, decimal, ja, known, note, slug, text } from './fields.ts'

/** Claims as the seed file writes them: a number (observation) or a sentence of ours (statement). */

const identity = z.string().regex(/^[A-Za-z0-9]+(-{1,2}[A-Za-z0-9]+)*$/, 'not an identity')

/** `quote` stands once in the field's text, and `mark` once in the quote. */
const passage = z.strictObject({ field: text, quote: text, mark: text.optional() })

const shared = {
  externalId: identity,
  article: slug,
  evidence: z.enum(enums.Evidence),
  company: slug.optional(),
  country: country.optional(),
  policy: slug.optional(),
  periodState: z.enum(enums.PeriodState),
  periodStart: date.optional(),
  periodEnd: date.optional(),
  periodCalendar: z.enum(enums.PeriodCalendar),
  flow: z.enum(enums.Flow).optional(),
  basis: z.enum(enums.Basis),
  modality: z.enum(enums.Modality),
  novelty: z.enum(enums.Novelty).optional(),
  speaker: text.optional(),
  speakerJa: ja,
  speakerPerson: slug.optional(),
  speakerCompany: slug.optional(),
  speakerAgency: slug.optional(),
  issuedOn: date.optional(),
  standing: z.enum(enums.Standing),
  preferred: z.boolean(),
  ...known,
  ...note,
  passages: z.array(passage).default([]),
}

type Shared = z.output<z.ZodObject<typeof shared>>

const oneSubject = (c: Shared) => [c.company, c.country, c.policy].filter(Boolean).length === 1
const periodAgrees = (c: Shared) => (c.periodState === 'known') === Boolean(c.periodStart ?? c.periodEnd)
const evidenceAgrees = (c: Shared) => (c.evidence === 'passage') === c.passages.length > 0
const subjectError = { path: ['company'], error: 'a claim has exactly one subject' }
const periodError = { path: ['periodState'], error: 'does not agree with the dates' }
const evidenceError = { path: ['evidence'], error: 'does not agree with the passages' }

export const observation = z
  .strictObject({
    ...shared,
    metric: slug,
    low: decimal.optional(),
    point: decimal.optional(),
    high: decimal.optional(),
    decimals: z.number().int().min(0).max(10),
    rounded: z.boolean(),
    asPrinted: text.optional(),
    approximation: z.enum(enums.Approximation),
    comparator: z.enum(enums.Comparator),
  })
  .refine(oneSubject, subjectError)
  .refine(periodAgrees, periodError)
  .refine(evidenceAgrees, evidenceError)
  .refine((c) => c.low ?? c.point ?? c.high, { path: ['point'], error: 'a number is missing' })

export const statement = z
  .strictObject({ ...shared, statement: text, statementJa: text })
  .refine(oneSubject, subjectError)
  .refine(periodAgrees, periodError)
  .refine(evidenceAgrees, evidenceError)

export const claimLink = z.strictObject({
  from: identity,
  to: identity,
  kind: z.enum(enums.ClaimLinkKind),
  ...note,
})
