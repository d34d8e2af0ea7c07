/**
 * Exact places in an article's own text. Offsets count Unicode code points, as the database does:
 * a JavaScript string index would be off by one after every character beyond the BMP (𠮷).
 */

/** A quote and the number inside it, as offsets in one field. */
export type Anchor = {
  start: number
  end: number
  quote: string
  markStart: number | null
  markEnd: number | null
}

/** @returns the length of a text in code points */
export const codePoints = (text: string): number => [...text].length

/** @returns the part of a text from one code point to another (exclusive) */
export const sliceCodePoints = (text: string, start: number, end?: number): string =>
  [...text].slice(start, end).join('')

/** @returns where a UTF-16 index (a browser's selection) stands in code points */
export const codePointOffset = (text: string, index: number): number => codePoints(text.slice(0, index))

/** @returns the starts, in code points, of every occurrence of `quote`, overlapping ones too */
export function occurrences(text: string, quote: string): number[] {
  const starts: number[] = []
  if (quote === '') return starts
  let counted = 0
  let from = 0
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    counted += codePoints(text.slice(from, at))
    from = at
    starts.push(counted)
  }
  return starts
}

/** @returns the start of the occurrence of `quote` nearest to `near` (the first of equals); null when it does not stand there */
export function findQuote(text: string, quote: string, near = 0): number | null {
  let best: number | null = null
  for (const start of occurrences(text, quote)) {
    if (best === null || Math.abs(start - near) < Math.abs(best - near)) best = start
  }
  return best
}

/** @returns the sentence around a span of code points, trimmed, as a span of code points */
export function sentenceAround(
  text: string,
  start: number,
  end: number,
  language: string,
): { start: number; end: number } {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' })
  let from = start
  let to = end
  let at = 0
  for (const { segment } of segmenter.segment(text)) {
    const after = at + codePoints(segment)
    if (at <= start && start < after) from = at + codePoints(segment) - codePoints(segment.trimStart())
    if (at < end && end <= after) to = at + codePoints(segment.trimEnd())
    at = after
  }
  return { start: Math.min(from, start), end: Math.max(to, end) }
}

type Place = { field: string; start: number }

/** The one order in which passages are compared and kept. */
export const byPlace = (a: Place, b: Place): number =>
  a.field === b.field ? a.start - b.start : a.field < b.field ? -1 : 1
