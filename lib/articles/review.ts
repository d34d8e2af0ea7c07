/** What passes between writer and reviewer: submitted, returned with a note, approved. */
import type { ReviewKind } from '../../prisma/generated/enums.ts'
import type { Actor, Saved } from '../audit/entity.ts'
import { isSame } from '../audit/stable-json.ts'
import { type Writer, write } from '../audit/write.ts'
import { conflict, type Issue, invalid, missing, type Result } from '../errors.ts'
import { addReviewEvent, type Base, notFromState, saveWorkingCopy, setState } from './move.ts'
import { createArticle } from './mutations.ts'
import { submitterOf } from './rights.ts'
import type { ArticleInput } from './schema.ts'
import { lockWorkingCopy, readWorkingCopy } from './working-copy.ts'

/** `input` is saved first where given: one act for the editor, one transaction. */
export type Submission = Base & { id: number; version: number; input?: ArticleInput; note?: string | null }

/**
 * Hands a draft (or the edit of a published article) to the other editors.
 * @returns `conflict`, `missing`, `invalid` with `not-from-state` (nothing was changed; already submitted)
 */
export function submitArticleForReview(
  db: Writer,
  actor: Actor,
  { id, version, input, note = null, base, corrections }: Submission,
): Promise<Result<Saved>> {
  return write(db, async (tx) => {
    const held = await lockWorkingCopy(tx, id)
    if (!held) return missing()
    if (held.version !== version) return conflict(held.version)
    if (held.state !== 'draft' && held.state !== 'published') return notFromState(held.state)
    const isSameWay = isSame(held.corrections, corrections ?? held.corrections)
    const isChanged = input !== undefined && !(isSame(held.input, input) && isSameWay)
    if (held.state === 'published' && !isChanged) return notFromState(held.state)
    const saved = isChanged ? await saveWorkingCopy(tx, actor, held, input, { base, corrections }) : null
    if (saved && !saved.ok) return saved
    const now = saved ? await readWorkingCopy(tx, id) : held
    if (!now) return missing()
    await addReviewEvent(tx, actor, id, 'submitted', note)
    return setState(tx, actor, 'submitArticleForReview', now, 'in_review', saved !== null)
  })
}

/** Saves a new article and submits it in the same transaction. */
export function submitNewArticle(
  db: Writer,
  actor: Actor,
  input: ArticleInput,
  note: string | null = null,
): Promise<Result<Saved>> {
  return write(db, async (tx) => {
    const saved = await createArticle(tx, actor, input)
    if (!saved.ok) return saved
    const { id, version } = saved.value
    return submitArticleForReview(tx, actor, { id, version, note })
  })
}

/**
 * Sends a text under review back to its writer, with what is to be done. The writer takes it back without a word.
 * @returns `conflict`, `missing`, `invalid` with `not-from-state`, `required` (note)
 */
export function returnArticleToDraft(
  db: Writer,
  actor: Actor,
  { id, version, note = null }: { id: number; version: number; note?: string | null },
): Promise<Result<Saved>> {
  return write(db, async (tx) => {
    const held = await lockWorkingCopy(tx, id)
    if (!held) return missing()
    if (held.version !== version) return conflict(held.version)
    if (held.state !== 'in_review') return notFromState(held.state)
    const isOwn = actor.userId !== null && (await submitterOf(tx, id)) === actor.userId
    if (note === null && !isOwn) return invalid([{ path: 'note', code: 'required' }])
    await addReviewEvent(tx, actor, id, 'returned', note)
    return setState(tx, actor, 'returnArticleToDraft', held, 'draft')
  })
}

export type ReviewNote = {
  id: number
  /** ISO instant. */
  at: string
  userId: string | null
  actor: string
  kind: ReviewKind
  note: string | null
  /** Why the clock could not publish what was scheduled. */
  issues: Issue[]
}

/** @returns what passed between writer and reviewers of an article, oldest first */
export async function listReviewEvents(db: Writer, articleId: number): Promise<ReviewNote[]> {
  const rows = await db.reviewEvent.findMany({ where: { articleId }, orderBy: { id: 'desc' }, take: 100 })
  const ids = [...new Set(rows.flatMap(({ userId }) => userId ?? []))]
  const users = await db.user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  const names = new Map(users.map(({ id, name }) => [id, name]))
  return rows.reverse().map(({ id, at, userId, actor, kind, note }) => {
    const issues = issuesIn(note)
    const who = (userId && names.get(userId)) ?? actor
    return {
      id,
      at: at.toISOString(),
      userId,
      actor: who,
      kind,
      note: issues.length > 0 ? null : note,
      issues,
    }
  })
}

/** The clock's own notes are issues, so that each reader gets them in their language. */
const isIssue = (value: unknown): value is Issue => typeof Object(value).code === 'string'
function issuesIn(note: string | null): Issue[] {
  if (!note?.startsWith('[{')) return []
  try {
    const read: unknown = JSON.parse(note)
    return Array.isArray(read) ? read.filter(isIssue) : []
  } catch {
    return []
  }
}
