/** Pure: from which day on an act was known. */
import { lastDayOf } from '../format/date.ts'

/**
 * What was reported ahead of its day was known from the report on; of a report dated by month or year alone it is certain
 * only by the end of that.
 * @param act `on`: its day, YYYY-MM-DD; `day`: the same, as exact as known; `sourceDate`: when it was reported, as exact as known
 * @returns YYYY-MM-DD
 */
export function knownFrom(act: {
  on: string
  day: string
  scheduled: boolean
  sourceDate: string | null
}): string {
  const { on, day, scheduled, sourceDate } = act
  return lastDayOf(scheduled && sourceDate && lastDayOf(sourceDate) < on ? sourceDate : day)
}
