/** Which state an article of a file is to reach, and whether this actor may bring it there. */
import { ArticleState } from '../../prisma/generated/enums.ts'
import type { HeldArticle } from '../articles/held.ts'
import { type Asker, refusalToArchive, refusalToPublish } from '../articles/rights.ts'
import { publishingFailure } from '../articles/rules.ts'
import type { ArticleInput } from '../articles/schema.ts'
import type { Issue } from '../errors.ts'
import type { Settings } from '../settings/schema.ts'
import type { StateMode } from './plan.ts'

export type Rights = { asker: Asker; publishing: Settings['publishing']; mode: StateMode }

/** @returns whether these rights let the file's states count at all */
export const maySetStates = ({ asker, publishing }: Omit<Rights, 'mode'>): boolean =>
  refusalToPublish(asker, publishing, { state: 'draft', submittedBy: null }) === null

/** @param said what stands in the file: anything at all */
export function stateFor(
  { mode }: Rights,
  said: unknown,
  held: HeldArticle | null,
): { state: ArticleState; issue: Issue | null } {
  const present = held?.state ?? 'draft'
  const nothing = said === undefined || said === null || said === ''
  const known = Object.values(ArticleState).find((state) => state === said)
  if (!nothing && !known) return { state: present, issue: { path: 'state', code: 'unknown' } }
  return { state: mode === 'file' && known ? known : present, issue: null }
}

/** @param changed whether its text changes too @returns why it cannot be brought there */
export function stateIssues(
  { asker, publishing, mode }: Rights,
  input: ArticleInput,
  state: ArticleState,
  held: HeldArticle | null,
  changed: boolean,
): Issue[] {
  const from = held?.state ?? 'draft'
  if (mode === 'drafts') {
    // Beside a published article stands only what could take its place.
    return changed && from === 'published' ? lacking(input) : []
  }
  if (state === 'published' && (changed || from !== 'published')) {
    const refused = refusalToPublish(asker, publishing, { state: 'draft', submittedBy: null })
    const unarchived: Issue[] = from === 'archived' ? [notFrom(from)] : []
    return [...(refused ? [{ ...refused, path: 'state' }] : []), ...unarchived, ...lacking(input)]
  }
  if (state === from) return []
  if (state === 'archived') {
    const refused = refusalToArchive(asker, publishing, from)
    return refused ? [{ ...refused, path: 'state' }] : []
  }
  // A text is sent back with a note, which a file does not carry: that is done at the desk.
  const reachableFrom = state === 'in_review' ? 'draft' : 'archived'
  return held === null || from === reachableFrom ? [] : [notFrom(from)]
}

const notFrom = (state: ArticleState): Issue => ({ path: 'state', code: 'not-from-state', values: { state } })

function lacking(input: ArticleInput): Issue[] {
  const failure = publishingFailure(input)
  return failure?.kind === 'invalid' ? failure.issues : []
}
