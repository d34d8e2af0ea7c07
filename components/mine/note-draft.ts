/** What is typed into a note and not yet saved, kept in this window: a reload or the end of a session loses nothing. */
import type { HeldNote } from '@/lib/mine/types.ts'

/** `version`: of the note it was begun from. */
export type Draft = HeldNote

const key = (owner: string, entry: string) => `roro-note:${owner}:${entry}`

export function readDraft(owner: string, entry: string): Draft | null {
  try {
    const held: unknown = JSON.parse(sessionStorage.getItem(key(owner, entry)) ?? 'null')
    const { text, version } = Object(held)
    return typeof text === 'string' && typeof version === 'number' ? { text, version } : null
  } catch {
    return null
  }
}

/** @param draft null: there is nothing left to keep */
export function keepDraft(owner: string, entry: string, draft: Draft | null): void {
  try {
    if (draft) sessionStorage.setItem(key(owner, entry), JSON.stringify(draft))
    else sessionStorage.removeItem(key(owner, entry))
  } catch {
    // Storage is off: the draft lasts as long as the dialog.
  }
}
