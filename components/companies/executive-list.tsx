import { KnownFrom } from '@/components/companies/known-from.tsx'
import { TextLink } from '@/components/ui/text-link.tsx'
import type { ExecutiveView } from '@/lib/companies/types.ts'
import { formatDay } from '@/lib/format/date.ts'
import { type Locale, localePath, pick, pickedLang } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

/** Who leads the company and when, as exactly as known, and as of when that was seen. */
export function ExecutiveList({ executives, locale }: { executives: ExecutiveView[]; locale: Locale }) {
  return (
    <ul className="grid gap-2">
      {executives.map((one) => {
        const name = pick(locale, one.name, one.nameJa)
        return (
          <li key={`${one.name} ${one.from ?? ''}`}>
            <span className="font-semibold" lang={pickedLang(locale, one.nameJa)}>
              {one.slug ? (
                <TextLink href={localePath(locale, `/people/${one.slug}`)} className="underline">
                  {name}
                </TextLink>
              ) : (
                name
              )}
            </span>
            <span className="block" lang={pickedLang(locale, one.titleJa)}>
              {pick(locale, one.title, one.titleJa)}
            </span>
            <span className="block text-muted">{term(one, locale)}</span>
            {one.note ? (
              <span className="block text-muted" lang={pickedLang(locale, one.noteJa)}>
                {pick(locale, one.note, one.noteJa)}
              </span>
            ) : null}
            <span className="block">
              <KnownFrom verified={one.verified} seenAt={one.seenAt} locale={locale} />
            </span>
          </li>
        )
      })}
    </ul>
  )
}

function term({ from, to, asOf }: ExecutiveView, locale: Locale): string {
  const t = translator(locale, 'companies')
  const day = (text: string) => formatDay(text, locale, 'short')
  const span =
    from && to
      ? t('term.both', { from: day(from), to: day(to) })
      : from
        ? t('term.from', { from: day(from) })
        : to
          ? t('term.to', { to: day(to) })
          : null
  return [span, asOf ? t('term.asOf', { day: day(asOf) }) : null]
    .filter(Boolean)
    .join(locale === 'ja' ? '、' : ', ')
}
