import type { ArticleState } from '../../prisma/generated/enums.ts'
import type { Actor, Saved } from '../audit/entity.ts'
import { isSame } from '../audit/stable-json.ts'
import { type Change, createThing, updateThing } from '../audit/thing.ts'
import { type Writer, write } from '../audit/write.ts'
import type { Tx } from '../db.ts'
import { conflict, missing, type Result } from '../errors.ts'
import type { Judgement } from '../evidence/conflicts.ts'
import { evidenceFailure, keepJudgements, linkJudged, settleJudged } from '../evidence/publish.ts'
import type { CorrectionInput } from './corrections.ts'
import { putEditLive } from './edit.ts'
import { addReviewEvent, type Base, notFromState, saveWorkingCopy, setState, unchanged } from './move.ts'
import { refuseArchiving, refusePublishing } from './rights.ts'
import { publishingFailure } from './rules.ts'
import { scheduleWorkingCopy } from './schedule.ts'
import type { ArticleInput } from './schema.ts'
import { articleThing } from './thing.ts'
import { lockWorkingCopy, readWorkingCopy, type WorkingCopy } from './working-copy.ts'

/** What an editor read and now moves: `version` is the one they saw. */
export type ArticleMove = { id: number; version: number }

/** When and with what words a text goes out; `at` left out: now. `judgements`: what its figures are to others. */
export type Going = {
  at?: Date | null | undefined
  corrections?: readonly CorrectionInput[] | undefined
  judgements?: readonly Judgement[] | undefined
}

/** Saves a new draft. @returns `invalid` with `taken`, `unknown`, `growth-needs-base`, `another-preferred` */
export function createArticle(db: Writer, actor: Actor, input: ArticleInput): Promise<Result<Saved>> {
  return createThing(db, actor, articleThing, 'createArticle', input)
}

/**
 * Saves an article in whatever state it is; a published one changes for readers at once, which takes the right to
 * publish (the desk saves beside it: saveArticleEdit).
 * @returns as createArticle, `conflict` when someone saved since, `missing`, `needs-review`
 */
export function updateArticle(
  db: Writer,
  actor: Actor,
  change: Change<ArticleInput> & Base,
): Promise<Result<Saved>> {
  return write(db, async (tx) => {
    const held = await lockWorkingCopy(tx, change.id)
    if (!held) return missing()
    if (held.live.state === 'published') {
      const failure =
        publishingFailure(change.input) ??
        (await refusePublishing(tx, actor, { id: held.id, state: 'published' })) ??
        (await evidenceFailure(tx, actor, held.id, change.input))
      return failure ?? updateThing(tx, actor, articleThing, 'updateArticle', change)
    }
    // Saving the same twice is no conflict: nothing of anyone's is lost.
    if (isSame(held.input, change.input)) return unchanged(held)
    if (held.version !== change.version) return conflict(held.version)
    return saveWorkingCopy(tx, actor, held, change.input, change)
  })
}

/** Saves a new article and publishes it (or sets its time) in the same transaction. */
export function publishNewArticle(
  db: Writer,
  actor: Actor,
  input: ArticleInput,
  { at = null, judgements = [] }: Going = {},
): Promise<Result<Saved>> {
  return write(db, async (tx) => {
    const failure =
      publishingFailure(input) ??
      (await refusePublishing(tx, actor, { id: null, state: 'draft' })) ??
      (await evidenceFailure(tx, actor, null, input, judgements))
    if (failure) return failure
    const settled = await settleJudged(tx, actor, null, input, at ? [] : judgements)
    if (!settled.ok) return settled
    const saved = await createArticle(tx, actor, settled.value.input)
    const held = saved.ok ? await readWorkingCopy(tx, saved.value.id) : null
    if (!held) return saved
    const out = await goOut(tx, actor, held, { at, judgements }, true)
    return out.ok ? ((await linkJudged(tx, actor, held.id, settled.value.judged)) ?? out) : out
  })
}

/**
 * Publishes an article, or the edit beside a published one, now or at a time; first saves `input` where given: one act
 * for the editor, one transaction. Of two who approve at once, one does.
 * @returns `conflict` when someone saved since, or the live article changed beneath its edit; `missing`;
 *   `needs-review`, `own-article`, `in-past`, what a published article may not lack, and what has no evidence
 */
export function publishArticle(
  db: Writer,
  actor: Actor,
  change: ArticleMove & Base & Going & { input?: ArticleInput },
): Promise<Result<Saved>> {
  return write(db, async (tx) => {
    const held = await lockWorkingCopy(tx, change.id)
    if (!held) return missing()
    const input = change.input ?? held.input
    if (held.state === 'published' && isSame(held.input, input)) return unchanged(held)
    if (held.version !== change.version) return conflict(held.version)
    const refusal =
      publishingFailure(input) ??
      (await refusePublishing(tx, actor, held)) ??
      (await evidenceFailure(tx, actor, held.id, input, change.judgements))
    if (refusal) return refusal
    const settled = await settleJudged(tx, actor, held.id, input, change.at ? [] : (change.judgements ?? []))
    if (!settled.ok) return settled
    const saved = await saveWorkingCopy(tx, actor, held, settled.value.input, change)
    if (!saved.ok) return saved
    const now = saved.value.changed ? await readWorkingCopy(tx, held.id) : held
    if (!now) return missing()
    const out = await goOut(tx, actor, now, change, saved.value.changed)
    return out.ok ? ((await linkJudged(tx, actor, held.id, settled.value.judged)) ?? out) : out
  })
}

async function goOut(
  tx: Tx,
  actor: Actor,
  held: WorkingCopy,
  { at, corrections = held.corrections, judgements = [] }: Going,
  raised: boolean,
): Promise<Result<Saved>> {
  await keepJudgements(tx, held.id, at ? judgements : [])
  if (at) return scheduleWorkingCopy(tx, actor, held, at, corrections, raised)
  if (held.state === 'in_review') await addReviewEvent(tx, actor, held.id, 'approved', null)
  return held.isEdit
    ? putEditLive(tx, actor, 'publishArticleEdit', held, corrections, raised)
    : setState(tx, actor, 'publishArticle', held, 'published', raised)
}

/** Takes an article from readers' sight; nothing of it is deleted. A published one: by who may publish unasked. */
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
  change: ArticleMove,
  from: readonly ArticleState[],
  to: ArticleState,
): Promise<Result<Saved>> {
  return write(db, async (tx) => {
    const held = await lockWorkingCopy(tx, change.id)
    if (!held) return missing()
    const { state } = held.live
    if (state === to) return unchanged(held)
    if (held.version !== change.version) return conflict(held.version)
    if (!from.includes(state)) return notFromState(state)
    const failure = to === 'archived' ? await refuseArchiving(tx, actor, state) : null
    return failure ?? setState(tx, actor, action, held, to)
  })
}
