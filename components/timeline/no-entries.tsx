import { type ActiveFilter, timelineHref } from '@/components/timeline/filters.ts'
import { TextLink } from '@/components/ui/text-link.tsx'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { emptyView } from '@/lib/timeline/view.ts'

/** Nothing fits: says by what it was narrowed, and offers every way to widen it. */
export function NoEntries({ filters, locale }: { filters: ActiveFilter[]; locale: Locale }) {
  const t = translator(locale, 'timeline')
  if (filters.length === 0) return <p className="measure">{t('empty')}</p>
  return (
    <div className="measure">
      <h2 className="font-serif text-xl">{t('nothing')}</h2>
      <p className="mt-2">
        {t('nothingFor', {
          filters: filters.map((filter) => filter.label).join(locale === 'ja' ? '、' : '; '),
        })}
      </p>
      <p className="mt-4">{t('widen')}</p>
      <ul className="mt-1 list-disc pl-5">
        {filters.map((filter) => (
          <li key={filter.key} className="py-0.5">
            <TextLink href={timelineHref(filter.without, locale)} className="underline">
              {t('remove', { filter: filter.label })}
            </TextLink>
          </li>
        ))}
        {filters.length > 1 ? (
          <li className="py-0.5">
            <TextLink href={timelineHref(emptyView, locale)} className="underline">
              {t('whole')}
            </TextLink>
          </li>
        ) : null}
      </ul>
    </div>
  )
}
