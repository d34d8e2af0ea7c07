/** What an import would do. */
import type { ArticleState } from '../../prisma/generated/enums.ts'
import type { HeldArticle } from '../articles/held.ts'
import type { ArticleInput } from '../articles/schema.ts'
import type { Entry, Problem } from './entry.ts'

/**
 * drafts: whatever the file says, new articles become drafts, and what changes in a published one becomes an edit
 * beside it. file: each article gets the state that the file gives it; takes the right to publish.
 */
export const stateModes = ['drafts', 'file'] as const
export type StateMode = (typeof stateModes)[number]

/** `state`: the one to reach. `held`: the article as it was when the file was checked; null: it is new. */
export type Planned = { entry: Entry; input: ArticleInput; state: ArticleState; held: HeldArticle | null }

export type Counts = { created: number; changed: number; unchanged: number; claimsRemoved: number }

/** `isLive`: whether a published article changes for readers at once. */
export type Changing = Planned & { held: HeldArticle; isLive: boolean }

export type Plan = { creates: Planned[]; changes: Changing[]; counts: Counts; problems: Problem[] }

/** @param issue one that a rule found, by the path of the form */
export function problemAt(
  entry: Entry,
  { path, code, values }: { path: string; code: string; values?: Record<string, string | number> },
): Problem {
  const field = code === 'unknown-field' && !path.endsWith('.id') ? [path, values?.['field']] : [path]
  const place = entry.placeOf(field.filter((part) => part !== '').join('.'))
  return { ...place, code, ...(values ? { values } : {}) }
}
