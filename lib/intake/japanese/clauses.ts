/** Where a Japanese sentence turns: brackets, commas, and the joints after which another statement begins. */

export type Span = { start: number; end: number }

const OPEN = new Map([
  ['(', ')'],
  ['[', ']'],
  ['【', '】'],
  ['〔', '〕'],
])

/** The bracketed stretches of a sentence, brackets included; quotation marks are not brackets here. */
export function brackets(text: string): Span[] {
  const found: Span[] = []
  let start = -1
  let close = ''
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at)
    if (start < 0) {
      const closing = OPEN.get(char)
      if (closing) [start, close] = [at, closing]
    } else if (char === close) {
      found.push({ start, end: at + 1 })
      start = -1
    }
  }
  return found
}

/** The bracketed stretch that holds a place, if any. */
export const bracketAt = (spans: readonly Span[], at: number): Span | null =>
  spans.find((span) => at >= span.start && at < span.end) ?? null

/** After these another statement begins, with its own verb: …だったが、 …ものの、 …一方で、 */
const JOINT =
  /(?<=[ただるいすうくんる])が、|ものの、|一方で?、|のに対し(?:て)?、|に対し(?:て)?、|ながらも?、|けれども?、|ほか、|うえで、|上で、|[。;]/g

/** The statements of a sentence, in order. */
export function statements(text: string): Span[] {
  const spans: Span[] = []
  let from = 0
  for (const match of text.matchAll(JOINT)) {
    const end = match.index + match[0].length
    spans.push({ start: from, end })
    from = end
  }
  if (from < text.length) spans.push({ start: from, end: text.length })
  return spans
}

/** The end of the part between commas that holds a place; commas inside brackets do not count. */
export function commaAfter(text: string, at: number, end: number, spans: readonly Span[]): number {
  for (let n = at; n < end; n += 1) {
    if (text[n] === '、' && !bracketAt(spans, n)) return n
  }
  return end
}

export function commaBefore(text: string, at: number, start: number, spans: readonly Span[]): number {
  for (let n = at - 1; n >= start; n -= 1) {
    if (text[n] === '、' && !bracketAt(spans, n)) return n + 1
  }
  return start
}

/** A quotation that holds a place: from 「 to its 」. */
export function quotationAt(text: string, at: number): Span | null {
  let depth = 0
  for (let n = at - 1; n >= 0; n -= 1) {
    if (text[n] === '」') depth += 1
    if (text[n] === '「') {
      if (depth === 0) {
        const end = text.indexOf('」', at)
        return { start: n, end: end < 0 ? text.length : end + 1 }
      }
      depth -= 1
    }
  }
  return null
}
