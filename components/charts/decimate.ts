/** Pure: fewer points for a line with more of them than a screen has columns. */
/** Columns that a line is thinned to: about as many as a wide chart has pixels. */
export const columns = 600

/**
 * The first, least, greatest and last point of every column, so that no peak is lost; gaps stay gaps. A line of no more
 * than two points a column is left as it is.
 * @param points in order of time
 */
export function decimate<P extends { at: number; value: number | null }>(
  points: P[],
  [first, last]: [number, number],
): P[] {
  if (points.length <= columns * 2) return points
  const width = (last - first || 1) / columns
  const kept: P[] = []
  for (let index = 0; index < points.length; ) {
    const column = Math.floor(((points[index]?.at ?? 0) - first) / width)
    let end = index
    let [low, high] = [index, index]
    while (end < points.length && Math.floor(((points[end]?.at ?? 0) - first) / width) === column) {
      const value = points[end]?.value
      if (value === null || value === undefined) break
      if (value < (points[low]?.value ?? 0)) low = end
      if (value > (points[high]?.value ?? 0)) high = end
      end += 1
    }
    if (end === index) end += 1
    const picked = new Set([index, Math.min(low, high), Math.max(low, high), end - 1])
    for (const place of picked) {
      const point = points[place]
      if (point) kept.push(point)
    }
    index = end
  }
  return kept
}
