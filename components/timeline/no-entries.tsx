import { unfiltered } from '@/components/timeline/active-filters.tsx'
import type { ActiveFilter } from '@/components/timeline/filters.ts'
import { SteerLink } from '@/components/timeline/steer-link.tsx'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { WayOut } from '@/lib/timeline/emptied.ts'
import { type TimelineView, withView } from '@/lib/timeline/view.ts'

type Props = {
  filters: ActiveFilter[]
  view: TimelineView
  ways: WayOut[]
  /** Entries that fit but have no date of the kind that counts. */
  undated: number
  /** More than none where only the page asked for has none. */
  total: number
  locale: Locale
}

/** Nothing fits: says which filter emptied the view, with the entries that each way out would bring. */
export function NoEntries({ filters, view, ways, undated, total, locale }: Props) {
  const t = translator(locale, 'timeline')
  const labelOf = (part: WayOut['parts'][number]) =>
    filters.find(({ name, value }) => name === part.name && value === part.value)?.label ?? part.name
  const and = new Intl.ListFormat(locale, { type: 'conjunction' })
  const link = 'inline-flex min-h-6 items-center underline'
  if (total > 0) {
    return (
      <p className="measure">
        {t('noFurther')}{' '}
        <SteerLink view={withView(view, {})} locale={locale} className={link}>
          {t('toNewest')}
        </SteerLink>
      </p>
    )
  }
  if (filters.length === 0 && undated === 0) return <p className="measure">{t('empty')}</p>
  const named = ways.flatMap(({ parts }) => (parts.length === 1 ? parts.map(labelOf) : []))
  return (
    <div className="measure" data-empty="">
      <h2 className="font-serif text-xl">{t('nothing')}</h2>
      <p className="mt-2">
        {named.length > 0
          ? t('emptiedBy', { filters: and.format(named.slice(0, 3)), count: named.length })
          : t('emptiedTogether')}
      </p>
      <ul className="mt-3 list-disc pl-5">
        {ways.map((way) => {
          const text = and.format(way.parts.map(labelOf))
          return (
            <li key={text} className="py-0.5">
              <SteerLink view={way.view} locale={locale} className={link}>
                {t('without', { filter: text })}
              </SteerLink>
              {': '}
              {t('total', { count: way.count })}
            </li>
          )
        })}
        {undated > 0 ? (
          <li className="py-0.5">
            <SteerLink view={withView(view, { date: 'published' })} locale={locale} className={link}>
              {t('byPublished')}
            </SteerLink>
            {': '}
            {t('total', { count: undated })}
          </li>
        ) : null}
        {filters.length > 1 ? (
          <li className="py-0.5">
            <SteerLink view={unfiltered(view)} locale={locale} className={link}>
              {t('whole')}
            </SteerLink>
          </li>
        ) : null}
      </ul>
    </div>
  )
}
