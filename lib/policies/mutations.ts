import type { Actor, Saved } from '../audit/entity.ts'
import { type Change, createThing, type Thing, updateThing } from '../audit/thing.ts'
import type { Writer } from '../audit/write.ts'
import type { Result } from '../errors.ts'
import { replaceAliases } from '../text/aliases.ts'
import { writeActs } from './acts.ts'
import { readPolicy } from './held.ts'
import { writeMeasures } from './measures.ts'
import type { PolicyInput } from './schema.ts'

export const policyThing: Thing<PolicyInput> = {
  entity: 'Policy',
  read: readPolicy,
  refer(references, input) {
    input.acts.forEach(({ issuer }, at) => {
      references.want('Agency', issuer, `acts.${at}.issuer`)
    })
  },
  async insert(tx, input, references) {
    const { id } = await tx.policy.create({ data: columns(input) })
    await replaceAliases(tx, { policyId: id }, input.aliases, true)
    const acts = await writeActs(tx, id, input.acts, references)
    await writeMeasures(tx, id, input.measures, acts)
    return { id, input }
  },
  async replace(tx, id, input, references) {
    await tx.policy.update({ where: { id }, data: columns(input) })
    await replaceAliases(tx, { policyId: id }, input.aliases, false)
    const acts = await writeActs(tx, id, input.acts, references)
    await writeMeasures(tx, id, input.measures, acts)
    return input
  },
}

function columns({ acts: _a, measures: _m, aliases: _l, ...policy }: PolicyInput) {
  return policy
}

/** @returns the new policy; `invalid` when its slug is taken or an act names an unknown agency */
export function createPolicy(db: Writer, actor: Actor, input: PolicyInput): Promise<Result<Saved>> {
  return createThing(db, actor, policyThing, 'createPolicy', input)
}

export function updatePolicy(db: Writer, actor: Actor, change: Change<PolicyInput>): Promise<Result<Saved>> {
  return updateThing(db, actor, policyThing, 'updatePolicy', change)
}
