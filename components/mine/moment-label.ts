import type { Locale } from '@/lib/i18n/locales.ts'

/** An instant on a page that is made where the visitor's clock is not known: "21 Nov 2026, 09:04 UTC". */
export const momentLabel = (instant: Date, locale: Locale): string =>
  `${new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'ja', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'UTC',
  }).format(instant)} UTC`
