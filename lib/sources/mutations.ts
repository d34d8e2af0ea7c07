import type { Actor, Saved } from '../audit/entity.ts'
import { type Change, createThing, type Thing, updateThing } from '../audit/thing.ts'
import type { Writer } from '../audit/write.ts'
import type { Result } from '../errors.ts'
import type { SourceInput } from './schema.ts'

export const sourceThing: Thing<SourceInput> = {
  entity: 'Source',
  async read(tx, id) {
    const row = await tx.source.findUnique({ where: { id } })
    if (!row) return null
    const { id: _, version, ...input } = row
    return { id, version, isPublic: true, input }
  },
  async insert(tx, input) {
    const { id } = await tx.source.create({ data: input })
    return { id, input }
  },
  async replace(tx, id, input) {
    await tx.source.update({ where: { id }, data: input })
    return input
  },
}

/** @returns the new source; `invalid` when its slug or name is taken */
export function createSource(db: Writer, actor: Actor, input: SourceInput): Promise<Result<Saved>> {
  return createThing(db, actor, sourceThing, 'createSource', input)
}

export function updateSource(db: Writer, actor: Actor, change: Change<SourceInput>): Promise<Result<Saved>> {
  return updateThing(db, actor, sourceThing, 'updateSource', change)
}
