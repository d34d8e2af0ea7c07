import { formatDay } from '@/lib/format/date.ts'
import { type Locale, localePath, pick } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { entryKinds } from '@/lib/timeline/filters.ts'
import type { Facets } from '@/lib/timeline/types.ts'
import { printView, type TimelineView, withView } from '@/lib/timeline/view.ts'

/** One filter in words, and the view without it. */
export type ActiveFilter = { key: string; label: string; without: TimelineView }

/** The address of a view of the timeline. */
export function timelineHref(view: TimelineView, locale: Locale): string {
  const query = printView(view)
  return localePath(locale, query ? `/timeline?${query}` : '/timeline')
}

/** The filters a view sets, in the order of the form; a slug nobody has stands for itself. */
export function activeFilters(view: TimelineView, facets: Facets, locale: Locale): ActiveFilter[] {
  const t = translator(locale, 'timeline')
  const lists = [
    ['company', facets.company],
    ['policy', facets.policy],
    ['story', facets.story],
  ] as const
  const things = lists.flatMap(([field, offered]) =>
    view[field].map((slug) => {
      const thing = offered.find((one) => one.value === slug)?.named
      return {
        key: `${field}-${slug}`,
        label: `${t(`field.${field}`)}: ${thing ? pick(locale, thing.name, thing.nameJa) : slug}`,
        without: withView(view, { [field]: view[field].filter((one) => one !== slug) }),
      }
    }),
  )
  const kinds = entryKinds
    .filter((kind) => view.kind.includes(kind))
    .map((kind) => ({
      key: `kind-${kind}`,
      label: `${t('field.kind')}: ${t(`kinds.${kind}`)}`,
      without: withView(view, { kind: view.kind.filter((one) => one !== kind) }),
    }))
  const dates = (['from', 'to'] as const).flatMap((field) => {
    const day = view[field]
    if (day === null) return []
    const label = t(`dates.${field}`, { date: formatDay(day, locale, 'short') })
    return [{ key: field, label, without: withView(view, { [field]: null }) }]
  })
  return [...things, ...kinds, ...dates]
}
