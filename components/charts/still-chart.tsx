import { ActLines, Grid, TimeAxis, ValueLabels } from '@/components/charts/axes.tsx'
import { edge, frameOf, leastGap, marginRight, valueAxisWidth } from '@/components/charts/chart-box.ts'
import { Marks } from '@/components/charts/marks.tsx'
import type { ChartProps } from '@/components/charts/types.ts'

/**
 * A chart as the server draws it: there before any script, at any width (places along the time axis are percentages),
 * and at the very places where the interactive chart draws.
 */
export function StillChart({
  lines,
  acts,
  xTicks,
  yTicks,
  span,
  label,
  height = 280,
  axisWidth,
}: ChartProps) {
  const frame = frameOf({ acts, yTicks, span }, height)
  const left = axisWidth ?? valueAxisWidth(yTicks)
  return (
    <div className="relative size-full" role="img" aria-label={label}>
      <svg className="absolute inset-0 size-full" aria-hidden="true">
        <ValueLabels ticks={yTicks} frame={frame} left={left} />
      </svg>
      <div className="absolute inset-y-0" style={{ left, right: marginRight }}>
        <svg className="absolute size-full overflow-visible" aria-hidden="true">
          <Grid ticks={yTicks} frame={frame} />
        </svg>
      </div>
      <div className="@container absolute inset-y-0" style={{ left: left + edge, right: marginRight + edge }}>
        <svg className="absolute size-full overflow-visible" aria-hidden="true">
          <TimeAxis ticks={xTicks} frame={frame} />
          <ActLines acts={acts} frame={frame} />
          <Marks lines={lines} frame={frame} gap={leastGap(lines, span)} />
        </svg>
      </div>
    </div>
  )
}
