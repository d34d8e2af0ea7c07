/** Pure: the range that is being chosen on the overview, in bins. */

/** First and last bin, both inside. */
export type BinRange = { from: number; to: number }

/** The bins between two places that were pointed at, in whichever order. */
export const between = (a: number, b: number): BinRange => ({ from: Math.min(a, b), to: Math.max(a, b) })

/** @param place part of the width, 0 to 1 @returns the column there, of `count` */
export const binAt = (place: number, count: number): number =>
  Math.min(count - 1, Math.max(0, Math.floor(place * count)))

const steps: Record<string, number> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -12,
  PageUp: 12,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

/** Where a key moves one end of the range, as sliders do (WAI-ARIA); null for a key that means nothing here. */
export function moved(range: BinRange, end: 'from' | 'to', key: string, count: number): BinRange | null {
  const step = steps[key]
  if (step === undefined) return null
  const [least, most] = end === 'from' ? [0, range.to] : [range.from, count - 1]
  return { ...range, [end]: Math.min(most, Math.max(least, range[end] + step)) }
}
