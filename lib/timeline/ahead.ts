/** Pure: what lies behind and what lies ahead of the day on which a view stands. */
import { parseCursor } from './cursor.ts'
import type { TimelineEntry } from './types.ts'

/** Above this day nothing has been seen: the day a view is of, or the day to which the record reaches. */
type Line = string | null

/** Not known to have happened: an act only scheduled, or a date after the day on which the view stands. */
export const isAhead = (entry: TimelineEntry, line: Line): boolean =>
  (entry.kind === 'act' && entry.act.scheduled) || (line !== null && entry.on > line)

/**
 * The entry above which the line between what is ahead and what was seen is drawn; null where the page has none.
 * @param cursor the place from which the page was asked for: the line may fall between two pages
 */
export function firstSeen(
  entries: readonly TimelineEntry[],
  line: Line,
  cursor: string | null = null,
): TimelineEntry | null {
  const index = entries.findIndex((entry) => !isAhead(entry, line))
  if (index > 0) return entries[index] ?? null
  const from = cursor === null ? null : parseCursor(cursor)
  const crossed = index === 0 && from?.direction === 'older' && line !== null && from.on > line
  return crossed ? (entries[0] ?? null) : null
}
