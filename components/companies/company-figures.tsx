import type { Colour } from '@/components/charts/types.ts'
import { MetricPanel } from '@/components/metrics/metric-panel.tsx'
import { SamePeriodList } from '@/components/metrics/same-period-list.tsx'
import { SingleFigures } from '@/components/metrics/single-figures.tsx'
import { VintageList } from '@/components/metrics/vintage-list.tsx'
import { TextLink } from '@/components/ui/text-link.tsx'
import type { MetricFigures } from '@/lib/claims/figures.ts'
import { newestFigures } from '@/lib/claims/newest.ts'
import type { ClaimView } from '@/lib/claims/types.ts'
import type { CompanyView } from '@/lib/companies/types.ts'
import { type Locale, localePath, pick } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { conflictsOf } from '@/lib/metrics/differences.ts'
import { chooseLine, type Line } from '@/lib/metrics/line.ts'
import { emptyFiguresView, printMetricView } from '@/lib/metrics/view.ts'
import { vintagesOf } from '@/lib/metrics/vintages.ts'
import type { PolicyMark } from '@/lib/policies/types.ts'

type Props = {
  company: CompanyView
  figures: MetricFigures[]
  /** Every claim in scope, superseded ones too. */
  claims: ClaimView[]
  marks: PolicyMark[]
  until: string
  /** The duty to see the charts above, as `listTariffs` names it; null where none meets the company. */
  rate: string | null
  locale: Locale
}

/** Of each series, and of what differs or was revised: five years of months fit a chart, and a page holds many. */
const most = { points: 60, groups: 12 }

/** Everything measured of a company: charts where figures make a series, the rest in one table. */
export function CompanyFigures({ company, figures: all, claims, marks, until, rate, locale }: Props) {
  const t = translator(locale, 'companies')
  const measures = translator(locale, 'metrics')
  if (all.length === 0) return <p className="text-muted">{t('figures.none')}</p>
  const colour: Colour = company.country === 'JP' ? 'jp' : 'us'
  const overDuty = (metric: string) => {
    const view = { ...emptyFiguresView, subject: company.slug, length: null, rate }
    return localePath(locale, `/metrics/${metric}?${printMetricView(view)}`)
  }
  const { figures, left } = newestFigures(all, most.points)
  const panels = figures
    .flatMap((one) => {
      const line = chooseLine(one.series, one.metric.kind)
      return line ? [{ figures: one, line }] : []
    })
    .sort((a, b) => weight(b) - weight(a))
  const single = figures.filter((one) => !panels.some((panel) => panel.figures === one))
  const conflicts = figures.flatMap((one) => conflictsOf(one.series)).slice(0, most.groups)
  const vintages = vintagesOf(claims).slice(0, most.groups)
  return (
    <div className="grid grid-cols-1 gap-8">
      {left > 0 ? <p className="text-muted text-sm">{t('figures.older', { count: left })}</p> : null}
      {panels.length > 0 ? (
        <div className={`grid grid-cols-1 gap-x-10 gap-y-8 ${panels.length > 1 ? 'xl:grid-cols-2' : ''}`}>
          {panels.map((panel) => (
            <div key={panel.figures.metric.slug} className="min-w-0">
              <MetricPanel
                figures={panel.figures}
                line={panel.line}
                title={measures('chart.title', {
                  subject: pick(locale, company.shortName, company.shortNameJa),
                  metric: pick(locale, panel.figures.metric.name, panel.figures.metric.nameJa),
                })}
                marks={marks}
                until={until}
                colour={colour}
                locale={locale}
                linked
              />
              {rate && panel.figures.metric.kind !== 'rate' ? (
                <TextLink
                  href={overDuty(panel.figures.metric.slug)}
                  className="mt-1 inline-block py-1 text-sm underline"
                >
                  {t('figures.overDuty')}
                </TextLink>
              ) : null}
            </div>
          ))}
        </div>
      ) : null}
      {single.length > 0 ? (
        <div>
          <h3 className="mb-1 font-semibold">{measures('page.single')}</h3>
          <p className="mb-2 text-muted text-sm">{measures('page.singleNote')}</p>
          <SingleFigures figures={single} by="metric" caption={measures('page.single')} locale={locale} />
        </div>
      ) : null}
      {conflicts.length > 0 ? (
        <div>
          <h3 className="mb-1 font-semibold">{measures('page.conflicts')}</h3>
          <p className="mb-3 text-muted text-sm">{measures('page.conflictsNote')}</p>
          <SamePeriodList groups={conflicts} by="metric" disputed locale={locale} />
        </div>
      ) : null}
      {vintages.length > 0 ? (
        <div>
          <h3 className="mb-1 font-semibold">{measures('page.vintages')}</h3>
          <p className="mb-3 text-muted text-sm">{measures('page.vintagesNote')}</p>
          <VintageList vintages={vintages} by="metric" locale={locale} />
        </div>
      ) : null}
    </div>
  )
}

/** Amounts before changes, long series before short ones. */
const weight = ({ figures, line }: { figures: MetricFigures; line: Line<ClaimView> }) =>
  line.points.length + (figures.metric.kind === 'growth' ? 0 : 10_000)
