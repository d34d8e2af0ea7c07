'use client'

import { type ComponentType, startTransition, useEffect, useMemo, useRef, useState } from 'react'
import { unpackChart } from '@/components/charts/chart-wire.ts'
import { StillChart } from '@/components/charts/still-chart.tsx'
import type { ChartProps } from '@/components/charts/types.ts'

/** How far below the window a chart is made ready. */
const ahead = '300px'

/**
 * Shows the drawing that the server made until the chart that answers to pointer and keys has come, which is when it is near.
 * @param data from `packChart`: both are drawn from it, so that a page sends its figures once
 */
export function LiveChart({ data, height }: { data: string; height: number }) {
  const box = useRef<HTMLDivElement>(null)
  const [Chart, setChart] = useState<ComponentType<ChartProps> | null>(null)
  const chart = useMemo(() => unpackChart(data), [data])
  useEffect(() => {
    const seen = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return
        seen.disconnect()
        // Without the script the drawing stays: nothing is lost but the pointing.
        import('@/components/charts/interactive-chart.tsx').then(
          // Nothing that a reader waits for: the drawing stands, and twelve charts at once would hold up the page.
          (module) => startTransition(() => setChart(() => module.InteractiveChart)),
          () => {},
        )
      },
      { rootMargin: ahead },
    )
    if (box.current) seen.observe(box.current)
    return () => seen.disconnect()
  }, [])
  return (
    <div ref={box} className="w-full" style={{ height }}>
      {Chart ? <Chart {...chart} /> : <StillChart {...chart} />}
    </div>
  )
}
