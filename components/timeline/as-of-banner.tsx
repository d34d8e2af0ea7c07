import { timelineHref } from '@/components/timeline/filters.ts'
import { TextLink } from '@/components/ui/text-link.tsx'
import { formatDay } from '@/lib/format/date.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { type TimelineView, withView } from '@/lib/timeline/view.ts'

/** Says that the stream is shown as of a day, what that means, and the way back. */
export function AsOfBanner({ view, locale }: { view: TimelineView; locale: Locale }) {
  if (view.asof === null) return null
  const t = translator(locale, 'stream')
  return (
    <div className="mb-4 border-rule-strong border-y py-2" data-asof={view.asof}>
      <p className="font-semibold">{t('asof.title', { date: formatDay(view.asof, locale) })}</p>
      <p className="text-muted text-sm">
        {t('asof.text')}{' '}
        <TextLink
          href={timelineHref(withView(view, { asof: null }), locale)}
          className="underline"
          data-print="no"
        >
          {t('asof.leave')}
        </TextLink>
      </p>
    </div>
  )
}
