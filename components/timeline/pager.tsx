import { timelineHref } from '@/components/timeline/filters.ts'
import { TextLink } from '@/components/ui/text-link.tsx'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { TimelinePage } from '@/lib/timeline/types.ts'
import type { TimelineView } from '@/lib/timeline/view.ts'

type Props = { page: Pick<TimelinePage, 'older' | 'newer'>; view: TimelineView; locale: Locale }

/** The way on to older entries and back to newer ones. */
export function Pager({ page: { older, newer }, view, locale }: Props) {
  const t = translator(locale, 'timeline')
  if (older === null && newer === null) return null
  return (
    <nav
      aria-label={t('pager')}
      className="flex flex-wrap justify-between gap-2 pt-4 text-sm"
      data-print="no"
    >
      {newer === null ? (
        <span />
      ) : (
        <TextLink href={timelineHref({ ...view, cursor: newer }, locale)} rel="prev" className="button">
          {t('newer')}
        </TextLink>
      )}
      {older === null ? null : (
        <TextLink href={timelineHref({ ...view, cursor: older }, locale)} rel="next" className="button">
          {t('older')}
        </TextLink>
      )}
    </nav>
  )
}
