import { Prisma } from '../../prisma/generated/client.ts'
import type { Tx } from '../db.ts'
import type { Actor } from './entity.ts'
import { stableJson } from './stable-json.ts'

/**
 * Writes who did what to which thing, with the thing before and after, in the write's own transaction.
 * @param action the verb that was called: "publishArticle"
 * @param entity the table's name: "Article"
 */
export async function recordAudit(
  tx: Tx,
  actor: Actor,
  action: string,
  entity: string,
  id: number | string,
  before: unknown,
  after: unknown,
): Promise<void> {
  await recordAudits(tx, actor, action, entity, [{ id, before, after }])
}

/** As recordAudit, of many things that one act wrote. */
export async function recordAudits(
  tx: Tx,
  actor: Actor,
  action: string,
  entity: string,
  changes: readonly { id: number | string; before: unknown; after: unknown }[],
): Promise<void> {
  await tx.auditEntry.createMany({
    data: changes.map(({ id, before, after }) => ({
      userId: actor.userId,
      actor: actor.name,
      action,
      entity,
      entityId: String(id),
      before: jsonColumn(before),
      after: jsonColumn(after),
    })),
  })
}

/** A value for a Json column; nothing becomes SQL NULL. */
export function jsonColumn(value: unknown): Prisma.InputJsonValue | typeof Prisma.DbNull {
  return value === null || value === undefined ? Prisma.DbNull : (stableJson(value) as Prisma.InputJsonValue)
}
