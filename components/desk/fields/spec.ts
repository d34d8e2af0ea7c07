/** How a form is described: as data, so that one kit draws them all. Labels are messages under `desk.fields`. */
import type { RefKind, ThingKind } from '@/lib/desk/kinds.ts'

type Base = {
  name: string
  required?: boolean
  /** The language of what is typed, where it is not English. */
  lang?: 'ja'
  /** Takes the whole row. */
  wide?: boolean
  /** A message under `desk.hints`. */
  hint?: string
  /** The reading rule that settles it: an anchor of the rules' page. */
  rule?: string
}

export type FieldSpec =
  /** `marks`: a number can be selected in it and made a figure. */
  | (Base & { kind: 'text'; input?: 'url' | 'numeric'; suggest?: readonly string[]; marks?: boolean })
  | (Base & { kind: 'prose'; rows?: number; marks?: boolean })
  /** Dates: `day` is a calendar day, `partial` as exact as known, `instant` with its offset. */
  | (Base & { kind: 'date'; exactness: 'day' | 'partial' | 'instant' })
  /** `words` is where the labels of the values stand: "policies.act". */
  | (Base & { kind: 'choice'; words: string; values: readonly string[] })
  | (Base & { kind: 'check' })
  /** One entry per line. */
  | (Base & { kind: 'lines'; rows?: number })
  | (Base & { kind: 'ref'; to: RefKind })
  | (Base & { kind: 'refs'; to: ThingKind })
  /** One of the keys in another list of the same form: an act that started an interval. */
  | (Base & { kind: 'keyOf'; list: string })
  | ListSpec

export type ListSpec = Base & {
  kind: 'list'
  fields: readonly FieldSpec[]
  /** The fields an entry is called by while it is folded. */
  called: readonly string[]
  /** New entries get a `key` that begins so, unlike any other in the list. */
  keyed?: string
  blank: JsonObject
}

export type FormSpec = {
  groups: readonly { title: string; fields: readonly FieldSpec[] }[]
  blank: JsonObject
}

export type Json = string | number | boolean | null | Json[] | JsonObject
export type JsonObject = { [key: string]: Json }

/** The message that names a value of a choice: "policies.act.signed", "desk.options.language_en". */
export const wordKey = (words: string, value: string) =>
  words.endsWith('_') ? `${words}${value}` : `${words}.${value}`
