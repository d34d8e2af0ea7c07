import type { Actor } from '../audit/entity.ts'
import { recordAudit } from '../audit/record.ts'
import { type Writer, write } from '../audit/write.ts'
import { type Issue, invalid, missing, ok, type Result } from '../errors.ts'
import type { ClaimLinkInput } from './schema.ts'

export type SavedLink = { id: number; changed: boolean }

/** Says how one claim bears on another; saying it again only brings its note up to date. */
export function linkClaims(db: Writer, actor: Actor, input: ClaimLinkInput): Promise<Result<SavedLink>> {
  return write(db, async (tx): Promise<Result<SavedLink>> => {
    const { from: fromId, to: toId, kind, note, noteJa } = input
    const there = await tx.claim.findMany({ where: { id: { in: [fromId, toId] } }, select: { id: true } })
    const issues = (['from', 'to'] as const).flatMap((path): Issue[] =>
      there.some(({ id }) => id === input[path]) ? [] : [{ path, code: 'unknown' }],
    )
    if (issues.length > 0) return invalid(issues)
    const where = { fromId_toId_kind: { fromId, toId, kind } }
    const held = await tx.claimLink.findUnique({ where })
    if (held && held.note === note && held.noteJa === noteJa) return ok({ id: held.id, changed: false })
    const data = { note, noteJa }
    const link = await tx.claimLink.upsert({ where, create: { fromId, toId, kind, ...data }, update: data })
    await recordAudit(tx, actor, 'linkClaims', 'ClaimLink', link.id, held, link)
    return ok({ id: link.id, changed: true })
  })
}

/** Takes a link between claims away; both claims stay. */
export function unlinkClaims(db: Writer, actor: Actor, { id }: { id: number }): Promise<Result<SavedLink>> {
  return write(db, async (tx): Promise<Result<SavedLink>> => {
    const held = await tx.claimLink.findUnique({ where: { id } })
    const { count } = await tx.claimLink.deleteMany({ where: { id } })
    if (!held || count === 0) return missing()
    await recordAudit(tx, actor, 'unlinkClaims', 'ClaimLink', id, held, null)
    return ok({ id, changed: true })
  })
}
