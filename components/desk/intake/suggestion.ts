/** One thing that a pasted text says, as the form would hold it; pure. Nothing of it is in the form until accepted. */
import type { Json, JsonObject } from '../fields/spec.ts'

/** The words a suggestion came from: what is lit stands between `before` and `after`. */
export type Words = { before: string; lit: string; after: string }

export type Group = 'item' | 'text' | 'insights' | 'about' | 'claims'
export type AboutList = 'companies' | 'people' | 'agencies' | 'topics' | 'policies'

/** What accepting does to the form's values. `set` fills fields at the top of the form. */
export type Change =
  | { kind: 'set'; values: JsonObject }
  | { kind: 'add'; list: AboutList; slug: string }
  | { kind: 'insight'; insight: JsonObject }
  /** Its passages name their words only; they are placed when the claim is accepted. */
  | { kind: 'claim'; claim: JsonObject; places: readonly Place[] }

/** A sentence in a field (as passages name it), and which of the equal numbers in it is meant, from 0. */
export type Place = { field: string; quote: string; mark: string; nth: number }

/** What only the editor can say. Until then there is nothing to accept. */
export type Ask =
  /** A clock time without its zone. */
  | { kind: 'zone'; clock: string }
  /** Words that may name several things. */
  | { kind: 'which'; text: string; candidates: readonly Candidate[] }
  /** A publisher, or a tag, that we do not have. */
  | { kind: 'create'; to: 'sources' | 'topics'; name: string }
  /** The text does not say; the editor types it into the form. */
  | { kind: 'type' }
export type Candidate = { list: AboutList; slug: string }

export type Suggestion = {
  /** Stable for one reading. */
  id: string
  group: Group
  /** The field it fills: a message under `desk.fields`, and its path in the form. */
  label: string
  path: string
  /** The value in words, where it is not a name to be looked up. */
  shown: string
  /** A message that says it, where `shown` is only a code. */
  shownKey: string | null
  /** The language of `shown`, where it may not be the page's. */
  lang: 'en' | 'ja' | null
  words: Words | null
  /** How often the text names it. */
  count: number | null
  change: Change | null
  ask: Ask | null
}

/** What an editor did with a suggestion: what stood in the fields before, and what was taken out again. */
export type Mark = { state: State; before?: JsonObject; held?: JsonObject }
export type Marks = Readonly<Record<string, Mark>>
export type State = 'open' | 'accepted' | 'rejected'

export const isEmpty = (value: Json | undefined): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
