import { formatDay } from '@/lib/format/date.ts'
import { periodLabel } from '@/lib/format/period.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { Pledge } from '@/lib/pledges/types.ts'

type When = Pick<Pledge, 'due' | 'state'> & { claim: Pick<Pledge['claim'], 'period'> }

/**
 * @returns when a promise is due, as exact as it was given: "by 19 January 2029", "by the end of 2027", "from 2026";
 *   of one told as done, its period; null: no time was given
 */
export function dueText({ claim: { period }, due, state }: When, locale: Locale): string | null {
  const t = translator(locale, 'pledges')
  if (state === 'made') return periodLabel(period, locale) || null
  if (due !== null) {
    return due.endsWith('-12-31')
      ? t('dueInYear', { year: due.slice(0, 4) })
      : t('dueBy', { day: formatDay(due, locale) })
  }
  const { start } = period
  if (period.state !== 'known' || start === null) return null
  // The first of a year or month stands for the whole of it, when nothing says until when.
  const day = start.endsWith('-01-01') ? start.slice(0, 4) : start.replace(/-01$/, '')
  return t('dueFrom', { day: formatDay(day, locale) })
}
