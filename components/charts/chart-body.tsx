import { ActLinks } from '@/components/charts/act-links.tsx'
import type { PlacedAct } from '@/components/charts/act-marks.ts'
import { valueAxisWidth } from '@/components/charts/chart-box.ts'
import { TimeChart } from '@/components/charts/time-chart.tsx'
import type { ChartProps } from '@/components/charts/types.ts'
import type { Under } from '@/components/charts/under.ts'
import type { Locale } from '@/lib/i18n/locales.ts'

type Props = Omit<ChartProps, 'acts' | 'axisWidth'> & {
  acts: PlacedAct[]
  /** Of the list of acts below. */
  listId: string
  under?: Under
  locale: Locale
}

/** The drawing with its numbered acts, and under it, on one time axis, what was asked for. */
export function ChartBody({ acts, listId, under, locale, ...chart }: Props) {
  const axisWidth = Math.max(valueAxisWidth(chart.yTicks), under?.axisWidth ?? 0)
  return (
    <>
      <div className="relative">
        <TimeChart
          {...chart}
          acts={acts.map(({ at, mark, row }) => ({ at, mark, row }))}
          axisWidth={axisWidth}
        />
        <ActLinks acts={acts} span={chart.span} left={axisWidth} listId={listId} locale={locale} />
      </div>
      {under?.draw({ span: chart.span, axisWidth })}
    </>
  )
}
