/** Pure: what a visitor typed, made fit to search with. Nothing that can be typed throws. */

export type SearchWords = {
  /** What was asked, cleaned: shown again in the field. */
  text: string
  /** The words between Japanese ones, for `websearch_to_tsquery`: quotes, OR and - mean what they do on the web. */
  latin: string
  /** Runs of kana and kanji of two or more, looked for as they stand. */
  runs: string[]
  /** Lone kana or kanji, looked for as beginnings. */
  singles: string[]
  /** Words that can be compared for likeness: three letters or more, none excluded by a minus. */
  alike: string[]
}

const longest = 200
/** The same characters that roro_bigrams indexes by pairs. */
const japanese = /[ぁ-ゖァ-ヺー々一-鿿㐀-䶿]+/g

/** The words of a search; all empty when nothing searchable was typed. */
export function readWords(typed: string): SearchWords {
  const text = Array.from(
    typed
      .slice(0, longest * 4)
      .toWellFormed()
      .normalize('NFKC'),
  )
    .slice(0, longest)
    .join('')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\uFFFD]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  const all = [...new Set(text.match(japanese) ?? [])]
  const latin = text.replaceAll(japanese, ' ').replaceAll(/\s+/g, ' ').trim()
  const words = latin
    .split(' ')
    .filter((word) => !word.startsWith('-') && word.toUpperCase() !== 'OR')
    .flatMap((word) => word.match(/[\p{L}\p{N}]+/gu) ?? [])
  const runs = all.filter((run) => run.length > 1)
  return {
    text,
    latin,
    runs,
    singles: all.filter((run) => run.length === 1),
    alike: [...new Set([...words, ...runs])].filter((word) => word.length >= 3).slice(0, 8),
  }
}

/** The words to light in what was found. */
export function wordsToLight({ latin, runs, singles }: SearchWords): string[] {
  const words = latin
    .split(' ')
    .filter((word) => !word.startsWith('-') && word.toUpperCase() !== 'OR')
    .flatMap((word) => word.match(/[\p{L}\p{N}]+(?:[.'’][\p{L}\p{N}]+)*/gu) ?? [])
  return [...new Set([...words, ...runs, ...singles])]
}
