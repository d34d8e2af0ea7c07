import { Decimal } from 'decimal.js'
import { niceTicks, timeTicks } from '@/components/charts/axis.ts'
import type { ChartLine, ChartTick } from '@/components/charts/types.ts'
import { unitWord } from '@/components/metrics/metric-words.ts'
import { monthName } from '@/lib/format/date.ts'
import { formatAmount } from '@/lib/format/number.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { AxisUnit } from '@/lib/metrics/view.ts'

const powers: Record<Exclude<AxisUnit, 'auto'>, number> = { one: 0, thousand: 3, million: 6, billion: 9 }

/** Percentages and indices are counted in themselves. */
const isBare = (unit: string) => unit === '%' || unit === ''

/** In what the value axis counts, in words: "thousand vehicles", "million Japanese yen". */
export function axisUnitWord(unit: string, view: AxisUnit, locale: Locale): string {
  const word = unitWord(unit, locale)
  if (isBare(unit) || view === 'auto' || view === 'one') return word
  return translator(locale, 'metrics')(`chart.in.${view}`, { unit: word })
}

/** Every value that a chart must have room for. */
export const valuesOf = (lines: readonly ChartLine[]): number[] =>
  lines.flatMap(({ points, dashed = [], earlier = [], targets = [] }) =>
    [points, ...dashed, ...earlier, targets]
      .flat()
      .flatMap((point) => [
        ...(point.range ?? [point.value ?? []].flat()),
        ...(point.others ?? []).flatMap(({ value }) => value ?? []),
      ]),
  )

/**
 * The labels of the value axis.
 * @param signed changes carry their sign
 */
export function valueTicks(
  lines: readonly ChartLine[],
  { unit, view, signed, fromZero }: { unit: string; view: AxisUnit; signed: boolean; fromZero: boolean },
  locale: Locale,
): ChartTick[] {
  return niceTicks(valuesOf(lines), fromZero).map((at) => {
    const compact = { compact: true, signed }
    if (isBare(unit)) {
      return { at, label: formatAmount(String(at), unit, locale, { ...compact, compact: false }) }
    }
    if (view === 'auto') return { at, label: formatAmount(String(at), unit, locale, compact) }
    const counted = new Decimal(at).div(new Decimal(10).pow(powers[view])).toFixed()
    return { at, label: formatAmount(counted, '', locale, { ...compact, compact: false }) }
  })
}

/** Months, quarters or years; months say their year on the first tick and in January. */
export function calendarTicks(span: [number, number], locale: Locale): ChartTick[] {
  return timeTicks(span, (year, month, first) => {
    if (month === null) return locale === 'ja' ? `${year}年` : String(year)
    const named = locale === 'ja' ? `${month}月` : monthName(month, 'short')
    if (!first && month !== 1) return named
    return locale === 'ja' ? `${year}年${named}` : `${named} ${year}`
  })
}
