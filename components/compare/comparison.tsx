import { type CompareRow, CompareTable } from '@/components/compare/compare-table.tsx'
import { exposureRows, tariffRows } from '@/components/compare/exposure-rows.tsx'
import { factRows } from '@/components/compare/fact-rows.tsx'
import { newestRows } from '@/components/compare/figure-rows.tsx'
import { plantRows } from '@/components/compare/plant-rows.tsx'
import { SharedCharts } from '@/components/compare/shared-charts.tsx'
import { Disclosure } from '@/components/ui/disclosure.tsx'
import { Section } from '@/components/ui/section.tsx'
import { type FigureRow, figureRows } from '@/lib/compare/figure-rows.ts'
import { sharedAxes } from '@/lib/compare/shared-axes.ts'
import type { Compared } from '@/lib/compare/types.ts'
import { type Locale, pick } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { LineClaim } from '@/lib/metrics/line.ts'
import type { PolicyMark } from '@/lib/policies/types.ts'

type Props = {
  /** In the order of the columns. */
  companies: readonly Compared[]
  marks: PolicyMark[]
  /** The day on which the sources end. */
  until: string
  locale: Locale
}

/** Companies side by side: who they are, what they build, what hangs on the trade, and every figure that compares. */
export function Comparison({ companies, marks, until, locale }: Props) {
  const t = translator(locale, 'compare')
  const claims = companies.map((company) => company.claims)
  const shared = sharedAxes(claims)
  const newest = figureRows(claims)
  // What only one of several is measured by compares with nothing.
  const [most, single] = [
    newest.filter((row) => companies.length === 1 || isOfSeveral(row)),
    newest.filter((row) => companies.length > 1 && !isOfSeveral(row)),
  ]
  const figures = companies.length === 1 ? 'figuresOne' : 'figures'
  const table = (key: 'facts' | 'plants' | 'exposure' | 'tariff' | typeof figures, rows: CompareRow[]) => (
    <CompareTable caption={t(`sections.${key}`)} companies={companies} rows={rows} locale={locale} />
  )
  return (
    <div className="grid grid-cols-1 gap-10">
      <Within companies={companies} locale={locale} />
      <Section id="facts" title={t('sections.facts')}>
        {table('facts', factRows(companies, locale))}
      </Section>
      <Section id="plants" title={t('sections.plants')}>
        {table('plants', plantRows(companies, until, locale))}
      </Section>
      <Section id="exposure" title={t('sections.exposure')}>
        <p className="measure mb-3 text-muted text-sm">{t('exposure.note')}</p>
        {table('exposure', exposureRows(companies, locale))}
      </Section>
      <Section id="tariff" title={t('sections.tariff')}>
        <p className="measure mb-3 text-muted text-sm">{t('tariff.note')}</p>
        {table('tariff', tariffRows(companies, locale))}
      </Section>
      <Section id="axes" title={t('sections.axes')}>
        <p className="measure mb-3 text-muted text-sm">{t(shared.length > 0 ? 'axes.note' : 'axes.none')}</p>
        <SharedCharts shared={shared} companies={companies} marks={marks} until={until} locale={locale} />
      </Section>
      <Section id="figures" title={t(`sections.${figures}`)}>
        {newest.length > 0 && companies.length === 1 ? null : (
          <p className="measure mb-3 text-muted text-sm">
            {t(newest.length > 0 ? 'figures.note' : 'figures.none')}
          </p>
        )}
        {most.length > 0 ? table(figures, newestRows(most, companies, locale)) : null}
        {single.length > 0 ? (
          <Disclosure summary={t('figures.single', { count: single.length })} className="mt-3">
            <CompareTable
              caption={t('figures.single', { count: single.length })}
              companies={companies}
              rows={newestRows(single, companies, locale)}
              locale={locale}
            />
          </Disclosure>
        ) : null}
      </Section>
    </div>
  )
}

const isOfSeveral = ({ cells }: FigureRow<LineClaim>) => cells.filter((cell) => cell !== null).length > 1

/** A brand beside its owner: the figures of the one may hold those of the other. */
function Within({ companies, locale }: Pick<Props, 'companies' | 'locale'>) {
  const t = translator(locale, 'compare')
  const pairs = companies.flatMap((child) => {
    const parent = companies.find(({ slug }) => slug === child.parent?.slug)
    return parent ? [{ child, parent }] : []
  })
  if (pairs.length === 0) return null
  const name = (company: Compared) => pick(locale, company.shortName, company.shortNameJa)
  return (
    <ul className="text-sm text-warn">
      {pairs.map(({ child, parent }) => (
        <li key={child.slug}>{t('within', { child: name(child), parent: name(parent) })}</li>
      ))}
    </ul>
  )
}
