import type { EntryKind, FacetName } from '../../lib/timeline/filters.ts'
import type { Moment } from '../../lib/timeline/selection.ts'

/** What the stream knows of one public entry. */
export type EntryFacts = {
  kind: EntryKind
  id: number
  /** The article of a claim; the id itself otherwise. */
  group: number
  /** By the kind of date that counts; null where it has none. */
  published: Moment | null
  effect: Moment | null
  period: Moment | null
  values: Record<FacetName, string[]>
  /** The day from which it was known, for views as of a day. */
  known: string | null
  /** When it came before the public here. */
  shownAt: Date | null
  /** Entries with the same origin share it; `leads` is the origin itself. */
  origin: string | null
  leads: boolean
}
