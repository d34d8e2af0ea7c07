import type { Actor, Saved } from '../audit/entity.ts'
import { type Change, createThing, type Thing, updateThing } from '../audit/thing.ts'
import type { Writer } from '../audit/write.ts'
import type { Result } from '../errors.ts'
import { replaceAliases, sortAliases } from '../text/aliases.ts'
import type { AgencyInput } from './schema.ts'

export const agencyThing: Thing<AgencyInput> = {
  entity: 'Agency',
  async read(tx, id) {
    const row = await tx.agency.findUnique({ where: { id }, include: { aliases: true } })
    if (!row) return null
    const { id: _, version, aliases, ...input } = row
    return { id, version, isPublic: true, input: { ...input, aliases: sortAliases(aliases) } }
  },
  async insert(tx, input) {
    const { aliases, ...data } = input
    const { id } = await tx.agency.create({ data })
    await replaceAliases(tx, { agencyId: id }, aliases, true)
    return { id, input }
  },
  async replace(tx, id, input) {
    const { aliases, ...data } = input
    await tx.agency.update({ where: { id }, data })
    await replaceAliases(tx, { agencyId: id }, aliases, false)
    return input
  },
}

/** @returns the new agency; `invalid` when its slug or name is taken */
export function createAgency(db: Writer, actor: Actor, input: AgencyInput): Promise<Result<Saved>> {
  return createThing(db, actor, agencyThing, 'createAgency', input)
}

export function updateAgency(db: Writer, actor: Actor, change: Change<AgencyInput>): Promise<Result<Saved>> {
  return updateThing(db, actor, agencyThing, 'updateAgency', change)
}
