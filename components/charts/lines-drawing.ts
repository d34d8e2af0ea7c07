import { valueTicks } from '@/components/charts/axis-words.ts'
import { inkAt, mostLines } from '@/components/charts/inks.ts'
import { drawingOf } from '@/components/charts/line-points.ts'
import type { ChartLine, ChartTick } from '@/components/charts/types.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import type { Line, LineClaim } from '@/lib/metrics/line.ts'
import type { AxisUnit } from '@/lib/metrics/view.ts'

/** A line of figures, and what tells it from the others of its chart. */
export type NamedLine = { line: Line<LineClaim>; name: string }

/** Several lines on one time axis, each in its own ink and with its own marks. They are no more than `mostLines`. */
export function drawLines(
  lines: readonly NamedLine[],
  { until, locale }: { until: string; locale: Locale },
): { lines: ChartLine[]; span: [number, number] } {
  const drawn = lines
    .slice(0, mostLines)
    .map(({ line, name }) => ({ line, name, drawing: drawingOf(line, { until, locale, joined: true }) }))
  const span: [number, number] = [
    Math.min(...drawn.map(({ drawing }) => drawing.span[0])),
    Math.max(...drawn.map(({ drawing }) => drawing.span[1])),
  ]
  return {
    lines: drawn.map(({ line, name, drawing: { shape, points, dashed, targets } }, index) => ({
      key: line.id,
      name,
      shape,
      points,
      dashed,
      // Beside others, what was said before would be read as one more line.
      targets,
      ...inkAt(index),
    })),
    span,
  }
}

/** The labels of the axis that lines share. */
export function sharedTicks(
  lines: readonly Line<LineClaim>[],
  drawn: readonly ChartLine[],
  view: AxisUnit,
  locale: Locale,
): ChartTick[] {
  const [first] = lines
  return valueTicks(
    drawn,
    {
      unit: first?.unit ?? '',
      view,
      signed: lines.some(({ comparator }) => comparator !== 'none'),
      fromZero: first?.scale !== 'index',
    },
    locale,
  )
}

/** The points of all lines in order of time: the first and the last say how far the chart reaches. */
export const spanPoints = (lines: readonly NamedLine[]) =>
  lines
    .flatMap(({ line }) => line.points)
    .sort((a, b) => ((a.period.end ?? '') < (b.period.end ?? '') ? -1 : 1))
