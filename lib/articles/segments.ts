/** Pure: cuts a text at its passages, so that a page can light the numbers in it. */

/** Offsets count Unicode code points, end exclusive. */
export type SegmentPassage = {
  claimId: number
  start: number
  end: number
  markStart: number | null
  markEnd: number | null
}

/**
 * A stretch of text with the same claims all along.
 * `claimIds`: every claim whose quoted sentence covers it. `isMark`: it is (part of) a number itself, and
 * then `claimId` is the claim whose number it is, `markIds` all of them where one number serves several.
 */
export type Segment = {
  text: string
  claimId: number | null
  isMark: boolean
  claimIds: number[]
  markIds: number[]
}

/**
 * The segments of `text` in order; joined they are the text again. Passages may overlap in any way, and
 * one that lies outside the text (the text moved on) is cut to it or left out.
 */
export function segmentText(text: string, passages: readonly SegmentPassage[]): Segment[] {
  const points = Array.from(text)
  if (points.length === 0) return []
  const cuts = new Set([0, points.length])
  for (const { start, end, markStart, markEnd } of passages) {
    for (const at of [start, end, markStart, markEnd]) {
      if (at !== null && at > 0 && at < points.length) cuts.add(at)
    }
  }
  const edges = [...cuts].sort((a, b) => a - b)
  return edges.slice(0, -1).map((from, i) => {
    const covering = passages.filter(({ start, end }) => start <= from && from < end)
    const marking = covering.filter(
      ({ markStart, markEnd }) =>
        markStart !== null && markEnd !== null && markStart <= from && from < markEnd,
    )
    const markIds = unique(marking)
    const claimIds = unique(covering)
    return {
      text: points.slice(from, edges[i + 1]).join(''),
      claimId: markIds[0] ?? claimIds[0] ?? null,
      isMark: markIds.length > 0,
      claimIds,
      markIds,
    }
  })
}

/** Claims of passages, narrowest passage first: the most particular one leads. */
const unique = (passages: readonly SegmentPassage[]): number[] => [
  ...new Set(
    [...passages]
      .sort((a, b) => a.end - a.start - (b.end - b.start) || a.claimId - b.claimId)
      .map((passage) => passage.claimId),
  ),
]
