import { exploreHref } from '@/components/explore/explore-href.ts'
import { seriesFacts, seriesName } from '@/components/explore/series-words.ts'
import { TextLink } from '@/components/ui/text-link.tsx'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { Guarded } from '@/lib/metrics/explore/guard.ts'
import { type ExploreView, mostSeries } from '@/lib/metrics/explore/view.ts'

type Props = { series: readonly Guarded[]; view: ExploreView; locale: Locale }

/** The series of a view, each with the way to be rid of it. */
export function ChosenSeries({ series, view, locale }: Props) {
  const t = translator(locale, 'explore')
  const without = (id: string) => ({ ...view, series: view.series.filter((one) => one !== id) })
  return (
    <section aria-labelledby="chosen" data-print="no">
      <div className="flex flex-wrap items-baseline gap-x-4">
        <h2 id="chosen" className="font-semibold">
          {t('chosen.title')}
        </h2>
        <span className="text-muted text-sm">
          {t('chosen.count', { count: view.series.length, most: mostSeries })}
        </span>
        {series.length > 1 ? (
          <TextLink
            href={exploreHref({ ...view, series: [] }, locale)}
            className="inline-flex min-h-6 items-center text-sm underline"
          >
            {t('chosen.clear')}
          </TextLink>
        ) : null}
      </div>
      <ul className="mt-1 grid text-sm sm:grid-cols-2 sm:gap-x-8 lg:grid-cols-1 xl:grid-cols-2">
        {series.map((one) => (
          <li key={one.id} className="flex items-start justify-between gap-3 border-rule border-t py-1">
            <span className="leading-snug">
              {seriesName(one, locale)}
              <span className="block text-muted">{seriesFacts(one, locale)}</span>
            </span>
            <TextLink
              href={exploreHref(without(one.id), locale)}
              className="inline-flex min-h-6 shrink-0 items-center underline"
              aria-label={t('chosen.removeName', { name: seriesName(one, locale) })}
            >
              {t('chosen.remove')}
            </TextLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
