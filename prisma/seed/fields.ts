import { z } from 'zod'
import { Language, Verification } from '../generated/enums.ts'

/** The kinds of values that the seed files are made of. */

const isRealDate = (text: string): boolean => {
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

const isZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

const isPartialDate = (text: string): boolean =>
  /^\d{4}$/.test(text) ||
  (/^\d{4}-\d{2}$/.test(text) && isRealDate(`${text}-01`)) ||
  (/^\d{4}-\d{2}-\d{2}$/.test(text) && isRealDate(text))

export const text = z.string().trim().min(1)
export const slug = z
  .string()
  .max(120)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'not a slug')
export const key = slug
export const address = z.url({ protocol: /^https?$/, error: 'not a web address' })
export const date = z.string().refine((v) => /^\d{4}-\d{2}-\d{2}$/.test(v) && isRealDate(v), 'not a date')
/** ISO 8601, as exact as known: 1989, 2021-01, 1937-08-28. */
export const partialDate = z.string().refine(isPartialDate, 'not a year, month or date')
/** A partial date, or an instant with its offset from UTC; `new Date()` reads every form. */
export const published = z
  .string()
  .refine(
    (v) =>
      isPartialDate(v) ||
      (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})$/.test(v) && !Number.isNaN(Date.parse(v))),
    'not a date or an instant with an offset',
  )
export const zone = z.string().refine(isZone, 'not a time zone')
/** A string, so that no digit the source gave is lost to binary floating point. */
export const decimal = z.string().regex(/^-?\d{1,24}(\.\d{1,10})?$/, 'not a decimal number')
export const country = z.string().regex(/^[A-Z]{2}$/, 'not an ISO 3166 country code')
export const slugs = z.array(slug).default([])
export const texts = z.array(text).default([])
export const ja = text.optional()
export const known = { verified: z.enum(Verification), seenAt: address.optional() }
export const note = { note: text.optional(), noteJa: ja }
export const aliases = z.array(z.strictObject({ text, lang: z.enum(Language) })).default([])
