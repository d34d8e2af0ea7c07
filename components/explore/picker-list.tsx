import { exploreHref } from '@/components/explore/explore-href.ts'
import { seriesFacts, seriesName } from '@/components/explore/series-words.ts'
import { Disclosure } from '@/components/ui/disclosure.tsx'
import { TextLink } from '@/components/ui/text-link.tsx'
import { formatDay } from '@/lib/format/date.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { clashBetween, type Guarded } from '@/lib/metrics/explore/guard.ts'
import type { Known } from '@/lib/metrics/explore/ready-made.ts'
import { type ExploreView, mostSeries, type Sought } from '@/lib/metrics/explore/view.ts'

type Props = {
  found: readonly Known[]
  /** Those on the page already. */
  chosen: readonly Guarded[]
  view: ExploreView
  locale: Locale
}

/** A list longer than this is narrowed rather than read. */
const mostListed = 12

/** What the list was narrowed to, those with most figures first: what shares the axis, then what would not. */
export function PickerList({ found, chosen, view, locale }: Props) {
  const t = translator(locale, 'explore')
  const free = found.filter(({ id }) => !view.series.includes(id))
  const fitting = free.filter((one) => chosen.every((other) => clashBetween(one, other, view.scale) === null))
  const apart = free.filter((one) => !fitting.includes(one))
  return (
    <>
      <p className="mt-3 text-muted text-sm" role="status">
        {t(chosen.length > 0 ? 'pick.fitting' : 'pick.found', { count: fitting.length })}
        {fitting.length > mostListed ? ` ${t('pick.more', { count: mostListed })}` : ''}
      </p>
      <SeriesLinks series={fitting} view={view} locale={locale} />
      {apart.length > 0 ? (
        <Disclosure
          summary={t('pick.apart', { count: apart.length })}
          open={isSought(view.sought)}
          className="mt-2"
        >
          {apart.length > mostListed ? (
            <p className="text-muted">{t('pick.more', { count: mostListed })}</p>
          ) : null}
          <SeriesLinks series={apart} view={view} locale={locale} />
        </Disclosure>
      ) : null}
    </>
  )
}

const isSought = (sought: Sought) => Object.values(sought).some((one) => one !== null)

function SeriesLinks({ series, view, locale }: { series: Known[]; view: ExploreView; locale: Locale }) {
  const t = translator(locale, 'explore')
  const isFull = view.series.length >= mostSeries
  return (
    <ul className="mt-1 text-sm">
      {series.slice(0, mostListed).map((one) => (
        <li key={one.id} className="flex items-start justify-between gap-3 border-rule border-t py-1">
          <span className="min-w-0 leading-snug">
            {seriesName(one, locale)}
            <span className="block text-muted">
              {[
                seriesFacts(one, locale),
                t('pick.points', { count: one.points }),
                one.last && t('pick.until', { day: formatDay(one.last, locale, 'short') }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </span>
          {isFull ? null : (
            <TextLink
              href={exploreHref({ ...view, series: [...view.series, one.id] }, locale)}
              className="inline-flex min-h-6 shrink-0 items-center underline"
              aria-label={t('pick.addName', {
                name: `${seriesName(one, locale)} (${seriesFacts(one, locale)})`,
              })}
            >
              {t('pick.add')}
            </TextLink>
          )}
        </li>
      ))}
    </ul>
  )
}
