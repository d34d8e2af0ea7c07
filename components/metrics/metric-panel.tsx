import { ChartFigure } from '@/components/charts/chart-figure.tsx'
import { FigureTable } from '@/components/charts/figure-table.tsx'
import type { Colour } from '@/components/charts/types.ts'
import { LatestFigure } from '@/components/metrics/latest-figure.tsx'
import { Disclosure } from '@/components/ui/disclosure.tsx'
import type { MetricFigures } from '@/lib/claims/figures.ts'
import type { ClaimView } from '@/lib/claims/types.ts'
import { type Locale, localePath } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { beside, type Line, linePoint } from '@/lib/metrics/line.ts'
import type { PolicyMark } from '@/lib/policies/types.ts'

type Props = {
  figures: MetricFigures
  line: Line<ClaimView>
  title: string
  marks: PolicyMark[]
  until: string
  colour: Colour
  locale: Locale
  /** Lead to the metric's page; left out on that page, where tables and acts stand open instead. */
  linked?: boolean
  /** List the acts at once: on the first chart of a page, as they are the same on the next. */
  actsOpen?: boolean
}

/** One metric of one subject: the newest figure large, the chart, and what the chart cannot hold in tables. */
export function MetricPanel({
  figures,
  line,
  title,
  marks,
  until,
  colour,
  locale,
  linked,
  actsOpen = false,
}: Props) {
  const t = translator(locale, 'metrics')
  const { metric, series, undated } = figures
  const others = beside(line, series)
  return (
    <div className={`min-w-0 ${linked ? 'border-rule-strong border-t pt-3' : ''}`}>
      <ChartFigure
        locale={locale}
        title={title}
        line={line}
        marks={marks}
        until={until}
        colour={colour}
        href={linked ? localePath(locale, `/metrics/${metric.slug}`) : undefined}
        lead={<LatestFigure line={line} locale={locale} />}
        open={!linked}
        actsOpen={actsOpen}
      />
      {others.length > 0 ? (
        <Disclosure summary={t('page.otherLengths', { count: others.length })} open={!linked}>
          <FigureTable
            caption={`${title}. ${t('page.otherLengths', { count: others.length })}`}
            points={others}
            locale={locale}
          />
        </Disclosure>
      ) : null}
      {undated.length > 0 ? (
        <Disclosure summary={t('page.undated', { count: undated.length })} open={!linked}>
          <p className="text-muted">{t('page.undatedNote')}</p>
          <FigureTable
            caption={title}
            points={undated.flatMap((claim) => linePoint({ claim, alongside: [] }) ?? [])}
            locale={locale}
          />
        </Disclosure>
      ) : null}
    </div>
  )
}
