/** Pure: how the time of a view is cut into columns, and which days a run of columns means. */
import { shiftDay } from '../format/date.ts'
import { nextBin } from './bins.ts'
import type { Bin, BinUnit } from './selection.ts'

const days = (first: string, last: string) => (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1

/** @returns a unit that makes at most some 250 columns of a span of up to 60 years, and years beyond a century */
export function unitFor({ first, last }: { first: string; last: string }): BinUnit {
  const length = days(first, last)
  if (length <= 93) return 'day'
  if (length <= 2 * 366) return 'week'
  if (length <= 15 * 366) return 'month'
  return length <= 100 * 366 ? 'quarter' : 'year'
}

/** The last day of the column that begins on `start`. */
export const binEnd = (start: string, unit: BinUnit): string => shiftDay(nextBin(start, unit), -1)

/**
 * The columns that a range of days touches, as places in `bins`; open ends reach to the outermost.
 * @returns null where the range lies outside of them all
 */
export function binsWithin(
  bins: readonly Pick<Bin, 'start'>[],
  unit: BinUnit,
  { from, to }: { from: string | null; to: string | null },
): [number, number] | null {
  let low = -1
  let high = -1
  for (const [index, { start }] of bins.entries()) {
    if ((to !== null && start > to) || (from !== null && binEnd(start, unit) < from)) continue
    if (low < 0) low = index
    high = index
  }
  return low < 0 ? null : [low, high]
}

/** Steps between labels, in columns, by unit; the least that leaves at most eight labels is taken. */
const steps: Record<BinUnit, readonly number[]> = {
  day: [1, 2, 7, 14, 28],
  week: [1, 3, 6, 12],
  month: [1, 3, 6, 12, 24, 60],
  quarter: [12, 24, 60, 120, 240],
  year: [1, 2, 5, 10, 20, 50],
}

/**
 * Where labels stand along the columns, at most eight of them.
 * @returns the columns' places, each with the date to be written there, as exactly as the labels need (2025, 2025-07, 2025-07-22)
 */
export function binLabels(
  bins: readonly Pick<Bin, 'start'>[],
  unit: BinUnit,
): { index: number; date: string }[] {
  const most = 8
  for (const step of steps[unit]) {
    const found = bins.flatMap(({ start }, index) => {
      const date = labelAt(start, unit, step, index)
      return date === null ? [] : [{ index, date }]
    })
    if (found.length <= most) return found
  }
  return []
}

/** Weeks are counted in months as their labels are: the first Monday of a month bears its name. */
function labelAt(start: string, unit: BinUnit, step: number, index: number): string | null {
  const [year = 0, month = 0, day = 0] = start.split('-').map(Number)
  if (unit === 'year') return year % step === 0 ? String(year) : null
  if (unit === 'day') return index % step === 0 ? start : null
  if (unit === 'week' && day > 7) return null
  if ((year * 12 + month - 1) % step !== 0) return null
  return step >= 12 ? String(year) : start.slice(0, 7)
}
