import type { ReactNode } from 'react'
import { calendarTicks, valueTicks } from '@/components/charts/axis-words.ts'
import { ChartFrame } from '@/components/charts/chart-frame.tsx'
import { FigureTable, rowsFor } from '@/components/charts/figure-table.tsx'
import { lineSource, lineUnit } from '@/components/charts/line-words.ts'
import { drawLines, type NamedLine, sharedTicks } from '@/components/charts/lines-drawing.ts'
import { MarkLegend } from '@/components/charts/mark-legend.tsx'
import { TimeChart } from '@/components/charts/time-chart.tsx'
import type { Under } from '@/components/charts/under.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { AxisUnit } from '@/lib/metrics/view.ts'

type Props = {
  locale: Locale
  /** What they all are about. */
  title: string
  lines: NamedLine[]
  /** The last day our sources see. */
  until: string
  /** One value axis for all: only for lines of one unit. */
  sharedScale: boolean
  unitView?: AxisUnit
  /** Drawn beside them on the same time axis. */
  under?: Under
  /** Downloads, after them all. */
  out?: ReactNode
}

/** A small chart for each line, all on one time axis; whether they share a scale of values too is said. */
export function SmallMultiples({
  locale,
  title,
  lines,
  until,
  sharedScale,
  unitView = 'auto',
  under,
  out,
}: Props) {
  const t = translator(locale, 'metrics')
  const { lines: drawn, span } = drawLines(lines, { until, locale })
  const all = lines.map(({ line }) => line)
  const shared = sharedScale ? sharedTicks(all, drawn, unitView, locale) : null
  return (
    <div>
      <h2 className="font-semibold">{title}</h2>
      <p className="mb-3 text-muted text-sm">{t(sharedScale ? 'chart.sameScale' : 'chart.ownScale')}</p>
      <div className="grid grid-cols-1 gap-x-8 gap-y-6 sm:grid-cols-2 xl:grid-cols-3">
        {drawn.map((one, index) => {
          const given = lines[index]
          if (!given) return null
          const words = lineUnit(given.line, unitView, locale)
          const alone = { ...one, ink: 'ink' as const, marker: 'circle' as const }
          return (
            <ChartFrame
              key={one.key}
              locale={locale}
              title={one.name}
              unit={words}
              acts={[]}
              listId=""
              legend={<MarkLegend lines={[alone]} locale={locale} />}
              source={lineSource([given.line], locale)}
              tableLabel={t('chart.table', { count: given.line.points.length })}
              table={
                <FigureTable
                  caption={`${one.name}. ${words}`}
                  points={given.line.points}
                  line={given.line}
                  locale={locale}
                  most={rowsFor(lines.length)}
                />
              }
            >
              <TimeChart
                lines={[alone]}
                acts={[]}
                span={span}
                xTicks={calendarTicks(span, locale)}
                yTicks={
                  shared ??
                  valueTicks(
                    [one],
                    {
                      unit: given.line.unit,
                      view: unitView,
                      signed: given.line.comparator !== 'none',
                      fromZero: given.line.scale !== 'index',
                    },
                    locale,
                  )
                }
                label={`${one.name}. ${words}`}
                height={170}
              />
            </ChartFrame>
          )
        })}
        {under ? (
          <div className="min-w-0 self-end">{under.draw({ span, axisWidth: under.axisWidth })}</div>
        ) : null}
      </div>
      {out}
    </div>
  )
}
