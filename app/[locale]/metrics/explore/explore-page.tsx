import type { Metadata } from 'next'
import { readExplore } from '@/app/[locale]/metrics/explore/read.ts'
import { ChosenSeries } from '@/components/explore/chosen-series.tsx'
import { ExploreControls } from '@/components/explore/explore-controls.tsx'
import { exploreEmbedHref, exploreOutHref } from '@/components/explore/explore-href.ts'
import { FiguresOut } from '@/components/explore/figures-out.tsx'
import { MissingNote } from '@/components/explore/missing-note.tsx'
import { ReadyMadeList } from '@/components/explore/ready-made-list.tsx'
import { SeriesPicker } from '@/components/explore/series-picker.tsx'
import { comparisonTitle } from '@/components/explore/series-words.ts'
import { ShownFigures } from '@/components/explore/shown-figures.tsx'
import { PageTitle } from '@/components/ui/page-title.tsx'
import { publicOrigin } from '@/lib/env.ts'
import { alternates } from '@/lib/i18n/alternates.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { readyMadeOf } from '@/lib/metrics/explore/ready-made.ts'
import { printExploreView } from '@/lib/metrics/explore/view.ts'

type Props = { locale: Locale; query: string }

export async function exploreMetadata({ locale, query }: Props): Promise<Metadata> {
  const t = translator(locale, 'explore')
  const { view, explored } = await readExplore(query)
  const { chosen } = explored
  const printed = printExploreView(view)
  return {
    title: chosen.length > 0 ? comparisonTitle(chosen, locale) : t('title'),
    description: t('description'),
    alternates: alternates(locale, `/metrics/explore${printed ? `?${printed}` : ''}`),
  }
}

/** Series chosen and seen together; or good comparisons to begin with. */
export async function ExplorePage({ locale, query }: Props) {
  const t = translator(locale, 'explore')
  const { view, explored, marks, tariff, tariffs, until } = await readExplore(query)
  const { known, chosen, missing, arranged } = explored
  const title = comparisonTitle(arranged.lines, locale)
  const picker = <SeriesPicker known={known} chosen={chosen} view={view} locale={locale} />
  return (
    <>
      <PageTitle title={t('title')}>
        <p className="measure mt-3 text-muted">{t('intro')}</p>
      </PageTitle>
      {view.series.length === 0 ? (
        <div className="grid grid-cols-1 gap-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
          <ReadyMadeList ready={readyMadeOf(known)} locale={locale} />
          {picker}
        </div>
      ) : (
        <div className="grid grid-cols-1 gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
          <div className="grid min-w-0 grid-cols-1 content-start gap-5">
            <ChosenSeries series={chosen} view={view} locale={locale} />
            {chosen.length > 0 ? (
              <ExploreControls
                view={view}
                tariffs={tariffs}
                metrics={chosen.map(({ metric }) => metric)}
                locale={locale}
              />
            ) : null}
            <MissingNote missing={missing} empty={arranged.empty} view={view} locale={locale} />
            <ShownFigures
              explored={explored}
              view={view}
              marks={marks}
              tariff={tariff}
              until={until}
              locale={locale}
              out={
                <FiguresOut
                  href={(format) => exploreOutHref(view, format, locale)}
                  embed={publicOrigin() + exploreEmbedHref(view, locale)}
                  title={title}
                  locale={locale}
                />
              }
            />
          </div>
          {picker}
        </div>
      )}
    </>
  )
}
