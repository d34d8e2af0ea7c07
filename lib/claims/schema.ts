import { z } from 'zod'
import {
  Approximation,
  Basis,
  ClaimLinkKind,
  Comparator,
  Evidence,
  Flow,
  Modality,
  Novelty,
  PeriodCalendar,
  PeriodState,
  Standing,
  Verification,
} from '../../prisma/generated/enums.ts'
import {
  choice,
  issueAt,
  line,
  optionalCountry,
  optionalDecimal,
  optionalLine,
  optionalProse,
  optionalSlug,
  prose,
  rowId,
  webAddress,
} from '../text/fields.ts'
import { optionalDay } from '../time/fields.ts'
import { claimIssues, settleClaim } from './rules.ts'

const offset = () =>
  z
    .number()
    .int()
    .min(0)
    .max(1_000_000)
    .nullish()
    .transform((at) => at ?? null)
const optional = <const T extends Record<string, string>>(values: T) =>
  choice(values)
    .nullish()
    .transform((value) => value ?? null)

/**
 * A place as it is asked for: the words, and near where. The article's schema finds it in the text and
 * gives the exact offsets. The number is `mark`, or markStart and markEnd counted as `start` is.
 */
export const passageSchema = z.strictObject({
  field: line(200),
  quote: prose(5000),
  start: offset(),
  end: offset(),
  mark: optionalLine(200),
  markStart: offset(),
  markEnd: offset(),
})

/**
 * A typed statement read in one article: a number (metric and value) or a sentence of ours (statement).
 * `decimals` is never an input: it is counted from the digits given (6.0 has one).
 */
export const claimSchema = z
  .strictObject({
    /** Null for a new claim. */
    id: rowId()
      .nullish()
      .transform((id) => id ?? null),
    externalId: optionalLine(200),
    /** Left out: passage when there are passages, else citation. */
    evidence: optional(Evidence),
    /** The subject: exactly one of a company's slug, a country's code, a policy's slug. */
    company: optionalSlug(),
    country: optionalCountry(),
    policy: optionalSlug(),
    metric: optionalSlug(),
    statement: optionalProse(2000),
    statementJa: optionalProse(2000),
    low: optionalDecimal(),
    point: optionalDecimal(),
    high: optionalDecimal(),
    rounded: z.boolean().default(false),
    asPrinted: optionalLine(200),
    approximation: choice(Approximation).default('exact'),
    /** Left out: known when a date is given, else unknown. */
    periodState: optional(PeriodState),
    periodStart: optionalDay(),
    periodEnd: optionalDay(),
    periodCalendar: choice(PeriodCalendar).default('calendar'),
    comparator: choice(Comparator).default('none'),
    /** An amount of change ("20,000 fewer"), never drawn as a level. */
    isChange: z.boolean().default(false),
    flow: optional(Flow),
    basis: choice(Basis),
    modality: choice(Modality),
    /** Of an amount promised: told for the first time, or before. Null: the source does not say. */
    novelty: optional(Novelty),
    speaker: optionalLine(300),
    speakerJa: optionalLine(300),
    speakerPerson: optionalSlug(),
    speakerCompany: optionalSlug(),
    speakerAgency: optionalSlug(),
    issuedOn: optionalDay(),
    standing: choice(Standing).default('current'),
    preferred: z.boolean().default(true),
    verified: choice(Verification).default('source_seen'),
    seenAt: webAddress(),
    note: optionalProse(2000),
    noteJa: optionalProse(2000),
    passages: z.array(passageSchema).max(20).default([]),
  })
  .check(({ value, issues }) => {
    issues.push(...claimIssues(value))
  })
  .transform(settleClaim)

/** A claim whose passages are still only asked for: they become exact inside an article. */
export type LooseClaim = z.output<typeof claimSchema>

/** An exact place: code points in `field`, end exclusive; the mark lies inside. */
export type PassageInput = {
  field: string
  start: number
  end: number
  quote: string
  markStart: number | null
  markEnd: number | null
}
export type ClaimInput = Omit<LooseClaim, 'passages'> & { passages: PassageInput[] }

/** How one claim bears on another: `from` confirms, contradicts, corrects, updates or denies `to`. */
export const claimLinkSchema = z
  .strictObject({
    from: rowId(),
    to: rowId(),
    kind: choice(ClaimLinkKind),
    note: optionalProse(2000),
    noteJa: optionalProse(2000),
  })
  .check(({ value, issues }) => {
    if (value.from === value.to) issues.push(issueAt(value, ['to'], 'own-claim'))
  })
export type ClaimLinkInput = z.output<typeof claimLinkSchema>
