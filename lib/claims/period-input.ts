/** A period as an editor types it: what the desk's shortcut understands. */

export type TypedPeriod = { start: string; end: string; calendar: 'calendar' | 'fiscal_jp' }

/** Whole months from one on; a month past December is one of the next year. */
function span(year: number, month: number, months: number, calendar: TypedPeriod['calendar']): TypedPeriod {
  const day = (...parts: [number, number, number]) => new Date(Date.UTC(...parts)).toISOString().slice(0, 10)
  return { start: day(year, month - 1, 1), end: day(year, month - 1 + months, 0), calendar }
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
  if (month) return span(Number(month[1]), Number(month[2]), 1, 'calendar')
  const parts = /^(FY)?(\d{4})(?:-?(Q[1-4]|H[12]|9M))?$/.exec(text)
  if (!parts) return null
  const [, fiscal, yearText, part] = parts
  const first = fiscal ? 4 : 1
  const months = !part ? 12 : part === '9M' ? 9 : part.startsWith('H') ? 6 : 3
  const nth = !part || part === '9M' ? 0 : Number(part[1]) - 1
  return span(Number(yearText), first + nth * months, months, fiscal ? 'fiscal_jp' : 'calendar')
}
