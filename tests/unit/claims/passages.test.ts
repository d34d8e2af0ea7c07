import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  codePointOffset,
  codePoints,
  findQuote,
  occurrences,
  sentenceAround,
  sliceCodePoints,
} from '../../../lib/claims/passages.ts'

describe('code points', () => {
  it('count characters beyond the BMP once, as the database does', () => {
    const text = '𠮷野家は🚗を2万台'
    expect(codePoints(text)).toBe(9)
    expect(sliceCodePoints(text, 5)).toBe('を2万台')
    expect(codePointOffset(text, text.indexOf('2'))).toBe(6)
    expect(findQuote(text, '2万台')).toBe(6)
  })
})

describe('findQuote', () => {
  it('takes the occurrence nearest to the hint', () => {
    const text = '15% then 15% then 15%'
    expect(occurrences(text, '15%')).toEqual([0, 9, 18])
    expect([findQuote(text, '15%'), findQuote(text, '15%', 10), findQuote(text, '15%', 99)]).toEqual([
      0, 9, 18,
    ])
    expect(findQuote(text, '27.5%')).toBeNull()
    expect(findQuote(text, '')).toBeNull()
    expect(occurrences('aaa', 'aa')).toEqual([0, 1])
  })

  it('finds every part of any text where it stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), fc.nat(), (text, from, size) => {
        const length = codePoints(text)
        const start = from % length
        const quote = sliceCodePoints(text, start, start + 1 + (size % (length - start)))
        expect(findQuote(text, quote, start)).toBe(start)
      }),
    )
  })
})

describe('sentenceAround', () => {
  it('gives the sentence in English and in Japanese', () => {
    const english = 'Output rose. It was up 11.1% in September, a fourth month. More followed.'
    const at = english.indexOf('11.1%')
    const span = sentenceAround(english, at, at + 5, 'en')
    expect(sliceCodePoints(english, span.start, span.end)).toBe(
      'It was up 11.1% in September, a fourth month.',
    )
    const japanese = '生産は増えた。9月は11.1%増だった。続いた。'
    const start = japanese.indexOf('11.1%')
    const sentence = sentenceAround(japanese, start, start + 5, 'ja')
    expect(sliceCodePoints(japanese, sentence.start, sentence.end)).toBe('9月は11.1%増だった。')
  })
})
