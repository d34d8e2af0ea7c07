/**
 * The kinds of field a form, a file or a caller fills in. Messages are keys under `errors`;
 * a missing optional field is null, never an empty string.
 */
import { z } from 'zod'
import { cleanText } from './clean.ts'

type Context = {
  addIssue(issue: { code: 'custom'; message: string; params?: Record<string, unknown> }): void
}

/** Adds an error whose message is a key under `errors`. */
export function refuse(ctx: Context, message: string, values?: Record<string, string | number>): never {
  ctx.addIssue({ code: 'custom', message, ...(values ? { params: values } : {}) })
  return z.NEVER
}

function cleaned(raw: string, ctx: Context, max: number, lines: boolean): string {
  const result = cleanText(raw, max, lines)
  return 'text' in result ? result.text : refuse(ctx, result.code, result.values)
}

const required = (max: number, lines: boolean) =>
  z.string().transform((raw, ctx) => {
    const text = cleaned(raw, ctx, max, lines)
    return text === '' ? refuse(ctx, 'required') : text
  })

const optional = (max: number, lines: boolean) =>
  z
    .string()
    .nullish()
    .transform((raw, ctx) => (raw ? cleaned(raw, ctx, max, lines) || null : null))

/** One line of text, required. */
export const line = (max = 300) => required(max, false)
/** One line of text, or null. */
export const optionalLine = (max = 300) => optional(max, false)
/** Paragraphs, required. */
export const prose = (max = 20_000) => required(max, true)
/** Paragraphs, or null. */
export const optionalProse = (max = 20_000) => optional(max, true)
/** Paragraphs that may still be empty, as in a draft. */
export const proseOrEmpty = (max = 20_000) => optionalProse(max).transform((text) => text ?? '')

/** One line that may stay empty, where its counterpart in the other language is filled. */
export const lineOrEmpty = (max = 300) => optionalLine(max).transform((text) => text ?? '')

/** One of a closed set of words (the schema's enums). */
export const choice = <const T extends Record<string, string>>(values: T) =>
  z.enum(values, { error: (found) => (found.input ? 'unknown' : 'required') })

const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/
const slugText = (raw: string, ctx: Context): string => {
  const text = cleaned(raw, ctx, 120, false)
  if (text === '') return refuse(ctx, 'required')
  return slugPattern.test(text) ? text : refuse(ctx, 'not-a-slug')
}
/** The last part of an address: lower-case words joined by hyphens. @param reserved what another page has */
export const slug = (reserved: readonly string[] = []) =>
  z.string().transform((raw, ctx) => {
    const text = slugText(raw, ctx)
    return reserved.includes(text) ? refuse(ctx, 'reserved') : text
  })
/** The slug of a thing referred to, or null. */
export const optionalSlug = () =>
  z
    .string()
    .nullish()
    .transform((raw, ctx) => (raw?.trim() ? slugText(raw, ctx) : null))
/** Slugs of things referred to: a set, so order and repetition mean nothing. */
export const slugSet = () =>
  z
    .array(slug())
    .max(100)
    .default([])
    .transform((slugs) => [...new Set(slugs)].sort())

/** A list of one-line texts in their order. */
export const lineList = (max = 1000) => z.array(line(max)).max(50).default([])

/** @returns whether a text is an http(s) address without credentials or spaces */
export function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s/]/i.test(text) || /\s/.test(text) || !URL.canParse(text)) return false
  const { username, password } = new URL(text)
  return username === '' && password === ''
}
/** An http(s) address, or null. Nothing else may become a link. */
export const webAddress = () =>
  optionalLine(2000).transform((text, ctx) =>
    text === null || isWebAddress(text) ? text : refuse(ctx, 'not-a-url'),
  )

/** http(s) addresses in their order. */
export const webAddressList = () =>
  z
    .array(line(2000).transform((text, ctx) => (isWebAddress(text) ? text : refuse(ctx, 'not-a-url'))))
    .max(100)
    .default([])

const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
const countryText = (text: string, ctx: Context): string =>
  /^[A-Z]{2}$/.test(text) && text !== 'ZZ' && regions.of(text) ? text : refuse(ctx, 'not-a-country')
/** An ISO 3166-1 alpha-2 code. */
export const country = () => line(20).transform(countryText)
/** An ISO 3166-1 alpha-2 code, or null. */
export const optionalCountry = () =>
  optionalLine(20).transform((text, ctx) => (text === null ? null : countryText(text, ctx)))

/** What an amount is counted in: %, {vehicle}, {vehicle}/a, or an ISO 4217 code. */
export const unit = () =>
  line(40).transform((text, ctx) => {
    if (/^(%|\{[a-z]+\}(\/(a|mo))?)$/.test(text)) return text
    return Intl.supportedValuesOf('currency').includes(text) ? text : refuse(ctx, 'not-a-unit')
  })

/** The plain form of a decimal: no leading zeros, no minus on zero; digits after the point stay as given. */
function plainDecimal(text: string): string {
  const [, sign = '', whole = '', rest = ''] = /^(-?)0*(\d+)((?:\.\d+)?)$/.exec(text) ?? []
  return /^[0.]*$/.test(whole + rest) ? whole + rest : sign + whole + rest
}
const decimalText = (text: string, ctx: Context): string =>
  /^-?\d{1,24}(\.\d{1,10})?$/.test(text) ? plainDecimal(text) : refuse(ctx, 'not-a-number')
/** A decimal number as text, never a binary float. */
export const decimal = () => line(60).transform(decimalText)
/** A decimal number as text, or null. */
export const optionalDecimal = () =>
  optionalLine(60).transform((text, ctx) => (text === null ? null : decimalText(text, ctx)))

/** The id of a row: what Postgres keeps in an integer. */
export const rowId = () => z.number().int().min(1).max(2_147_483_647)

/** An issue at a place inside a value, for `.check` of zod. */
export const issueAt = (
  input: unknown,
  path: (string | number)[],
  message: string,
  params: Record<string, string | number> = {},
) => ({ code: 'custom' as const, input, path, message, params })

/** @returns the positions of values that already stood before them */
export const repeated = (values: readonly unknown[]): number[] =>
  values.flatMap((value, at) => (values.indexOf(value) < at ? [at] : []))
