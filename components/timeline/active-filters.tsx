import type { ActiveFilter } from '@/components/timeline/filters.ts'
import { SteerLink } from '@/components/timeline/steer-link.tsx'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { emptyView, type TimelineView, withView } from '@/lib/timeline/view.ts'

type Props = { filters: ActiveFilter[]; view: TimelineView; locale: Locale }

/** What the stream is narrowed by; each filter is a link to the same view without it. */
export function ActiveFilters({ filters, view, locale }: Props) {
  const t = translator(locale, 'timeline')
  if (filters.length === 0) return null
  return (
    <nav aria-label={t('active')} className="mb-4 flex flex-wrap items-center gap-x-2 gap-y-1.5 text-sm">
      {filters.map((filter) => (
        <SteerLink
          key={filter.key}
          id={`chip-${filter.key}`}
          view={filter.without}
          locale={locale}
          label={t('remove', { filter: filter.label })}
          className="inline-flex min-h-7 items-center gap-1.5 rounded-xs border border-rule-strong px-2 hover:border-ink hover:no-underline"
        >
          {filter.label}
          <span aria-hidden data-print="no">
            ×
          </span>
        </SteerLink>
      ))}
      <SteerLink id="chip-none" view={unfiltered(view)} locale={locale} className="ml-1 py-1 underline">
        {t('clear')}
      </SteerLink>
    </nav>
  )
}

/** All of the timeline, shown as the view shows it: by the same date, clock and order. */
export const unfiltered = ({ date, clock, show, per }: TimelineView): TimelineView =>
  withView(emptyView, { date, clock, show, per })
