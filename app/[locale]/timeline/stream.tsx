import type { Metadata } from 'next'
import { StreamEntries } from '@/app/[locale]/timeline/entries.tsx'
import { Mine } from '@/components/mine/mine.tsx'
import { ActiveFilters } from '@/components/timeline/active-filters.tsx'
import { FilterPanel } from '@/components/timeline/filter-panel.tsx'
import { activeFilters } from '@/components/timeline/filters.ts'
import { Lanes } from '@/components/timeline/lanes/lanes.tsx'
import { MeantWords } from '@/components/timeline/meant-words.tsx'
import { NoEntries } from '@/components/timeline/no-entries.tsx'
import { OutRow } from '@/components/timeline/out-row.tsx'
import { Overview } from '@/components/timeline/overview/overview.tsx'
import { Pager } from '@/components/timeline/pager.tsx'
import { Steer } from '@/components/timeline/steer.tsx'
import { Choices, ViewControls } from '@/components/timeline/view-controls.tsx'
import { WordsForm } from '@/components/timeline/words-form.tsx'
import { PageTitle } from '@/components/ui/page-title.tsx'
import { db } from '@/lib/db.ts'
import { formatDay, todayIn } from '@/lib/format/date.ts'
import { getHorizon } from '@/lib/home/queries.ts'
import { alternates } from '@/lib/i18n/alternates.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { waysOut } from '@/lib/timeline/emptied.ts'
import { listMarks } from '@/lib/timeline/marks.ts'
import { getStream, nameFacets, nameFilters, selectEntries } from '@/lib/timeline/queries.ts'
import { pageSizes, printView, type TimelineView, withView } from '@/lib/timeline/view.ts'

/** More filters than these no tab or bookmark has room for. */
const mostInTitle = 4

/** A view is told by its filters, as tabs and bookmarks show it; canonically each is the timeline itself. */
export async function streamMetadata(locale: Locale, view: TimelineView): Promise<Metadata> {
  const t = translator(locale, 'timeline')
  const labels = activeFilters(view, await nameFilters(db(), view), locale).map(({ label }) => label)
  const title = [...labels.slice(0, mostInTitle), t('title')].join(' · ')
  return { title, description: t('lead'), alternates: alternates(locale, '/timeline') }
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
  const { selection } = page
  const facets = await nameFacets(db(), selection.facets())
  const filters = activeFilters(view, facets, locale)
  const total = t(selection.capped ? 'totalCapped' : 'total', { count: selection.total })
  const seen = horizon?.seen ?? null
  // With nothing to draw, the list says which filter emptied the view.
  const lanes = view.show === 'lanes' && (selection.total > 0 || whole.total > 0)
  return (
    <>
      <PageTitle title={t('title')}>
        <p className="measure mt-2 text-muted">
          {t('lead')}
          {seen ? `${locale === 'ja' ? '' : ' '}${t('horizon', { date: formatDay(seen, locale) })}` : ''}
        </p>
      </PageTitle>
      <Steer />
      <div className="grid gap-x-10 gap-y-4 lg:grid-cols-[15.5rem_minmax(0,1fr)] lg:grid-rows-[auto_1fr]">
        <div className="grid min-w-0 content-start gap-3 lg:col-start-2">
          <WordsForm view={view} locale={locale} />
          <div className="flex flex-wrap items-center gap-x-5 gap-y-1">
            <ViewControls view={view} locale={locale} />
            <OutRow view={view} locale={locale} />
          </div>
          <Overview view={view} whole={whole} marks={marks} locale={locale} />
        </div>
        <FilterPanel
          view={view}
          facets={facets}
          active={filters.length}
          total={total}
          locale={locale}
          className="lg:col-start-1 lg:row-span-2 lg:row-start-1"
        />
        <div
          id="timeline-results"
          className="min-w-0 scroll-mt-2 transition-opacity aria-busy:opacity-50 motion-reduce:transition-none lg:col-start-2"
        >
          <Mine kind="view" target={printView(withView(view, {}))} locale={locale} />
          <p id="timeline-total" tabIndex={-1} className="mb-2 text-sm">
            <span className="font-semibold">{total}</span>
            {selection.folded > 0 ? (
              <span className="text-muted"> · {t('foldedInto', { count: selection.folded })}</span>
            ) : null}
          </p>
          <MeantWords meant={selection.meant} view={view} locale={locale} />
          <ActiveFilters filters={filters} view={view} locale={locale} />
          {lanes ? (
            <Lanes
              {...{ view, selection, whole, facets, locale }}
              horizon={seen ?? todayIn('America/New_York')}
            />
          ) : page.entries.length > 0 ? (
            <StreamEntries page={page} view={view} seen={seen} locale={locale} />
          ) : (
            <NoEntries
              filters={filters}
              view={view}
              ways={selection.total === 0 && filters.length > 0 ? await waysOut(db(), view, selection) : []}
              undated={selection.undated}
              total={selection.total}
              locale={locale}
            />
          )}
          {lanes ? null : <Pager page={page} view={view} locale={locale} />}
          {!lanes && selection.total > pageSizes[0] ? (
            <div className="mt-3 text-sm" data-print="no">
              <Choices
                name={t('per.name')}
                view={view}
                locale={locale}
                choices={pageSizes.map((per) => ({
                  key: `per-${per}`,
                  label: t('per.size', { size: per }),
                  patch: { per },
                  current: view.per === per,
                }))}
              />
            </div>
          ) : null}
        </div>
      </div>
    </>
  )
}
