import { exploreHref } from '@/components/explore/explore-href.ts'
import { seriesFacts, seriesName } from '@/components/explore/series-words.ts'
import { TextLink } from '@/components/ui/text-link.tsx'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { Guarded } from '@/lib/metrics/explore/guard.ts'
import type { Missing } from '@/lib/metrics/explore/queries.ts'
import type { ExploreView } from '@/lib/metrics/explore/view.ts'

type Props = {
  missing: Missing[]
  /** Without a figure in the range. */
  empty: readonly Guarded[]
  view: ExploreView
  locale: Locale
}

/** What was asked for and is not drawn, with the reason, and what is near to a name that is none. */
export function MissingNote({ missing, empty, view, locale }: Props) {
  const t = translator(locale, 'explore')
  if (missing.length + empty.length === 0) return null
  return (
    <section aria-labelledby="missing" className="border-rule-strong border-l-4 px-4 py-1 text-sm">
      <h2 id="missing" className="font-semibold">
        {t('missing.title')}
      </h2>
      <ul>
        {missing.map((one) => (
          <li key={one.id}>
            {one.kind === 'unknown' ? (
              <>
                {t('missing.unknown', { id: one.id })}
                {one.near.length > 0 ? (
                  <>
                    {' '}
                    {t('missing.near')}{' '}
                    {one.near.map((near, at) => (
                      <span key={near.id}>
                        {at > 0 ? ' · ' : ''}
                        <TextLink
                          href={exploreHref(replaced(view, one.id, near.id), locale)}
                          className="underline"
                        >
                          {seriesName(near, locale)}
                        </TextLink>{' '}
                        <span className="text-muted">({seriesFacts(near, locale)})</span>
                      </span>
                    ))}
                  </>
                ) : null}
              </>
            ) : (
              t(`missing.${one.kind}`, { name: seriesName(one.series, locale) })
            )}
          </li>
        ))}
        {empty.map((one) => (
          <li key={one.id}>{t('missing.empty', { name: seriesName(one, locale) })}</li>
        ))}
      </ul>
    </section>
  )
}

const replaced = (view: ExploreView, id: string, by: string): ExploreView => ({
  ...view,
  series: [...new Set(view.series.map((one) => (one === id ? by : one)))],
})
