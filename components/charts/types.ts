/**
 * How firm a drawn figure is: reported, preliminary, calculated here from reported ones, an estimate, or still ahead.
 * Never told by colour alone.
 */
export type Firmness = 'solid' | 'light' | 'hatched' | 'hollow' | 'dashed'

/** Another figure for the period of a point: a conflict, a second source. */
export type ChartOther = {
  value: number | null
  /** As the page prints it, with its unit. */
  display: string
  /** Who says so. */
  source: string
  basis: string
  href?: string
}

/** One figure on a chart. `at` is in milliseconds; `value` is a float only here, where pixels are drawn. */
export type ChartPoint = {
  at: number
  /** Null ends a line: a gap. */
  value: number | null
  /** From and to, where the source gave a range: drawn as one, never as its middle. */
  range?: [number, number]
  /** The period, in words. */
  label: string
  /** The figure as the page prints it, with its unit. */
  display: string
  firmness: Firmness
  /** What the firmness means, in words, and the day a forecast was given. */
  basis: string
  /** The way to the sentence it was read in. */
  href?: string
  /** What else there is to say: that it was corrected and from what, how it was calculated. */
  note?: string
  /** A short word drawn beside it: the month in which a forecast was given, an earlier one or the one that stands. */
  mark?: string
  /** What others say of that period: drawn as small open diamonds. */
  others?: ChartOther[]
}

/** A policy act on the time axis; `mark` refers to the list under the chart, `row` keeps near marks apart. */
export type ChartAct = { at: number; mark: string; row: number }

export type ChartTick = { at: number; label: string }

/** What a colour says of whom, where one chart is of one subject. */
export type Colour = 'us' | 'jp' | 'bi' | 'ink'

/** One of several lines that share a chart; they differ in lightness and in their marks too. */
export type SeriesInk = 's1' | 's2' | 's3' | 's4' | 's5' | 's6' | 's7' | 's8' | 's9' | 's10' | 's11' | 's12'

/** The name of a custom property in app/globals.css. */
export type Ink = Colour | SeriesInk

/** The marks on a line, by which it is told from others without colour. */
export type Marker = 'circle' | 'square' | 'up' | 'diamond' | 'down' | 'cross'

/** `bars` for amounts and changes of equal periods, `line` for running levels, `steps` for rates in force. */
export type DrawnShape = 'bars' | 'line' | 'steps'

export type ChartLine = {
  key: string
  /** Of whom, or of what; read out where there are several lines. */
  name: string
  shape: DrawnShape
  ink: Ink
  marker?: Marker
  /** Oldest first. */
  points: ChartPoint[]
  /** Broken runs on the same scale: what was only announced, threatened or forecast. */
  dashed?: ChartPoint[][]
  /** Earlier words on the same periods, one run for each day on which they were given; faint. */
  earlier?: ChartPoint[][]
  /** What was aimed at or promised: flags, never columns. */
  targets?: ChartPoint[]
}

export type ChartProps = {
  /** They share both axes. */
  lines: ChartLine[]
  acts: ChartAct[]
  xTicks: ChartTick[]
  yTicks: ChartTick[]
  /** The first and last millisecond of the time axis. */
  span: [number, number]
  /** What a screen reader says instead of the drawing; the table below it has the numbers. */
  label: string
  /** In pixels. */
  height?: number
  /** Room for the labels of values, in pixels; as they need unless charts that stand under each other share it. */
  axisWidth?: number
  /** Names at the ends of the lines, where there is room for them. */
  ends?: boolean
}
