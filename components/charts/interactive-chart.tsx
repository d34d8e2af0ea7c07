'use client'

import {
  Bar,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceLine,
  Scatter,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'
import {
  axisHeight,
  edge,
  marginRight,
  plotTop,
  rowHeight,
  valueAxisWidth,
  widestBar,
} from '@/components/charts/chart-box.ts'
import { ChartTip } from '@/components/charts/chart-tip.tsx'
import { BarMark, DotMark, NoMark } from '@/components/charts/point-mark.tsx'
import type { ChartPoint, ChartProps } from '@/components/charts/types.ts'

/** A column from zero to its figure, or the span of a range. */
const barExtent = (point: ChartPoint) => point.range ?? point.value

/** The chart that answers to pointer and keys: in the server's drawing's place, at the same places. */
export function InteractiveChart({
  shape,
  points,
  dashed = [],
  acts,
  xTicks,
  yTicks,
  span,
  label,
  colour = 'ink',
  height = 280,
}: ChartProps) {
  const ink = `var(--${colour})`
  const yValues = yTicks.map((tick) => tick.at)
  const yLabel = (value: number) => yTicks.find((tick) => tick.at === value)?.label ?? ''
  const xLabel = (value: number) => xTicks.find((tick) => tick.at === value)?.label ?? ''
  const domain: [number, number] = [Math.min(...yValues), Math.max(...yValues)]
  return (
    <div className="w-full" style={{ height }}>
      <ComposedChart
        responsive
        title={label}
        data={points}
        width={720}
        height={height}
        style={{ width: '100%', height: '100%' }}
        margin={{ top: plotTop(acts), right: marginRight, bottom: 0, left: 0 }}
      >
        <CartesianGrid vertical={false} stroke="var(--rule)" />
        <XAxis
          dataKey="at"
          type="number"
          scale="time"
          domain={span}
          ticks={xTicks.map((tick) => tick.at)}
          tickFormatter={xLabel}
          padding={{ left: edge, right: edge }}
          height={axisHeight}
          stroke="var(--rule-strong)"
          tick={{ fill: 'var(--muted)', fontSize: 12 }}
          interval="preserveStartEnd"
          minTickGap={12}
        />
        <YAxis
          type="number"
          domain={domain}
          ticks={yValues}
          tickFormatter={yLabel}
          width={valueAxisWidth(yTicks)}
          axisLine={false}
          tickLine={false}
          tick={{ fill: 'var(--muted)', fontSize: 12 }}
          interval={0}
        />
        {domain[0] < 0 ? <ReferenceLine y={0} stroke="var(--ink)" /> : null}
        {acts.map((act) => (
          <ReferenceLine
            key={act.mark}
            x={act.at}
            stroke="var(--rule-strong)"
            strokeDasharray="2 3"
            label={{
              value: act.mark,
              position: 'top',
              offset: 4 + act.row * rowHeight,
              fill: 'var(--ink)',
              fontSize: 11,
              fontWeight: 600,
            }}
          />
        ))}
        <Tooltip
          content={ChartTip}
          cursor={shape === 'bars' ? false : { stroke: 'var(--rule-strong)' }}
          isAnimationActive={false}
        />
        {shape === 'bars' ? (
          <Bar
            dataKey={barExtent}
            fill={ink}
            maxBarSize={widestBar}
            isAnimationActive={false}
            shape={BarMark}
          />
        ) : (
          <Line
            dataKey="value"
            type={shape === 'steps' ? 'stepAfter' : 'linear'}
            stroke={ink}
            strokeWidth={2}
            isAnimationActive={false}
            dot={shape === 'steps' ? false : DotMark}
            activeDot={{ r: 4, fill: ink }}
            connectNulls={false}
          />
        )}
        {dashed.map((run) => (
          <Scatter
            key={run[0]?.at}
            data={run}
            dataKey="value"
            fill={ink}
            stroke={ink}
            line={{ stroke: ink, strokeDasharray: '5 4', strokeWidth: 1.5 }}
            shape={shape === 'steps' ? NoMark : DotMark}
            isAnimationActive={false}
          />
        ))}
      </ComposedChart>
    </div>
  )
}
