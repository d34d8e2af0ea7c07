import { describe, expect, it } from 'vitest'
import { readFigure } from '../../../lib/claims/prefill.ts'

const point = (text: string, before = '') => readFigure(text, before)?.point

describe('a selected number', () => {
  it.each([
    ['20,000', '20000'],
    ['20,000 vehicles', '20000'],
    ['$13 billion', '13000000000'],
    ['11.1%', '11.1'],
    ['6.0 percent', '6.0'],
    ['-3.2%', '-3.2'],
    ['¥1.4 trillion', '1400000000000'],
    ['２万台', '20000'],
    ['1万2,000台', '12000'],
    ['1兆4000億円', '1400000000000'],
    ['130億ドル', '13000000000'],
  ])('%s is %s', (text, value) => {
    expect(point(text)).toBe(value)
  })

  it('is a range where two stand in it', () => {
    expect(readFigure('13 to 14 million')).toMatchObject({ low: '13000000', point: '', high: '14000000' })
    expect(readFigure('10〜12%')).toMatchObject({ low: '10', high: '12', isPercent: true })
  })

  it('takes the hedge from its own words or those before it', () => {
    expect(readFigure('roughly $10 billion')?.approximation).toBe('about')
    expect(readFigure('20,000', 'the volume could reach up to ')?.approximation).toBe('up_to')
    expect(readFigure('2万台', '少なくとも年間')?.approximation).toBe('exact')
    expect(readFigure('2万台以上')?.approximation).toBe('at_least')
  })

  it('is kept as printed where it is more than digits', () => {
    expect(readFigure('$13 billion')?.asPrinted).toBe('$13 billion')
    expect(readFigure('20,000')?.asPrinted).toBe('')
  })

  it('is nothing where no digit stands', () => {
    for (const text of ['', '   ', 'many', '数万']) expect(readFigure(text)).toBeNull()
  })
})
