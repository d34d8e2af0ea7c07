import type { Actor, Saved } from '../audit/entity.ts'
import { type Change, createThing, type Thing, updateThing } from '../audit/thing.ts'
import type { Writer } from '../audit/write.ts'
import type { Result } from '../errors.ts'
import { replaceAliases, sortAliases } from '../text/aliases.ts'
import type { TopicInput } from './schema.ts'

export const topicThing: Thing<TopicInput> = {
  entity: 'Topic',
  async read(tx, id) {
    const row = await tx.topic.findUnique({ where: { id }, include: { aliases: true } })
    if (!row) return null
    const { id: _, version, aliases, ...input } = row
    return { id, version, isPublic: true, input: { ...input, aliases: sortAliases(aliases) } }
  },
  async insert(tx, input) {
    const { aliases, ...data } = input
    const { id } = await tx.topic.create({ data })
    await replaceAliases(tx, { topicId: id }, aliases, true)
    return { id, input }
  },
  async replace(tx, id, input) {
    const { aliases, ...data } = input
    await tx.topic.update({ where: { id }, data })
    await replaceAliases(tx, { topicId: id }, aliases, false)
    return input
  },
}

/** @returns the new topic; `invalid` when its slug or name is taken */
export function createTopic(db: Writer, actor: Actor, input: TopicInput): Promise<Result<Saved>> {
  return createThing(db, actor, topicThing, 'createTopic', input)
}

export function updateTopic(db: Writer, actor: Actor, change: Change<TopicInput>): Promise<Result<Saved>> {
  return updateThing(db, actor, topicThing, 'updateTopic', change)
}
