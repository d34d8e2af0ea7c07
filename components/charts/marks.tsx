import type { ReactNode } from 'react'
import { Bars } from '@/components/charts/bars.tsx'
import { along, type Frame, placeX, placeY } from '@/components/charts/chart-box.ts'
import { OtherMark, PointMark, TargetMark } from '@/components/charts/point-mark.tsx'
import { Run } from '@/components/charts/run.tsx'
import { spread } from '@/components/charts/spread.ts'
import type { ChartLine, ChartPoint, Firmness } from '@/components/charts/types.ts'

/** Figures on a line stand apart by so much at least (in percent of its length), or they carry no marks. */
const apart = 0.9

/** Of a line among others, so many carry its mark. */
const mostMarks = 8

/** More earlier words than this are told apart in the table alone. */
const mostNamed = 6

/** Everything that a chart says of its figures: the same in the page, in the chart that answers to pointers, and in files. */
export function Marks({ lines, frame, gap }: { lines: readonly ChartLine[]; frame: Frame; gap: number }) {
  return lines.map((line) => <LineMarks key={line.key} line={line} frame={frame} gap={gap} />)
}

/** @param gap the least distance between neighbouring periods, in percent: what a column may be wide */
function LineMarks({ line, frame, gap }: { line: ChartLine; frame: Frame; gap: number }) {
  const { points, dashed = [], earlier = [], targets = [], ink, marker = 'circle' } = line
  const step = line.shape === 'steps'
  // A broken run begins at the last firm figure, which is drawn once.
  const all = [...new Set([...points, ...dashed.flat()])]
  const marked = step || all.length * apart > 100 ? [] : all.filter(carriesMark(line))
  return (
    <>
      {line.shape === 'bars' ? (
        <Bars points={points} frame={frame} gap={gap} ink={ink} />
      ) : (
        <Run points={points} frame={frame} ink={ink} step={step} />
      )}
      {dashed.map((run) => (
        <Run key={run[0]?.at} points={run} frame={frame} ink={ink} step={step} broken />
      ))}
      {earlier.map((run) => (
        <Run
          key={run.map(({ at, value, basis }) => `${at}/${value}/${basis}`).join()}
          points={run}
          frame={frame}
          ink={ink}
          step={false}
          faint
        />
      ))}
      <GivenLabels
        points={[
          ...(earlier.length > mostNamed ? [] : earlier.flatMap((run) => run.at(-1) ?? [])),
          ...all.filter(({ mark }) => mark !== undefined),
        ]}
        frame={frame}
      />
      {line.shape === 'bars' ? null : (
        <Placed points={marked} frame={frame}>
          {(point) => <PointMark marker={marker} firmness={point.firmness} ink={ink} />}
        </Placed>
      )}
      <Placed points={targets} frame={frame}>
        {() => <TargetMark ink={ink} />}
      </Placed>
      {all.map(({ at, others = [] }) =>
        others.map(({ value, display, source }) =>
          value === null ? null : (
            <svg
              key={`${at}/${source}/${display}`}
              x={placeX(frame, at)}
              y={placeY(frame, value)}
              overflow="visible"
              aria-hidden="true"
            >
              <OtherMark ink={ink} />
            </svg>
          ),
        ),
      )}
    </>
  )
}

/**
 * Among other lines a few marks tell whose a line is; what is less firm or firmer than the most of it keeps its own, and so
 * does what stands beside a gap, where no line may lead to it. A range is its band.
 */
function carriesMark({ marker, points }: ChartLine) {
  const every =
    marker === undefined || points.length <= 2 * mostMarks ? 1 : Math.ceil(points.length / mostMarks)
  const last = points.length - 1
  const beside = (index: number) => points[index] !== undefined && points[index]?.value === null
  const some = new Set(
    points.filter((_, index) => (last - index) % every === 0 || beside(index - 1) || beside(index + 1)),
  )
  const usual = prevailing(points)
  return (point: ChartPoint) =>
    point.value !== null && !point.range && (point.firmness !== usual || some.has(point))
}

/** How firm most of a line is: where all is calculated, one in eight marks says so. */
function prevailing(points: readonly ChartPoint[]): Firmness {
  const groups = Map.groupBy(points, ({ firmness }) => firmness)
  const [most] = [...groups].sort(([, a], [, b]) => b.length - a.length)
  return most?.[0] ?? 'solid'
}

/** The month in which an earlier word was given, or the forecast that stands, beside it; of those close together each in its own line. */
function GivenLabels({ points, frame }: { points: ChartPoint[]; frame: Frame }) {
  const places = spread(
    points.map(({ value }) => placeY(frame, value ?? 0)),
    11,
    frame.top,
    frame.bottom - 4,
  )
  return points.map((point, index) =>
    point.mark === undefined ? null : (
      <svg
        key={`${point.at}/${point.basis}/${point.value}`}
        x={placeX(frame, point.at)}
        y={places[index] ?? 0}
        overflow="visible"
        aria-hidden="true"
      >
        <text
          x={along(point.at, frame.span) > 85 ? -20 : 20}
          dy="0.355em"
          textAnchor={along(point.at, frame.span) > 85 ? 'end' : 'start'}
          fill="var(--muted)"
          fontSize={10}
          stroke="var(--paper)"
          strokeWidth={4}
          paintOrder="stroke"
        >
          {point.mark}
        </text>
      </svg>
    ),
  )
}

function Placed({
  points,
  frame,
  children,
}: {
  points: ChartPoint[]
  frame: Frame
  children: (point: ChartPoint) => ReactNode
}) {
  return points.map((point) =>
    point.value === null ? null : (
      <svg
        key={`${point.at}/${point.value}/${point.label}/${point.basis}`}
        x={placeX(frame, point.at)}
        y={placeY(frame, point.value)}
        overflow="visible"
        aria-hidden="true"
      >
        {children(point)}
      </svg>
    ),
  )
}
