import { type ActiveFilter, timelineHref } from '@/components/timeline/filters.ts'
import { TextLink } from '@/components/ui/text-link.tsx'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { emptyView } from '@/lib/timeline/view.ts'

/** What the stream is narrowed by; each filter is a link to the same view without it. */
export function ActiveFilters({ filters, locale }: { filters: ActiveFilter[]; locale: Locale }) {
  const t = translator(locale, 'timeline')
  return (
    <nav aria-label={t('active')} className="mb-4 flex flex-wrap items-center gap-x-2 gap-y-1.5 text-sm">
      {filters.map((filter) => (
        <TextLink
          key={filter.key}
          href={timelineHref(filter.without, locale)}
          aria-label={t('remove', { filter: filter.label })}
          className="inline-flex min-h-7 items-center gap-1.5 rounded-xs border border-rule-strong px-2 hover:border-ink hover:no-underline"
        >
          {filter.label}
          <span aria-hidden>×</span>
        </TextLink>
      ))}
      <TextLink href={timelineHref(emptyView, locale)} className="ml-1 py-1 underline">
        {t('clear')}
      </TextLink>
    </nav>
  )
}
