/** Pure: how the overview cuts a span into bins, and what stands on its axis. */
import type { ChartTick } from '@/components/charts/types.ts'
import { formatDay } from '@/lib/format/date.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { nextBin } from '@/lib/timeline/bins.ts'
import { binLabels } from '@/lib/timeline/overview.ts'
import type { Bin, BinUnit } from '@/lib/timeline/selection.ts'

export const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`)

/** A bin in words: "3 September 2025", "week of 1 September 2025", "September 2025", "2025 Q3". */
export function binLabel(start: string, unit: BinUnit, locale: Locale): string {
  const t = translator(locale, 'overview')
  if (unit === 'day') return formatDay(start, locale)
  if (unit === 'week') return t('weekOf', { date: formatDay(start, locale) })
  if (unit === 'year') return formatDay(start.slice(0, 4), locale)
  if (unit === 'month') return formatDay(start.slice(0, 7), locale)
  return t('quarterOf', { year: start.slice(0, 4), quarter: Math.ceil(Number(start.slice(5, 7)) / 3) })
}

export const countOf = ({ article, act, claim }: Bin): number => article + act + claim

/** What is drawn: columns of one width, side by side. */
export type Columns = { unit: BinUnit; bins: Bin[]; most: number }

/** @returns null where there is nothing to draw */
export const columnsOf = (bins: Bin[], unit: BinUnit): Columns | null =>
  bins.length === 0 ? null : { unit, bins, most: Math.max(1, ...bins.map(countOf)) }

/** First millisecond, and the one after the last. */
export const spanOf = ({ bins, unit }: Columns): [number, number] => [
  timeOf(bins[0]?.start ?? ''),
  timeOf(nextBin(bins.at(-1)?.start ?? '', unit)),
]

/** Where a time stands between the left edge (0) and the right (1): months are as wide as each other. */
export function placeOf(at: number, { bins, unit }: Columns): number {
  const past = bins.filter(({ start }) => timeOf(start) <= at).length - 1
  const start = bins[past]?.start
  if (start === undefined) return 0
  const within = (at - timeOf(start)) / (timeOf(nextBin(start, unit)) - timeOf(start))
  return Math.min(1, (past + within) / bins.length)
}

/** The labels under the columns, each at its column's left edge, as a place from 0 to 1. */
export const axisTicks = ({ bins, unit }: Columns, locale: Locale): ChartTick[] =>
  binLabels(bins, unit).map(({ index, date }) => ({
    at: index / bins.length,
    label: formatDay(date, locale, 'short'),
  }))

/** Where the bulk of a long record begins: what is older than a tenth of it would leave its columns too narrow to see. */
export function bulkFrom(bins: readonly Bin[]): string | null {
  const total = bins.reduce((sum, bin) => sum + countOf(bin), 0)
  let left = total
  const first = bins.findIndex((bin) => {
    left -= countOf(bin)
    return left < total * 0.9
  })
  return first > bins.length / 2 ? (bins[first]?.start ?? null) : null
}
