import { type Writer, write } from '../audit/write.ts'
import type { Tx } from '../db.ts'
import { invalid, missing, ok, type Result } from '../errors.ts'
import { limits } from './limits.ts'
import { isFullOfWatches, lockOwner, tooMany } from './mutations.ts'
import type { WatchInput } from './schema.ts'

type Target = { companyId: number } | { policyId: number } | { storyId: number } | { savedViewId: number }

/** What is watched; a view is watched once it is saved, the first of its owner's with that query. */
async function targetOf(tx: Tx, userId: string, { kind, key }: WatchInput): Promise<Target | null> {
  const by = { where: { slug: key }, select: { id: true } } as const
  if (kind === 'company') {
    const found = await tx.company.findUnique(by)
    return found && { companyId: found.id }
  }
  if (kind === 'policy') {
    const found = await tx.policy.findUnique(by)
    return found && { policyId: found.id }
  }
  if (kind === 'story') {
    const found = await tx.story.findUnique(by)
    return found && { storyId: found.id }
  }
  const found = await tx.savedView.findFirst({
    where: { userId, query: key },
    orderBy: { position: 'asc' },
    select: { id: true },
  })
  return found && { savedViewId: found.id }
}

/**
 * Watches something, or no longer; said twice it changes nothing.
 * @returns `missing` for what is not there: a slug nobody has, a view that was not saved
 */
export function setWatch(writer: Writer, userId: string, input: WatchInput): Promise<Result<null>> {
  return write(writer, async (tx) => {
    await lockOwner(tx, userId)
    const target = await targetOf(tx, userId, input)
    if (!target) return missing()
    if (!input.on) {
      await tx.watch.deleteMany({ where: { userId, ...target } })
      return ok(null)
    }
    if (await tx.watch.findFirst({ where: { userId, ...target }, select: { id: true } })) return ok(null)
    if (await isFullOfWatches(tx, userId)) return invalid([tooMany('watched', limits.watches)])
    await tx.watch.create({ data: { userId, ...target } })
    return ok(null)
  })
}

export function deleteWatch(writer: Writer, userId: string, id: number): Promise<Result<null>> {
  return write(writer, async (tx) => {
    const { count } = await tx.watch.deleteMany({ where: { id, userId } })
    return count === 0 ? missing() : ok(null)
  })
}
