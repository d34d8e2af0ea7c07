import type { ReactNode } from 'react'
import type { ChartProps } from '@/components/charts/types.ts'

/** The time axis above, and the room it leaves for the labels of values, in pixels. */
export type UnderFrame = { span: [number, number]; axisWidth: number }

/** What a drawing under a chart is made of: the same in a page and in a file. `lines` is empty where nothing falls in the span. */
export type UnderChart = Pick<ChartProps, 'lines' | 'xTicks' | 'yTicks'> & {
  name: string
  /** What solid and broken mean in it. */
  legend: string
  source: string
}

/** What can stand under a chart on its time axis: the room its own labels take, how it is drawn in a page, and of what. */
export type Under = {
  axisWidth: number
  draw: (frame: UnderFrame) => ReactNode
  chart: (span: [number, number]) => UnderChart
}
