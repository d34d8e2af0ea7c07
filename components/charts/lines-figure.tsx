import { type ReactNode, useId } from 'react'
import { placeActs } from '@/components/charts/act-marks.ts'
import { calendarTicks } from '@/components/charts/axis-words.ts'
import { ChartBody } from '@/components/charts/chart-body.tsx'
import { ChartFrame } from '@/components/charts/chart-frame.tsx'
import { LineLegend } from '@/components/charts/line-legend.tsx'
import { lineSource, lineUnit } from '@/components/charts/line-words.ts'
import { drawLines, type NamedLine, sharedTicks, spanPoints } from '@/components/charts/lines-drawing.ts'
import { LinesTable } from '@/components/charts/lines-table.tsx'
import { MarkLegend } from '@/components/charts/mark-legend.tsx'
import type { Under } from '@/components/charts/under.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { AxisUnit } from '@/lib/metrics/view.ts'
import type { PolicyMark } from '@/lib/policies/types.ts'

type Props = {
  locale: Locale
  title: string
  /** What may share an axis, at most `mostLines`; what is beyond is not drawn. */
  lines: NamedLine[]
  marks: PolicyMark[]
  /** The last day our sources see. */
  until: string
  unitView?: AxisUnit
  /** As on ChartFrame. */
  out?: ReactNode
  open?: boolean
  under?: Under
  /** In pixels. */
  height?: number
}

/** Several lines on one axis: each named where it ends, told apart by ink and by mark; a table with a column for each. */
export function LinesFigure({
  locale,
  title,
  lines,
  marks,
  until,
  unitView = 'auto',
  out,
  open,
  under,
  height = 320,
}: Props) {
  const t = translator(locale, 'metrics')
  const listId = `acts${useId().replace(/[^\w-]/g, '')}`
  const [first] = lines
  if (!first) return null
  const all = lines.map(({ line }) => line)
  const { lines: drawn, span } = drawLines(lines, { until, locale })
  const { acts, omitted } = placeActs(marks, span, locale)
  const words = lineUnit({ ...first.line, points: spanPoints(lines) }, unitView, locale)
  // What stands under a chart has no names at its right.
  const ends = under === undefined
  return (
    <ChartFrame
      locale={locale}
      title={title}
      unit={words}
      acts={acts}
      omitted={omitted}
      listId={listId}
      legend={
        <>
          <LineLegend lines={drawn} ends={ends} label={t('chart.lines')} />
          <MarkLegend lines={drawn} locale={locale} />
        </>
      }
      source={lineSource(all, locale)}
      tableLabel={t('chart.table', { count: all.reduce((sum, { points }) => sum + points.length, 0) })}
      table={<LinesTable caption={`${title}. ${words}`} lines={lines} locale={locale} />}
      out={out}
      open={open}
    >
      <ChartBody
        locale={locale}
        lines={drawn}
        acts={acts}
        listId={listId}
        span={span}
        xTicks={calendarTicks(span, locale)}
        yTicks={sharedTicks(all, drawn, unitView, locale)}
        label={`${title}. ${words}`}
        height={height}
        under={under}
        ends={ends}
      />
    </ChartFrame>
  )
}
