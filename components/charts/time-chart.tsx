import { LiveChart } from '@/components/charts/live-chart.tsx'
import { StillChart } from '@/components/charts/still-chart.tsx'
import type { ChartProps } from '@/components/charts/types.ts'

/** One metric of one subject over time, with policy acts marked from data. Drawn by the server; never fetches. */
export function TimeChart({ height = 280, ...chart }: ChartProps) {
  const all = { ...chart, height }
  return <LiveChart {...all} still={<StillChart {...all} />} />
}
