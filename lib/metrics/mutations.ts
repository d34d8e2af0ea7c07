import type { Actor, Saved } from '../audit/entity.ts'
import { type Change, createThing, type Thing, updateThing } from '../audit/thing.ts'
import type { Writer } from '../audit/write.ts'
import type { Result } from '../errors.ts'
import type { References } from '../slugs/references.ts'
import type { MetricInput } from './schema.ts'

export const metricThing: Thing<MetricInput> = {
  entity: 'Metric',
  async read(tx, id) {
    const row = await tx.metric.findUnique({
      where: { id },
      include: { changeOf: { select: { slug: true } } },
    })
    if (!row) return null
    const { id: _, version, changeOfId: _of, changeOf, ...metric } = row
    return { id, version, isPublic: true, input: { ...metric, changeOf: changeOf?.slug ?? null } }
  },
  refer(references, input) {
    references.want('Metric', input.changeOf, 'changeOf')
  },
  async inspect(tx, id, input, references) {
    const level = references.idOrNull('Metric', input.changeOf)
    // The level of others cannot itself become a change.
    const followed =
      id !== null && input.kind !== 'level' && (await tx.metric.count({ where: { changeOfId: id } })) > 0
    const target = level === null ? null : await tx.metric.findUniqueOrThrow({ where: { id: level } })
    return [
      ...(target && target.kind !== 'level' ? [{ path: 'changeOf', code: 'not-a-level' as const }] : []),
      ...(target && target.flow !== input.flow ? [{ path: 'changeOf', code: 'other-flow' as const }] : []),
      ...(followed ? [{ path: 'kind', code: 'is-a-level' as const }] : []),
    ]
  },
  async insert(tx, input, references) {
    const { id } = await tx.metric.create({ data: columns(input, references) })
    return { id, input }
  },
  async replace(tx, id, input, references) {
    await tx.metric.update({ where: { id }, data: columns(input, references) })
    return input
  },
}

const columns = ({ changeOf, ...metric }: MetricInput, references: References) => ({
  ...metric,
  changeOfId: references.idOrNull('Metric', changeOf),
})

/** @returns the new metric; `invalid` when its slug is taken, or `changeOf` is no level of the same flow */
export function createMetric(db: Writer, actor: Actor, input: MetricInput): Promise<Result<Saved>> {
  return createThing(db, actor, metricThing, 'createMetric', input)
}

/** @returns `invalid` with `growth-needs-base` when its claims lack what a growth figure needs */
export function updateMetric(db: Writer, actor: Actor, change: Change<MetricInput>): Promise<Result<Saved>> {
  return updateThing(db, actor, metricThing, 'updateMetric', change)
}
