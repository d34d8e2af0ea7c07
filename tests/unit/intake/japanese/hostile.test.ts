import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readJapaneseClaims } from '../../../../lib/intake/japanese/claims.ts'
import type { Sentence } from '../../../../lib/intake/types.ts'
import { lexicon, read } from './made-up.ts'

describe('Japanese text that is none', () => {
  it('throws on no text', () => {
    const pieces = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom(
          '2万',
          '台',
          '「',
          '」',
          '（',
          '）',
          'から',
          '〜',
          '前年',
          '同',
          '社',
          '%',
          '年',
          '月',
          'トヨタ',
          'は',
          '、',
          '。',
          '▲',
          '\u0000',
          '\ud800',
        ),
      ),
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('')
        for (const claim of read(text)) expect(text.slice(claim.start, claim.end).length).toBeGreaterThan(0)
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    '1',
    '１',
    '一',
    '2万台',
    '2万台。',
    '「',
    '（',
    '1,234,',
    '1-',
    '27.5%から15%に',
    '2025年',
    '9月',
    'トヨタは2万台、',
    'が、',
    'ア・',
    'それぞれ',
    '前年同月比',
    '社長は',
  ])('takes no two seconds over a megabyte of "%s"', (piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length))
    const chunks: Sentence[] = []
    for (let start = 0; start < text.length; start += 400) {
      const words = text.slice(start, start + 400)
      chunks.push({ text: words, reading: words, start, part: 'body', paragraph: start, row: null })
    }
    const whole: Sentence = { text, reading: text, start: 0, part: 'body', paragraph: 0, row: null }
    const started = performance.now()
    for (const sentences of [chunks, [whole]])
      readJapaneseClaims({ sentences, mentions: [], lexicon, publishedOn: '2025-10-31', headline: '' })
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
