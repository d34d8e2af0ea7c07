/** Pure: month headings and days over a stream of entries. */

export type Day<E> = { day: string; entries: E[] }
export type Month<E> = { month: string; days: Day<E>[] }

/**
 * Entries in the order given, under their months (2025-10) and days. An entry known only by month stands
 * under `day` 2025-10, apart from those of the first of it.
 */
export function groupByDay<E extends { on: string; day: string }>(entries: readonly E[]): Month<E>[] {
  const months: Month<E>[] = []
  for (const entry of entries) {
    const name = entry.on.slice(0, 7)
    let month = months.at(-1)
    if (month?.month !== name) {
      month = { month: name, days: [] }
      months.push(month)
    }
    const day = month.days.find((other) => other.day === entry.day)
    if (day) day.entries.push(entry)
    else month.days.push({ day: entry.day, entries: [entry] })
  }
  return months
}
