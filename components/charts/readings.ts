/** Pure: the order in which the figures of a chart are read by keys, and which one is nearest to a pointer. */
import type { ChartLine, ChartPoint } from './types.ts'

/** One figure that can be read: where it is among the lines, and itself. */
export type Reading = { line: number; point: ChartPoint }

/** Every figure of each line, of all kinds, in order of time; at one time what was said of it before, what was aimed at, then what stands. */
export function readingsOf(lines: readonly ChartLine[]): Reading[][] {
  return lines.map(({ points, dashed = [], earlier = [], targets = [] }, line) => {
    // A broken run begins at the last firm figure, which has been read by then.
    const seen = new Set<string>()
    const standing = [...points, ...dashed.flat()].filter((point) => {
      const key = `${point.at}|${point.display}|${point.label}|${point.basis}`
      if (point.value === null || seen.has(key)) return false
      seen.add(key)
      return true
    })
    return [...earlier.flat(), ...targets, ...standing]
      .filter(({ value }) => value !== null)
      .sort((a, b) => a.at - b.at)
      .map((point) => ({ line, point }))
  })
}

const byKey: Record<string, [along: number, across: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  PageUp: [-10, 0],
  PageDown: [10, 0],
  Home: [Number.NEGATIVE_INFINITY, 0],
  End: [Number.POSITIVE_INFINITY, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/**
 * Where a key leads: along the line, or to the figure of the line above or below that is nearest in time.
 * @param now null: nothing is being read yet; the first key begins at the newest figure of the first line
 * @returns null for a key that means nothing here
 */
export function readNext(readings: readonly Reading[][], now: Reading | null, key: string): Reading | null {
  const move = byKey[key]
  const filled = readings.filter((line) => line.length > 0)
  const first = filled[0]
  if (!move || !first) return null
  const row = filled.findIndex((line) => line[0]?.line === now?.line)
  const line = filled[row]
  if (!now || !line) return (key === 'Home' ? first[0] : first.at(-1)) ?? null
  if (move[1] !== 0) {
    const next = filled[Math.min(filled.length - 1, Math.max(0, row + move[1]))] ?? line
    return next === line ? now : (nearest(next, now.point.at) ?? now)
  }
  const place = line.indexOf(now)
  return line[Math.min(line.length - 1, Math.max(0, place + move[0]))] ?? now
}

const nearest = (line: readonly Reading[], at: number): Reading | undefined =>
  line.reduce<Reading | undefined>(
    (best, one) => (best && Math.abs(best.point.at - at) <= Math.abs(one.point.at - at) ? best : one),
    undefined,
  )

/**
 * The figure a pointer is at: the nearest in time, and of those at like distance the nearest in height.
 * @param place gives the place of a figure in pixels
 */
export function readAt(
  readings: readonly Reading[][],
  pointer: { x: number; y: number },
  place: (point: ChartPoint) => { x: number; y: number },
): Reading | null {
  let best: Reading | null = null
  let least = Number.POSITIVE_INFINITY
  for (const one of readings.flat()) {
    const { x, y } = place(one.point)
    const far = Math.abs(x - pointer.x) * 4 + Math.abs(y - pointer.y)
    // Of two as near, what stands rather than what was said of it before.
    if (far <= least) [best, least] = [one, far]
  }
  return best
}
