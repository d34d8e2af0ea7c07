/** Pure: the stretches of time that a histogram counts by. */
import type { BinUnit } from './selection.ts'

/** The first day of the bin a day lies in; weeks begin on Monday (ISO 8601). */
export function binStart(day: string, unit: BinUnit): string {
  if (unit === 'day') return day
  if (unit === 'month') return `${day.slice(0, 7)}-01`
  if (unit === 'year') return `${day.slice(0, 4)}-01-01`
  if (unit === 'quarter') {
    const month = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1
    return `${day.slice(0, 4)}-${String(month).padStart(2, '0')}-01`
  }
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7))
  return date.toISOString().slice(0, 10)
}

/** The first day of the bin after the one that starts on `start`. */
export function nextBin(start: string, unit: BinUnit): string {
  const date = new Date(`${start}T00:00:00Z`)
  if (unit === 'day') date.setUTCDate(date.getUTCDate() + 1)
  if (unit === 'week') date.setUTCDate(date.getUTCDate() + 7)
  if (unit === 'month') date.setUTCMonth(date.getUTCMonth() + 1)
  if (unit === 'quarter') date.setUTCMonth(date.getUTCMonth() + 3)
  if (unit === 'year') date.setUTCFullYear(date.getUTCFullYear() + 1)
  return date.toISOString().slice(0, 10)
}
