import { valueName } from '@/components/timeline/facet-names.ts'
import { formatDay } from '@/lib/format/date.ts'
import { type Locale, localePath } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { bareValue, type FacetName, facetNames, isExcluded } from '@/lib/timeline/filters.ts'
import { lifted } from '@/lib/timeline/toggles.ts'
import type { Facets } from '@/lib/timeline/types.ts'
import { printView, type TimelineView } from '@/lib/timeline/view.ts'

/** The parts of a view that narrow it; `value` is null for those that have one value only. */
export type FilterPart = { name: FacetName | 'from' | 'to' | 'q' | 'asof'; value: string | null }
/** One filter in words, and the view without it. */
export type ActiveFilter = FilterPart & { key: string; label: string; without: TimelineView }

/** The address of a view of the timeline. */
export function timelineHref(view: TimelineView, locale: Locale): string {
  const query = printView(view)
  return localePath(locale, query ? `/timeline?${query}` : '/timeline')
}

/** The filters a view sets, in the order of its address: "Company: Toyota", "not Honda", "From 1 Jul 2025". */
export function activeFilters(view: TimelineView, facets: Facets, locale: Locale): ActiveFilter[] {
  const t = translator(locale, 'timeline')
  const of = (part: FilterPart, label: string): ActiveFilter => ({
    ...part,
    key: `${part.name}-${part.value ?? ''}`,
    label,
    without: lifted(view, part.name, part.value),
  })
  const values = facetNames.flatMap((name) =>
    view[name].map((value) => {
      const { text } = valueName(name, bareValue(value), facets, locale)
      const field = t(`field.${name}`)
      return of({ name, value }, t(isExcluded(value) ? 'chip.not' : 'chip.is', { field, value: text }))
    }),
  )
  const dates = (['from', 'to', 'asof'] as const).flatMap((name) => {
    const day = view[name]
    if (day === null) return []
    return [of({ name, value: null }, t(`dates.${name}`, { date: formatDay(day, locale, 'short') }))]
  })
  const words = view.q === '' ? [] : [of({ name: 'q', value: null }, t('chip.words', { words: view.q }))]
  return [...values, ...dates, ...words]
}
