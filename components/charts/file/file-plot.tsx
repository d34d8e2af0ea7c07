import { ActLines, Grid, TimeAxis, ValueLabels } from '@/components/charts/axes.tsx'
import { edge, frameOf, leastGap, marginRight, valueAxisWidth } from '@/components/charts/chart-box.ts'
import { EndLabels, endsWidth } from '@/components/charts/end-labels.tsx'
import { Marks } from '@/components/charts/marks.tsx'
import type { ChartProps } from '@/components/charts/types.ts'

type Props = ChartProps & { x: number; y: number; width: number; height: number }

/** A chart at a place of a file: the drawing of the page with every place in pixels. */
export function FilePlot({
  x,
  y,
  width,
  height,
  lines,
  acts,
  xTicks,
  yTicks,
  span,
  ends = false,
  axisWidth,
}: Props) {
  const left = axisWidth ?? valueAxisWidth(yTicks)
  const right = ends ? endsWidth(lines) : marginRight
  const grid = width - left - right
  const frame = frameOf({ acts, yTicks, span }, height, grid - 2 * edge)
  return (
    <g transform={`translate(${x} ${y})`}>
      <ValueLabels ticks={yTicks} frame={frame} left={left} />
      <g transform={`translate(${left} 0)`}>
        <Grid ticks={yTicks} frame={{ ...frame, width: grid }} />
      </g>
      <g transform={`translate(${left + edge} 0)`}>
        <TimeAxis ticks={xTicks} frame={frame} />
        <ActLines acts={acts} frame={frame} />
        <Marks lines={lines} frame={frame} gap={leastGap(lines, span)} />
        {ends ? <EndLabels lines={lines} frame={frame} /> : null}
      </g>
    </g>
  )
}
