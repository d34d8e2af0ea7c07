import { formatDayMonth } from '@/lib/format/date.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { timesOf } from '@/lib/timeline/clocks.ts'
import type { Moment } from '@/lib/timeline/selection.ts'

type Props = { moment: Moment; clock: string; day: string; locale: Locale }

/**
 * The time of an entry by the view's clock, and beside it, in sight and on paper, by the other capital's:
 * "19:10 ET" and "08:10 JST (23 Jul)", with the date where it is another than the day it stands under.
 */
export function EntryTime({ moment, clock, day, locale }: Props) {
  const [main, ...others] = timesOf(moment, clock) ?? []
  if (!main || moment.at === null) return null
  return (
    <span className="text-2xs leading-5">
      <time dateTime={moment.at} className="whitespace-nowrap">
        {main.time} {main.name}
        {main.day === day ? '' : ` ${dayMonth(main.day, locale)}`}
      </time>
      {others.map((other) => (
        <span key={other.name} className="ml-2 whitespace-nowrap text-muted md:ml-0 md:block">
          {other.time} {other.name}
          {other.day === day ? '' : ` ${dayMonth(other.day, locale)}`}
        </span>
      ))}
    </span>
  )
}

/** "(23 Jul)" or "（7月23日）" */
function dayMonth(day: string, locale: Locale): string {
  const text = formatDayMonth(day, locale)
  return locale === 'ja' ? `（${text}）` : `(${text})`
}
