import type { Actor, Saved } from '../audit/entity.ts'
import { type Change, createThing, type Thing, updateThing } from '../audit/thing.ts'
import type { Writer } from '../audit/write.ts'
import type { Result } from '../errors.ts'
import type { MetricInput } from './schema.ts'

export const metricThing: Thing<MetricInput> = {
  entity: 'Metric',
  async read(tx, id) {
    const row = await tx.metric.findUnique({ where: { id } })
    if (!row) return null
    const { id: _, version, ...input } = row
    return { id, version, isPublic: true, input }
  },
  async insert(tx, input) {
    const { id } = await tx.metric.create({ data: input })
    return { id, input }
  },
  async replace(tx, id, input) {
    await tx.metric.update({ where: { id }, data: input })
    return input
  },
}

/** @returns the new metric; `invalid` when its slug is taken */
export function createMetric(db: Writer, actor: Actor, input: MetricInput): Promise<Result<Saved>> {
  return createThing(db, actor, metricThing, 'createMetric', input)
}

/** @returns `invalid` with `growth-needs-base` when its claims lack what a growth figure needs */
export function updateMetric(db: Writer, actor: Actor, change: Change<MetricInput>): Promise<Result<Saved>> {
  return updateThing(db, actor, metricThing, 'updateMetric', change)
}
