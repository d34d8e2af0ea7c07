/** How firm a drawn figure is: reported, preliminary, an estimate, or still ahead. Never told by colour alone. */
export type Firmness = 'solid' | 'light' | 'hollow' | 'dashed'

/** One figure on a chart. `at` is in milliseconds; `value` is a float only here, where pixels are drawn. */
export type ChartPoint = {
  at: number
  value: number | null
  /** From and to, where the source gave a range: drawn as one, never as its middle. */
  range?: [number, number]
  /** The period, in words. */
  label: string
  /** The figure as the page prints it, with its unit. */
  display: string
  firmness: Firmness
  /** What the firmness means, in words. */
  basis: string
  /** The way to the sentence it was read in. */
  href?: string
  /** What else there is to say: when it was given, that it was corrected and from what, how it was calculated. */
  note?: string
}

/** A policy act on the time axis; `mark` refers to the list under the chart, `row` keeps near marks apart. */
export type ChartAct = { at: number; mark: string; row: number }

export type ChartTick = { at: number; label: string }

export type Colour = 'us' | 'jp' | 'bi' | 'ink'

export type ChartProps = {
  /** `bars` for amounts and changes of equal periods, `line` for running levels, `steps` for rates in force. */
  shape: 'bars' | 'line' | 'steps'
  points: ChartPoint[]
  /** Broken lines of the same scale: what was only announced, threatened or forecast. */
  dashed?: ChartPoint[][]
  acts: ChartAct[]
  xTicks: ChartTick[]
  yTicks: ChartTick[]
  /** The first and last millisecond of the time axis. */
  span: [number, number]
  /** What a screen reader says instead of the drawing; the table below it has the numbers. */
  label: string
  colour?: Colour
  /** In pixels. */
  height?: number
}
