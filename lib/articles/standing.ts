/** Where an article stands for one person: what the desk shows, and which of its buttons work. */
import type { ArticleState } from '../../prisma/generated/enums.ts'
import type { Actor } from '../audit/entity.ts'
import type { Writer } from '../audit/write.ts'
import { getSetting } from '../settings/queries.ts'
import { askerOf, refusalToArchive, refusalToPublish, submitterOf } from './rights.ts'
import type { WorkingCopy } from './working-copy.ts'

export type Standing = {
  /** Of the working copy: an edit's own, where there is one. */
  state: ArticleState
  isLive: boolean
  isEdit: boolean
  /** Whether the live article has changed since the edit was compared with it. */
  isBehind: boolean
  /** ISO instant. */
  scheduledFor: string | null
  /** Why this person may not publish it as it stands: a code; null when they may. */
  publish: string | null
  archive: string | null
  /** Whether this person submitted it. */
  isOwn: boolean
}

/** @param held null: an article not saved yet */
export async function standingOf(db: Writer, actor: Actor, held: WorkingCopy | null): Promise<Standing> {
  const [asker, mode, submittedBy] = await Promise.all([
    askerOf(db, actor),
    getSetting(db, 'publishing'),
    held ? submitterOf(db, held.id) : null,
  ])
  const who = asker ?? { id: actor.userId, role: 'analyst' as const }
  const state = held?.state ?? 'draft'
  return {
    state,
    isLive: held?.live.state === 'published',
    isEdit: held?.isEdit ?? false,
    isBehind: held !== null && held.base !== held.live.version,
    scheduledFor: held?.scheduledFor?.toISOString() ?? null,
    publish: refusalToPublish(who, mode, { state, submittedBy })?.code ?? null,
    archive: refusalToArchive(who, mode, held?.live.state ?? 'draft')?.code ?? null,
    isOwn: submittedBy !== null && submittedBy === who.id,
  }
}
