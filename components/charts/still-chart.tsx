import { ActLines, Grid, TimeAxis, ValueLabels } from '@/components/charts/axes.tsx'
import { edge, frameOf, leastGap, marginRight, valueAxisWidth } from '@/components/charts/chart-box.ts'
import { EndLabels, endsWidth } from '@/components/charts/end-labels.tsx'
import { Marks } from '@/components/charts/marks.tsx'
import type { ChartProps } from '@/components/charts/types.ts'

/**
 * A chart as the server draws it: there before any script, at any width (places along the time axis are percentages),
 * and at the very places where the interactive chart draws.
 */
export function StillChart(props: ChartProps) {
  const { lines, acts, xTicks, yTicks, span, label, height = 280, axisWidth, ends = false } = props
  const frame = frameOf({ acts, yTicks, span }, height)
  const left = axisWidth ?? valueAxisWidth(yTicks)
  const right = ends ? endsWidth(lines) : marginRight
  return (
    <div className="@container size-full" role="img" aria-label={label}>
      <div
        className="relative size-full [--right:var(--narrow)] @min-[520px]:[--right:var(--names)]"
        style={{ ['--narrow' as string]: `${marginRight}px`, ['--names' as string]: `${right}px` }}
      >
        <svg className="absolute inset-0 size-full" aria-hidden="true">
          <ValueLabels ticks={yTicks} frame={frame} left={left} />
        </svg>
        <div className="absolute inset-y-0" style={{ left, right: 'var(--right)' }}>
          <svg className="absolute size-full overflow-visible" aria-hidden="true">
            <Grid ticks={yTicks} frame={frame} />
          </svg>
        </div>
        <div
          className="@container absolute inset-y-0"
          style={{ left: left + edge, right: `calc(var(--right) + ${edge}px)` }}
        >
          <svg className="absolute size-full overflow-visible" aria-hidden="true">
            <TimeAxis ticks={xTicks} frame={frame} />
            <ActLines acts={acts} frame={frame} />
            <Marks lines={lines} frame={frame} gap={leastGap(lines, span)} />
          </svg>
        </div>
        {ends ? (
          <div
            className="absolute inset-y-0 hidden @min-[520px]:block"
            style={{ left: left + edge, right: right + edge }}
          >
            <svg className="absolute size-full overflow-visible" aria-hidden="true">
              <EndLabels lines={lines} frame={frame} />
            </svg>
          </div>
        ) : null}
      </div>
    </div>
  )
}
