import { packChart } from '@/components/charts/chart-wire.ts'
import { LiveChart } from '@/components/charts/live-chart.tsx'
import type { ChartProps } from '@/components/charts/types.ts'

/** One metric of one subject over time, with policy acts marked from data. Drawn by the server; never fetches. */
export const TimeChart = ({ height = 280, ...chart }: ChartProps) => (
  <LiveChart height={height} data={packChart({ ...chart, height })} />
)
