import { Blank } from '@/components/compare/blank.tsx'
import type { CompareRow } from '@/components/compare/compare-table.tsx'
import { FigureWhen } from '@/components/compare/figure-when.tsx'
import { TextLink } from '@/components/ui/text-link.tsx'
import type { FigureRow } from '@/lib/compare/figure-rows.ts'
import { tariffShare } from '@/lib/compare/measures.ts'
import type { Compared } from '@/lib/compare/types.ts'
import { periodLabel } from '@/lib/format/period.ts'
import { type Locale, localePath, pick, pickedLang } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { LineClaim } from '@/lib/metrics/line.ts'

/** One row for each measure: the figure of the days that most share; others with days of their own. */
export function newestRows(
  rows: readonly FigureRow<LineClaim>[],
  companies: readonly Compared[],
  locale: Locale,
): CompareRow[] {
  const t = translator(locale, 'compare')
  return rows.map(({ metric, period, cells }) => ({
    key: metric.slug,
    title: (
      <TextLink
        href={localePath(locale, `/metrics/${metric.slug}`)}
        lang={pickedLang(locale, metric.nameJa)}
        className="underline"
      >
        {pick(locale, metric.name, metric.nameJa)}
      </TextLink>
    ),
    note: period
      ? periodLabel(period, locale, 'short')
      : cells.filter((cell) => cell !== null).length > 1
        ? t('figures.apart')
        : null,
    cells: cells.map((cell, at) => {
      const company = companies[at]
      const key = company?.slug
      if (!cell) {
        return company && isElsewhere(company, metric.slug) ? (
          <Blank key={key} kind="none" why={t('blank.otherCurrency')} locale={locale} />
        ) : (
          <Blank key={key} kind="unknown" why={t('blank.notGiven')} locale={locale} />
        )
      }
      return (
        <FigureWhen
          key={key}
          claim={cell.claim}
          locale={locale}
          undated={cell.shares}
          before={period && !cell.shares ? t('figures.other') : undefined}
        />
      )
    }),
  }))
}

/** Whether a company tells the same in another currency: what the tariff costs has a measure for each. */
function isElsewhere({ claims }: Compared, slug: string): boolean {
  const currencies: readonly string[] = tariffShare.parts
  return currencies.includes(slug) && claims.some(({ metric }) => currencies.includes(metric?.slug ?? ''))
}
