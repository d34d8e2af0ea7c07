import { formatDay } from '@/lib/format/date.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

type Props = { url: string; seen: string | null; locale: Locale }

/** The foot of a printed timeline: which view it is, and to which day the record reached. */
export function PrintFoot({ url, seen, locale }: Props) {
  const t = translator(locale, 'stream')
  return (
    <div className="mt-4 hidden break-inside-avoid border-rule-strong border-t pt-2 text-sm print:block">
      <p className="break-all">{t('printed.view', { url })}</p>
      {seen ? <p>{t('printed.horizon', { date: formatDay(seen, locale) })}</p> : null}
    </div>
  )
}
