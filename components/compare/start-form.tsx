import { compareHref } from '@/components/compare/compare-href.ts'
import { Section } from '@/components/ui/section.tsx'
import { TextLink } from '@/components/ui/text-link.tsx'
import type { Choice } from '@/lib/compare/types.ts'
import { mostCompanies } from '@/lib/compare/view.ts'
import { type Locale, localePath, pick, pickedLang } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

type Props = {
  choices: readonly Choice[]
  /** Slugs of companies worth comparing. */
  sets: readonly string[][]
  locale: Locale
}

/** Where a comparison begins: sets that go together, and every company to choose from. A plain form, plain links. */
export function StartForm({ choices, sets, locale }: Props) {
  const t = translator(locale, 'compare')
  const bySlug = new Map(choices.map((one) => [one.slug, one]))
  const name = (one: Choice) => pick(locale, one.shortName, one.shortNameJa)
  const groups = [
    { title: t('start.japanese'), companies: choices.filter(({ country }) => country === 'JP') },
    { title: t('start.western'), companies: choices.filter(({ country }) => country !== 'JP') },
  ].filter(({ companies }) => companies.length > 0)
  return (
    <div className="grid grid-cols-1 gap-10">
      {sets.length > 0 ? (
        <Section title={t('start.good')}>
          <p className="mb-2 text-muted text-sm">{t('start.goodNote')}</p>
          <ul className="grid gap-x-10 sm:grid-cols-2">
            {sets.map((set) => {
              const members = set.flatMap((slug) => bySlug.get(slug) ?? [])
              return (
                <li key={set.join()} className="border-rule border-t py-2">
                  <TextLink href={compareHref(set, locale)} className="font-semibold underline">
                    {members.map(name).join(locale === 'ja' ? '、' : ', ')}
                  </TextLink>
                  <span className="block text-muted text-sm">
                    {t('start.shared', { count: sharedBy(members) })}
                  </span>
                </li>
              )
            })}
          </ul>
        </Section>
      ) : null}
      <Section title={t('start.title')}>
        <form action={localePath(locale, '/companies/compare')} className="grid grid-cols-1 gap-6">
          <p className="text-muted text-sm">{t('start.note', { most: mostCompanies })}</p>
          {groups.map(({ title, companies }) => (
            <fieldset key={title}>
              <legend className="kicker">{title}</legend>
              <ul className="grid grid-cols-2 gap-x-6 sm:grid-cols-3 lg:grid-cols-4">
                {companies.map((one) => (
                  <li key={one.slug}>
                    <label className="flex min-h-9 items-baseline gap-2 py-1">
                      <input type="checkbox" name="c" value={one.slug} className="size-4 self-center" />
                      <span>
                        <span lang={pickedLang(locale, one.shortNameJa)}>{name(one)}</span>{' '}
                        <span className="inline-block text-muted text-xs">
                          {t('start.measures', { count: one.metrics.length })}
                        </span>
                      </span>
                    </label>
                  </li>
                ))}
              </ul>
            </fieldset>
          ))}
          <div>
            <button type="submit" className="button button-strong">
              {t('start.compare')}
            </button>
          </div>
        </form>
      </Section>
    </div>
  )
}

const sharedBy = ([first, ...others]: Choice[]): number =>
  first?.metrics.filter((metric) => others.every(({ metrics }) => metrics.includes(metric))).length ?? 0
