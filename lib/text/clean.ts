/** What becomes of any text a person or a file hands us, before a rule looks at it. */

// Control characters have no place in prose (Postgres cannot even hold NUL); tab and line feed do.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters refused
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/

const loneSurrogate = /\p{Surrogate}/u

export type CleanText = { text: string } | { code: string; values?: Record<string, number> }

/**
 * @param max in Unicode code points, as the database counts
 * @param lines whether line breaks are kept; on a single line they become spaces
 * @returns the text in NFC, trimmed; or an error code (`bad-characters`, `too-long`)
 */
export function cleanText(raw: string, max: number, lines: boolean): CleanText {
  // Far too long: refused unread, so that a megabyte costs nothing.
  if (raw.length > max * 4 + 64) return { code: 'too-long', values: { max } }
  const broken = raw.replaceAll(/\r\n?|\u2028|\u2029/g, '\n')
  if (loneSurrogate.test(raw) || control.test(broken)) return { code: 'bad-characters' }
  const text = (lines ? broken : broken.replaceAll(/[\t\n]+/g, ' ')).normalize('NFC').trim()
  if (text.length > max && [...text].length > max) return { code: 'too-long', values: { max } }
  return { text }
}
