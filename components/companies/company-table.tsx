import { NewestFigure } from '@/components/companies/newest-figure.tsx'
import { TickerList } from '@/components/companies/ticker-list.tsx'
import { DataTable } from '@/components/ui/data-table.tsx'
import { TextLink } from '@/components/ui/text-link.tsx'
import type { ClaimView } from '@/lib/claims/types.ts'
import type { CompanyCard } from '@/lib/companies/types.ts'
import { type Locale, localePath, pick, pickedLang } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

type Props = {
  companies: CompanyCard[]
  /** The newest figure of each, by slug. */
  newest: ReadonlyMap<string, ClaimView>
  caption: string
  locale: Locale
}

/** Companies of one group: names in both languages, head office, listings, and how much is held of each. */
export function CompanyTable({ companies, newest, caption, locale }: Props) {
  const t = translator(locale, 'companies')
  return (
    <DataTable
      caption={caption}
      columns={[
        { key: 'company', label: t('columns.company') },
        { key: 'newest', label: t('columns.newest') },
        { key: 'plants', label: t('columns.plants'), numeric: true },
        { key: 'figures', label: t('columns.figures'), numeric: true },
        { key: 'articles', label: t('columns.articles'), numeric: true },
        { key: 'home', label: t('columns.home') },
        { key: 'tickers', label: t('columns.tickers') },
      ]}
      rows={companies.map((company) => ({
        key: company.slug,
        cells: {
          company: (
            <div className="min-w-44">
              <TextLink
                href={localePath(locale, `/companies/${company.slug}`)}
                lang={pickedLang(locale, company.nameJa)}
                className="font-semibold text-base underline"
              >
                {pick(locale, company.name, company.nameJa)}
              </TextLink>
              <p className="text-muted" lang={locale === 'en' ? 'ja' : 'en'}>
                {locale === 'en' ? company.nameJa : company.name}
              </p>
            </div>
          ),
          home: (
            <span className="block min-w-32" lang={pickedLang(locale, company.headquartersJa)}>
              {company.headquarters ? pick(locale, company.headquarters, company.headquartersJa) : '–'}
            </span>
          ),
          tickers:
            company.tickers.length > 0 ? <TickerList tickers={company.tickers} locale={locale} brief /> : '–',
          newest: <NewestFigure claim={newest.get(company.slug)} locale={locale} />,
          plants: company.plantCount || '–',
          figures: company.claimCount || '–',
          articles: company.articleCount || '–',
        },
      }))}
    />
  )
}
