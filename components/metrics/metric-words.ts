import type { DurationKind } from '@/lib/format/period.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { MetricKind } from '@/prisma/generated/enums.ts'

const unitKeys = {
  '{vehicle}': 'vehicle',
  '{vehicle}/a': 'vehiclePerYear',
  '{person}': 'person',
  '%': 'percent',
  JPY: 'JPY',
  USD: 'USD',
  EUR: 'EUR',
} as const

const isKnownUnit = (unit: string): unit is keyof typeof unitKeys => unit in unitKeys

/** A unit in words: "vehicles a year", "円". A currency we have no word for keeps its code. */
export function unitWord(unit: string, locale: Locale): string {
  return isKnownUnit(unit) ? translator(locale, 'metrics')(`unit.${unitKeys[unit]}`) : unit
}

/** The length of a series' periods in words: "by month"; null where each period is of its own. */
export function durationWord(duration: DurationKind, locale: Locale): string | null {
  if (duration === 'none' || duration === 'open' || duration === 'span') return null
  return translator(locale, 'metrics')(`duration.${duration}`)
}

const groups = ['volumes', 'money', 'rates', 'changes'] as const

/** Metrics by what they count: people and vehicles, money, rates in force, and changes apart from them all. */
export function groupsOf<M extends { kind: MetricKind; unit: string }>(metrics: readonly M[]) {
  const groupOf = ({ kind, unit }: M): (typeof groups)[number] => {
    if (kind === 'growth') return 'changes'
    if (kind === 'rate') return 'rates'
    return /^[A-Z]{3}$/.test(unit) ? 'money' : 'volumes'
  }
  return groups
    .map((group) => ({ group, metrics: metrics.filter((metric) => groupOf(metric) === group) }))
    .filter(({ metrics }) => metrics.length > 0)
}
