/** The day from which "in January" and "last year" are counted. */
import { type Day, daysIn } from './dates.ts'
import type { Parts } from './parts.ts'
import { plainReading } from './reading.ts'

const months = 'janfebmaraprmayjunjulaugsepoctnovdec'
const stated = /\b([A-Z][a-z]{2})[a-z]{0,6}\.? (\d{1,2})\b/
/** "by January 20, 2029": a day to come. */
const ahead = /\b(?:by|until|till|before|from|starting|beginning) (?:on )?$/i
/** Days further on say little of when a text was written. */
const mostRead = 20_000
const year = 366 * 86_400_000

const iso = (y: number, m: number, d: number) =>
  `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
const time = (day: Day) => Date.UTC(day.year, day.month - 1, day.day)

/**
 * The ISO day of publication; where none is printed with its year, the latest day that the text writes out in full, if
 * all of those lie within one year, moved on to the day of the dateline ("TOKYO, Feb 10") if that has one. Else null.
 */
export function readingDay(parts: Parts, text: string): string | null {
  if (parts.publishedAt) return parts.publishedAt.slice(0, 10)
  const reading = plainReading(text.slice(0, mostRead))
  const days = daysIn(reading)
    .filter((day) => !ahead.test(reading.slice(Math.max(0, day.start - 12), day.start)))
    .sort((a, b) => time(a) - time(b))
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last || time(last) - time(first) > year) return null
  const printed = stated.exec(parts.dateline ?? '')
  const at = months.indexOf((printed?.[1] ?? '-').toLowerCase())
  const day = Number(printed?.[2])
  if (!printed || at < 0 || at % 3 !== 0 || day > 31) return iso(last.year, last.month, last.day)
  const month = at / 3 + 1
  const before = month < last.month || (month === last.month && day < last.day)
  return iso(last.year + (before ? 1 : 0), month, day)
}
