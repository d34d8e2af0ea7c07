import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNumeral } from '../../../../lib/intake/japanese/numerals.ts'
import { plainForm } from '../../../../lib/intake/japanese/plain.ts'

const read = (text: string) => {
  const numeral = readNumeral(plainForm(text), 0)
  return numeral && numeral.end === text.length ? numeral.value.toFixed() : null
}

const KANJI = '〇一二三四五六七八九'
const wide = (text: string) =>
  text.replace(/[0-9.,]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0))
const grouped = (n: bigint) => n.toString().replace(/\B(?=(\d{3})+(?!\d))/g, ',')
const positional = (n: bigint) => [...n.toString()].map((digit) => KANJI[Number(digit)]).join('')

/** 1 to 9999 as 千百十 say it. */
function small(n: number): string {
  return [1000, 100, 10, 1]
    .map((unit, at) => {
      const digit = Math.floor(n / unit) % 10
      if (digit === 0) return ''
      return (digit === 1 && unit > 1 ? '' : KANJI[digit]) + (['千', '百', '十', ''][at] ?? '')
    })
    .join('')
}

/** With 兆億万 between groups of four digits, each group as `part` writes it. */
function compound(n: bigint, part: (n: number) => string): string {
  const groups: [bigint, string][] = [
    [10n ** 12n, '兆'],
    [10n ** 8n, '億'],
    [10n ** 4n, '万'],
    [1n, ''],
  ]
  return groups
    .map(([unit, name]) => {
      const group = Number((n / unit) % 10_000n)
      return group === 0 ? '' : part(group) + name
    })
    .join('')
}

const amounts = fc.bigInt({ min: 1n, max: 9_999_999_999_999_999n })

describe('Japanese numerals', () => {
  it.each([
    ['1兆4000億', '1400000000000'],
    ['1億2,345万', '123450000'],
    ['１１．１', '11.1'],
    ['1・5', '1.5'],
    ['二万五千', '25000'],
    ['二〇二五', '2025'],
    ['十五', '15'],
    ['十一・一', '11.1'],
    ['1万2千', '12000'],
    ['1,234百万', '1234000000'],
    ['1.45兆', '1450000000000'],
    ['2兆56億', '2005600000000'],
  ])('reads %s as %s', (text, value) => {
    expect(read(text)).toBe(value)
  })

  it.each(['数万', '2万数千', '十数', '', '兆', 'あ', ',', '・5'])('reads no number in "%s"', (text) => {
    expect(readNumeral(text, 0)).toBeNull()
  })

  it('reads every amount back from every way of writing it', () => {
    const ways: ((n: bigint) => string)[] = [
      (n) => n.toString(),
      grouped,
      (n) => wide(n.toString()),
      (n) => wide(grouped(n)),
      positional,
      (n) => compound(n, String),
      (n) => compound(n, small),
      (n) => wide(compound(n, String)),
    ]
    for (const way of ways) {
      fc.assert(
        fc.property(amounts, (n) => {
          expect(read(way(n))).toBe(n.toString())
        }),
      )
    }
  })

  it('reads fractions back, alone and before a scale', () => {
    const parts = fc.tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 999 }))
    fc.assert(
      fc.property(parts, fc.constantFrom('', '万', '億', '兆'), ([whole, thousandths], scale) => {
        fc.pre(whole + thousandths > 0)
        const digits = `${whole}.${String(thousandths).padStart(3, '0')}`
        const factor = { '': 1, 万: 1e4, 億: 1e8, 兆: 1e12 }[scale] ?? 1
        expect(read(digits + scale)).toBe(new Decimal(digits).times(factor).toFixed())
      }),
    )
  })
})
