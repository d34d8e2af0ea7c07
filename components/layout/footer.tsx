import { TextLink } from '@/components/ui/text-link.tsx'
import { formatDay } from '@/lib/format/date.ts'
import { type Locale, localePath } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

/** Where the data ends (`seen`, YYYY-MM-DD) and whose words these are, on every page. */
export function Footer({ locale, seen }: { locale: Locale; seen: string | null }) {
  const t = translator(locale, 'common')
  return (
    <footer className="border-rule border-t bg-raised text-muted text-sm">
      <div className="page grid gap-1 py-6">
        {seen ? (
          <p className="font-semibold text-ink">{t('horizon', { date: formatDay(seen, locale) })}</p>
        ) : null}
        <p className="flex gap-x-6">
          <TextLink href={localePath(locale, '/contradictions')} className="py-1 underline">
            {translator(locale, 'disputes')('title')}
          </TextLink>
          <TextLink href={localePath(locale, '/pledges')} className="py-1 underline">
            {translator(locale, 'pledges')('title')}
          </TextLink>
        </p>
        <p>{t('footer.about')}</p>
        <p>{t('footer.zones')}</p>
      </div>
    </footer>
  )
}
