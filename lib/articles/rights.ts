/** Who may do what with an article. The rules stand here alone; mutations refuse by them, pages show buttons by them. */
import type { ArticleState, Role } from '../../prisma/generated/enums.ts'
import type { Actor } from '../audit/entity.ts'
import type { Writer } from '../audit/write.ts'
import { type Failure, forbidden, type Issue, invalid } from '../errors.ts'
import { getSetting } from '../settings/queries.ts'
import type { Settings } from '../settings/schema.ts'

/** Who asks. The seed, importers and the command line have no account (id null) and may do all. */
export type Asker = { id: string | null; role: Role }

/** The text in question: where it stands in review, and the account that last submitted it. */
export type Reviewed = { state: ArticleState; submittedBy: string | null }

/**
 * Whether a text may be put before readers: by an administrator always; by an editor where the newsroom publishes
 * directly, or when another person submitted it.
 * @returns null, or why not: `forbidden` (analysts), `needs-review`, `own-article`
 */
export function refusalToPublish(
  { id, role }: Asker,
  mode: Settings['publishing'],
  { state, submittedBy }: Reviewed,
): Issue | null {
  if (role === 'analyst') return { path: '', code: 'forbidden' }
  if (role === 'admin' || mode === 'direct') return null
  if (state !== 'in_review') return { path: '', code: 'needs-review' }
  return id !== null && submittedBy === id ? { path: '', code: 'own-article' } : null
}

/** Whether an article may be archived; a published one as by whoever may publish without asking anyone. */
export function refusalToArchive(
  asker: Asker,
  mode: Settings['publishing'],
  state: ArticleState,
): Issue | null {
  if (asker.role === 'analyst') return { path: '', code: 'forbidden' }
  const isFree = state !== 'published' || !refusalToPublish(asker, mode, { state, submittedBy: null })
  return isFree ? null : { path: '', code: 'needs-admin' }
}

/** @returns the account behind an actor as it now stands; null when it is shut or gone */
export async function askerOf(db: Writer, actor: Actor): Promise<Asker | null> {
  if (actor.userId === null) return { id: null, role: 'admin' }
  const select = { role: true, disabled: true } as const
  const user = await db.user.findUnique({ where: { id: actor.userId }, select })
  return user && !user.disabled ? { id: actor.userId, role: user.role } : null
}

/** @returns the account that last submitted the article, or null */
export async function submitterOf(db: Writer, articleId: number): Promise<string | null> {
  const where = { articleId, kind: 'submitted' } as const
  const last = await db.reviewEvent.findFirst({ where, orderBy: { id: 'desc' }, select: { userId: true } })
  return last?.userId ?? null
}

/** @param id null: a new article @returns why the actor may not publish it as it stands; null when they may */
export async function refusePublishing(
  db: Writer,
  actor: Actor,
  { id, state }: { id: number | null; state: ArticleState },
): Promise<Failure | null> {
  const asker = await askerOf(db, actor)
  if (!asker) return forbidden()
  const submittedBy = id === null ? null : await submitterOf(db, id)
  return failureOf(refusalToPublish(asker, await getSetting(db, 'publishing'), { state, submittedBy }))
}

/** @returns why the actor may not archive an article in this state; null when they may */
export async function refuseArchiving(
  db: Writer,
  actor: Actor,
  state: ArticleState,
): Promise<Failure | null> {
  const asker = await askerOf(db, actor)
  if (!asker) return forbidden()
  return failureOf(refusalToArchive(asker, await getSetting(db, 'publishing'), state))
}

const failureOf = (issue: Issue | null): Failure | null =>
  issue === null ? null : issue.code === 'forbidden' ? forbidden() : invalid([issue])
