/** Dates as exact as they are known: 2025, 2025-11, 2025-11-12. */

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

export type DatePrecision = 'day' | 'month' | 'year'

/** @returns how exact a partial date is; null for anything that is no real date from year 1 on */
export function datePrecision(text: string): DatePrecision | null {
  const [, year, month, day] = pattern.exec(text) ?? []
  if (!year || year === '0000') return null
  if (!month) return 'year'
  if (Number(month) < 1 || Number(month) > 12) return null
  if (!day) return 'month'
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? 'day' : null
}

/** @returns the first day of a partial date: 2025-11 → 2025-11-01 */
export const firstDay = (text: string): string => `${text}-01-01`.slice(0, 10)

/** @returns a full date cut to what is known of it */
export function cutDate(day: string, precision: DatePrecision): string {
  return day.slice(0, { year: 4, month: 7, day: 10 }[precision])
}

/** A calendar day as the database keeps it: UTC midnight. */
export const dayToDate = (day: string): Date => new Date(`${day}T00:00:00Z`)

/** @returns the calendar day of a `@db.Date` value */
export const dateToDay = (date: Date): string => date.toISOString().slice(0, 10)

/** @returns whether a span certainly ends before it starts: 2025 to 2025-03 does not */
export function endsBeforeStart(from: string | null, to: string | null): boolean {
  if (from === null || to === null) return false
  const known = Math.min(from.length, to.length)
  return to.slice(0, known) < from.slice(0, known)
}
