import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differenceOf, offBy, shareStep, toStep } from '../../../lib/metrics/exactness.ts'

const part = (number: number, step: number) => ({ number: new Decimal(number), step: new Decimal(step) })
const cut = (percent: string, ...parts: ReturnType<typeof part>[]) =>
  toStep(new Decimal(percent), shareStep(new Decimal(percent), parts)).toFixed()

describe('a share cut to what its parts bear', () => {
  it('keeps the digits that the rougher of the two has', () => {
    expect(cut('467', part(233.5, 0.1), part(50, 10))).toBe('500')
    expect(cut('105', part(210, 10), part(200, 100))).toBe('100')
    expect(cut('38.2', part(1450, 10), part(3800, 100))).toBe('38')
    expect(cut('1234.4', part(1000, 1), part(81, 0.1))).toBe('1230')
  })

  it('keeps its first digit however rough they are', () => {
    expect(cut('50', part(500, 100), part(1000, 1000))).toBe('50')
    expect(cut('4', part(4, 4), part(100, 100))).toBe('4')
  })

  it('is never moved by more than the parts leave open, nor to nothing', () => {
    const number = fc.integer({ min: 1, max: 1_000_000 })
    fc.assert(
      fc.property(number, number, fc.nat(3), fc.nat(3), (top, whole, a, b) => {
        const parts = [part(top, 10 ** a), part(whole, 10 ** b)]
        const percent = new Decimal(top).div(whole).times(100)
        const step = shareStep(percent, parts)
        const off = offBy(parts).times(percent)
        expect(
          toStep(percent, step)
            .minus(percent)
            .abs()
            .lte(Decimal.max(off.div(2), 0.5).times(10)),
        ).toBe(true)
        if (percent.gte(1)) expect(toStep(percent, step).isZero()).toBe(false)
      }),
    )
  })
})

describe('a difference', () => {
  const told = (
    point: string | null,
    rest: { rounded?: boolean; approximation?: 'about' | 'at_least' } = {},
  ) => ({
    ...{ point, rounded: false, approximation: 'exact' as const },
    decimals: point?.split('.')[1]?.length ?? 0,
    ...rest,
  })

  it('has the digits that both bear', () => {
    expect(differenceOf(told('6023492'), told('5880000', { rounded: true }))).toBe('140000')
    expect(differenceOf(told('108.0'), told('100'))).toBe('8')
    expect(differenceOf(told('108.0'), told('100.0'))).toBe('8.0')
    expect(differenceOf(told('0.3'), told('0.1'))).toBe('0.2')
    expect(differenceOf(told('7'), told('7'))).toBe('0')
  })

  it('is none of a bound or a range, nor where it is less than they tell', () => {
    expect(differenceOf(told('3280000'), told('3200000', { approximation: 'at_least' }))).toBeNull()
    expect(differenceOf(told(null), told('3'))).toBeNull()
    expect(differenceOf(told('5880001'), told('5880000', { rounded: true }))).toBeNull()
  })
})
