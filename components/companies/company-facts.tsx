import { NamedLinks } from '@/components/articles/named-links.tsx'
import { countryName } from '@/components/companies/country-name.ts'
import { ExecutiveList } from '@/components/companies/executive-list.tsx'
import { KnownFrom } from '@/components/companies/known-from.tsx'
import { TickerList } from '@/components/companies/ticker-list.tsx'
import { Disclosure } from '@/components/ui/disclosure.tsx'
import { Fact } from '@/components/ui/fact.tsx'
import type { CompanyView } from '@/lib/companies/types.ts'
import { formatDay } from '@/lib/format/date.ts'
import { type Locale, pick, pickedLang } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

/** The side column: where the company is, who leads it, what it belongs to, how that is known. */
export function CompanyFacts({ company, locale }: { company: CompanyView; locale: Locale }) {
  const t = translator(locale, 'companies')
  return (
    <dl className="grid grid-cols-2 gap-x-6 text-sm leading-snug sm:grid-cols-3 lg:grid-cols-1">
      <Fact term={t('facts.headquarters')}>
        {company.headquarters ? (
          <span lang={pickedLang(locale, company.headquartersJa)}>
            {pick(locale, company.headquarters, company.headquartersJa)}
          </span>
        ) : null}{' '}
        <span className="text-muted">{countryName(company.country, locale)}</span>
      </Fact>
      {company.founded ? <Fact term={t('facts.founded')}>{formatDay(company.founded, locale)}</Fact> : null}
      {company.tickers.length > 0 ? (
        <Fact term={t('facts.tickers')}>
          <TickerList tickers={company.tickers} locale={locale} />
        </Fact>
      ) : null}
      {company.website && URL.canParse(company.website) ? (
        <Fact term={t('facts.website')}>
          <a href={company.website} rel="external nofollow" className="wrap-anywhere underline">
            {new URL(company.website).hostname.replace(/^www\./, '')}
          </a>
        </Fact>
      ) : null}
      {company.executives.length > 0 ? (
        <Fact term={t('executives')} wide>
          <ExecutiveList executives={company.executives} locale={locale} />
        </Fact>
      ) : null}
      {company.parent ? (
        <Fact term={t('facts.parent')} wide>
          <NamedLinks items={[company.parent]} folder="companies" locale={locale} />
        </Fact>
      ) : null}
      {company.children.length > 0 ? (
        <Fact term={t('facts.children')} wide>
          <NamedLinks items={company.children} folder="companies" locale={locale} />
        </Fact>
      ) : null}
      {company.stories.length > 0 ? (
        <Fact term={t('facts.stories')} wide>
          <NamedLinks items={company.stories} folder="stories" locale={locale} />
        </Fact>
      ) : null}
      {company.policies.length > 0 ? (
        <Fact term={t('facts.policies')} wide>
          {company.policies.length > 6 ? (
            <Disclosure summary={t('facts.policyCount', { count: company.policies.length })}>
              <NamedLinks items={company.policies} folder="policies" locale={locale} />
            </Disclosure>
          ) : (
            <NamedLinks items={company.policies} folder="policies" locale={locale} />
          )}
        </Fact>
      ) : null}
      {company.aliases.length > 0 ? (
        <Fact term={t('facts.aliases')} wide>
          <ul className="flex flex-wrap gap-x-3">
            {company.aliases.map((alias) => (
              <li key={`${alias.lang} ${alias.text}`} lang={alias.lang}>
                {alias.text}
              </li>
            ))}
          </ul>
        </Fact>
      ) : null}
      <Fact term={t('facts.known')} wide>
        <KnownFrom verified={company.verified} seenAt={company.seenAt} locale={locale} />
      </Fact>
    </dl>
  )
}
