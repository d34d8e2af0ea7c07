import { compareHref } from '@/components/compare/compare-href.ts'
import { TextLink } from '@/components/ui/text-link.tsx'
import type { Choice } from '@/lib/compare/types.ts'
import { mostCompanies } from '@/lib/compare/view.ts'
import { type Locale, localePath, pick, pickedLang } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

type Props = {
  /** In the order of the columns. */
  chosen: readonly Choice[]
  /** Every company there is. */
  choices: readonly Choice[]
  locale: Locale
}

/** The companies of a comparison, each with the way to be rid of it, and a form that adds one. */
export function ChosenCompanies({ chosen, choices, locale }: Props) {
  const t = translator(locale, 'compare')
  const slugs = chosen.map(({ slug }) => slug)
  const name = (one: Choice) => pick(locale, one.shortName, one.shortNameJa)
  const others = choices.filter(({ slug }) => !slugs.includes(slug))
  return (
    <section aria-label={t('chosen.label')} data-print="no" className="mb-8 border-rule-strong border-t pt-3">
      <div className="flex flex-wrap items-end gap-x-6 gap-y-3 text-sm">
        <ul className="flex flex-wrap gap-2">
          {chosen.map((one) => (
            <li key={one.slug} className="flex items-center gap-2 border border-rule py-1 pr-1 pl-2">
              <span className="font-semibold" lang={pickedLang(locale, one.shortNameJa)}>
                {name(one)}
              </span>
              <TextLink
                href={compareHref(
                  slugs.filter((slug) => slug !== one.slug),
                  locale,
                )}
                aria-label={t('chosen.removeName', { name: name(one) })}
                className="inline-flex min-h-6 items-center px-1 text-muted underline"
              >
                {t('chosen.remove')}
              </TextLink>
            </li>
          ))}
        </ul>
        {chosen.length < mostCompanies && others.length > 0 ? (
          <form action={localePath(locale, '/companies/compare')} className="flex items-end gap-2">
            <input type="hidden" name="c" value={slugs.join(',')} />
            <label className="block">
              <span className="kicker block">{t('chosen.add')}</span>
              {/* A new key: once one was added the field begins anew. */}
              <select key={slugs.join()} name="c" className="field">
                {others.map((one) => (
                  <option key={one.slug} value={one.slug}>
                    {name(one)}
                  </option>
                ))}
              </select>
            </label>
            <button type="submit" className="button">
              {t('chosen.submit')}
            </button>
          </form>
        ) : null}
        <TextLink href={compareHref([], locale)} className="inline-flex min-h-9 items-center underline">
          {t('chosen.again')}
        </TextLink>
      </div>
      {chosen.length >= mostCompanies ? <p className="mt-2 text-muted text-sm">{t('chosen.full')}</p> : null}
      {chosen.length === 1 ? <p className="mt-2 text-muted text-sm">{t('chosen.one')}</p> : null}
    </section>
  )
}
