import type { Named } from '../named.ts'
import type { EntryKind } from '../timeline/filters.ts'
import type { EntryName } from '../timeline/selection.ts'
import type { TimelineEntry } from '../timeline/types.ts'

export type SavedViewRow = { id: number; name: string; query: string; watched: boolean }

/** Something watched. `query`: the view of the timeline that shows it; `path`: its own page, null for a view. */
export type Watched = { id: number; named: Named; query: string; path: string | null } & (
  | { kind: 'company' | 'policy' | 'story' }
  | { kind: 'view' }
)

/** What came into a view since an instant: how much, and the newest of it. */
export type FreshIn = { count: number; entries: TimelineEntry[] }

export type NoteRow = {
  id: number
  entry: EntryName
  kind: EntryKind
  /** What the entry is called now; what it was called when the note was saved, where readers see it no more. */
  about: string
  /** Its page, without the language; null where readers see it no more. */
  path: string | null
  text: string
  version: number
  updatedAt: Date
}

/** A note as it stands: what the loser of two saves is shown. */
export type HeldNote = { text: string; version: number }
