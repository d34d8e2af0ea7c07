'use client'

import { type PointerEvent, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { CartesianGrid, ComposedChart, usePlotArea, XAxis, YAxis } from 'recharts'
import { ActLines } from '@/components/charts/axes.tsx'
import {
  axisHeight,
  edge,
  type Frame,
  frameOf,
  leastGap,
  marginRight,
  placeX,
  placeY,
  plotTop,
  valueAxisWidth,
} from '@/components/charts/chart-box.ts'
import { ChartTip, wordsOf } from '@/components/charts/chart-tip.tsx'
import { EndLabels, endsFrom, endsWidth } from '@/components/charts/end-labels.tsx'
import { Marks } from '@/components/charts/marks.tsx'
import { type Reading, readAt, readingsOf, readNext } from '@/components/charts/readings.ts'
import type { ChartPoint, ChartProps } from '@/components/charts/types.ts'

/** The chart that answers to pointer and keys: in the server's drawing's place, at the same places. */
export function InteractiveChart(props: ChartProps) {
  const { lines, acts, xTicks, yTicks, span, label, height = 280 } = props
  const left = props.axisWidth ?? valueAxisWidth(yTicks)
  const readings = useMemo(() => readingsOf(lines), [lines])
  const [reading, setReading] = useState<Reading | null>(null)
  const [width, setWidth] = useState(0)
  const box = useRef<HTMLDivElement>(null)
  const pressed = useRef<Reading | null>(null)
  useLayoutEffect(() => {
    setWidth(box.current?.getBoundingClientRect().width ?? 0)
    const sized = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0))
    if (box.current) sized.observe(box.current)
    return () => sized.disconnect()
  }, [])
  const named = props.ends === true && width >= endsFrom
  const right = named ? endsWidth(lines) : marginRight
  const inner = Math.max(width - left - right - 2 * edge, 0)
  const frame = frameOf({ acts, yTicks, span }, height, inner)
  const place = (point: ChartPoint) => ({
    x: left + edge + Number(placeX(frame, point.at)),
    y: placeY(frame, point.range ? Math.max(...point.range) : (point.value ?? 0)),
  })
  const pointed = (event: PointerEvent) => {
    const around = event.currentTarget.getBoundingClientRect()
    return readAt(readings, { x: event.clientX - around.left, y: event.clientY - around.top }, place)
  }
  const open = (one: Reading | null) => {
    if (one?.point.href) window.location.assign(one.point.href)
  }
  const yLabel = (value: number) => yTicks.find((tick) => tick.at === value)?.label ?? ''
  const xLabel = (value: number) => xTicks.find((tick) => tick.at === value)?.label ?? ''
  // The axes take their extent from their domains; Recharts asks for data all the same.
  const ends = span.map((at, index) => ({ at, value: frame.domain[index] }))
  const spot = reading && place(reading.point)
  return (
    <div
      ref={box}
      role="application"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: its points are read by keys
      tabIndex={0}
      className="relative w-full touch-pan-y"
      style={{ height, cursor: reading?.point.href ? 'pointer' : undefined }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setReading(null)
        if (event.key === 'Enter') open(reading)
        const next =
          event.altKey || event.ctrlKey || event.metaKey ? null : readNext(readings, reading, event.key)
        if (!next) return
        event.preventDefault()
        setReading(next)
      }}
      onBlur={() => setReading(null)}
      onPointerDown={() => {
        pressed.current = reading
      }}
      onPointerMove={(event) => setReading(pointed(event))}
      onPointerLeave={(event) => {
        // A finger that is lifted leaves what it asked for in sight.
        if (event.pointerType === 'mouse') setReading(null)
      }}
      onClick={() => {
        // What a first tap shows, a second one opens.
        if (pressed.current === reading) open(reading)
      }}
    >
      {width === 0 ? null : (
        <ComposedChart
          accessibilityLayer={false}
          data={ends}
          width={width}
          height={height}
          margin={{ top: plotTop(acts), right, bottom: 0, left: 0 }}
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
            dataKey="value"
            type="number"
            domain={frame.domain}
            ticks={yTicks.map((tick) => tick.at)}
            tickFormatter={yLabel}
            width={left}
            axisLine={false}
            tickLine={false}
            tick={{ fill: 'var(--muted)', fontSize: 12 }}
            interval={0}
          />
          <Plot {...props} ends={named} frame={frame} reading={reading} />
        </ComposedChart>
      )}
      {spot && reading ? (
        <div
          className="pointer-events-none absolute z-10 w-max border border-rule-strong bg-paper px-2 py-1 text-sm leading-snug shadow-sm print:hidden"
          style={{
            top: Math.max(0, Math.min(spot.y - 12, height - 90)),
            maxWidth: Math.min(320, Math.max(spot.x, width - spot.x) - 16),
            ...(spot.x > width / 2 ? { right: width - spot.x + 14 } : { left: spot.x + 14 }),
          }}
        >
          <ChartTip reading={reading} lines={lines} />
        </div>
      ) : null}
      <p className="sr-only" aria-live="polite">
        {reading ? wordsOf(reading, lines) : ''}
      </p>
    </div>
  )
}

/** The marks, in the plot as Recharts lays it out. */
function Plot({
  lines,
  acts,
  span,
  ends,
  frame,
  reading,
}: ChartProps & { frame: Frame; reading: Reading | null }) {
  const plot = usePlotArea()
  const { width } = frame
  // Pointing at a figure draws nothing anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a frame is its chart in one width
  const marks = useMemo(
    () => <Marks lines={lines} frame={frame} gap={leastGap(lines, span)} />,
    [lines, width],
  )
  if (!plot) return null
  const point = reading?.point
  const x = point ? placeX(frame, point.at) : 0
  return (
    <svg
      x={plot.x + edge}
      y={0}
      width={frame.width}
      height={frame.bottom}
      overflow="visible"
      aria-hidden="true"
    >
      {frame.domain[0] < 0 ? (
        <line
          x1={-edge}
          x2={(frame.width ?? 0) + edge}
          y1={placeY(frame, 0)}
          y2={placeY(frame, 0)}
          stroke="var(--ink)"
        />
      ) : null}
      <ActLines acts={acts} frame={frame} />
      {point ? <line x1={x} x2={x} y1={frame.top} y2={frame.bottom} stroke="var(--rule-strong)" /> : null}
      {marks}
      {ends ? <EndLabels lines={lines} frame={frame} /> : null}
      {point && point.value !== null ? (
        <circle
          cx={x}
          cy={placeY(frame, point.value)}
          r={7}
          fill="none"
          stroke="var(--focus)"
          strokeWidth={2}
        />
      ) : null}
    </svg>
  )
}
