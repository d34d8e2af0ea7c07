import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segmentText } from '../../../lib/articles/segments.ts'

const passage = (
  claimId: number,
  start: number,
  end: number,
  markStart: number | null = null,
  markEnd = markStart,
) => ({
  claimId,
  start,
  end,
  markStart,
  markEnd,
})

describe('segments', () => {
  it('cut a text at its sentences and light the numbers in them', () => {
    const text = '🚗 up 11.1%. More.'
    const cut = segmentText(text, [passage(7, 0, 12, 5, 10)])
    expect(cut.map(({ text, claimId, isMark }) => [text, claimId, isMark])).toEqual([
      ['🚗 up ', 7, false],
      ['11.1%', 7, true],
      ['. ', 7, false],
      ['More.', null, false],
    ])
  })

  it('keep apart two numbers of one sentence and name both where one serves two claims', () => {
    const cut = segmentText('5 and 6', [
      passage(1, 0, 7, 0, 1),
      passage(2, 0, 7, 6, 7),
      passage(3, 0, 7, 6, 7),
    ])
    expect(cut.map(({ text, markIds }) => [text, markIds])).toEqual([
      ['5', [1]],
      [' and ', []],
      ['6', [2, 3]],
    ])
    expect(cut[1]?.claimIds).toEqual([1, 2, 3])
  })

  it('joined are the text again, wherever passages lie', () => {
    const place = fc.integer({ min: -3, max: 40 })
    const any = fc
      .tuple(fc.integer({ min: 1, max: 5 }), place, place, fc.option(place), fc.option(place))
      .map(([claimId, start, end, markStart, markEnd]) => ({ claimId, start, end, markStart, markEnd }))
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(any), (text, passages) => {
        expect(
          segmentText(text, passages)
            .map((segment) => segment.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })
})
