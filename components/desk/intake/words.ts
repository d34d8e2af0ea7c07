/** The words of a text that a suggestion came from; pure. */
import type { Words } from './suggestion.ts'

const around = 70

/**
 * A place of the text with what stands beside it in its line.
 * @param start and `end`: UTF-16, end exclusive
 */
export function wordsAt(text: string, start: number, end: number): Words {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - around)
  const lineEnd = text.indexOf('\n', end)
  const to = Math.min(lineEnd < 0 ? text.length : lineEnd, end + around)
  const isCut = from > 0 && text[from - 1] !== '\n'
  const goesOn = to < text.length && text[to] !== '\n'
  return {
    before: (isCut ? '…' : '') + whole(text.slice(from, start)),
    lit: text.slice(start, end),
    after: whole(text.slice(end, to)) + (goesOn ? '…' : ''),
  }
}

/** Without the half of a character that a cut left over. */
const whole = (cut: string) => cut.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')

/**
 * Words as a text prints them: line breaks and spaces may stand elsewhere than where they were read.
 * @returns the stretch of the text; null where it does not hold the words
 */
export function asPrintedIn(text: string, words: string): string | null {
  if (text.includes(words)) return words
  const sought = words.replaceAll(/\s+/g, '')
  if (sought === '') return null
  const kept: number[] = []
  let bare = ''
  for (let at = 0; at < text.length; at++) {
    const unit = text[at] ?? ''
    if (/\s/.test(unit)) continue
    kept.push(at)
    bare += unit
  }
  const from = bare.indexOf(sought)
  return from < 0 ? null : text.slice(kept[from], (kept[from + sought.length - 1] ?? 0) + 1)
}
