import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Anchor, codePoints, findQuote, sliceCodePoints } from '../../../lib/claims/passages.ts'
import { reanchor } from '../../../lib/claims/reanchor.ts'

const text = 'First. Output rose 11.1% in September. Last.'

function anchorOf(quote: string, mark: string | null): Anchor {
  const start = findQuote(text, quote) ?? 0
  const at = mark === null ? null : start + (findQuote(quote, mark) ?? 0)
  const markEnd = at === null || mark === null ? null : at + codePoints(mark)
  return { start, end: start + codePoints(quote), quote, markStart: at, markEnd }
}
const anchor = anchorOf('Output rose 11.1% in September.', '11.1%')

const stands = (after: string, found: Anchor | null) =>
  found !== null && sliceCodePoints(after, found.start, found.end) === found.quote

describe('reanchor', () => {
  it('moves with text put in before it and stays for text after it', () => {
    const before = reanchor(text, `🚗 ${text}`, anchor)
    expect(before).toMatchObject({ start: anchor.start + 2, markStart: (anchor.markStart ?? 0) + 2 })
    expect(reanchor(text, `${text} More.`, anchor)).toEqual(anchor)
  })

  it('lets the sentence be reworded around its number', () => {
    const after = text.replace('Output rose', 'Toyota built').replace('Last.', 'Last.')
    const found = reanchor(text, after, anchor)
    expect(found?.quote).toBe('Toyota built 11.1% in September.')
    expect(found && sliceCodePoints(after, found.markStart ?? 0, found.markEnd ?? 0)).toBe('11.1%')
    const later = text.replace('in September', 'that month')
    expect(reanchor(text, later, anchor)?.quote).toBe('Output rose 11.1% that month.')
  })

  it('lets go when the number is touched, or a sentence without a number, or its edge', () => {
    expect(reanchor(text, text.replace('11.1%', '11.2%'), anchor)).toBeNull()
    expect(reanchor(text, text.replace('rose', 'fell'), anchorOf(anchor.quote, null))).toBeNull()
    expect(reanchor(text, text.replace('First. Output', 'Output'), anchor)).not.toBeNull()
    expect(reanchor(text, 'Something else altogether', anchor)).toBeNull()
  })

  it('never says a passage stands where it does not', () => {
    fc.assert(
      fc.property(fc.nat(44), fc.nat(44), fc.string({ unit: 'grapheme', maxLength: 5 }), (a, b, put) => {
        const [from, to] = a < b ? [a, b] : [b, a]
        const after = sliceCodePoints(text, 0, from) + put + sliceCodePoints(text, to)
        const found = reanchor(text, after, anchor)
        if (found === null) return
        expect(stands(after, found)).toBe(true)
        expect(sliceCodePoints(after, found.markStart ?? 0, found.markEnd ?? 0)).toBe('11.1%')
      }),
    )
  })
})
