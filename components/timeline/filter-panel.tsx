import { FilterList, Row } from '@/components/timeline/filter-list.tsx'
import { SteerLink } from '@/components/timeline/steer-link.tsx'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { type FacetName, sourceKindOf } from '@/lib/timeline/filters.ts'
import { holds, presets, withPreset } from '@/lib/timeline/toggles.ts'
import type { Facets } from '@/lib/timeline/types.ts'
import type { TimelineView } from '@/lib/timeline/view.ts'

type Props = {
  view: TimelineView
  facets: Facets
  /** Filters at work. */
  active: number
  total: string
  locale: Locale
  className: string
}

/** In the order in which analysts reach for them; the first three are open at once. */
const order = [
  'kind',
  'company',
  'policy',
  'story',
  'flow',
  'modality',
  'basis',
  'topic',
  'source',
  'lang',
  'agency',
  'person',
] as const satisfies readonly FacetName[]
const openAtOnce: readonly FacetName[] = ['kind', 'company', 'policy']

/** Every filter, with counts of what the others leave. On narrow screens it opens; beside the stream it stays. */
export function FilterPanel({ view, facets, active, total, locale, className }: Props) {
  const t = translator(locale, 'timeline')
  return (
    <details
      id="timeline-filters"
      data-print="no"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: beside the stream it scrolls by itself, which keys must be able to do
      tabIndex={0}
      className={`self-start border-rule-strong border-y text-sm lg:sticky lg:top-3 lg:max-h-[calc(100dvh-1.5rem)] lg:overflow-y-auto lg:overscroll-contain lg:border-b-0 supports-[selector(::details-content)]:lg:[&::details-content]:[content-visibility:visible] supports-[selector(::details-content)]:lg:[&>summary]:hidden ${className}`}
    >
      <summary className="py-2 font-semibold text-base">
        {t('filter')}
        {active > 0 ? (
          <span className="ml-2 font-normal text-muted text-sm">{t('chosen', { count: active })}</span>
        ) : null}
      </summary>
      <nav aria-label={t('presets')} className="flex flex-wrap gap-x-3 py-1.5">
        {presets.map((preset) => (
          <SteerLink
            key={preset.key}
            id={`p-${preset.key}`}
            view={withPreset(view, preset)}
            locale={locale}
            current={holds(view, preset)}
            className="inline-flex min-h-6 items-center underline aria-[current]:font-semibold aria-[current]:no-underline"
          >
            {t(`preset.${preset.key}`)}
          </SteerLink>
        ))}
      </nav>
      {order.map((name) => (
        <details
          key={name}
          id={`group-${name}`}
          open={openAtOnce.includes(name) || view[name].length > 0}
          className="border-rule border-t"
        >
          <summary className="py-1.5 font-semibold">
            {t(`field.${name}`)}
            {view[name].length > 0 ? (
              <span className="ml-2 font-normal text-muted">{t('chosen', { count: view[name].length })}</span>
            ) : null}
          </summary>
          <div className="pb-2">
            {name === 'source' ? (
              <ul className="facets mb-1 border-rule border-b pb-1">
                {facets.source
                  .filter(({ value }) => sourceKindOf(value) !== null)
                  .map((one) => (
                    <Row key={one.value} one={one} name={name} view={view} facets={facets} locale={locale} />
                  ))}
              </ul>
            ) : null}
            <FilterList name={name} view={view} facets={facets} locale={locale} />
          </div>
        </details>
      ))}
      <p className="border-rule border-t py-3 lg:hidden">
        <a href="#timeline-results" className="button button-strong w-full">
          {t('showTotal', { total })}
        </a>
      </p>
    </details>
  )
}
