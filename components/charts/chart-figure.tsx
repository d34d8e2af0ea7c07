import { type ReactNode, useId } from 'react'
import { placeActs } from '@/components/charts/act-marks.ts'
import { calendarTicks, valueTicks } from '@/components/charts/axis-words.ts'
import { ChartBody } from '@/components/charts/chart-body.tsx'
import { ChartFrame } from '@/components/charts/chart-frame.tsx'
import { FigureTable, figureCount } from '@/components/charts/figure-table.tsx'
import { drawingOf } from '@/components/charts/line-points.ts'
import { lineSource, lineUnit } from '@/components/charts/line-words.ts'
import { MarkLegend } from '@/components/charts/mark-legend.tsx'
import type { ChartLine, Colour } from '@/components/charts/types.ts'
import type { Under } from '@/components/charts/under.ts'
import { TextLink } from '@/components/ui/text-link.tsx'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { Line, LineClaim } from '@/lib/metrics/line.ts'
import type { AxisUnit } from '@/lib/metrics/view.ts'
import { withVintages } from '@/lib/metrics/vintages.ts'
import type { PolicyMark } from '@/lib/policies/types.ts'

type Props = {
  locale: Locale
  /** What is measured, and of whom. */
  title: string
  /** From `chooseLine`, `lineOf` or `scaleLine`. */
  line: Line<LineClaim>
  /** All claims of its metric and subject, superseded ones too: with them earlier forecasts are drawn. */
  claims?: readonly LineClaim[]
  marks: PolicyMark[]
  /** The last day our sources see. */
  until: string
  colour?: Colour
  /** In what the value axis counts. */
  unitView?: AxisUnit
  /** The metric's own page, where the chart stands elsewhere. */
  href?: string
  /** As on ChartFrame. */
  lead?: ReactNode
  out?: ReactNode
  open?: boolean
  actsOpen?: boolean
  /** Drawn on the same time axis. */
  under?: Under
}

/** One metric of one subject: the chart, the policy acts on it, its sources, and the table it is drawn from. */
export function ChartFigure({
  locale,
  title,
  line: given,
  claims,
  marks,
  until,
  colour = 'ink',
  unitView = 'auto',
  href,
  lead,
  out,
  open,
  actsOpen,
  under,
}: Props) {
  const t = translator(locale, 'metrics')
  const listId = `acts${useId().replace(/[^\w-]/g, '')}`
  const line = claims ? withVintages(given, claims) : given
  const { span, ticks, ...drawn } = drawingOf(line, { until, locale })
  const lines: ChartLine[] = [{ key: line.id, name: title, ink: colour, ...drawn }]
  const { acts, omitted } = placeActs(marks, span, locale)
  const words = lineUnit(line, unitView, locale)
  return (
    <ChartFrame
      locale={locale}
      title={
        href ? (
          <TextLink href={href} className="underline">
            {title}
          </TextLink>
        ) : (
          title
        )
      }
      unit={words}
      open={open}
      actsOpen={actsOpen}
      lead={lead}
      out={out}
      acts={acts}
      omitted={omitted}
      listId={listId}
      legend={
        <MarkLegend
          lines={lines}
          dashedMeans={line.shape === 'steps' ? t('chart.scheduledRate') : undefined}
          locale={locale}
        />
      }
      source={lineSource([line], locale)}
      tableLabel={t('chart.table', { count: figureCount(line.points) })}
      table={<FigureTable caption={`${title}. ${words}`} points={line.points} line={line} locale={locale} />}
    >
      <ChartBody
        locale={locale}
        lines={lines}
        acts={acts}
        listId={listId}
        span={span}
        xTicks={ticks.length > 0 ? ticks : calendarTicks(span, locale)}
        yTicks={valueTicks(
          lines,
          {
            unit: line.unit,
            view: unitView,
            signed: line.points.some(({ value }) => value.comparator !== 'none'),
            fromZero: line.scale !== 'index',
          },
          locale,
        )}
        label={`${title}. ${words}`}
        height={line.points.length > 3 ? 250 : 190}
        under={under}
      />
    </ChartFrame>
  )
}
