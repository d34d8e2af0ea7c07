/** Publishing at a time: set by whoever may publish, done by the clock, once. */
import { Prisma } from '../../prisma/generated/client.ts'
import type { Actor, Saved } from '../audit/entity.ts'
import { recordAudit } from '../audit/record.ts'
import { isSame } from '../audit/stable-json.ts'
import { replaceThing } from '../audit/thing.ts'
import { type Writer, write } from '../audit/write.ts'
import type { Db, Tx } from '../db.ts'
import { conflict, type Failure, type Issue, invalid, missing, ok, type Result } from '../errors.ts'
import {
  evidenceFailure,
  keepJudgements,
  linkJudged,
  readJudgements,
  settleJudged,
} from '../evidence/publish.ts'
import type { CorrectionInput } from './corrections.ts'
import { correctionFailure } from './corrections-needed.ts'
import { putEditLive } from './edit.ts'
import { addReviewEvent, notFromState, setSchedule, setState } from './move.ts'
import { publishingFailure } from './rules.ts'
import { articleThing } from './thing.ts'
import { lockWorkingCopy, type WorkingCopy } from './working-copy.ts'

/** The clock, where nobody's name is known any more. */
const clock: Actor = { userId: null, name: 'schedule' }

/** Sets the time of a locked text; whether the actor may is the caller's to ask. @returns `in-past` */
export async function scheduleWorkingCopy(
  tx: Tx,
  actor: Actor,
  held: WorkingCopy,
  at: Date,
  corrections: readonly CorrectionInput[],
  raised: boolean,
): Promise<Result<Saved>> {
  if (at.getTime() <= Date.now()) return invalid([{ path: 'scheduledFor', code: 'in-past' }])
  const { state, live } = held
  if (state !== 'draft' && state !== 'in_review') return notFromState(state)
  const failure = publishingFailure(held.input)
  if (failure) return failure
  if (held.base !== live.version) return conflict(held.version)
  const untold = held.isEdit ? correctionFailure(live.input, held.input, corrections) : null
  if (untold) return untold
  await addReviewEvent(tx, actor, held.id, 'scheduled', null)
  const before = { scheduledFor: held.scheduledFor }
  await recordAudit(tx, actor, 'scheduleArticle', 'Article', held.id, before, { scheduledFor: at })
  return setSchedule(tx, held, at, corrections, raised)
}

/** Takes a text from the schedule; it stays where it was in review. */
export function cancelSchedule(
  db: Writer,
  actor: Actor,
  { id, version, note = null }: { id: number; version: number; note?: string | null },
): Promise<Result<Saved>> {
  return write(db, async (tx) => {
    const held = await lockWorkingCopy(tx, id)
    if (!held) return missing()
    if (held.scheduledFor === null) return notFromState(held.state)
    if (held.version !== version) return conflict(held.version)
    return unschedule(tx, actor, held, note)
  })
}

async function unschedule(
  tx: Tx,
  actor: Actor,
  held: WorkingCopy,
  note: string | null,
): Promise<Result<Saved>> {
  await addReviewEvent(tx, actor, held.id, 'unscheduled', note)
  const before = { scheduledFor: held.scheduledFor }
  await recordAudit(tx, actor, 'cancelSchedule', 'Article', held.id, before, { scheduledFor: null })
  return setSchedule(tx, held, null)
}

/**
 * Publishes what is due, each once however many instances ask at the same time: whoever holds the article's row does it.
 * What can no longer be published is taken from the schedule, with the reason in its thread.
 * @returns how many were published (then the public pages are to be made anew), and the faults met: those stay due
 */
export async function publishDueArticles(
  db: Db,
  now: Date,
): Promise<{ published: number; faults: unknown[] }> {
  const due = await db.$queryRaw<{ id: number }[]>`
    SELECT "id", "scheduledFor" FROM "Article" WHERE "scheduledFor" <= ${now}
    UNION ALL
    SELECT e."articleId", e."scheduledFor" FROM "ArticleEdit" e JOIN "Article" a ON a."id" = e."articleId"
      WHERE e."scheduledFor" <= ${now} AND a."state" = 'published'
    ORDER BY "scheduledFor", "id" LIMIT 200`
  let published = 0
  const faults: unknown[] = []
  for (const { id } of due) {
    try {
      const done = await write(db, (tx) => publishDue(tx, id, now))
      if (done.ok) published += Number(done.value)
      else await giveUp(db, id, now, done)
    } catch (error) {
      faults.push(error)
    }
  }
  return { published, faults }
}

/** @returns whether this instance has published it */
async function publishDue(tx: Tx, id: number, now: Date): Promise<Result<boolean>> {
  const held = await lockDue(tx, id, now)
  if (!held) return ok(false)
  // Done in the name of who approved it: the log tells the clock's hand by the action.
  const approver = await schedulerOf(tx, id)
  const judgements = await readJudgements(tx, id)
  // What was sound when it was approved may stand beside another figure by now.
  const failure =
    publishingFailure(held.input) ?? (await evidenceFailure(tx, approver, id, held.input, judgements))
  if (failure) return failure
  const settled = await settleJudged(tx, approver, id, held.input, judgements)
  if (!settled.ok) return settled
  const done = await putOut(tx, approver, { ...held, input: settled.value.input }, held)
  if (!done.ok) return done
  const unlinked = await linkJudged(tx, approver, id, settled.value.judged)
  if (unlinked) return unlinked
  await keepJudgements(tx, id, [])
  await addReviewEvent(tx, approver, id, 'approved', null)
  return ok(true)
}

/** @param held the text with its figures settled; `as` it was scheduled */
async function putOut(tx: Tx, actor: Actor, held: WorkingCopy, as: WorkingCopy): Promise<Result<Saved>> {
  if (held.isEdit) return putEditLive(tx, actor, 'publishScheduledEdit', held, held.corrections)
  const action = 'publishScheduledArticle'
  if (isSame(held.input, as.input)) return setState(tx, actor, action, held, 'published')
  const saved = await replaceThing(tx, actor, articleThing, 'updateArticle', held.live, held.input)
  if (!saved.ok) return saved
  return setState(tx, actor, action, { ...held, version: saved.value.version }, 'published', true)
}

/** Locks the row unless another instance (or an editor, saving this moment) holds it: then it is theirs, or the next turn's. */
async function lockDue(tx: Tx, id: number, now: Date): Promise<WorkingCopy | null> {
  const rows = await tx.$queryRaw<object[]>(
    Prisma.sql`SELECT 1 FROM "Article" WHERE "id" = ${id} FOR UPDATE SKIP LOCKED`,
  )
  const held = rows.length > 0 ? await lockWorkingCopy(tx, id) : null
  return held?.scheduledFor && held.scheduledFor <= now ? held : null
}

async function schedulerOf(tx: Tx, articleId: number): Promise<Actor> {
  const where = { articleId, kind: 'scheduled' } as const
  const last = await tx.reviewEvent.findFirst({ where, orderBy: { id: 'desc' } })
  return last ? { userId: last.userId, name: last.actor } : clock
}

async function giveUp(db: Db, id: number, now: Date, failure: Failure): Promise<void> {
  const issues: Issue[] =
    failure.kind === 'invalid'
      ? failure.issues
      : [{ path: '', code: failure.kind === 'conflict' ? 'live-changed' : 'refused', values: { rule: '' } }]
  await write(db, async (tx) => {
    const held = await lockDue(tx, id, now)
    return held ? unschedule(tx, clock, held, JSON.stringify(issues)) : ok(null)
  })
}
