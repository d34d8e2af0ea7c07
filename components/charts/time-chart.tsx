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
import { ChartTip } from '@/components/charts/chart-tip.tsx'
import { BarMark, DotMark, NoMark } from '@/components/charts/point-mark.tsx'
import type { ChartAct, ChartPoint, ChartTick, Colour } from '@/components/charts/types.ts'

/** Height of one line of act numbers above the plot. */
const rowHeight = 12

/** A column from zero to its figure, or the span of a range. */
const barExtent = (point: ChartPoint) => point.range ?? point.value

type Props = {
  /** `bars` for amounts and changes of equal periods, `line` for running levels, `steps` for rates in force. */
  shape: 'bars' | 'line' | 'steps'
  points: ChartPoint[]
  /** Broken lines of the same scale: what was only announced, threatened or forecast. */
  dashed?: ChartPoint[][]
  acts: ChartAct[]
  xTicks: ChartTick[]
  yTicks: ChartTick[]
  /** The first and last millisecond of the time axis. */
  span: [number, number]
  /** What a screen reader says instead of the drawing; the table below it has the numbers. */
  label: string
  colour?: Colour
  /** In pixels. */
  height?: number
}

/** One metric of one subject over time, with policy acts marked from data. Never fetches. */
export function TimeChart({
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
}: Props) {
  const ink = `var(--${colour})`
  const yValues = yTicks.map((tick) => tick.at)
  const yLabel = (value: number) => yTicks.find((tick) => tick.at === value)?.label ?? ''
  const xLabel = (value: number) => xTicks.find((tick) => tick.at === value)?.label ?? ''
  const domain: [number, number] = [Math.min(...yValues), Math.max(...yValues)]
  const rows = acts.length === 0 ? 0 : Math.max(...acts.map((act) => act.row)) + 1
  return (
    <div className="w-full" style={{ height }}>
      <ComposedChart
        responsive
        title={label}
        data={points}
        width={720}
        height={height}
        style={{ width: '100%', height: '100%' }}
        margin={{ top: 8 + rows * rowHeight, right: 12, bottom: 0, left: 0 }}
      >
        <CartesianGrid vertical={false} stroke="var(--rule)" />
        <XAxis
          dataKey="at"
          type="number"
          scale="time"
          domain={span}
          ticks={xTicks.map((tick) => tick.at)}
          tickFormatter={xLabel}
          padding={{ left: 8, right: 8 }}
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
          width="auto"
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
          <Bar dataKey={barExtent} fill={ink} maxBarSize={28} isAnimationActive={false} shape={BarMark} />
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
