import type { Tx } from '../db.ts'
import { dayToDate } from '../time/partial-date.ts'
import type { MeasureInput } from './measure-schema.ts'

/**
 * Makes a policy's measures and their intervals these and no others; a measure keeps its row as long
 * as it keeps its key.
 * @param acts ids by key
 */
export async function writeMeasures(
  tx: Tx,
  policyId: number,
  measures: readonly MeasureInput[],
  acts: ReadonlyMap<string, number>,
): Promise<void> {
  const held = await tx.measure.findMany({ where: { policyId }, select: { id: true, key: true } })
  const ids = new Map(held.map(({ id, key }) => [key, id]))
  const kept = new Set(measures.map(({ key }) => key))
  const gone = held.filter(({ key }) => !kept.has(key)).map(({ id }) => id)
  if (held.length > 0) await tx.measureInterval.deleteMany({ where: { measure: { policyId } } })
  if (gone.length > 0) await tx.measure.deleteMany({ where: { id: { in: gone } } })
  for (const [position, { intervals: _, ...measure }] of measures.entries()) {
    const id = ids.get(measure.key)
    const data = { ...measure, position }
    if (id !== undefined) await tx.measure.update({ where: { id }, data })
    else ids.set(measure.key, (await tx.measure.create({ data: { ...data, policyId } })).id)
  }
  const actId = (key: string | null) => (key === null ? null : (acts.get(key) ?? null))
  await tx.measureInterval.createMany({
    data: measures.flatMap(({ key, intervals }) =>
      intervals.map(({ startedBy, endedBy, from, to, ...interval }) => ({
        ...interval,
        measureId: ids.get(key) ?? 0,
        from: from ? dayToDate(from) : null,
        to: to ? dayToDate(to) : null,
        startedById: actId(startedBy),
        endedById: actId(endedBy),
      })),
    ),
  })
}
