/** Pure: where one visit of the timeline ends and the next begins. */

/** Whoever has asked for nothing this long has been away: what came since then is new to them. */
export const awayMilliseconds = 30 * 60_000

/** `previousVisitAt`: the end of the visit before this one; null during the first. */
export type VisitTimes = { previousVisitAt: Date | null; lastSeenAt: Date }

/**
 * The visit after its owner asked for the timeline again.
 * Reloading keeps the line of the visit; half an hour away draws a new one, at the time they were last here.
 * @param held what was kept; null when they never came
 */
export function nextVisit(held: VisitTimes | null, now: Date): VisitTimes {
  if (!held) return { previousVisitAt: null, lastSeenAt: now }
  const away = now.getTime() - held.lastSeenAt.getTime()
  // Clocks of two processes may differ: nobody was last seen earlier than they were.
  if (away <= 0) return held
  return {
    previousVisitAt: away > awayMilliseconds ? held.lastSeenAt : held.previousVisitAt,
    lastSeenAt: now,
  }
}
