/** What passes between a public page and /api/mine. Nothing of it is kept by any cache. */
import type { EntryName } from '../timeline/selection.ts'
import type { watchKinds } from './schema.ts'
import type { HeldNote } from './types.ts'

export type WatchKind = (typeof watchKinds)[number]

/** What stands on a public page for an account, in its language; keys under `mine.bar`. */
export const barWords = [
  'save',
  'saved',
  'name',
  'nameHint',
  'alsoWatch',
  'cancel',
  'watch',
  'watching',
  'watchedName',
  'mine',
  'failed',
  'signIn',
  'signedOut',
  'note',
  'noted',
  'newEntry',
  'noteTitle',
  'noteText',
  'notePrivate',
  'saveNote',
  'deleteNote',
  'close',
  'restored',
  'conflict',
  'theirs',
  'addTheirs',
  'noteGone',
] as const
export type BarWords = Record<(typeof barWords)[number], string>

export type MineAnswer =
  | { signedIn: false }
  | {
      signedIn: true
      /** Tells drafts of one account from those of another in the same window. */
      owner: string
      /** `line` holds "{when}" where the visit's end belongs (`since`, ISO); null `since`: the first visit. */
      line: string
      since: string | null
      count: number
      /** The page of what is new in this view. */
      href: string
      /** The name under which this view is saved. */
      savedAs: string | null
      watching: boolean
      /** Pages of what is watched, without the language. */
      watched: string[]
      noted: EntryName[]
      fresh: EntryName[]
      words: BarWords
    }

export type NoteAnswer = { signedIn: false } | { signedIn: true; note: HeldNote | null }

/** What a page may send, as JSON. `locale` is that of the messages it gets. */
export type MineRequest = { locale: string } & (
  | { do: 'save'; name: string; query: string; watched: boolean }
  | { do: 'watch'; kind: WatchKind; key: string; on: boolean }
  | { do: 'note'; entry: string; text: string; version: number }
  | { do: 'forget'; entry: string; version: number }
)

/** `issues`: words to stand beside the field. `held`: the note as another window saved it. */
export type MineWritten =
  | { ok: true; note?: HeldNote }
  | {
      ok: false
      kind: 'invalid' | 'conflict' | 'missing' | 'forbidden'
      issues: { path: string; text: string }[]
      held?: HeldNote | null
    }
