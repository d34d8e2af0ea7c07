/** What a view of the timeline is outside the product: the JSON file is exactly this, the other formats say parts of it. */
import { z } from 'zod'
import { entryKinds } from '../filters.ts'
import { dateKinds } from '../view.ts'

const text = z.string()
const maybe = z.string().nullable()
const thing = z.object({ slug: text, name: text })

/** Decimals are strings, as exact as the source gave them. Days are YYYY-MM-DD or cut to what is known; instants ISO 8601. */
export const outEntry = z.object({
  /** `article:12`: the same in every file. */
  entry: text,
  kind: z.enum(entryKinds),
  /** The date of the kind that counts in the view, in its own zone, as exactly as known. */
  date: text,
  date_kind: z.enum(dateKinds),
  precision: z.enum(['year', 'month', 'day', 'minute', 'second']),
  instant: maybe,
  zone: maybe,
  /** Headline, what was done, or the figure or statement. */
  text,
  /** The language `text` is in. */
  lang: z.enum(['en', 'ja']),
  summary: maybe,
  url: text,
  source: z.object({ name: maybe, kind: maybe, title: maybe, url: maybe }),
  /** The entry of the same origin under which the timeline shows this one. */
  folded_into: maybe,
  companies: z.array(thing),
  policies: z.array(thing),
  claim: z
    .object({
      metric: thing.nullable(),
      subject: text,
      low: maybe,
      point: maybe,
      high: maybe,
      /** As on metrics: {vehicle}, %, an ISO 4217 code. */
      unit: maybe,
      as_printed: maybe,
      is_change: z.boolean(),
      /** Both inclusive. */
      period_start: maybe,
      period_end: maybe,
      comparator: text,
      basis: text,
      modality: text,
      standing: text,
      speaker: maybe,
    })
    .nullable(),
  act: z
    .object({
      key: text,
      kind: text,
      side: text,
      /** The day it was done, where another date counts. */
      done: text,
      scheduled: z.boolean(),
      citation: maybe,
      issuer: maybe,
    })
    .nullable(),
  verified: text,
  /** When it last changed here, or became known: an ISO instant. */
  updated: text,
})

export const outFile = z.object({
  title: text,
  lang: z.enum(['en', 'ja']),
  /** The address of the view; relative where the installation was not told its own (ORIGIN). */
  view: text,
  /** The address of this file, and of the next where the view holds more than one file does. */
  self: text,
  next: maybe,
  date_kind: z.enum(dateKinds),
  clock: text,
  asof: maybe,
  /** The day to which the record reaches; nothing later has been verified. */
  horizon: maybe,
  /** Entries of the view, those folded into others included; at least that many where `capped`. */
  total: z.int(),
  capped: z.boolean(),
  entries: z.array(outEntry),
})

export type OutEntry = z.infer<typeof outEntry>
export type OutFile = z.infer<typeof outFile>
