import { exploreHref } from '@/components/explore/explore-href.ts'
import { FiguresControls } from '@/components/metrics/view-controls.tsx'
import type { MetricRef } from '@/lib/claims/types.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { type ExploreView, layouts } from '@/lib/metrics/explore/view.ts'
import type { TariffChoice } from '@/lib/policies/tariffs.ts'

type Props = {
  view: ExploreView
  tariffs: TariffChoice[]
  /** Of the series chosen. */
  metrics: MetricRef[]
  locale: Locale
}

/** How the series are shown: as figures are everywhere, and on one pair of axes or on many. */
export function ExploreControls({ view, tariffs, metrics, locale }: Props) {
  const t = translator(locale, 'explore')
  const layout = {
    name: t('layout.name'),
    choices: layouts.map((layout) => ({
      label: t(`layout.${layout}`),
      href: exploreHref({ ...view, layout }, locale),
      current: view.layout === layout,
    })),
  }
  return (
    <FiguresControls
      view={view}
      href={(changed) => exploreHref(changed, locale)}
      tariffs={tariffs}
      metrics={metrics}
      first={view.series.length > 1 ? [layout] : []}
      locale={locale}
    />
  )
}
