/** A period as an editor types it: what the desk's shortcut understands. */

export type TypedPeriod = { start: string; end: string; calendar: 'calendar' | 'fiscal_jp' }

const two = (month: number) => String(month).padStart(2, '0')
/** The last day of a month, which the Gregorian calendar knows: day 0 of the next. */
const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)

function span(year: number, month: number, months: number, calendar: TypedPeriod['calendar']): TypedPeriod {
  const end = new Date(Date.UTC(year, month - 1 + months, 0))
  return { start: `${year}-${two(month)}-01`, end: end.toISOString().slice(0, 10), calendar }
}

/**
 * Reads 2025, 2025-09, 2025-Q3, 2025-H1, FY2025, FY2025-Q1, FY2025-H2 and 2025-04-01/2025-09-30.
 * FY is the Japanese fiscal year: FY2025 is April 2025 to March 2026.
 * @returns null for anything else
 */
export function readPeriod(raw: string): TypedPeriod | null {
  const text = raw.trim().toUpperCase().replaceAll(/\s+/g, '')
  const days = /^(\d{4}-\d{2}-\d{2})(?:\/|–|\.\.)(\d{4}-\d{2}-\d{2})$/.exec(text)
  if (days?.[1] && days[2]) return { start: days[1], end: days[2], calendar: 'calendar' }
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text)
  if (month) {
    const [year, number] = [Number(month[1]), Number(month[2])]
    return { start: `${year}-${two(number)}-01`, end: lastDay(year, number), calendar: 'calendar' }
  }
  const parts = /^(FY)?(\d{4})(?:-?(Q[1-4]|H[12]|9M))?$/.exec(text)
  if (!parts) return null
  const [, fiscal, yearText, part] = parts
  const first = fiscal ? 4 : 1
  const months = !part ? 12 : part === '9M' ? 9 : part.startsWith('H') ? 6 : 3
  const nth = !part || part === '9M' ? 0 : Number(part[1]) - 1
  return span(Number(yearText), first + nth * months, months, fiscal ? 'fiscal_jp' : 'calendar')
}
