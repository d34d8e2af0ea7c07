import { z } from 'zod'
import { CompanyKind, Verification } from '../../prisma/generated/enums.ts'
import { aliasSet } from '../text/aliases.ts'
import {
  choice,
  country,
  issueAt,
  line,
  lineList,
  optionalLine,
  optionalProse,
  optionalSlug,
  proseOrEmpty,
  repeated,
  slug,
  webAddress,
} from '../text/fields.ts'
import { optionalPartialDate } from '../time/fields.ts'
import { endsBeforeStart } from '../time/partial-date.ts'

const verified = () => choice(Verification).default('source_seen')

export const tickerSchema = z.strictObject({
  exchange: line(40),
  /** Null where the company is not listed. */
  symbol: optionalLine(40),
  note: optionalProse(1000),
  noteJa: optionalProse(1000),
})

export const executiveSchema = z
  .strictObject({
    /** Slug of the person, where we hold one. */
    person: optionalSlug(),
    name: line(200),
    nameJa: optionalLine(200),
    title: line(200),
    titleJa: optionalLine(200),
    from: optionalPartialDate(),
    to: optionalPartialDate(),
    asOf: optionalPartialDate(),
    note: optionalProse(1000),
    noteJa: optionalProse(1000),
    verified: verified(),
    seenAt: webAddress(),
  })
  .check(({ value, issues }) => {
    if (endsBeforeStart(value.from, value.to)) issues.push(issueAt(value, ['to'], 'end-before-start'))
  })

export const plantSchema = z.strictObject({
  name: line(300),
  nameJa: optionalLine(300),
  city: line(200),
  /** ISO 3166-2 subdivision without the country: KY. */
  state: optionalLine(3),
  country: country().default('US'),
  startedProduction: optionalPartialDate(),
  models: lineList(100),
  makes: optionalProse(1000),
  makesJa: optionalProse(1000),
  status: optionalLine(300),
  statusJa: optionalLine(300),
  note: optionalProse(2000),
  noteJa: optionalProse(2000),
  verified: verified(),
  seenAt: webAddress(),
})

/** A carmaker, brand or supplier; tickers, executives and plants are written as whole lists, in their order. */
export const companySchema = z
  .strictObject({
    // Companies side by side stand at /companies/compare.
    slug: slug(['compare']),
    name: line(200),
    nameJa: line(200),
    shortName: line(100),
    shortNameJa: line(100),
    kind: choice(CompanyKind),
    country: country(),
    headquarters: optionalLine(200),
    headquartersJa: optionalLine(200),
    founded: optionalPartialDate(),
    website: webAddress(),
    summary: proseOrEmpty(5000),
    summaryJa: optionalProse(5000),
    /** Slug of the company it belongs to. */
    parent: optionalSlug(),
    verified: verified(),
    seenAt: webAddress(),
    aliases: aliasSet(),
    tickers: z.array(tickerSchema).max(20).default([]),
    executives: z.array(executiveSchema).max(100).default([]),
    plants: z.array(plantSchema).max(100).default([]),
  })
  .check(({ value, issues }) => {
    if (value.parent === value.slug) issues.push(issueAt(value, ['parent'], 'own-parent'))
    for (const at of repeated(value.tickers.map(({ exchange }) => exchange))) {
      issues.push(issueAt(value, ['tickers', at, 'exchange'], 'duplicate'))
    }
  })

export type CompanyInput = z.output<typeof companySchema>
