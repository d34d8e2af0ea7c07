/** What is printed says neither more nor less than what was given: read back, it is the same value. */
import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FormattableValue, formatAmount, formatChange, formatValue } from '../../../lib/format/number.ts'
import { readValue, retell } from '../../../lib/format/read.ts'
import { locales } from '../../../lib/i18n/locales.ts'

const units = [
  '{vehicle}',
  '{vehicle}/a',
  '{vehicle}/mo',
  '{person}',
  '{plant}',
  '%',
  '',
  'JPY',
  'USD',
  'EUR',
  'CHF',
]
const unit = fc.constantFrom(...units)
const locale = fc.constantFrom(...locales)

/** Small and large, round and odd: as many thousands as units, as sources have them. */
const whole = fc.oneof(
  fc.bigInt({ min: -12n, max: 12n }),
  fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }),
  fc
    .tuple(fc.bigInt({ min: -9999n, max: 9999n }), fc.integer({ min: 0, max: 15 }))
    .map(([n, z]) => n * 10n ** BigInt(z)),
)
/** Up to three numbers of equal decimals in order, as a claim holds them. */
const numbers = fc
  .tuple(fc.uniqueArray(whole, { minLength: 3, maxLength: 3 }), fc.constantFrom(0, 0, 0, 1, 2, 6))
  .map(([found, decimals]) => {
    const sorted = found.sort((a, b) => (a < b ? -1 : 1))
    const printed = sorted.map((one) =>
      new Decimal(one.toString()).div(new Decimal(10).pow(decimals)).toFixed(decimals),
    )
    return { printed: printed as [string, string, string], decimals }
  })
const held = fc.constantFrom('point', 'range', 'around', 'low', 'high', 'point-low', 'point-high')
const value = fc
  .record({
    numbers,
    held,
    unit,
    rounded: fc.boolean(),
    approximation: fc.constantFrom('exact' as const, 'about' as const, 'at_least' as const, 'up_to' as const),
    comparator: fc.constantFrom('none' as const, 'yoy' as const),
    isChange: fc.boolean(),
  })
  .map(({ numbers: { printed, decimals }, held: which, approximation, ...rest }): FormattableValue => {
    const [low, point, high] = printed
    return {
      ...rest,
      decimals,
      low: which === 'range' || which === 'around' || which === 'low' || which === 'point-low' ? low : null,
      point: which === 'point' || which === 'around' || which.startsWith('point-') ? point : null,
      high:
        which === 'range' || which === 'around' || which === 'high' || which === 'point-high' ? high : null,
      // A bound alone is its own hedge.
      approximation: which === 'low' || which === 'high' ? 'exact' : approximation,
    }
  })

const blank: FormattableValue = {
  ...{ low: null, point: null, high: null, unit: '', decimals: 0, rounded: false },
  ...{ approximation: 'exact', comparator: 'none', isChange: false },
}

const same = (one: string | null, other: string | null) =>
  one === null || other === null ? one === other : new Decimal(one).equals(other)

const digitsOf = (text: string | null) => text?.replace(/\D/g, '').length ?? 0

