/** Pure: what of a lane stands together, so that nothing covers another. */

/** `start`, `end`: places in the window, equal for a point. */
export type Placed<E> = { start: number; end: number; entry: E }

/** `place` is its middle; `width` 0 for points, however many they are. */
export type Cluster<E> = { place: number; width: number; entries: E[] }

/**
 * Points closer than `gap` to each other become one, at their mean; what is wide stays as wide as it is, one for each
 * stretch. What lies outside of the window is left out, what reaches beyond it is cut.
 * @returns in order of place
 */
export function clustersOf<E>(placed: readonly Placed<E>[], gap: number): Cluster<E>[] {
  const inside = placed.filter(({ start, end }) => end >= 0 && start <= 1)
  const cut = inside.map(({ start, end, entry }) => ({
    start: Math.max(0, start),
    end: Math.min(1, end),
    entry,
  }))
  const wide = new Map<string, Cluster<E>>()
  const points: Cluster<E>[] = []
  for (const { start, end, entry } of cut.toSorted((a, b) => a.start + a.end - b.start - b.end)) {
    if (end - start >= gap) {
      const key = `${start} ${end}`
      const same = wide.get(key)
      if (same) same.entries.push(entry)
      else wide.set(key, { place: (start + end) / 2, width: end - start, entries: [entry] })
      continue
    }
    points.push({ place: (start + end) / 2, width: 0, entries: [entry] })
    merge(points, gap)
  }
  return [...wide.values(), ...points].sort((a, b) => a.place - b.place)
}

/** Joins the last with those before it for as long as they stand too close; the ones before keep their distance. */
function merge<E>(points: Cluster<E>[], gap: number) {
  for (;;) {
    const last = points.at(-1)
    const before = points.at(-2)
    if (!last || !before || last.place - before.place >= gap) return
    points.length -= 2
    const [n, m] = [before.entries.length, last.entries.length]
    points.push({
      place: (before.place * n + last.place * m) / (n + m),
      width: 0,
      entries: [...before.entries, ...last.entries],
    })
  }
}

/**
 * Puts what is wide into rows below the points, so that nothing covers another.
 * @returns the same clusters, each with its row from 0
 */
export function inRows<E>(clusters: readonly Cluster<E>[]): { row: number; cluster: Cluster<E> }[] {
  const first = clusters.some(({ width }) => width === 0) ? 1 : 0
  const ends: number[] = []
  return clusters
    .toSorted((a, b) => a.place - a.width / 2 - (b.place - b.width / 2))
    .map((cluster) => {
      if (cluster.width === 0) return { row: 0, cluster }
      const start = cluster.place - cluster.width / 2
      // Neighbouring days touch: a little rounding is no overlap.
      const free = ends.findIndex((end) => end <= start + 1e-9)
      const row = free < 0 ? ends.length : free
      ends[row] = start + cluster.width
      return { row: first + row, cluster }
    })
}
