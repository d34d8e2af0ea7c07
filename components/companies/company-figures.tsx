import type { Colour } from '@/components/charts/types.ts'
import { MetricPanel } from '@/components/metrics/metric-panel.tsx'
import { SamePeriodList } from '@/components/metrics/same-period-list.tsx'
import { SingleFigures } from '@/components/metrics/single-figures.tsx'
import type { MetricFigures } from '@/lib/claims/figures.ts'
import { newestFigures } from '@/lib/claims/newest.ts'
import type { ClaimView } from '@/lib/claims/types.ts'
import type { CompanyView } from '@/lib/companies/types.ts'
import { type Locale, pick } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { conflictsOf, revisionsOf } from '@/lib/metrics/differences.ts'
import { chooseLine, type Line } from '@/lib/metrics/line.ts'
import type { PolicyMark } from '@/lib/policies/types.ts'

type Props = {
  company: CompanyView
  figures: MetricFigures[]
  /** Every claim in scope, superseded ones too. */
  claims: ClaimView[]
  marks: PolicyMark[]
  until: string
  locale: Locale
}

/** Of each series, and of what differs or was revised: five years of months fit a chart, and a page holds many. */
const most = { points: 60, groups: 12 }

/** Everything measured of a company: charts where figures make a series, the rest in one table. */
export function CompanyFigures({ company, figures: all, claims, marks, until, locale }: Props) {
  const t = translator(locale, 'companies')
  const measures = translator(locale, 'metrics')
  if (all.length === 0) return <p className="text-muted">{t('figures.none')}</p>
  const colour: Colour = company.country === 'JP' ? 'jp' : 'us'
  const { figures, left } = newestFigures(all, most.points)
  const panels = figures
    .flatMap((one) => {
      const line = chooseLine(one.series, one.metric.kind)
      return line ? [{ figures: one, line }] : []
    })
    .sort((a, b) => weight(b) - weight(a))
  const single = figures.filter((one) => !panels.some((panel) => panel.figures === one))
  const conflicts = figures.flatMap((one) => conflictsOf(one.series)).slice(0, most.groups)
  const revisions = revisionsOf(claims).slice(0, most.groups)
  return (
    <div className="grid grid-cols-1 gap-8">
      {left > 0 ? <p className="text-muted text-sm">{t('figures.older', { count: left })}</p> : null}
      {panels.length > 0 ? (
        <div className={`grid grid-cols-1 gap-x-10 gap-y-8 ${panels.length > 1 ? 'xl:grid-cols-2' : ''}`}>
          {panels.map((panel) => (
            <MetricPanel
              key={panel.figures.metric.slug}
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
      {revisions.length > 0 ? (
        <div>
          <h3 className="mb-1 font-semibold">{measures('page.revisions')}</h3>
          <p className="mb-3 text-muted text-sm">{measures('page.revisionsNote')}</p>
          <SamePeriodList groups={revisions} by="metric" locale={locale} />
        </div>
      ) : null}
    </div>
  )
}

/** Amounts before changes, long series before short ones. */
const weight = ({ figures, line }: { figures: MetricFigures; line: Line<ClaimView> }) =>
  line.points.length + (figures.metric.kind === 'growth' ? 0 : 10_000)
