import { countryName } from '@/components/companies/country-name.ts'
import { ExecutiveList } from '@/components/companies/executive-list.tsx'
import { TickerList } from '@/components/companies/ticker-list.tsx'
import { Blank } from '@/components/compare/blank.tsx'
import type { CompareRow } from '@/components/compare/compare-table.tsx'
import { TextLink } from '@/components/ui/text-link.tsx'
import type { Compared } from '@/lib/compare/types.ts'
import { formatDay } from '@/lib/format/date.ts'
import { type Locale, localePath, pick, pickedLang } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

/** Who the companies are: each fact, or why it is not there. */
export function factRows(companies: readonly Compared[], locale: Locale): CompareRow[] {
  const t = translator(locale, 'compare')
  const kinds = translator(locale, 'companies')
  const unknown = <Blank kind="unknown" why={t('blank.notHeld')} locale={locale} />
  const row = (key: Fact, cell: (company: Compared) => CompareRow['cells'][number]): CompareRow => ({
    key,
    title: t(`facts.${key}`),
    cells: companies.map(cell),
  })
  return [
    row('what', ({ kind, name, nameJa }) => (
      <>
        <span className="block" lang={pickedLang(locale, nameJa)}>
          {pick(locale, name, nameJa)}
        </span>
        <span className="text-muted">{kinds(`kind.${kind}`)}</span>
      </>
    )),
    row('country', ({ country }) => countryName(country, locale)),
    row('headquarters', ({ headquarters, headquartersJa }) =>
      headquarters ? (
        <span lang={pickedLang(locale, headquartersJa)}>{pick(locale, headquarters, headquartersJa)}</span>
      ) : (
        unknown
      ),
    ),
    row('founded', ({ founded }) => (founded ? formatDay(founded, locale) : unknown)),
    row('tickers', (company) => <Tickers company={company} locale={locale} />),
    row('parent', ({ parent }) =>
      parent ? (
        <TextLink
          href={localePath(locale, `/companies/${parent.slug}`)}
          lang={pickedLang(locale, parent.nameJa)}
          className="underline"
        >
          {pick(locale, parent.name, parent.nameJa)}
        </TextLink>
      ) : (
        <Blank kind="noneKnown" why={t('blank.noParent')} locale={locale} />
      ),
    ),
    row('executives', ({ executives, kind }) =>
      executives.length > 0 ? (
        <ExecutiveList executives={executives} locale={locale} />
      ) : (
        <Blank
          kind="unknown"
          why={t(kind === 'brand' ? 'blank.brandExecutive' : 'blank.notHeld')}
          locale={locale}
        />
      ),
    ),
  ]
}

type Fact = 'what' | 'country' | 'headquarters' | 'founded' | 'tickers' | 'parent' | 'executives'

function Tickers({ company, locale }: { company: Compared; locale: Locale }) {
  const t = translator(locale, 'compare')
  const { tickers, kind, parent } = company
  if (tickers.length > 0) return <TickerList tickers={tickers} locale={locale} />
  const owner = parent && pick(locale, parent.shortName, parent.shortNameJa)
  if (kind === 'brand') {
    const why = owner ? t('blank.brandListing', { parent: owner }) : t('blank.brand')
    return <Blank kind="none" why={why} locale={locale} />
  }
  const why = owner ? t('blank.ownListing', { parent: owner }) : t('blank.notHeld')
  return <Blank kind="noneKnown" why={why} locale={locale} />
}
