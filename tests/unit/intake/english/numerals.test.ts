import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAmount } from '../../../../lib/intake/english/amounts.ts'
import { printed, readNumeral } from '../../../../lib/intake/english/numerals.ts'
import { readTokens } from '../../../../lib/intake/english/tokens.ts'

const numeral = (text: string) => {
  const tokens = readTokens(text)
  const read = readNumeral(tokens, 0)
  return read && read.to === tokens.length ? printed(read.value) : null
}
const amount = (text: string) => {
  const tokens = readTokens(text)
  const at = tokens.findIndex((token) => token.kind === 'number')
  const read = readAmount(tokens, at)
  return read && read.from === 0 && read.to === tokens.length ? `${printed(read.value)} ${read.unit}` : null
}
const grouped = (n: bigint | number) => n.toString().replace(/\B(?=(\d{3})+(?!\d))/g, ',')

describe('numbers in English', () => {
  it.each([
    ['20,000', '20000'],
    ['11.1', '11.1'],
    ['1.4 trillion', '1400000000000'],
    ['13bn', '13000000000'],
    ['280m', '280000000'],
    ['90k', '90000'],
    ['twenty-five', '25'],
    ['a million', '1000000'],
    ['half a million', '500000'],
    ['two million', '2000000'],
    ['300 thousand', '300000'],
  ])('reads %s', (text, value) => expect(numeral(text)).toBe(value))

  it.each(['5th', 'Toyota', 'the', '9'.repeat(40)])('reads no number in %s', (text) => {
    expect(numeral(text)).toBeNull()
  })

  it('reads back every whole number, grouped or not', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n - 1n }), (n) => {
        expect(numeral(n.toString())).toBe(n.toString())
        expect(numeral(grouped(n))).toBe(n.toString())
      }),
    )
  })

  const scales: [string, number][] = [
    [' thousand', 3],
    [' million', 6],
    ['m', 6],
    [' mln', 6],
    [' billion', 9],
    ['bn', 9],
    [' bn', 9],
    [' trillion', 12],
    ['tn', 12],
  ]
  const mantissa = fc.tuple(fc.integer({ min: 1, max: 9_999 }), fc.integer({ min: 0, max: 99 }))

  it('reads back a sum of money in every form it is printed in', () => {
    const forms: [(n: string) => string, string][] = [
      [(n) => `$${n}`, 'USD'],
      [(n) => `US$${n}`, 'USD'],
      [(n) => `USD ${n}`, 'USD'],
      [(n) => `${n} dollars`, 'USD'],
      [(n) => `${n} U.S. dollars`, 'USD'],
      [(n) => `¥${n}`, 'JPY'],
      [(n) => `JPY ${n}`, 'JPY'],
      [(n) => `${n} yen`, 'JPY'],
      [(n) => `€${n}`, 'EUR'],
      [(n) => `${n} euros`, 'EUR'],
      [(n) => `£${n}`, 'GBP'],
    ]
    fc.assert(
      fc.property(
        mantissa,
        fc.constantFrom(...scales),
        fc.constantFrom(...forms),
        ([whole, cents], scale, form) => {
          const written = `${grouped(whole)}.${String(cents).padStart(2, '0')}`
          const value = new Decimal(`${whole}.${String(cents).padStart(2, '0')}`).times(
            new Decimal(10).pow(scale[1]),
          )
          expect(amount(form[0](written + scale[0]))).toBe(`${printed(value)} ${form[1]}`)
        },
      ),
    )
  })

  it('reads back a percentage in every form it is printed in', () => {
    const forms = ['%', ' %', ' percent', ' per cent', ' pct']
    fc.assert(
      fc.property(mantissa, fc.constantFrom(...forms), fc.boolean(), ([whole, part], form, minus) => {
        const value = new Decimal(`${minus ? '-' : ''}${whole % 1000}.${part}`)
        expect(amount(`${minus ? '-' : ''}${whole % 1000}.${part}${form}`)).toBe(`${printed(value)} %`)
      }),
    )
    expect(amount('12.5 percentage points')).toBe('12.5 pp')
    expect(amount('0.8 percentage point')).toBe('0.8 pp')
  })

  it('counts vehicles and people by the noun, over its adjectives', () => {
    expect(amount('20,000 units')).toBe('20000 vehicle')
    expect(amount('3,000 U.S.-built right-hand-drive pickups')).toBe('3000 vehicle')
    expect(amount('5,000 Ridgelines')).toBe('5000 vehicle')
    expect(amount('2,000 new auto jobs')).toBe('2000 person')
    expect(amount('380 dealers')).toBeNull()
    expect(amount('19,500 pounds')).toBeNull()
  })
})
