import type { Locale } from '@/lib/i18n/locales.ts'

/** "Fri 31" or "31日（金）" under its month; null where the day is not known. */
export function dayLabel(day: string, locale: Locale): string | null {
  if (day.length < 10) return null
  const date = new Date(`${day}T00:00:00Z`)
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }).format(date)
  const number = date.getUTCDate()
  return locale === 'ja' ? `${number}日（${weekday}）` : `${weekday} ${number}`
}
