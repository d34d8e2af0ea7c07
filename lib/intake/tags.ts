/** Tags as a digest prints them: one to a line, or several in one. */
import type { Header } from './header.ts'
import type { Printed } from './printed.ts'
import { plainReading } from './reading.ts'

/** One tag, or several behind hash signs, bars, commas. */
export function tagsOf(printed: Printed): Printed[] {
  const reading = plainReading(printed.text)
  const cut = reading.includes('#')
    ? /\s*#/g
    : /\s[|/·•]\s|[|;]|\s\/\s/.test(reading)
      ? /\s?[|/·•;]\s?/g
      : /[ぁ-ヺ一-鿿]\/[ぁ-ヺ一-鿿A-Z]/.test(reading)
        ? /\//g
        : /、/.test(reading)
          ? /、/g
          : /,\s/.test(reading)
            ? /,\s/g
            : null
  if (!cut) return [{ ...printed, text: printed.text.replace(/^[-*•・]\s*/, '') }]
  const found: Printed[] = []
  let from = 0
  for (const match of [...reading.matchAll(cut), null]) {
    const piece = printed.text.slice(from, match ? match.index : undefined)
    const body = piece.trim()
    if (body !== '') {
      const start = printed.start + from + piece.indexOf(body)
      found.push({ text: body, start, end: start + body.length })
    }
    if (match) from = match.index + match[0].length
  }
  return found
}

/** Tags that lost their lines: cut where a capital follows a small letter, the repeated headline left out. */
export function gluedTags(printed: Printed, header: Header): Printed[] {
  const again = header.headline ? printed.text.indexOf(header.headline.text) : -1
  const words = again >= 0 ? printed.text.slice(0, again) : printed.text
  const found: Printed[] = []
  for (const match of words.matchAll(/(?:(?![a-z)][A-Z])[^\n])+[a-z)]?/g)) {
    const body = match[0].trim()
    const start = printed.start + match.index + match[0].indexOf(body)
    if (body !== '') found.push(...tagsOf({ text: body, start, end: start + body.length }))
  }
  return found
}
