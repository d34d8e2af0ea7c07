import { z } from 'zod'
import {
  ArticleKind,
  Authorship,
  HeadlineBasis,
  Language,
  Precision,
  Verification,
} from '../../prisma/generated/enums.ts'
import { claimSchema } from '../claims/schema.ts'
import {
  choice,
  issueAt,
  line,
  lineList,
  lineOrEmpty,
  optionalCountry,
  optionalLine,
  optionalProse,
  optionalSlug,
  proseOrEmpty,
  repeated,
  slug,
  slugSet,
  webAddress,
} from '../text/fields.ts'
import { optionalZone } from '../time/fields.ts'
import { coarsen, printPublication, readPublication } from '../time/published.ts'
import { anchorClaims } from './anchor.ts'
import { articleIssues } from './rules.ts'

const pointSchema = z
  .strictObject({
    key: slug(),
    /** A point may have no lead. */
    lead: lineOrEmpty(300),
    leadJa: optionalLine(300),
    text: proseOrEmpty(5000),
    textJa: optionalProse(5000),
  })
  .check(({ value, issues }) => {
    if (value.text === '' && value.textJa === null) issues.push(issueAt(value, ['text'], 'required'))
  })

export const insightSchema = z
  .strictObject({
    /** Stays across saves: passages point to it. */
    key: slug(),
    authorship: choice(Authorship).default('editor'),
    question: lineOrEmpty(500),
    questionJa: optionalLine(500),
    points: z.array(pointSchema).max(30).default([]),
  })
  .check(({ value, issues }) => {
    if (value.question === '' && value.questionJa === null)
      issues.push(issueAt(value, ['question'], 'required'))
    for (const at of repeated(value.points.map(({ key }) => key))) {
      issues.push(issueAt(value, ['points', at, 'key'], 'duplicate'))
    }
  })

/** Words of the text (a number, a name) that stand in no claim, and why they need none. `field` as passages name it. */
export const exemptionSchema = z.strictObject({ field: line(200), words: line(300), reason: line(500) })

/**
 * One article as a whole, with its insights and claims: what a save, a revision and the seed hold.
 * `publishedAt` is a partial date, or a clock time in `publishedZone` (2025-10-31T09:45:01);
 * precision follows from its form, or is coarser where `publishedPrecision` says so.
 */
export const articleSchema = z
  .strictObject({
    slug: slug(),
    kind: choice(ArticleKind).default('news'),
    headline: line(500),
    headlineBasis: choice(HeadlineBasis).default('seen'),
    canonicalUrl: webAddress(),
    source: slug(),
    originSource: optionalSlug(),
    credit: optionalLine(300),
    publishedAt: optionalLine(40),
    publishedPrecision: choice(Precision)
      .nullish()
      .transform((precision) => precision ?? null),
    publishedZone: optionalZone(),
    language: choice(Language).default('en'),
    region: optionalCountry(),
    summary: proseOrEmpty(20_000),
    summaryJa: optionalProse(20_000),
    background: proseOrEmpty(50_000),
    backgroundJa: optionalProse(50_000),
    verified: choice(Verification).default('source_seen'),
    seenAt: webAddress(),
    notes: lineList(2000),
    notesJa: lineList(2000),
    insights: z.array(insightSchema).max(30).default([]),
    companies: slugSet(),
    people: slugSet(),
    agencies: slugSet(),
    topics: slugSet(),
    policies: slugSet(),
    stories: slugSet(),
    metrics: slugSet(),
    claims: z.array(claimSchema).max(200).default([]),
    /** The article whose origin this one repeats: the same agency copy, the same release. */
    copyOf: optionalSlug(),
    exemptions: z.array(exemptionSchema).max(500).default([]),
  })
  .check(({ value, issues }) => {
    issues.push(...articleIssues(value))
  })
  .transform((article, ctx) => {
    const { claims, issues } = anchorClaims(article, article.claims)
    for (const issue of issues) ctx.issues.push(issue)
    const order = (id: number | null) => id ?? Number.MAX_SAFE_INTEGER
    claims.sort((a, b) => order(a.id) - order(b.id))
    return { ...article, ...settlePublication(article), claims }
  })

type Publication = {
  publishedAt: string | null
  publishedPrecision: Precision | null
  publishedZone: string | null
}

/** The time in the one form in which it is compared and kept. */
function settlePublication({ publishedAt, publishedPrecision, publishedZone }: Publication): Publication {
  const nothing = { publishedAt: null, publishedPrecision: null, publishedZone: null }
  if (publishedAt === null) return nothing
  const text = publishedPrecision ? coarsen(publishedAt, publishedPrecision) : publishedAt
  const read = readPublication(text, publishedZone)
  if (typeof read === 'string') return nothing
  return { publishedAt: printPublication(read), publishedPrecision: read.precision, publishedZone: read.zone }
}

export type ArticleInput = z.output<typeof articleSchema>
export type ArticleForm = z.input<typeof articleSchema>
