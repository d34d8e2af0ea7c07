/** Pure: what a visitor typed, made fit to search with. Nothing that can be typed throws. */

/** A word or, quoted, a phrase. `excluded`: what is found must not hold it. */
export type SearchTerm = { text: string; quoted: boolean; excluded: boolean }

export type SearchWords = {
  /** What was asked, cleaned: shown again in the field. */
  text: string
  /** What must be held together, of which one group is enough: OR parts them, as on the web. */
  groups: SearchTerm[][]
  /** Words that can be compared for likeness: three letters or more, neither excluded nor quoted. */
  alike: string[]
}

const longest = 200
/** The same characters that roro_bigrams indexes by pairs. */
export const japanese = /[ぁ-ゖァ-ヺー々一-鿿㐀-䶿]+/g

/** Phrases in any of the marks that quote in either language (the last may be left open), or words. */
const terms = /([-−]?)["“”„「」『』]([^"“”„「」『』]*)["“”„「」『』]?|[^\s"“”„「」『』]+/g

/** The words of a search; no groups when nothing searchable was typed. */
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
  const groups: SearchTerm[][] = [[]]
  for (const [whole, minus, phrase] of text.matchAll(terms)) {
    if (whole.toUpperCase() === 'OR') {
      groups.push([])
      continue
    }
    const quoted = phrase !== undefined
    const said = quoted ? phrase : whole.replace(/^[-−]+/, '')
    if (!/[\p{L}\p{N}]/u.test(said)) continue
    groups.at(-1)?.push({ text: said.trim(), quoted, excluded: quoted ? minus !== '' : said !== whole })
  }
  const found = groups.filter((group) => group.length > 0)
  const loose = found.flat().filter(({ excluded, quoted }) => !excluded && !quoted)
  const alike = [
    ...loose.flatMap((term) => latinOf(term.text).match(/[\p{L}\p{N}]+/gu) ?? []),
    ...loose.flatMap((term) => runsOf(term.text)),
  ]
  return {
    text,
    groups: found,
    alike: [...new Set(alike)].filter((word) => word.length >= 3).slice(0, 8),
  }
}

/** Whether anything was typed that can be looked for. */
export const hasWords = ({ groups }: SearchWords): boolean => groups.length > 0

/** The same search with every word in quotes: those are taken as they are, and never mended. */
export const insist = ({ groups }: SearchWords): string =>
  groups
    .map((group) => group.map(({ text, excluded }) => `${excluded ? '-' : ''}"${text}"`).join(' '))
    .join(' OR ')

/** Runs of kana and kanji in a text. */
export const runsOf = (text: string): string[] => text.match(japanese) ?? []
/** What stands between them. */
export const latinOf = (text: string): string => text.replaceAll(japanese, ' ').replaceAll(/\s+/g, ' ').trim()

/** The words to light in what was found. */
export function wordsToLight({ groups }: SearchWords): string[] {
  const wanted = groups.flat().filter(({ excluded }) => !excluded)
  const latin = wanted.flatMap(
    ({ text }) => latinOf(text).match(/[\p{L}\p{N}]+(?:[.'’][\p{L}\p{N}]+)*/gu) ?? [],
  )
  return [...new Set([...latin, ...wanted.flatMap(({ text }) => runsOf(text))])]
}
