/** The steps that moves of an article are made of; each inside a write whose article is locked. */
import type { ArticleState, ReviewKind } from '../../prisma/generated/enums.ts'
import type { Actor, Saved } from '../audit/entity.ts'
import { jsonColumn, recordAudit } from '../audit/record.ts'
import { isSame } from '../audit/stable-json.ts'
import { inspectThing, replaceThing } from '../audit/thing.ts'
import type { Tx } from '../db.ts'
import { type Failure, invalid, ok, type Result } from '../errors.ts'
import { type CorrectionInput, keptCorrections } from './corrections.ts'
import { refusePublishing } from './rights.ts'
import type { ArticleInput } from './schema.ts'
import { articleThing } from './thing.ts'
import type { WorkingCopy } from './working-copy.ts'

/**
 * What a save carries beside its text: the live version that the editor has compared it with, and what the edit of a
 * published article will say it corrects (left out: as it was).
 */
export type Base = { base?: number | undefined; corrections?: readonly CorrectionInput[] | undefined }

/** Every save and move takes a version that neither the article nor its edit has had. */
const nextVersion = ({ version, live }: WorkingCopy): number => Math.max(version, live.version) + 1

export const notFromState = (state: ArticleState): Failure =>
  invalid([{ path: 'state', code: 'not-from-state', values: { state } }])

/**
 * Saves a text over the working copy: beside the live article when that is published, else into the article.
 * Approval was of the text as it stood: one who may not publish takes it from the schedule by changing it.
 */
export async function saveWorkingCopy(
  tx: Tx,
  actor: Actor,
  held: WorkingCopy,
  input: ArticleInput,
  { base, corrections = held.corrections }: Base,
): Promise<Result<Saved>> {
  const saved =
    held.live.state === 'published'
      ? await saveBeside(tx, actor, held, input, base, corrections)
      : isSame(held.input, input)
        ? unchanged(held)
        : await replaceThing(tx, actor, articleThing, 'updateArticle', held.live, input)
  if (!saved.ok || !saved.value.changed || held.scheduledFor === null) return saved
  if (await refusePublishing(tx, actor, held)) {
    await setSchedule(tx, { ...held, version: saved.value.version }, null, corrections, true)
    await addReviewEvent(tx, actor, held.id, 'unscheduled', null)
  }
  return saved
}

export const unchanged = ({ id, input, version }: WorkingCopy): Result<Saved> =>
  ok({ id, slug: input.slug, version, changed: false })

async function saveBeside(
  tx: Tx,
  actor: Actor,
  held: WorkingCopy,
  input: ArticleInput,
  base: number | undefined,
  corrections: readonly CorrectionInput[],
): Promise<Result<Saved>> {
  const { id, live } = held
  // Whoever names the live version as it now stands has seen what changed there.
  const baseVersion = held.isEdit && base !== live.version ? held.base : live.version
  const isUntouched = isSame(held.input, input) && isSame(held.corrections, corrections)
  if (isUntouched && baseVersion === held.base) return unchanged(held)
  const failure = await inspectThing(tx, articleThing, input, live)
  if (failure) return failure
  const version = nextVersion(held)
  const snapshot = jsonColumn(input) as object
  const kept = keptCorrections(corrections)
  const data = { snapshot, baseVersion, version, userId: actor.userId, corrections: kept }
  await tx.articleEdit.upsert({
    where: { articleId: id },
    create: { articleId: id, ...data },
    update: data,
    select: { articleId: true },
  })
  await recordAudit(tx, actor, 'saveArticleEdit', 'Article', id, held.input, input)
  return ok({ id, slug: input.slug, version, changed: true })
}

/**
 * Moves the working copy between draft and review, or an article to another state. A move is a change too: who has
 * the text open must learn of it before saving over it.
 * @param raised whether the write has raised the version already
 */
export async function setState(
  tx: Tx,
  actor: Actor,
  action: string,
  held: WorkingCopy,
  state: ArticleState,
  raised = false,
): Promise<Result<Saved>> {
  const { id, input, live } = held
  const version = raised ? held.version : nextVersion(held)
  const ofEdit = held.isEdit && (state === 'draft' || state === 'in_review')
  const data = { state, version, scheduledFor: null }
  if (ofEdit) await tx.articleEdit.update({ where: { articleId: id }, data, select: { articleId: true } })
  else {
    const firstPublishedAt = live.firstPublishedAt ?? (state === 'published' ? new Date() : null)
    await tx.article.update({ where: { id }, data: { ...data, firstPublishedAt }, select: { id: true } })
  }
  const before = ofEdit ? held.state : live.state
  await recordAudit(tx, actor, action, 'Article', id, { state: before }, { state })
  return ok({ id, slug: input.slug, version, changed: true })
}

/** Sets or takes away the time of the working copy. @param corrections what an edit will say it corrects */
export async function setSchedule(
  tx: Tx,
  held: WorkingCopy,
  scheduledFor: Date | null,
  corrections: readonly CorrectionInput[] = held.corrections,
  raised = false,
): Promise<Result<Saved>> {
  const { id, input } = held
  const version = raised ? held.version : nextVersion(held)
  const data = { scheduledFor, version }
  if (held.isEdit) {
    const kept = { ...data, corrections: keptCorrections(corrections) }
    await tx.articleEdit.update({ where: { articleId: id }, data: kept, select: { articleId: true } })
  } else await tx.article.update({ where: { id }, data, select: { id: true } })
  return ok({ id, slug: input.slug, version, changed: true })
}

/** Adds to what passed between writer and reviewer. */
export async function addReviewEvent(
  tx: Tx,
  actor: Actor,
  articleId: number,
  kind: ReviewKind,
  note: string | null,
): Promise<void> {
  const data = { articleId, userId: actor.userId, actor: actor.name, kind, note }
  await tx.reviewEvent.create({ data, select: { id: true } })
}
