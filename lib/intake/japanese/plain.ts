/**
 * The text with full-width forms made plain, character for character, so that every place stays where it is.
 * Sentences come with such a reading already; applied again it changes nothing.
 */
export function plainForm(text: string): string {
  return text.replace(/[！-～　￥〜−‐‑–—―ー]/g, (char, at: number) => {
    const code = char.charCodeAt(0)
    if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0)
    if (char === '　') return ' '
    if (char === '￥') return '¥'
    if (char === '〜') return '~'
    // A long vowel mark between digits is a dash that was typed carelessly; elsewhere it is a letter.
    if (char === 'ー') return isDigit(text[at - 1]) && isDigit(text[at + 1]) ? '-' : char
    return '-'
  })
}

const isDigit = (char: string | undefined) => char !== undefined && /[0-9０-９]/.test(char)

/** A reading with the spaces and line breaks between Japanese characters left out, and where each character stood. */
export type Compact = { text: string; at: number[] }

const WIDE = /[^\0-\x7f]/

/** In a headline a space parts two statements. */
const SPACED = /([^\0-\x7f%]) (?=[^\0-\x7f])/g

/**
 * Japanese is written without spaces: a line break inside a sentence, or a space before a unit, only hides a word.
 * `at[i]` is the place of character i in the given text; one more entry holds its length.
 */
export function compactForm(text: string, headline = false): Compact {
  const plain = headline ? plainForm(text).replace(SPACED, '$1、') : plainForm(text)
  const at: number[] = []
  let out = ''
  for (let n = 0; n < plain.length; n += 1) {
    const char = plain.charAt(n)
    if (/\s/.test(char)) {
      const before = out.charAt(out.length - 1)
      const after = nextOf(plain, n)
      if (before === '' || after === '' || WIDE.test(before) || WIDE.test(after)) continue
      if (/\s/.test(plain.charAt(n + 1))) continue
    }
    out += char
    at.push(n)
  }
  at.push(plain.length)
  return { text: out, at }
}

function nextOf(text: string, from: number): string {
  for (let n = from + 1; n < text.length && n < from + 40; n += 1)
    if (!/\s/.test(text.charAt(n))) return text.charAt(n)
  return ''
}

/** The place in the compact text of a place in the given one. */
export function placeIn({ at }: Compact, original: number): number {
  let [low, high] = [0, at.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((at[middle] ?? 0) < original) low = middle + 1
    else high = middle
  }
  return low
}
