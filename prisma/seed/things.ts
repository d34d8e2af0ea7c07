import { z } from 'zod'
import * as enums from '../generated/enums.ts'
import {
  address,
  aliases,
  country,
  ja,
  known,
  note,
  partialDate,
  slug,
  slugs,
  text,
  texts,
} from './fields.ts'

/** What articles are about, as the seed files write it. */

export const source = z.strictObject({
  slug,
  name: text,
  nameJa: ja,
  kind: z.enum(enums.SourceKind),
  country: country.optional(),
  homepage: address.optional(),
})

export const agency = z.strictObject({
  slug,
  name: text,
  nameJa: ja,
  kind: z.enum(enums.AgencyKind),
  country: country.optional(),
  aliases,
})

export const topic = z.strictObject({
  slug,
  name: text,
  nameJa: text,
  description: text.optional(),
  descriptionJa: ja,
  aliases,
})

const ticker = z.strictObject({ exchange: text, symbol: text.optional(), ...note })

const executive = z.strictObject({
  person: slug.optional(),
  name: text,
  nameJa: ja,
  title: text,
  titleJa: ja,
  from: partialDate.optional(),
  to: partialDate.optional(),
  asOf: partialDate.optional(),
  ...note,
  ...known,
})

const plant = z.strictObject({
  name: text,
  nameJa: ja,
  city: text,
  state: z
    .string()
    .regex(/^[A-Z0-9]{1,3}$/)
    .optional(),
  country,
  startedProduction: partialDate.optional(),
  models: texts,
  makes: text.optional(),
  makesJa: ja,
  status: text.optional(),
  statusJa: ja,
  ...note,
  ...known,
})

export const company = z.strictObject({
  slug,
  name: text,
  nameJa: text,
  shortName: text,
  shortNameJa: text,
  kind: z.enum(enums.CompanyKind),
  country,
  headquarters: text.optional(),
  headquartersJa: ja,
  founded: partialDate.optional(),
  website: address.optional(),
  summary: text,
  summaryJa: ja,
  parent: slug.optional(),
  ...known,
  aliases,
  tickers: z.array(ticker).default([]),
  executives: z.array(executive).default([]),
  plants: z.array(plant).default([]),
})

const role = z.strictObject({
  role: text,
  roleJa: ja,
  organisation: text,
  organisationJa: ja,
  company: slug.optional(),
  agency: slug.optional(),
  from: partialDate.optional(),
  to: partialDate.optional(),
  asOf: partialDate.optional(),
  verified: z.enum(enums.Verification),
})

export const person = z.strictObject({
  slug,
  name: text,
  nameJa: ja,
  ...note,
  ...known,
  aliases,
  roles: z.array(role).min(1),
})

export const metric = z.strictObject({
  slug,
  name: text,
  nameJa: text,
  unit: text,
  kind: z.enum(enums.MetricKind),
  flow: z.enum(enums.Flow).optional(),
  usualPeriod: text,
  usualPeriodJa: ja,
  definition: text,
  definitionJa: ja,
  changeOf: slug.optional(),
})

export const story = z.strictObject({
  slug,
  title: text,
  titleJa: text,
  description: text,
  descriptionJa: ja,
  startedOn: partialDate.optional(),
  verified: z.enum(enums.Verification),
  seenAt: z.array(address),
  policies: slugs,
  companies: slugs,
  metrics: slugs,
})
