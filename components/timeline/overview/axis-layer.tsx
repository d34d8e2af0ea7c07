import { ActLines, TimeAxis } from '@/components/charts/axes.tsx'
import type { Frame } from '@/components/charts/chart-box.ts'
import type { ChartAct, ChartTick } from '@/components/charts/types.ts'

type Props = {
  /** `at` is a place from 0 to 1, as of the acts. */
  ticks: readonly ChartTick[]
  acts: readonly ChartAct[]
  /** In pixels: where columns begin and end. */
  plot: { top: number; bottom: number }
}

/** The window in which more labels stand clear of each other. */
const room = { narrow: 300, wide: 620, className: 'hidden @xl:block' }

/** The axis under the columns and the numbered acts above them; the server draws it once and for all. */
export function AxisLayer({ ticks, acts, plot: { top, bottom } }: Props) {
  // Lines of acts rise out of the columns.
  const frame: Frame = { span: [0, 1], domain: [0, 1], top: top - 8, bottom }
  return (
    <svg className="pointer-events-none absolute inset-0 size-full overflow-visible" aria-hidden="true">
      <line x1="0" x2="100%" y1={bottom + 0.5} y2={bottom + 0.5} stroke="var(--rule-strong)" />
      <TimeAxis ticks={ticks} frame={frame} room={room} within />
      <ActLines acts={acts} frame={frame} stroke="var(--ink)" />
    </svg>
  )
}
