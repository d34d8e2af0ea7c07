import type { ReadPeriod } from '../types.ts'

/** Periods with their codes and days. Japanese fiscal years run April to March and go by the year they begin in. */

/** Of publication, as numbers; what relative words count from. */
export type Day = { year: number; month: number; day: number }

const two = (n: number) => String(n).padStart(2, '0')
export const iso = (day: Day) => `${day.year}-${two(day.month)}-${two(day.day)}`
const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()
const startOf = (year: number, month: number) => iso({ year, month, day: 1 })
const endOf = (year: number, month: number) => iso({ year, month, day: lastDay(year, month) })

export const isYear = (year: number) => Number.isInteger(year) && year >= 1900 && year <= 2100
export const isDay = (day: Day) =>
  isYear(day.year) &&
  day.month >= 1 &&
  day.month <= 12 &&
  day.day >= 1 &&
  day.day <= lastDay(day.year, day.month)

/** Months counted from year 0, so that they can be added to. */
const count = (year: number, month: number) => year * 12 + month - 1
const ofCount = (n: number) => ({ year: Math.floor(n / 12), month: (n % 12) + 1 })

/** The months from one to another, both within, under the shortest code there is. */
export function monthsPeriod(from: { year: number; month: number }, months: number): ReadPeriod {
  const last = ofCount(count(from.year, from.month) + months - 1)
  const start = startOf(from.year, from.month)
  const end = endOf(last.year, last.month)
  const fiscal = from.month >= 4 ? from.year : from.year - 1
  let code = `${start}/${end}`
  if (months === 1) code = `${from.year}-${two(from.month)}`
  else if (months === 3 && from.month % 3 === 1) code = `${from.year}-Q${(from.month + 2) / 3}`
  else if (months === 6 && from.month === 1) code = `${from.year}-H1`
  else if (months === 6 && from.month === 7) code = `${from.year}-H2`
  else if (months === 6 && from.month === 4) code = `FY${fiscal}-H1`
  else if (months === 6 && from.month === 10) code = `FY${fiscal}-H2`
  else if (months === 9 && from.month === 4) code = `FY${fiscal}-9M`
  else if (months === 12 && from.month === 1) code = `${from.year}`
  else if (months === 12 && from.month === 4) code = `FY${fiscal}`
  return { code, start, end }
}

export const monthPeriod = (year: number, month: number) => monthsPeriod({ year, month }, 1)
export const quarterPeriod = (year: number, quarter: number) =>
  monthsPeriod({ year, month: quarter * 3 - 2 }, 3)
export const halfPeriod = (year: number, half: number) => monthsPeriod({ year, month: half * 6 - 5 }, 6)
export const yearPeriod = (year: number) => monthsPeriod({ year, month: 1 }, 12)
export const fiscalPeriod = (year: number) => monthsPeriod({ year, month: 4 }, 12)

export function fiscalQuarter(year: number, quarter: number): ReadPeriod {
  const { year: y, month } = ofCount(count(year, 4) + (quarter - 1) * 3)
  return { ...monthsPeriod({ year: y, month }, 3), code: `FY${year}-Q${quarter}` }
}
export function fiscalHalf(year: number, half: number): ReadPeriod {
  return half === 1 ? monthsPeriod({ year, month: 4 }, 6) : monthsPeriod({ year, month: 10 }, 6)
}

/** Another quarter of the same year, fiscal or of the calendar. */
export function quarterOf(period: ReadPeriod, quarter: number): ReadPeriod {
  const year = Number(/\d{4}/.exec(period.code)?.[0])
  return period.code.startsWith('FY') ? fiscalQuarter(year, quarter) : quarterPeriod(year, quarter)
}

/** The months that end with one: "the six months to September". */
export function monthsTo(last: { year: number; month: number }, months: number): ReadPeriod {
  return monthsPeriod(ofCount(count(last.year, last.month) - months + 1), months)
}

export function dayPeriod(day: Day): ReadPeriod {
  return { code: iso(day), start: iso(day), end: iso(day) }
}
/** From then on. */
export function openPeriod(period: ReadPeriod): ReadPeriod {
  return { code: `${period.start}/..`, start: period.start, end: null }
}
export function spanPeriod(first: ReadPeriod, last: ReadPeriod): ReadPeriod {
  if (!first.start || !last.end || first.start > last.end) return first
  const [fy, fm, fd] = first.start.split('-').map(Number) as [number, number, number]
  const [ly, lm, ld] = last.end.split('-').map(Number) as [number, number, number]
  if (fd === 1 && ld === lastDay(ly, lm))
    return monthsPeriod({ year: fy, month: fm }, count(ly, lm) - count(fy, fm) + 1)
  return { code: `${first.start}/${last.end}`, start: first.start, end: last.end }
}

/** The same period of another year, for "a year earlier". */
export function yearsBefore(period: ReadPeriod, years: number): ReadPeriod {
  const shift = (text: string) => text.replace(/\b(19|20)\d\d(?=\b|-|$)/g, (y) => String(Number(y) - years))
  const code = period.code.startsWith('FY')
    ? period.code.replace(/^FY(\d{4})/, (_, y) => `FY${Number(y) - years}`)
    : shift(period.code)
  const move = (day: string | null) => {
    if (!day) return null
    const [y, m, d] = day.split('-').map(Number) as [number, number, number]
    const year = y - years
    return iso({ year, month: m, day: Math.min(d, lastDay(year, m)) })
  }
  return { code, start: move(period.start), end: move(period.end) }
}

/** The month before, or the quarter, for "the previous month". */
export function stepBefore(period: ReadPeriod): ReadPeriod | null {
  if (!period.start || !period.end) return null
  const [y, m] = period.start.split('-').map(Number) as [number, number]
  const [ly, lm] = period.end.split('-').map(Number) as [number, number]
  const months = count(ly, lm) - count(y, m) + 1
  return monthsPeriod(ofCount(count(y, m) - months), months)
}

export function readDay(text: string | null): Day | null {
  const match = text && /^(\d{4})-(\d{2})-(\d{2})/.exec(text)
  if (!match) return null
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
  return isDay(day) ? day : null
}
