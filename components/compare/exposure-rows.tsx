import { Blank } from '@/components/compare/blank.tsx'
import type { CompareRow } from '@/components/compare/compare-table.tsx'
import { FigureWhen } from '@/components/compare/figure-when.tsx'
import { RatioCell } from '@/components/compare/ratio-cell.tsx'
import { newestOf, ratioOf, saidTogether, type Told } from '@/lib/compare/exposure.ts'
import { exposureFigures, exposures, tariffShare } from '@/lib/compare/measures.ts'
import type { Compared } from '@/lib/compare/types.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { LineClaim } from '@/lib/metrics/line.ts'

const measured = (company: Compared, metrics: readonly string[]): LineClaim[] =>
  company.claims.filter(({ metric }) => metric !== null && metrics.includes(metric.slug))

/** How much of a company's business hangs on the United States, and on cars shipped there. */
export function exposureRows(companies: readonly Compared[], locale: Locale): CompareRow[] {
  const t = translator(locale, 'compare')
  const shares = exposures.map(({ key, parts, whole }): CompareRow => {
    const terms = { part: t(`exposure.${key}.part`), whole: t(`exposure.${key}.whole`) }
    return {
      key,
      title: t(`exposure.${key}.title`),
      note: t(`exposure.${key}.how`),
      cells: companies.map((company) => (
        <RatioCell
          key={company.slug}
          ratio={ratioOf(measured(company, parts), measured(company, [whole]), 'happened')}
          told="happened"
          terms={terms}
          locale={locale}
        />
      )),
    }
  })
  const figures = exposureFigures.map(
    (slug): CompareRow => ({
      key: slug,
      title: t(`exposure.figure.${slug}`),
      cells: companies.map((company) => (
        <Newest key={company.slug} claims={measured(company, [slug])} told="happened" locale={locale} />
      )),
    }),
  )
  return [...shares, ...figures]
}

/** What the tariff costs each company, expected and reported, and what that is of its operating profit. */
export function tariffRows(companies: readonly Compared[], locale: Locale): CompareRow[] {
  const t = translator(locale, 'compare')
  const { parts, whole } = tariffShare
  const terms = { part: t('tariff.part'), whole: t('tariff.whole') }
  return (['ahead', 'happened'] as const).flatMap((told): CompareRow[] => [
    {
      key: `cost-${told}`,
      title: t(`tariff.cost.${told}`),
      note: t(`tariff.costHow.${told}`),
      cells: companies.map((company) => (
        <Newest key={company.slug} claims={measured(company, parts)} told={told} locale={locale} />
      )),
    },
    {
      key: `share-${told}`,
      title: t(`tariff.share.${told}`),
      note: t('tariff.shareHow'),
      cells: companies.map((company) => {
        const profits = measured(company, [whole])
        const ratio = ratioOf(measured(company, parts), profits, told)
        return (
          <RatioCell
            key={company.slug}
            ratio={ratio}
            told={told}
            terms={terms}
            then={saidTogether(ratio, profits)}
            locale={locale}
          />
        )
      }),
    },
  ])
}

function Newest({ claims, told, locale }: { claims: readonly LineClaim[]; told: Told; locale: Locale }) {
  const newest = newestOf(claims, told)
  if (newest) return <FigureWhen claim={newest} locale={locale} />
  return <Blank kind="unknown" why={translator(locale, 'compare')('blank.notGiven')} locale={locale} />
}
