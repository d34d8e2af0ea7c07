import { along, clearTicks, type Frame, placeX, placeY, rowHeight } from '@/components/charts/chart-box.ts'
import type { ChartAct, ChartTick } from '@/components/charts/types.ts'

const muted = { fill: 'var(--muted)', fontSize: 12 } as const

/** The labels of values, to the left of a plot that begins at `left`. */
export function ValueLabels({
  ticks,
  frame,
  left,
}: {
  ticks: readonly ChartTick[]
  frame: Frame
  left: number
}) {
  return ticks.map((tick) => (
    <text key={tick.at} x={left - 8} y={placeY(frame, tick.at)} dy="0.355em" textAnchor="end" {...muted}>
      {tick.label}
    </text>
  ))
}

/** Hairlines at the values, a firm one under the plot, and one at zero where values go below it. */
export function Grid({ ticks, frame }: { ticks: readonly ChartTick[]; frame: Frame }) {
  const { bottom, domain, width = '100%' } = frame
  return (
    <>
      {ticks.map(({ at }) => (
        <line
          key={at}
          x1="0"
          x2={width}
          y1={placeY(frame, at)}
          y2={placeY(frame, at)}
          stroke={at === 0 && domain[0] < 0 ? 'var(--ink)' : 'var(--rule)'}
        />
      ))}
      <line x1="0" x2={width} y1={bottom} y2={bottom} stroke="var(--rule-strong)" />
    </>
  )
}

type TimeAxisProps = {
  ticks: readonly ChartTick[]
  frame: Frame
  /** The width of the container from which on as many labels as fit `wide` are shown. */
  room?: { narrow: number; wide: number; className: string }
  /** Keep the outermost labels within the plot. */
  within?: boolean
}

const plotRoom = { narrow: 260, wide: 400, className: 'hidden @sm:block' }

/** Ticks and their labels under the plot: those that stand clear on a phone, and more where there is room. */
export function TimeAxis({ ticks, frame, room = plotRoom, within = false }: TimeAxisProps) {
  const { span, bottom, width } = frame
  const { narrow, wide } = room
  const anchor = (at: number) => {
    const place = along(at, span)
    return within && place < 3 ? 'start' : within && place > 97 ? 'end' : 'middle'
  }
  const always = new Set(clearTicks(ticks, span, width ?? narrow))
  return clearTicks(ticks, span, width ?? wide).map((tick) => {
    const x = placeX(frame, tick.at)
    return (
      <g key={tick.at} className={always.has(tick) ? undefined : room.className}>
        <line x1={x} x2={x} y1={bottom} y2={bottom + 6} stroke="var(--rule-strong)" />
        <text x={x} y={bottom + 8} dy="0.71em" textAnchor={anchor(tick.at)} {...muted}>
          {tick.label}
        </text>
      </g>
    )
  })
}

/** Where policy acts fall: broken lines down the plot, each with its number above. */
export function ActLines({
  acts,
  frame,
  stroke = 'var(--rule-strong)',
}: {
  acts: readonly ChartAct[]
  frame: Frame
  stroke?: string
}) {
  return acts.map((act) => {
    const x = placeX(frame, act.at)
    return (
      <g key={act.mark}>
        <line x1={x} x2={x} y1={frame.top} y2={frame.bottom} stroke={stroke} strokeDasharray="2 3" />
        <text
          x={x}
          y={frame.top - 4 - act.row * rowHeight}
          textAnchor="middle"
          fill="var(--ink)"
          fontSize={11}
          fontWeight={600}
        >
          {act.mark}
        </text>
      </g>
    )
  })
}
