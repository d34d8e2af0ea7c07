import type { Db } from '../db.ts'
import { nextVisit, type VisitTimes } from './visit.ts'

/** Says that the account reads the timeline now. @returns the visit as it now stands */
export function touchVisit(db: Db, userId: string, now = new Date()): Promise<VisitTimes> {
  return db.$transaction(async (tx) => {
    const [held] = await tx.$queryRaw<VisitTimes[]>`
      SELECT "previousVisitAt", "lastSeenAt" FROM "Visit" WHERE "userId" = ${userId} FOR UPDATE`
    const next = nextVisit(held ?? null, now)
    // Two windows may open the first visit together: both begin it.
    await tx.visit.upsert({ where: { userId }, create: { userId, ...next }, update: next })
    return next
  })
}

/** The end of the visit before this one, without beginning another; null during the first. */
export async function lastVisit(db: Db, userId: string, now = new Date()): Promise<Date | null> {
  const held = await db.visit.findUnique({ where: { userId } })
  return held ? nextVisit(held, now).previousVisitAt : null
}
