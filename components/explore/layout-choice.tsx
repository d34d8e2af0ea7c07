import { exploreHref } from '@/components/explore/explore-href.ts'
import { TextLink } from '@/components/ui/text-link.tsx'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { type ExploreView, layouts } from '@/lib/metrics/explore/view.ts'

/** One pair of axes for all, or one for each. */
export function LayoutChoice({ view, locale }: { view: ExploreView; locale: Locale }) {
  const t = translator(locale, 'explore')
  return (
    // biome-ignore lint/a11y/useSemanticElements: a row of links is no set of form fields
    <div role="group" aria-label={t('layout.name')} className="flex flex-wrap items-center gap-x-3 text-sm">
      <span className="text-muted" aria-hidden>
        {t('layout.name')}
      </span>
      {layouts.map((layout) => (
        <TextLink
          key={layout}
          href={exploreHref({ ...view, layout }, locale)}
          aria-current={view.layout === layout ? 'true' : undefined}
          className="inline-flex min-h-6 items-center underline aria-[current]:font-semibold aria-[current]:no-underline"
        >
          {t(`layout.${layout}`)}
        </TextLink>
      ))}
    </div>
  )
}