describe('any value, in either language', () => {
  it('reads back as what it was: value, bounds, hedge, sign and unit', () => {
    fc.assert(
      fc.property(value, locale, (given, language) => {
        const { text } = formatValue(given, language)
        const read = readValue(text, given.unit, language)
        const alone = given.point === null && (given.low === null || given.high === null)
        const expected = alone
          ? {
              low: null,
              point: given.low ?? given.high,
              high: null,
              approximation: given.low ? 'at_least' : 'up_to',
            }
          : given
        const agrees =
          read !== null &&
          same(read.low, expected.low) &&
          same(read.point, expected.point) &&
          same(read.high, expected.high) &&
          read.approximation === expected.approximation
        expect(agrees, `${JSON.stringify(given)} → ${text} → ${JSON.stringify(read)}`).toBe(true)
      }),
      { numRuns: 3000 },
    )
  })

  it('keeps every decimal its source gave, and has none that it did not give', () => {
    fc.assert(
      fc.property(value, locale, (given, language) => {
        const read = readValue(formatValue(given, language).text, given.unit, language)
        expect(read?.decimals).toBe(given.decimals)
      }),
      { numRuns: 2000 },
    )
  })

  it('shows no digits beyond those given', () => {
    fc.assert(
      fc.property(value, locale, (given, language) => {
        const most = digitsOf(given.low) + digitsOf(given.point) + digitsOf(given.high)
        expect(digitsOf(formatValue(given, language).text)).toBeLessThanOrEqual(most)
      }),
      { numRuns: 2000 },
    )
  })

  it('says its sign and its unit each time it stands alone', () => {
    fc.assert(
      fc.property(value, locale, (given, language) => {
        fc.pre(given.point !== null && given.low === null && given.high === null)
        const point = new Decimal(given.point ?? 0)
        const { text } = formatValue(given, language)
        expect(text.includes('−')).toBe(point.lt(0))
        expect(text.includes('+')).toBe(
          point.gt(0) && (given.isChange === true || given.comparator !== 'none'),
        )
        const names: Record<string, RegExp> = {
          '{vehicle}': /vehicle|台$|台以上$/,
          '{vehicle}/a': /vehicles? a year$|^年間.*台/,
          '{vehicle}/mo': /vehicles? a month$|^月間.*台/,
          '{person}': /person$|people$|人/,
          '{plant}': /plant/,
          '%': /%/,
          JPY: /¥|円/,
          USD: /\$|ドル/,
          EUR: /€|ユーロ/,
          CHF: /CHF/,
        }
        expect(text).toMatch(names[given.unit] ?? /\d/)
      }),
      { numRuns: 2000 },
    )
  })

  it('tells in one language what was printed in the other', () => {
    fc.assert(
      fc.property(value, locale, locale, (given, from, to) => {
        expect(retell(formatValue(given, from).text, given, to)).toBe(formatValue(given, to).text)
      }),
      { numRuns: 2000 },
    )
    const like = (unit: string) => ({ ...blank, unit })
    expect(retell('20,000 vehicles', like('{vehicle}'), 'ja')).toBe('2万台')
    expect(retell('年間2万台', like('{vehicle}/a'), 'en')).toBe('20,000 vehicles a year')
    expect(retell('20,000 vehicles', like('USD'), 'ja')).toBeNull()
    expect(retell('some 20,000 vehicles', like('{vehicle}'), 'ja')).toBeNull()
  })
})

const shorts: Record<string, number> = { k: 3, m: 6, bn: 9, tn: 12, 万: 4, 億: 8, 兆: 12 }

describe('a shortened value', () => {
  it('is within half a unit of the last digit it shows', () => {
    fc.assert(
      fc.property(numbers, unit, locale, ({ printed: [point], decimals }, name, language) => {
        const text = formatAmount(point, name, language, { compact: true, decimals })
        const [, digits = '', scale = ''] = /([\d.]+)(tn|bn|m|k|兆|億|万)?/.exec(text) ?? []
        const power = new Decimal(10).pow(shorts[scale] ?? 0)
        const shown = new Decimal(digits).times(power).times(text.includes('−') ? -1 : 1)
        const last = power.div(new Decimal(10).pow(digits.split('.')[1]?.length ?? 0))
        expect(shown.minus(point).abs().lte(last.div(2)), `${point} → ${text}`).toBe(true)
        // Three digits; more only where there is no larger word for the scale.
        if (name !== '%' && name !== '' && new Decimal(point).abs().lt(1e15))
          expect(digits.replace(/^0\.0*|\./, '').length).toBeLessThanOrEqual(4)
      }),
      { numRuns: 3000 },
    )
  })
})

describe('a change between two figures', () => {
  it('of percentages is told in points, of all else in its unit, always with its sign', () => {
    fc.assert(
      fc.property(numbers, unit, locale, ({ printed: [change] }, name, language) => {
        const text = formatChange(change, name, language)
        const amount = new Decimal(change)
        expect(/[+−]/.exec(text)?.[0]).toBe(amount.isZero() ? undefined : amount.lt(0) ? '−' : '+')
        expect(/points?$|ポイント$/.test(text)).toBe(name === '%')
        expect(text.includes('%')).toBe(false)
        const words = name === '%' ? text.replace(/ points?$|ポイント$/, '%') : text
        expect(new Decimal(readValue(words, name, language)?.point ?? Number.NaN).equals(amount)).toBe(true)
      }),
      { numRuns: 2000 },
    )
    expect([formatChange('1', '%', 'en'), formatChange('-1.1', '%', 'en')]).toEqual([
      '+1 point',
      '−1.1 points',
    ])
  })
})

describe('digits that only binary floats have', () => {
  it.each([
    [new Decimal('0.1').plus('0.2').toFixed(), '0.3%'],
    ['1.005', '1.005%'],
    ['0.30000000000000004', '0.30000000000000004%'],
    [`0.${'3'.repeat(33)}`, `0.${'3'.repeat(33)}%`],
    ['9007199254740993', '9,007,199,254,740,993%'],
    ['1e-7', '0.0000001%'],
  ])('are never made, and those given are never lost: %s', (given, text) => {
    expect(formatAmount(given, '%', 'en')).toBe(text)
  })
})
