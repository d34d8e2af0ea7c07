import type { ReadPeriod } from '../types.ts'

/** Periods as codes with their first and last day. Months count from 1; fiscal years run from April. */

/** A day; `same` is the year that the text named last, for 同年. */
export type Day = { year: number; month: number; day: number; same?: number }

const two = (n: number) => String(n).padStart(2, '0')
const iso = (year: number, month: number, day: number) => `${year}-${two(month)}-${two(day)}`
const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** The day of an ISO date or time; null for anything else. */
export function readDay(text: string | null): Day | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(text ?? '')
  return found ? { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) } : null
}

export const isDay = (year: number, month: number, day: number) =>
  month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month)

/** The fiscal year that a month lies in. */
export const fiscalYearOf = (year: number, month: number) => (month >= 4 ? year : year - 1)

export const yearPeriod = (year: number): ReadPeriod => ({
  code: `${year}`,
  start: iso(year, 1, 1),
  end: iso(year, 12, 31),
})

export const fiscalYear = (year: number): ReadPeriod => ({
  code: `FY${year}`,
  start: iso(year, 4, 1),
  end: iso(year + 1, 3, 31),
})

export const monthPeriod = (year: number, month: number): ReadPeriod => ({
  code: `${year}-${two(month)}`,
  start: iso(year, month, 1),
  end: iso(year, month, lastDay(year, month)),
})

export const dayPeriod = ({ year, month, day }: Day): ReadPeriod => ({
  code: iso(year, month, day),
  start: iso(year, month, day),
  end: iso(year, month, day),
})

export const openPeriod = ({ year, month, day }: Omit<Day, 'same'>): ReadPeriod => ({
  code: `${iso(year, month, day)}/..`,
  start: iso(year, month, day),
  end: null,
})

/** Quarter 1 to 4 of a fiscal year. */
export function fiscalQuarter(year: number, quarter: number): ReadPeriod {
  const month = quarter === 4 ? 1 : quarter * 3 + 1
  const in_ = quarter === 4 ? year + 1 : year
  return {
    code: `FY${year}-Q${quarter}`,
    start: iso(in_, month, 1),
    end: iso(in_, month + 2, lastDay(in_, month + 2)),
  }
}

export function calendarQuarter(year: number, quarter: number): ReadPeriod {
  const month = quarter * 3 - 2
  return {
    code: `${year}-Q${quarter}`,
    start: iso(year, month, 1),
    end: iso(year, month + 2, lastDay(year, month + 2)),
  }
}

export const fiscalHalf = (year: number, half: number): ReadPeriod =>
  half === 1
    ? { code: `FY${year}-H1`, start: iso(year, 4, 1), end: iso(year, 9, 30) }
    : { code: `FY${year}-H2`, start: iso(year, 10, 1), end: iso(year + 1, 3, 31) }

export const calendarHalf = (year: number, half: number): ReadPeriod =>
  half === 1
    ? { code: `${year}-H1`, start: iso(year, 1, 1), end: iso(year, 6, 30) }
    : { code: `${year}-H2`, start: iso(year, 7, 1), end: iso(year, 12, 31) }

export const fiscalNineMonths = (year: number): ReadPeriod => ({
  code: `FY${year}-9M`,
  start: iso(year, 4, 1),
  end: iso(year, 12, 31),
})

/**
 * From a month to a month, the first in `year`. Quarters and calendar halves get their names (7~9月期 is the third
 * quarter of the calendar), spans from April those of the fiscal year.
 */
export function monthSpan(year: number, first: number, last: number): ReadPeriod {
  const endYear = last < first ? year + 1 : year
  const length = (last - first + 12) % 12
  if (first === 4 && last === 9) return fiscalHalf(year, 1)
  if (first === 10 && last === 3) return fiscalHalf(year, 2)
  if (first === 4 && last === 12) return fiscalNineMonths(year)
  if (first === 4 && last === 3) return fiscalYear(year)
  if (first === 1 && last === 12) return yearPeriod(year)
  if (first === 1 && last === 6) return calendarHalf(year, 1)
  if (first === 7 && last === 12) return calendarHalf(year, 2)
  if (length === 2 && first % 3 === 1) {
    return calendarQuarter(year, (first + 2) / 3)
  }
  const [start, end] = [iso(year, first, 1), iso(endYear, last, lastDay(endYear, last))]
  return { code: `${start}/${end}`, start, end }
}

/** From the first of one period to the last of another. */
export const spanOf = (first: ReadPeriod, last: ReadPeriod): ReadPeriod => ({
  code: `${first.start}/${last.end}`,
  start: first.start,
  end: last.end,
})

/** From the first day of a period on. */
export const openFrom = (period: ReadPeriod): ReadPeriod => ({
  code: `${period.start}/..`,
  start: period.start,
  end: null,
})

/** A period of the Japanese fiscal year as one whose year runs from January says it: 7~9月期 is its third quarter. */
export function calendarForm(period: ReadPeriod): ReadPeriod {
  const found = /^FY(\d{4})(?:-(Q[1-4]|H[12]|9M))?$/.exec(period.code)
  if (!found || !period.start) return period
  const year = Number(found[1])
  if (!found[2]) return yearPeriod(year)
  if (found[2].startsWith('Q'))
    return calendarQuarter(Number(period.start.slice(0, 4)), (Number(period.start.slice(5, 7)) + 2) / 3)
  return { ...period, code: `${period.start}/${period.end}` }
}

/** The last day of a period. */
export const lastDayOf = ({ end }: ReadPeriod): ReadPeriod => ({ code: end ?? '', start: end, end })
