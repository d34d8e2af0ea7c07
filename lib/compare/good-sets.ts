/** Pure: which companies are worth putting side by side, by how much of the same is measured of them. */

/** `metrics`: slugs of what is measured of it. */
export type Measured = { slug: string; metrics: readonly string[] }

/**
 * Up to `wanted` sets: first the best pair with the one that shares most with both, then pairs, none of a company that is
 * in two already. Each pair shares two measures at least.
 */
export function goodSets(companies: readonly Measured[], wanted = 4): string[][] {
  const metrics = new Map(companies.map(({ slug, metrics }) => [slug, new Set(metrics)]))
  const shared = (a: string, b: string) =>
    [...(metrics.get(a) ?? [])].filter((metric) => metrics.get(b)?.has(metric)).length
  // Those of which most is measured stand first.
  const slugs = [...companies].sort((a, b) => b.metrics.length - a.metrics.length).map(({ slug }) => slug)
  const pairs = slugs
    .flatMap((a, at) => slugs.slice(at + 1).map((b) => ({ pair: [a, b], count: shared(a, b) })))
    .filter(({ count }) => count > 1)
    .sort((a, b) => b.count - a.count)
  const [best] = pairs
  if (!best) return []
  const third = slugs
    .filter((slug) => !best.pair.includes(slug))
    .map((slug) => ({ slug, count: Math.min(...best.pair.map((one) => shared(one, slug))) }))
    .filter(({ count }) => count > 1)
    .sort((a, b) => b.count - a.count)[0]
  const sets = third ? [[...best.pair, third.slug]] : []
  for (const { pair } of pairs) {
    if (sets.length >= wanted) break
    const isWorn = pair.some((slug) => sets.filter((set) => set.includes(slug)).length > 1)
    if (!isWorn) sets.push(pair)
  }
  return sets
}
