import type { ReactNode } from 'react'
import { placeActs } from '@/components/charts/act-marks.ts'
import { niceTicks, timeTicks } from '@/components/charts/axis.ts'
import { ChartFrame } from '@/components/charts/chart-frame.tsx'
import { FigureTable } from '@/components/charts/figure-table.tsx'
import { drawingOf } from '@/components/charts/plot-points.ts'
import { plotSource, plotUnit } from '@/components/charts/plot-words.ts'
import { TimeChart } from '@/components/charts/time-chart.tsx'
import type { Colour } from '@/components/charts/types.ts'
import { TextLink } from '@/components/ui/text-link.tsx'
import type { ClaimView } from '@/lib/claims/types.ts'
import { monthName } from '@/lib/format/date.ts'
import { formatAmount } from '@/lib/format/number.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { Line } from '@/lib/metrics/line.ts'
import type { PolicyMark } from '@/lib/policies/types.ts'

type Props = {
  locale: Locale
  /** What is measured, and of whom. */
  title: string
  /** As on Metric. */
  unit: string
  /** From `chooseLine` or `lineOf`. */
  line: Line<ClaimView>
  marks: PolicyMark[]
  /** The last day our sources see. */
  until: string
  colour?: Colour
  /** The metric's own page, where the chart stands elsewhere. */
  href?: string
  /** As on ChartFrame. */
  lead?: ReactNode
  open?: boolean
  actsOpen?: boolean
}

/** One metric of one subject: the chart, the policy acts on it, its sources, and the table it is drawn from. */
export function ChartFigure({
  locale,
  title,
  unit,
  line,
  marks,
  until,
  colour = 'ink',
  href,
  lead,
  open,
  actsOpen,
}: Props) {
  const t = translator(locale, 'metrics')
  const { points, dashed, span, ticks } = drawingOf(line, until, locale)
  const { acts, omitted } = placeActs(marks, span, locale)
  const drawn = [...points, ...dashed.flat()]
  const values = niceTicks(drawn.flatMap((point) => point.range ?? point.value ?? []))
  const changes = line.points.some(({ value }) => value.comparator !== 'none')
  const words = plotUnit(line, unit, locale)
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
      acts={acts}
      omitted={omitted}
      firmness={drawn.map((point) => point.firmness)}
      dashedMeans={line.shape === 'steps' ? t('chart.scheduledRate') : undefined}
      colour={colour}
      source={plotSource(line, locale)}
      tableLabel={t('chart.table', {
        count: line.points.reduce((sum, one) => sum + 1 + one.alongside.length, 0),
      })}
      table={<FigureTable caption={`${title}. ${words}`} points={line.points} locale={locale} />}
    >
      <TimeChart
        lines={[
          {
            key: line.id,
            name: title,
            shape: line.shape === 'running' ? 'line' : line.shape,
            ink: colour,
            points,
            dashed,
          },
        ]}
        acts={acts.map(({ at, mark, row }) => ({ at, mark, row }))}
        span={span}
        xTicks={ticks.length > 0 ? ticks : calendarTicks(span, locale)}
        yTicks={values.map((at) => ({
          at,
          label: formatAmount(String(at), unit, locale, { compact: true, signed: changes }),
        }))}
        label={`${title}. ${words}`}
        height={line.points.length > 3 ? 250 : 190}
      />
    </ChartFrame>
  )
}

/** Months say their year on the first tick and in January. */
function calendarTicks(span: [number, number], locale: Locale) {
  return timeTicks(span, (year, month, first) => {
    if (month === null) return locale === 'ja' ? `${year}年` : String(year)
    const named = locale === 'ja' ? `${month}月` : monthName(month, 'short')
    if (!first && month !== 1) return named
    return locale === 'ja' ? `${year}年${named}` : `${named} ${year}`
  })
}
