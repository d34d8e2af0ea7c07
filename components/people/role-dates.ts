import { formatDay } from '@/lib/format/date.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { RoleView } from '@/lib/people/types.ts'

/** The time in an office, as exact as known: "from 1 April 2023 to 31 March 2026", "as of January 2026"; '' if nothing is. */
export function roleDates({ from, to, asOf }: RoleView, locale: Locale): string {
  const t = translator(locale, 'people')
  const day = (text: string) => formatDay(text, locale)
  const span =
    from && to
      ? t('dates.span', { from: day(from), to: day(to) })
      : from
        ? t('dates.since', { from: day(from) })
        : to
          ? t('dates.until', { to: day(to) })
          : ''
  return [span, asOf ? t('dates.asOf', { date: day(asOf) }) : ''].filter(Boolean).join(t('dates.join'))
}
