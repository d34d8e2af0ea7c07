/** Pure: the stretch of a text around the words looked for, cut at them. */
import type { SnippetSegment } from './types.ts'

const japanese = /[ぁ-ゖァ-ヺー々一-鿿㐀-䶿]/
const ending = /(?:ies|es|s|ed|ing)$/
const literal = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** As the index folds them, letter for letter: ū is u, Ｔ is T. Places in the text stay the same. */
const fold = (text: string): string =>
  text.replaceAll(/[\u00c0-\u024f\u1e00-\u1eff\uff01-\uff9f]/g, (letter) => {
    const plain = letter
      .normalize('NFKD')
      .replaceAll(/[\u0300-\u036f]+/g, '')
      .normalize('NFKC')
    return plain.length === 1 ? plain : letter
  })

/** A letter or digit that a Latin word does not end beside: kana and kanji are no part of it. */
const joined = '(?![ぁ-ゖァ-ヺー々一-鿿㐀-䶿])[\\p{L}\\p{N}]'

/** Latin words match with their everyday endings, as the index stems them; Japanese ones anywhere. For folded texts. */
function pattern(words: readonly string[]): RegExp | null {
  const parts = words.map((word) => {
    if (japanese.test(word)) return literal(word)
    const folded = fold(word)
    const stem = folded.length > 4 ? folded.replace(ending, '') : folded
    return `(?<!${joined})${literal(stem)}(?:e|y|ies|es|s|d|ed|ing|['’]s)?(?!${joined})`
  })
  return parts.length === 0 ? null : new RegExp(parts.join('|'), 'giu')
}

/** All of `text`, the words lit. */
export function lightWords(text: string, words: readonly string[]): SnippetSegment[] {
  const segments: SnippetSegment[] = []
  let at = 0
  for (const match of fold(text).matchAll(pattern(words) ?? /$^/g)) {
    if (match.index > at) segments.push({ text: text.slice(at, match.index), hit: false })
    const end = match.index + match[0].length
    segments.push({ text: text.slice(match.index, end), hit: true })
    at = end
  }
  if (at < text.length) segments.push({ text: text.slice(at), hit: false })
  return segments
}

/** Japanese says as much in half the characters. */
const width = (text: string) => (japanese.test(text.slice(0, 40)) ? 100 : 200)

/**
 * A snippet of the first text that holds one of the words; of the first text at all where none does.
 * @returns the segments and which text they are of; -1 when all texts are empty
 */
export function snippetOf(
  texts: readonly (string | null)[],
  words: readonly string[],
): { segments: SnippetSegment[]; index: number } {
  const regex = pattern(words)
  const found = regex ? texts.findIndex((text) => text !== null && fold(text).search(regex) >= 0) : -1
  const index = found >= 0 ? found : texts.findIndex((text) => text !== null && text !== '')
  const text = texts[index] ?? ''
  const hit = found >= 0 && regex ? fold(text).search(regex) : 0
  const long = width(text)
  const start = hit < long * 0.7 ? 0 : wordStart(text, hit - Math.floor(long / 3))
  const end = text.length - start <= long ? text.length : wordEnd(text, start + long)
  const cut = `${start > 0 ? '…' : ''}${text.slice(start, end).trim()}${end < text.length ? '…' : ''}`
  return { segments: lightWords(cut, words), index }
}

/** Steps to the next space, if one is near; never into the middle of a surrogate pair. */
function wordStart(text: string, at: number): number {
  const space = text.indexOf(' ', at)
  return space >= 0 && space - at < 30 ? space + 1 : onPoint(text, at)
}

function wordEnd(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at)
  return space >= 0 && at - space < 30 ? space : onPoint(text, at)
}

const onPoint = (text: string, at: number): number => {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at
}
