/** What a view selects of the stream: the contract between the postings that answer and the pages that ask. */
import type { Precision } from '../../prisma/generated/enums.ts'
import type { OrderKey } from './cursor.ts'
import type { EntryKind, FacetName } from './filters.ts'

/** `article:12`: how entries are named in pages, notes and links. */
export type EntryName = `${EntryKind}:${number}`

/**
 * A date as exactly as it is known. `day`: YYYY-MM-DD, or cut to what is known (2025-12, 2025). `at`: the ISO instant
 * where the second or minute is known. `zone`: the IANA zone whose day it is, where known.
 */
export type Moment = { day: string; precision: Precision; at: string | null; zone: string | null }

/** One entry of a view. `on` is the day it sorts by (the first of a month or year known no better), by the view's clock. */
export type EntryRef = OrderKey & {
  /** The date that counts in this view. */
  moment: Moment
  /** Entries of the same origin that fit the view as well and are folded into this one, oldest first. */
  folded: { kind: EntryKind; id: number }[]
}

export type FacetCount = { value: string; count: number }

export type BinUnit = 'day' | 'week' | 'month' | 'quarter' | 'year'

/** Entries whose day lies in [start, start of the next bin). */
export type Bin = { start: string } & Record<EntryKind, number>

export type Selection = {
  /** Entries that fit, those folded into others included. Exact, unless `capped`: then at least that many. */
  total: number
  capped: boolean
  /** Where nothing holds the view's words: the words near them that it was selected with instead. */
  meant: string | null
  /** How many of them are folded into another of their origin. */
  folded: number
  /** Entries that fit but have no date of the kind that counts, so that they stand nowhere. */
  undated: number
  /** First and last day, null for an empty selection. */
  span: { first: string; last: string } | null
  /** At most `limit` entries (folded ones apart) from the cursor on, always newest first. */
  page(cursor: string | null, limit: number): { refs: EntryRef[]; older: string | null; newer: string | null }
  /** In each filter the values there are among what the *other* filters leave, most frequent first; values chosen stand in it with 0 too. */
  facets(): Record<FacetName, FacetCount[]>
  /** Every bin of the span, empty ones too, oldest first. */
  histogram(unit: BinUnit): Bin[]
  /** For each value and filter set: how many entries there would be without it alone. `value` null: from, to, q, asof. */
  without(): { name: FacetName | 'from' | 'to' | 'q' | 'asof'; value: string | null; count: number }[]
  /** How many of the entries became public after this instant. */
  newSince(instant: Date): number
  /** All entries in the view's order, folded ones included as entries of their own: for lanes and downloads. */
  all(limit: number): EntryRef[]
}
