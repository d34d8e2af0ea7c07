import type { Metadata } from 'next'
import { StreamEntries } from '@/app/[locale]/timeline/entries.tsx'
import { ActiveFilters } from '@/components/timeline/active-filters.tsx'
import { FilterForm } from '@/components/timeline/filter-form.tsx'
import { activeFilters } from '@/components/timeline/filters.ts'
import { NoEntries } from '@/components/timeline/no-entries.tsx'
import { OutRow } from '@/components/timeline/out-row.tsx'
import { Overview } from '@/components/timeline/overview/overview.tsx'
import { Pager } from '@/components/timeline/pager.tsx'
import { PageTitle } from '@/components/ui/page-title.tsx'
import { db } from '@/lib/db.ts'
import { formatDay } from '@/lib/format/date.ts'
import { getHorizon } from '@/lib/home/queries.ts'
import { alternates } from '@/lib/i18n/alternates.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { listMarks } from '@/lib/timeline/marks.ts'
import { getStream, nameFacets, selectEntries } from '@/lib/timeline/queries.ts'
import { type TimelineView, withView } from '@/lib/timeline/view.ts'

/** Every view is canonically the timeline itself. */
export function streamMetadata(locale: Locale): Metadata {
  const t = translator(locale, 'timeline')
  return { title: t('title'), description: t('lead'), alternates: alternates(locale, '/timeline') }
}

/** The timeline in one view: the whole of it, or narrowed by the filters of its address. */
export async function Stream({ locale, view }: { locale: Locale; view: TimelineView }) {
  const t = translator(locale, 'timeline')
  const unranged = withView(view, { from: null, to: null })
  const [page, whole, marks, horizon] = await Promise.all([
    getStream(db(), view),
    selectEntries(db(), unranged),
    listMarks(db(), view),
    getHorizon(db()),
  ])
  const facets = await nameFacets(db(), page.selection.facets())
  const filters = activeFilters(view, facets, locale)
  return (
    <>
      <PageTitle title={t('title')}>
        <p className="measure mt-2 text-muted">
          {t('lead')}
          {horizon ? ` ${t('horizon', { date: formatDay(horizon.seen, locale) })}` : ''}
        </p>
      </PageTitle>
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[15rem_minmax(0,1fr)]">
        <details className="border-rule-strong border-t supports-[selector(::details-content)]:lg:[&::details-content]:[content-visibility:visible] supports-[selector(::details-content)]:lg:[&>summary]:hidden supports-[selector(::details-content)]:lg:pt-3">
          <summary className="py-2 font-semibold">{t('filter')}</summary>
          <FilterForm view={view} facets={facets} locale={locale} />
        </details>
        <div className="min-w-0">
          <Overview view={view} whole={whole} marks={marks} locale={locale} />
          <OutRow view={view} locale={locale} />
          {filters.length > 0 ? <ActiveFilters filters={filters} locale={locale} /> : null}
          {page.entries.length > 0 ? (
            <StreamEntries page={page} view={view} seen={horizon?.seen ?? null} locale={locale} />
          ) : (
            <NoEntries filters={filters} locale={locale} />
          )}
          <Pager page={page} view={view} locale={locale} />
        </div>
      </div>
    </>
  )
}
