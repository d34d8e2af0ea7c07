/** An edit of a published article, beside the live one: readers see nothing of it until it is published. */
import type { Actor, Saved } from '../audit/entity.ts'
import { recordAudit } from '../audit/record.ts'
import { isSame } from '../audit/stable-json.ts'
import { type Change, replaceThing } from '../audit/thing.ts'
import { type Writer, write } from '../audit/write.ts'
import type { Tx } from '../db.ts'
import { conflict, invalid, missing, ok, type Result } from '../errors.ts'
import { issuesOf } from '../text/issues.ts'
import { type CorrectionInput, writeCorrections } from './corrections.ts'
import { correctionFailure } from './corrections-needed.ts'
import { type Base, notFromState, saveWorkingCopy } from './move.ts'
import { publishingFailure } from './rules.ts'
import { type ArticleInput, articleSchema } from './schema.ts'
import { articleThing } from './thing.ts'
import { lockWorkingCopy, type WorkingCopy } from './working-copy.ts'

/**
 * Saves a text beside the published article it would change.
 * @returns `conflict` when another editor saved the edit since; `invalid` as updateArticle; `missing`
 */
export function saveArticleEdit(
  db: Writer,
  actor: Actor,
  { id, version, input, ...rest }: Change<ArticleInput> & Base,
): Promise<Result<Saved>> {
  return write(db, async (tx) => {
    const held = await lockWorkingCopy(tx, id)
    if (!held) return missing()
    if (held.live.state !== 'published') return notFromState(held.live.state)
    if (!isSame(held.input, input) && held.version !== version) return conflict(held.version)
    return saveWorkingCopy(tx, actor, held, input, rest)
  })
}

/** Drops the edit; the live article stays as it is, and the audit keeps the text. */
export function discardArticleEdit(
  db: Writer,
  actor: Actor,
  { id, version }: { id: number; version: number },
): Promise<Result<Saved>> {
  return write(db, async (tx) => {
    const held = await lockWorkingCopy(tx, id)
    if (!held) return missing()
    if (!held.isEdit) return notFromState(held.live.state)
    if (held.version !== version) return conflict(held.version)
    await tx.articleEdit.delete({ where: { articleId: id }, select: { articleId: true } })
    await recordAudit(tx, actor, 'discardArticleEdit', 'Article', id, held.input, null)
    const after = Math.max(held.version, held.live.version) + 1
    await tx.article.update({ where: { id }, data: { version: after }, select: { id: true } })
    return ok({ id, slug: held.live.input.slug, version: after, changed: true })
  })
}

/**
 * Puts a locked edit in the live article's place, with revision, audit and corrections; whether the actor may is the
 * caller's to ask.
 * @param raised whether the same write has just saved the edit, and raised its version
 * @returns `conflict` when the live article has changed since the edit was compared with it (a claim was corrected);
 *   `correction-needed` when a figure that readers have seen changes its value untold
 */
export async function putEditLive(
  tx: Tx,
  actor: Actor,
  action: string,
  held: WorkingCopy,
  corrections: readonly CorrectionInput[],
  raised = false,
): Promise<Result<Saved>> {
  const { id, live } = held
  const parsed = articleSchema.safeParse(held.input)
  if (!parsed.success) return invalid(issuesOf(parsed.error))
  const failure = publishingFailure(parsed.data)
  if (failure) return failure
  if (held.base !== live.version) return conflict(held.version)
  const untold = correctionFailure(live.input, parsed.data, corrections)
  if (untold) return untold
  await tx.articleEdit.delete({ where: { articleId: id }, select: { articleId: true } })
  const version = raised ? held.version - 1 : Math.max(held.version, live.version)
  const saved = await replaceThing(tx, actor, articleThing, action, { ...live, version }, parsed.data)
  if (saved.ok) await writeCorrections(tx, actor, id, saved.value.version, corrections)
  return saved
}
