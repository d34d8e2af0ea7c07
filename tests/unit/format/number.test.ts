import { describe, expect, it } from 'vitest'
import { type FormattableValue, formatAmount, formatChange, formatValue } from '../../../lib/format/number.ts'

const value = (
  point: string | null,
  unit: string,
  rest: Partial<FormattableValue> = {},
): FormattableValue => ({
  low: null,
  point,
  high: null,
  unit,
  decimals: 0,
  rounded: false,
  approximation: 'exact',
  comparator: 'none',
  ...rest,
})
const both = (v: FormattableValue, compact = false) => [
  formatValue(v, 'en', { compact }).text,
  formatValue(v, 'ja', { compact }).text,
]

const round = { rounded: true }

describe('a value in both languages', () => {
  it.each<[FormattableValue, string, string]>([
    [value('20000', '{vehicle}/a', round), '20,000 vehicles a year', '年間2万台'],
    [value('1400000000000', 'JPY', round), '¥1.4 trillion', '1兆4000億円'],
    [value('13000000000', 'USD', round), '$13 billion', '130億ドル'],
    [value('10000000000', 'USD', { approximation: 'about' }), 'about $10 billion', '約100億ドル'],
    [value('431398000000', 'JPY'), '¥431.398 billion', '4313億9800万円'],
    [value('2471400000000', 'JPY'), '¥2,471.4 billion', '2兆4714億円'],
    [value('918146', '{vehicle}'), '918,146 vehicles', '91万8146台'],
    [value('1680000', '{vehicle}/a', round), '1.68 million vehicles a year', '年間168万台'],
    [value('1680001', '{vehicle}'), '1,680,001 vehicles', '168万1台'],
    [value('11.1', '%', { decimals: 1, comparator: 'yoy' }), '+11.1%', '+11.1%'],
    [value('-6', '%', { decimals: 1, comparator: 'yoy' }), '−6.0%', '−6.0%'],
    [value('-20000', '{vehicle}', { isChange: true, ...round }), '−20,000 vehicles', '−2万台'],
    [value('0', '%', { decimals: 1, comparator: 'yoy' }), '0.0%', '0.0%'],
    [value('27.5', '%', { decimals: 1 }), '27.5%', '27.5%'],
    [
      value('20000', '{vehicle}/a', { approximation: 'up_to' }),
      'up to 20,000 vehicles a year',
      '年間最大2万台',
    ],
    [
      value('1400000000000', 'JPY', { approximation: 'at_least' }),
      'at least ¥1.4 trillion',
      '1兆4000億円以上',
    ],
    [value('1', '{vehicle}'), '1 vehicle', '1台'],
    [value('0', '{vehicle}'), '0 vehicles', '0台'],
    [value('409000', '{person}', round), '409,000 people', '40万9000人'],
    [value('300000000', 'EUR', round), '€300 million', '3億ユーロ'],
    [value('5', 'CHF'), 'CHF 5', '5CHF'],
    [value('20000', '{vehicle}/mo', round), '20,000 vehicles a month', '月間2万台'],
    // What the source told below the unit stays in sight.
    [value('5000000', 'USD', { decimals: 2 }), '$5,000,000.00', '5,000,000.00ドル'],
    [value('-570000000000', 'JPY', round), '−¥570 billion', '−5700億円'],
  ])('%j', (given, en, ja) => {
    expect(both(given)).toEqual([en, ja])
  })

  it('tells ranges and single bounds', () => {
    expect(both(value(null, 'USD', { low: '10000000000', high: '13000000000' }))).toEqual([
      '$10–13 billion',
      '100〜130億ドル',
    ])
    expect(both(value(null, 'JPY', { low: '1400000000000', high: '1600000000000', ...round }))).toEqual([
      '¥1.4–1.6 trillion',
      '1兆4000億円〜1兆6000億円',
    ])
    expect(both(value(null, '{vehicle}', { low: '9000', high: '12000' }))).toEqual([
      '9,000–12,000 vehicles',
      '9000〜1万2000台',
    ])
    expect(both(value(null, '{vehicle}', { low: '1', high: '2' }))).toEqual(['1–2 vehicles', '1〜2台'])
    expect(both(value(null, 'JPY', { low: '-570000000000', high: '-270000000000' }))).toEqual([
      '−¥570 billion to −¥270 billion',
      '−5700億円〜−2700億円',
    ])
    expect(both(value(null, '%', { low: '5' }))).toEqual(['at least 5%', '5%以上'])
    expect(both(value(null, '%', { high: '5' }))).toEqual(['up to 5%', '最大5%'])
    expect(both(value('6', '%', { low: '5' }))).toEqual(['6% (at least 5%)', '6%（5%以上）'])
    expect(both(value('6', '%', { low: '5', high: '7' }))).toEqual(['6% (5–7%)', '6%（5〜7%）'])
  })

  it('shortens for axes', () => {
    expect(both(value('918146', '{vehicle}'), true)).toEqual(['918k', '91.8万台'])
    expect(both(value('999950', '{vehicle}'), true)).toEqual(['1m', '100万台'])
    expect(both(value('1450000000000', 'JPY'), true)).toEqual(['¥1.45tn', '1.45兆円'])
    expect(formatAmount('15', '%', 'en')).toBe('15%')
    expect(formatChange('-1.2', '%', 'en')).toBe('−1.2 points')
    expect(formatChange('12300', '{vehicle}', 'ja')).toBe('+1万2300台')
  })
})
