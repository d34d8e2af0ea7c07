/**
 * Writes of what an account keeps for itself. Each touches its owner's rows alone: another's id is `missing`. None
 * stands in the log, which editors read: what is kept here is private.
 */
import { type Writer, write } from '../audit/write.ts'
import type { Tx } from '../db.ts'
import { invalid, missing, ok, type Result } from '../errors.ts'
import { limits } from './limits.ts'
import type { ViewInput } from './schema.ts'

/** One account's writes stand in a row, so that its limits and its order hold. */
export async function lockOwner(tx: Tx, userId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "User" WHERE "id" = ${userId} FOR NO KEY UPDATE`
}

const nameTaken = () => invalid([{ path: 'name', code: 'taken' }])

/** Keeps a view under a name, at the end of the list. @returns `taken` for a name in use, `too-many` beyond the limit */
export function saveView(writer: Writer, userId: string, input: ViewInput): Promise<Result<{ id: number }>> {
  return write(writer, async (tx) => {
    await lockOwner(tx, userId)
    const { name, query } = input
    const held = await tx.savedView.aggregate({ where: { userId }, _count: true, _max: { position: true } })
    if (held._count >= limits.views) return invalid([tooMany('name', limits.views)])
    if (await tx.savedView.findUnique({ where: { userId_name: { userId, name } } })) return nameTaken()
    const { id } = await tx.savedView.create({
      data: { userId, name, query, position: (held._max.position ?? 0) + 1 },
      select: { id: true },
    })
    if (input.watched) {
      if (await isFullOfWatches(tx, userId)) return invalid([tooMany('watched', limits.watches)])
      await tx.watch.create({ data: { userId, savedViewId: id } })
    }
    return ok({ id })
  })
}

export const tooMany = (path: string, max: number) => ({ path, code: 'too-many', values: { max } })

export const isFullOfWatches = async (tx: Tx, userId: string): Promise<boolean> =>
  (await tx.watch.count({ where: { userId } })) >= limits.watches

export function renameView(writer: Writer, userId: string, id: number, name: string): Promise<Result<null>> {
  return write(writer, async (tx) => {
    await lockOwner(tx, userId)
    const same = await tx.savedView.findUnique({ where: { userId_name: { userId, name } } })
    if (same && same.id !== id) return nameTaken()
    const { count } = await tx.savedView.updateMany({ where: { id, userId }, data: { name } })
    return count === 0 ? missing() : ok(null)
  })
}

/** Changes places with the view above or below; at the end of the list nothing changes. */
export function moveView(
  writer: Writer,
  userId: string,
  id: number,
  by: 'up' | 'down',
): Promise<Result<null>> {
  return write(writer, async (tx) => {
    await lockOwner(tx, userId)
    const rows = await tx.savedView.findMany({
      where: { userId },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
      select: { id: true, position: true },
    })
    const at = rows.findIndex((row) => row.id === id)
    const one = rows[at]
    if (!one) return missing()
    const other = rows[by === 'up' ? at - 1 : at + 1]
    if (!other) return ok(null)
    await tx.savedView.update({ where: { id }, data: { position: other.position } })
    await tx.savedView.update({ where: { id: other.id }, data: { position: one.position } })
    return ok(null)
  })
}

/** Forgets a view, and that it was watched. */
export function deleteView(writer: Writer, userId: string, id: number): Promise<Result<null>> {
  return write(writer, async (tx) => {
    const { count } = await tx.savedView.deleteMany({ where: { id, userId } })
    return count === 0 ? missing() : ok(null)
  })
}
