'use client'

import { type ComponentType, type ReactNode, useEffect, useRef, useState } from 'react'
import type { ChartProps } from '@/components/charts/types.ts'

/** How far below the window a chart is made ready. */
const ahead = '300px'

/** Shows the server's drawing until the chart that answers to pointer and keys has come, which is when it is near. */
export function LiveChart({ still, ...chart }: ChartProps & { still: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  const [Chart, setChart] = useState<ComponentType<ChartProps> | null>(null)
  useEffect(() => {
    const seen = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return
        seen.disconnect()
        // Without the script the drawing stays: nothing is lost but the pointing.
        import('@/components/charts/interactive-chart.tsx').then(
          (module) => setChart(() => module.InteractiveChart),
          () => {},
        )
      },
      { rootMargin: ahead },
    )
    if (box.current) seen.observe(box.current)
    return () => seen.disconnect()
  }, [])
  return (
    <div ref={box} className="w-full" style={{ height: chart.height }}>
      {Chart ? <Chart {...chart} /> : still}
    </div>
  )
}
