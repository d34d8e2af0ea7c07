/** The text as intake works on it: cleaned once, and a plain reading of the same length for the patterns. */

/** What may be pasted at most, in UTF-16 units; a megabyte of plain English. */
export const MOST_CHARACTERS = 1_048_576

/** Controls and format characters, which show nothing: byte order marks, soft hyphens, joints of no width. */
const invisible = /(?![\n\t])[\p{Cc}\p{Cf}]/gu
/** No layout sets words farther apart; patterns that trim would go over such a run again and again. */
const longGap = /[ \t\u00a0\u3000]{200,}/g
const lineEnds = /\r\n|[\r\v\f\u0085\u2028\u2029]/g

/**
 * The text that all places of a draft count in: line ends as \n, letters composed (NFC), without characters that
 * show nothing. Typography stays as it is, since quotes are verbatim.
 */
export function cleanText(raw: string): string {
  return raw
    .slice(0, MOST_CHARACTERS)
    .replace(lineEnds, '\n')
    .replace(invisible, '')
    .replace(longGap, (gap) => gap.slice(0, 40))
    .normalize('NFC')
}

const plain = new Map<string, string>()
const spaces =
  '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000'
for (const space of spaces) plain.set(space, ' ')
for (const quote of '‘’‚‛′＇') plain.set(quote, "'")
for (const quote of '“”„‟″＂') plain.set(quote, '"')
for (const hyphen of '‐‑−﹣－') plain.set(hyphen, '-')
plain.set('〜', '~')
plain.set('￥', '¥')
plain.set('￡', '£')
plain.set('⁄', '/')
for (let code = 0xff01; code <= 0xff5e; code += 1) {
  const wide = String.fromCharCode(code)
  if (!plain.has(wide)) plain.set(wide, String.fromCharCode(code - 0xfee0))
}
/** By code unit: what it is made; itself for most. */
const made = Uint16Array.from({ length: 0x10000 }, (_, code) => code)
for (const [from, to] of plain) made[from.charCodeAt(0)] = to.charCodeAt(0)
const CHUNK = 8192

/** The same text, character for character, with full-width, curly and non-breaking forms made plain. */
export function plainReading(text: string): string {
  const pieces: string[] = []
  for (let from = 0; from < text.length; from += CHUNK) {
    const codes: number[] = []
    const to = Math.min(text.length, from + CHUNK)
    for (let at = from; at < to; at += 1) codes.push(made[text.charCodeAt(at)] ?? 0)
    pieces.push(String.fromCharCode(...codes))
  }
  return pieces.join('')
}

const japanese = /[ぁ-ゖァ-ヺ一-鿿㐀-䶿]/g
const latin = /[A-Za-z]/g

/** Japanese where kana and kanji stand for a fifth of the letters or more. */
export function languageOf(text: string): 'en' | 'ja' {
  const sample = text.slice(0, 20_000)
  const kana = sample.match(japanese)?.length ?? 0
  return kana > 0 && kana * 4 >= (sample.match(latin)?.length ?? 0) ? 'ja' : 'en'
}
