/** How alike two texts are, in English and in Japanese; pure, and linear in their length. */

/** More than this of a text says no more about whether it is the same. */
const most = 60_000

/** Latin words and numbers as they are, Japanese by character: what an editor would call reworded changes few of them. */
const tokensOf = (text: string): string[] =>
  text
    .slice(0, most)
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{Script=Latin}\p{N}]+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/gu) ?? []

/** Pairs of neighbours: words alone would find any two items on one subject alike. */
function shinglesOf(text: string): Set<string> {
  const tokens = tokensOf(text)
  return new Set(tokens.map((token, at) => `${token} ${tokens[at + 1] ?? ''}`))
}

/**
 * @returns 0 (nothing in common) to 1 (the same words in the same order): how much of the shorter text stands in the
 *   longer one, less where they differ much in length
 */
export function likeness(a: string, b: string): number {
  const one = shinglesOf(a)
  const other = shinglesOf(b)
  const [short, long] = one.size <= other.size ? [one, other] : [other, one]
  if (short.size === 0) return 0
  let shared = 0
  for (const shingle of short) if (long.has(shingle)) shared++
  const contained = shared / short.size
  const jaccard = shared / (one.size + other.size - shared)
  return (contained + jaccard) / 2
}
