/** How alike two texts are, for "Already here?". Works in both languages; a few changed words do not hide a copy. */

/** A text as the set of its runs: five letters of Japanese, three words of anything else. */
export type Shingles = ReadonlySet<string>

/** What is compared at most; news is shorter. */
const MOST = 60_000
const WORDS = 3
const LETTERS = 5

const japanese = /[ぁ-ヺ一-鿿㐀-䶿]/g

/** The runs of a text, whatever its typography, case, punctuation and line ends. */
export function shinglesOf(text: string): Shingles {
  const folded = text.slice(0, MOST).normalize('NFKC').toLowerCase()
  const found = new Set<string>()
  if ((folded.match(japanese)?.length ?? 0) * 4 > folded.length) {
    const letters = folded.replace(/[^\p{L}\p{N}]/gu, '')
    for (let at = 0; at + LETTERS <= letters.length; at += 1) found.add(letters.slice(at, at + LETTERS))
    if (letters !== '' && found.size === 0) found.add(letters)
    return found
  }
  const words = folded.match(/[\p{L}\p{N}]+/gu) ?? []
  for (let at = 0; at + WORDS <= words.length; at += 1) found.add(words.slice(at, at + WORDS).join(' '))
  if (words.length > 0 && found.size === 0) found.add(words.join(' '))
  return found
}

/**
 * 0 to 1. The share of runs that both have, of the shorter text's where one holds the other whole (a digest of the
 * copy, the copy with a longer tail): such a pair counts a little less than an equal one.
 */
export function likeness(a: string | Shingles, b: string | Shingles): number {
  const [first, second] = [
    typeof a === 'string' ? shinglesOf(a) : a,
    typeof b === 'string' ? shinglesOf(b) : b,
  ]
  const [few, many] = first.size <= second.size ? [first, second] : [second, first]
  if (few.size === 0) return 0
  let both = 0
  for (const one of few) if (many.has(one)) both += 1
  const jaccard = both / (few.size + many.size - both)
  const within = few.size < 20 ? 0 : (both / few.size) * 0.9
  return Math.max(jaccard, within)
}
