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

export const kindWord = (kind: MetricKind, locale: Locale): string =>
  translator(locale, 'metrics')(`kind.${kind}`)
