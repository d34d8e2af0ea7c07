import type { TooltipContentProps } from 'recharts'
import type { ChartPoint } from '@/components/charts/types.ts'

/** What a point says when it is pointed at or reached by keyboard. */
export function ChartTip({ active, payload }: TooltipContentProps) {
  const point = payload?.[0]?.payload as ChartPoint | undefined
  if (!active || !point) return null
  return (
    <div className="border border-rule-strong bg-paper px-2 py-1 text-sm shadow-sm">
      <p className="font-semibold">{point.display}</p>
      <p className="text-muted">
        {point.label} · {point.basis}
      </p>
    </div>
  )
}
