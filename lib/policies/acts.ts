import type { Tx } from '../db.ts'
import type { References } from '../slugs/references.ts'
import { dayToDate } from '../time/partial-date.ts'
import type { ActInput } from './act-schema.ts'

/**
 * Makes a policy's acts these and no others; an act keeps its row as long as it keeps its key.
 * @returns the acts' ids by key
 */
export async function writeActs(
  tx: Tx,
  policyId: number,
  acts: readonly ActInput[],
  references: References,
): Promise<Map<string, number>> {
  const held = await tx.policyAct.findMany({ where: { policyId }, select: { id: true, key: true } })
  const ids = new Map(held.map(({ id, key }) => [key, id]))
  const kept = new Set(acts.map(({ key }) => key))
  const gone = held.filter(({ key }) => !kept.has(key)).map(({ id }) => id)
  if (gone.length > 0) {
    // Intervals are written again after the acts: only the references must let go first.
    await tx.measureInterval.deleteMany({ where: { measure: { policyId } } })
    await tx.policyAct.deleteMany({ where: { id: { in: gone } } })
  }
  const fresh = acts.filter(({ key }) => !ids.has(key))
  const created = await tx.policyAct.createManyAndReturn({
    data: fresh.map((act) => ({ ...columns(act, references), policyId })),
    select: { id: true, key: true },
  })
  for (const act of acts) {
    const id = ids.get(act.key)
    if (id !== undefined) await tx.policyAct.update({ where: { id }, data: columns(act, references) })
  }
  return new Map([...ids, ...created.map(({ id, key }): [string, number] => [key, id])])
}

function columns({ issuer, on, at, gazettedOn, ...act }: ActInput, references: References) {
  return {
    ...act,
    on: dayToDate(on),
    at: at ? new Date(at) : null,
    gazettedOn: gazettedOn ? dayToDate(gazettedOn) : null,
    issuerId: references.idOrNull('Agency', issuer),
  }
}
