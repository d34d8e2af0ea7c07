import { formatInstant } from '@/lib/format/date.ts'
import type { Locale } from '@/lib/i18n/locales.ts'

/** An instant as the clocks of Washington and Tokyo show it, one under the other. */
export function BothTimes({ at, locale }: { at: string; locale: Locale }) {
  return (
    <time dateTime={at} className="inline-grid content-start whitespace-nowrap">
      <span>{formatInstant(at, 'America/New_York', 'minute', locale)}</span>
      <span className="text-muted">{formatInstant(at, 'Asia/Tokyo', 'minute', locale)}</span>
    </time>
  )
}
