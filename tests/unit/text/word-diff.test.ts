import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffWords, sideOf, type TextPart } from '../../../lib/text/word-diff.ts'

const side = (parts: readonly TextPart[], op: 'removed' | 'added') =>
  parts
    .filter((part) => part.op === 'same' || part.op === op)
    .map(({ text }) => text)
    .join('')
const changed = (before: string, after: string) =>
  diffWords(before, after).flatMap(({ op, text }) => (op === 'same' ? [] : [[op, text]]))

describe('word by word', () => {
  it('names the words that differ, numbers whole', () => {
    expect(changed('Output rose 11.1% to 20,000 cars.', 'Output rose 11.4% to 20,500 cars.')).toEqual([
      ['removed', '11.1'],
      ['added', '11.4'],
      ['removed', '20,000'],
      ['added', '20,500'],
    ])
  })

  it('finds words in Japanese, where no space parts them', () => {
    expect(changed('九月の生産は増加した。', '九月の輸出は増加した。')).toEqual([
      ['removed', '生産'],
      ['added', '輸出'],
    ])
  })

  it('joins changes that only a space parts', () => {
    expect(changed('It was never so.', 'It has always so.')).toEqual([
      ['removed', 'was never'],
      ['added', 'has always'],
    ])
  })

  it('loses nothing of either text', () => {
    const text = fc
      .array(fc.constantFrom('car', 'cars', ' ', '\n', '11.1%', '生産', 'は', '。', '🚗'))
      .map((x) => x.join(''))
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), text, (before, after) => {
        const parts = diffWords(before, after)
        expect(side(parts, 'removed')).toBe(before)
        expect(side(parts, 'added')).toBe(after)
      }),
    )
  })

  it('takes texts that share nothing for two texts, in time', () => {
    const long = (word: string) => Array.from({ length: 9000 }, (_, at) => `${word}${at}`).join(' ')
    const began = performance.now()
    const parts = diffWords(long('a'), long('b'))
    expect(performance.now() - began).toBeLessThan(5000)
    expect(parts.map(({ op }) => op)).toEqual(['removed', 'added'])
  })
})

describe('one side', () => {
  it('folds what both share, away from the changes', () => {
    const filler = 'word '.repeat(200)
    const parts = diffWords(`${filler}old ${filler}`, `${filler}new ${filler}`)
    const shown = sideOf(parts, 'added', 20)
    expect(shown.map(({ op }) => op)).toEqual(['gap', 'same', 'added', 'same', 'gap'])
    expect(shown.map(({ text }) => text).join('').length).toBeLessThan(60)
    expect(shown.some(({ text }) => text.includes('old'))).toBe(false)
  })

  it('leaves a text without changes whole', () => {
    const text = 'word '.repeat(300)
    expect(sideOf(diffWords(text, text), 'added')).toEqual([{ op: 'same', text }])
  })
})
