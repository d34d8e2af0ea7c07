import { clearTicks } from '@/components/charts/chart-box.ts'
import type { ChartTick } from '@/components/charts/types.ts'

/** A policy act; `at` is a place from 0 to 1. */
export type PlacedMark = { at: number; mark: string; row: number }

type Props = {
  /** `at` is a place from 0 to 1. */
  ticks: readonly ChartTick[]
  acts: readonly PlacedMark[]
  /** In pixels: where columns begin and end. */
  plot: { top: number; bottom: number }
}

const whole: [number, number] = [0, 1]
const percent = (place: number) => `${Math.round(place * 100_000) / 1000}%`

/** The axis under the columns and the numbered acts above them; the server draws it once and for all. */
export function AxisLayer({ ticks, acts, plot: { top, bottom } }: Props) {
  const always = new Set(clearTicks(ticks, whole, 300))
  return (
    <svg className="pointer-events-none absolute inset-0 size-full overflow-visible" aria-hidden="true">
      <line x1="0" x2="100%" y1={bottom + 0.5} y2={bottom + 0.5} stroke="var(--rule-strong)" />
      {clearTicks(ticks, whole, 620).map((tick) => (
        <g key={tick.at} className={always.has(tick) ? undefined : 'hidden @xl:block'}>
          <line
            x1={percent(tick.at)}
            x2={percent(tick.at)}
            y1={bottom}
            y2={bottom + 4}
            stroke="var(--rule-strong)"
          />
          <text
            x={percent(tick.at)}
            y={bottom + 6}
            dy="0.71em"
            fill="var(--muted)"
            fontSize={12}
            textAnchor={tick.at < 0.03 ? 'start' : tick.at > 0.97 ? 'end' : 'middle'}
          >
            {tick.label}
          </text>
        </g>
      ))}
      {acts.map((act) => (
        <g key={act.mark}>
          <line
            x1={percent(act.at)}
            x2={percent(act.at)}
            y1={top - 8}
            y2={bottom}
            stroke="var(--ink)"
            strokeDasharray="2 3"
          />
          <text
            x={percent(act.at)}
            y={top - 11 - act.row * 12}
            fill="var(--ink)"
            fontSize={11}
            fontWeight={600}
            textAnchor="middle"
          >
            {act.mark}
          </text>
        </g>
      ))}
    </svg>
  )
}
