/**
 * The box that a chart is drawn in, in pixels: the drawing in the server's HTML and the one that answers to pointer
 * and keys put everything at the same places, so that nothing moves when the second takes the first's place.
 */
import type { ChartAct, ChartLine, ChartTick } from '@/components/charts/types.ts'

/** Height of one line of act numbers above the plot. */
export const rowHeight = 12
/** Room for the labels of the time axis, and beside the outermost points. */
export const axisHeight = 30
export const edge = 8
export const marginRight = 12
/** The widest a column gets. */
export const widestBar = 28

/** Where the plot begins below the top: act numbers stand above it. */
export const plotTop = (acts: readonly ChartAct[]): number =>
  8 + (acts.length === 0 ? 0 : Math.max(...acts.map((act) => act.row)) + 1) * rowHeight

/** A label's width at 12 px: Latin letters and digits half of what a Japanese character takes. */
export const textWidth = (text: string): number =>
  Array.from(text).reduce((sum, character) => sum + (character > '\u2e7f' ? 12 : 6.4), 0)

/** Room for the labels of the value axis, ticks included. */
export const valueAxisWidth = (ticks: readonly ChartTick[]): number =>
  Math.ceil(Math.max(...ticks.map(({ label }) => textWidth(label)))) + 14

/** Where things stand in a plot. `width` in pixels where it is known (a file); in a page places along time are percentages. */
export type Frame = {
  span: [number, number]
  /** The least and the greatest value of the axis. */
  domain: [number, number]
  /** In pixels from the top of the box. */
  top: number
  bottom: number
  width?: number
}

/** The frame of a chart in a box so many pixels high. */
export function frameOf({ acts, yTicks, span }: FrameProps, height: number, width?: number): Frame {
  const values = yTicks.map((tick) => tick.at)
  return {
    span,
    domain: [Math.min(...values), Math.max(...values)],
    top: plotTop(acts),
    bottom: height - axisHeight,
    width,
  }
}
type FrameProps = { acts: readonly ChartAct[]; yTicks: readonly ChartTick[]; span: [number, number] }

/** The place of a time: pixels where the width is known, else a percentage. */
export const placeX = ({ span, width }: Frame, at: number): number | string =>
  width === undefined ? `${along(at, span)}%` : Math.round(along(at, span) * width) / 100

export const placeY = ({ domain, top, bottom }: Frame, value: number): number =>
  heightOf(value, domain, top, bottom)

/** Percent of the way along the time axis. */
export const along = (at: number, [first, last]: [number, number]): number =>
  Math.round(((at - first) / (last - first || 1)) * 100_000) / 1000

/** Pixels from the top of the box. */
export function heightOf(value: number, domain: [number, number], top: number, bottom: number): number {
  const [low, high] = domain
  return Math.round((bottom - ((value - low) / (high - low || 1)) * (bottom - top)) * 100) / 100
}

/**
 * The labels that stand clear of each other where the plot is `width` pixels wide, the first and last before others.
 * @returns the ticks kept, in order
 */
export function clearTicks(ticks: readonly ChartTick[], span: [number, number], width: number): ChartTick[] {
  const reach = (tick: ChartTick): [number, number] => {
    const middle = (along(tick.at, span) / 100) * width
    const half = textWidth(tick.label) / 2 + 6
    return [middle - half, middle + half]
  }
  const last = ticks.at(-1)
  const kept: ChartTick[] = []
  let right = Number.NEGATIVE_INFINITY
  for (const tick of ticks) {
    const [from, to] = reach(tick)
    if (from < right || (last && tick !== last && to > reach(last)[0])) continue
    kept.push(tick)
    right = to
  }
  return last && kept.length === 0 ? [last] : kept
}

/** The least distance between neighbouring columns, in percent of the time axis: what a column may be wide. */
export const leastGap = (lines: readonly ChartLine[], span: [number, number]): number =>
  Math.min(
    100,
    ...lines.flatMap(({ shape, points }) =>
      shape === 'bars'
        ? points.slice(1).map((point, index) => along(point.at, span) - along(points[index]?.at ?? 0, span))
        : [],
    ),
  )
