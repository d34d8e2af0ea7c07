/** Pure: whether a typed word is a slip of the pen for a word in a name. */

const japanese = /[ぁ-ゖァ-ヺー々一-鿿㐀-䶿]/

/** Slips forgiven: none in short words, one up to six letters, two beyond. Kana and kanji say more each. */
function slipsIn(word: string): number {
  const length = Array.from(word).length
  if (japanese.test(word)) return length >= 3 ? 1 : 0
  return length < 4 ? 0 : length < 7 ? 1 : 2
}

/** The least number of slips (a letter wrong, missing, added, or two changed about) between `word` and `text`. */
export function slipsBetween(word: string, text: string): number {
  const a = Array.from(word)
  const b = Array.from(text)
  let last: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i += 1) {
    const before = last
    last = row
    row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (before[j - 2] ?? 0) + 1)
      }
      row.push(least)
    }
  }
  return row.at(-1) ?? 0
}

/** `slips` 0: the word itself stands there; `meant`: the word of the name, or in Japanese the stretch of it. */
export type Likeness = { slips: number; meant: string }

/** The word of `names` that `word` most likely means; null where none is near enough. */
export function likeliest(word: string, names: readonly string[]): Likeness | null {
  const most = slipsIn(word)
  const sought = word.toLowerCase()
  let best: Likeness | null = null
  for (const name of names) {
    const folded = name.normalize('NFKC')
    for (const part of japanese.test(word)
      ? stretches(folded, word.length)
      : (folded.match(/[\p{L}\p{N}]+/gu) ?? [])) {
      // A difference in length is as many slips at least.
      if (Math.abs(part.length - word.length) > most) continue
      const slips = slipsBetween(sought, part.toLowerCase())
      if (slips <= most && (best === null || slips < best.slips)) best = { slips, meant: part }
    }
  }
  return best
}

/** A Japanese name has no spaces: what is meant may be any stretch of it, most likely one as long as what was typed. */
function stretches(name: string, length: number): string[] {
  return [length, length + 1, length - 1].flatMap((long) =>
    Array.from({ length: Math.max(0, name.length - long + 1) }, (_, at) => name.slice(at, at + long)),
  )
}
