import type { ArticleState } from '../../prisma/generated/enums.ts'
import type { Actor, Saved } from '../audit/entity.ts'
import { recordAudit } from '../audit/record.ts'
import { isSame } from '../audit/stable-json.ts'
import { type Change, createThing, lockThing, replaceThing, updateThing } from '../audit/thing.ts'
import { type Writer, write } from '../audit/write.ts'
import type { Tx } from '../db.ts'
import { conflict, invalid, missing, ok, type Result } from '../errors.ts'
import type { HeldArticle } from './held.ts'
import { publishingFailure } from './rules.ts'
import type { ArticleInput } from './schema.ts'
import { articleThing } from './thing.ts'

/** What an editor read and now moves: `version` is the one they saw. */
export type ArticleMove = { id: number; version: number }

/** Saves a new draft. @returns `invalid` with `taken`, `unknown`, `growth-needs-base`, `another-preferred` */
export function createArticle(db: Writer, actor: Actor, input: ArticleInput): Promise<Result<Saved>> {
  return createThing(db, actor, articleThing, 'createArticle', input)
}

/**
 * Saves an article in whatever state it is; a published one changes for readers at once.
 * @returns as createArticle, `conflict` when someone saved since, `missing`
 */
export function updateArticle(
  db: Writer,
  actor: Actor,
  change: Change<ArticleInput>,
): Promise<Result<Saved>> {
  return write(db, async (tx) => {
    const held = await tx.article.findUnique({ where: { id: change.id }, select: { state: true } })
    const failure = held?.state === 'published' ? publishingFailure(change.input) : null
    return failure ?? updateThing(tx, actor, articleThing, 'updateArticle', change)
  })
}

/** Saves a new article and publishes it in the same transaction. */
export function publishNewArticle(db: Writer, actor: Actor, input: ArticleInput): Promise<Result<Saved>> {
  return write(db, async (tx) => {
    const failure = publishingFailure(input)
    if (failure) return failure
    const saved = await createArticle(tx, actor, input)
    if (!saved.ok) return saved
    await setState(tx, actor, 'publishArticle', saved.value.id, 'draft', 'published', new Date())
    return saved
  })
}

/** Publishes an article, first saving `input` where given: one act for the editor, one transaction. */
export function publishArticle(
  db: Writer,
  actor: Actor,
  change: ArticleMove & { input?: ArticleInput },
): Promise<Result<Saved>> {
  return move(db, actor, 'publishArticle', change, ['draft', 'in_review', 'archived'], 'published')
}

export function submitArticleForReview(
  db: Writer,
  actor: Actor,
  change: ArticleMove,
): Promise<Result<Saved>> {
  return move(db, actor, 'submitArticleForReview', change, ['draft'], 'in_review')
}

/** Sends an article under review back to its writer. */
export function returnArticleToDraft(db: Writer, actor: Actor, change: ArticleMove): Promise<Result<Saved>> {
  return move(db, actor, 'returnArticleToDraft', change, ['in_review'], 'draft')
}

/** Takes an article from readers' sight; nothing of it is deleted. */
export function archiveArticle(db: Writer, actor: Actor, change: ArticleMove): Promise<Result<Saved>> {
  return move(db, actor, 'archiveArticle', change, ['draft', 'in_review', 'published'], 'archived')
}

/** Brings an archived article back as a draft: publishing it again is a step of its own. */
export function restoreArticle(db: Writer, actor: Actor, change: ArticleMove): Promise<Result<Saved>> {
  return move(db, actor, 'restoreArticle', change, ['archived'], 'draft')
}

function move(
  db: Writer,
  actor: Actor,
  action: string,
  change: ArticleMove & { input?: ArticleInput },
  from: readonly ArticleState[],
  to: ArticleState,
): Promise<Result<Saved>> {
  return write(db, async (tx) => {
    const held = await lockThing(tx, articleThing, change.id)
    if (!held) return missing()
    const input = change.input ?? held.input
    const failure = to === 'published' ? publishingFailure(input) : null
    if (failure) return failure
    const same = isSame(held.input, input)
    const unchanged = { id: held.id, slug: held.input.slug, version: held.version, changed: false }
    if (held.state === to && same) return ok(unchanged)
    if (held.version !== change.version) return conflict(held.version)
    if (held.state !== to && !from.includes(held.state)) {
      return invalid([{ path: 'state', code: 'not-from-state', values: { state: held.state } }])
    }
    const saved = same
      ? await raiseVersion(tx, held)
      : await replaceThing(tx, actor, articleThing, 'updateArticle', held, input)
    if (!saved.ok || held.state === to) return saved
    const firstPublishedAt =
      to === 'published' ? (held.firstPublishedAt ?? new Date()) : held.firstPublishedAt
    await setState(tx, actor, action, held.id, held.state, to, firstPublishedAt)
    return saved
  })
}

/** A move is a change too: who has the article open must learn of it before saving over it. */
async function raiseVersion(tx: Tx, { id, version, input }: HeldArticle): Promise<Result<Saved>> {
  await tx.article.update({ where: { id }, data: { version: version + 1 }, select: { id: true } })
  return ok({ id, slug: input.slug, version: version + 1, changed: true })
}

async function setState(
  tx: Tx,
  actor: Actor,
  action: string,
  id: number,
  before: ArticleState,
  state: ArticleState,
  firstPublishedAt: Date | null,
) {
  await tx.article.update({ where: { id }, data: { state, firstPublishedAt }, select: { id: true } })
  await recordAudit(tx, actor, action, 'Article', id, { state: before }, { state })
}
