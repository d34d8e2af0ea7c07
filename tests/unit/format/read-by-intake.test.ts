/** What the product prints is written as sources write: what reads articles reads it too. */
import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type FormattableValue, formatValue } from '../../../lib/format/number.ts'
import { readClauses } from '../../../lib/intake/english/clauses.ts'
import { readQuantities as readEnglish } from '../../../lib/intake/english/quantities.ts'
import { readTokens } from '../../../lib/intake/english/tokens.ts'
import { compactForm } from '../../../lib/intake/japanese/plain.ts'
import { readQuantities as readJapanese } from '../../../lib/intake/japanese/quantities.ts'

const readers = {
  en: (text: string) => {
    const tokens = readTokens(`Output came to ${text} in a test.`)
    return readEnglish(tokens, readClauses(tokens))
  },
  ja: (text: string) => readJapanese(compactForm(`試験の生産は${text}だった。`).text),
}

/** Of the sizes that sources tell: nobody reads a claim out of "1 vehicle". */
const sized = fc.oneof(
  fc.record({
    unit: fc.constantFrom('JPY', 'USD', 'EUR'),
    zeros: fc.constantFrom(8, 9, 10, 12),
    decimals: fc.constant(0),
  }),
  fc.record({
    unit: fc.constantFrom('{vehicle}', '{vehicle}/a'),
    zeros: fc.constantFrom(2, 3),
    decimals: fc.constant(0),
  }),
  fc.record({ unit: fc.constant('%'), zeros: fc.constant(0), decimals: fc.constant(1) }),
)
const value = fc
  .record({
    sized,
    digits: fc.uniqueArray(fc.integer({ min: 101, max: 999 }), { minLength: 2, maxLength: 2 }),
    isRange: fc.boolean(),
    approximation: fc.constantFrom('exact' as const, 'about' as const, 'at_least' as const, 'up_to' as const),
  })
  .map(({ sized: { unit, zeros, decimals }, digits, isRange, approximation }): FormattableValue => {
    const [low = '', high = ''] = digits
      .sort((a, b) => a - b)
      .map((one) => new Decimal(one).times(new Decimal(10).pow(zeros - decimals)).toFixed(decimals))
    const numbers = isRange ? { low, point: null, high } : { low: null, point: low, high: null }
    const comparator = 'none' as const
    return {
      ...numbers,
      unit,
      decimals,
      rounded: true,
      approximation: isRange ? 'exact' : approximation,
      comparator,
    }
  })

it.each(['en', 'ja'] as const)('a printed value is read out of a sentence: %s', (locale) => {
  fc.assert(
    fc.property(value, (given) => {
      const { text } = formatValue(given, locale)
      const read = readers[locale](text).map(({ low, point, high, unit, approximation }) => ({
        values: [low, point, high].map((one) => one?.toFixed(given.decimals) ?? null),
        unit,
        approximation,
      }))
      const unit = /\w+/.exec(given.unit)?.[0] ?? given.unit
      const approximation = given.approximation.replace('_', '-')
      expect(read, text).toEqual([{ values: [given.low, given.point, given.high], unit, approximation }])
    }),
    { numRuns: 500 },
  )
})
