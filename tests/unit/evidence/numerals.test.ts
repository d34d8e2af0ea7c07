import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numeralsIn } from '../../../lib/evidence/numerals.ts'

const read = (text: string, language: 'en' | 'ja') =>
  numeralsIn(text, language).map(
    ({ start, end, value, percent }) => `${text.slice(start, end)}=${value}${percent ? '%' : ''}`,
  )

// All texts here are made up.
describe('figures in English', () => {
  it.each([
    ['The plant built 20,000 units.', ['20,000=20000']],
    [
      'It will spend $13 billion, or 13 billion dollars.',
      ['$13 billion=13000000000', '13 billion dollars=13000000000'],
    ],
    ['Cut from 27.5% to 15 percent.', ['27.5%=27.5%', '15 percent=15%']],
    ['Between 2 and 3 million cars.', ['2=2000000', '3 million=3000000']],
    ['Half a million cars, nineteen percent fewer.', ['Half a million=500000', 'nineteen percent=19%']],
    ['In March 20,000 vehicles left five plants; 12 plants remain.', ['20,000=20000', '12=12']],
    ['Sales fell 3.2 % and the loss was −¥1.4 trillion.', ['3.2 %=3.2%', '−¥1.4 trillion=1400000000000']],
    ['They built 2000 vehicles.', ['2000=2000']],
  ])('%s', (text, figures) => expect(read(text, 'en')).toEqual(figures))

  it.each([
    'On October 31, 2025 at 9:45 a.m., 10/31/2025, 2025-10-31, Oct. 31, 31 October.',
    'Since 2019, in the 1990s, in fiscal 2025-26 and FY2025, Q3, H1 of 2025.',
    'Section 232, Sections 232 and 301, Proclamation 10908, Executive Order 14257, Article 5, No. 3.',
    'The 25-year rule, a 10 year plan, 90 days, 24 hours, in year 15.',
    'The GR86, CX-5, F-150, RAV4, bZ4X, 4Runner, Model 3, G7 and the Big 3.',
    'Two makers and three models, the 4th plant, at (7203.T) or +81 3 1234 5678.',
    '1. First point\n2) Second point',
    'A 2.5-liter engine, see https://example.org/2025/10/31/9000.',
  ])('none in: %s', (text) => expect(read(text, 'en')).toEqual([]))
})

describe('figures in Japanese', () => {
  it.each([
    ['年2万台、130億ドルを投じた。', ['2万=20000', '130億=13000000000']],
    ['１１．１％増、三割減、1兆4000億円。', ['１１．１％=11.1%', '三割=30%', '1兆4000億=1400000000000']],
    ['２～３万台を輸出した。', ['２=20000', '３万=30000']],
    ['27.5%から15%に下げた。', ['27.5%=27.5%', '15%=15%']],
    ['二万五千台、17工場、$13 billion。', ['二万五千=25000', '17=17', '13 billion=13000000000']],
  ])('%s', (text, figures) => expect(read(text, 'ja')).toEqual(figures))

  it.each([
    '2025年10月31日22時45分、令和7年、2026年3月期、4〜9月期、第3四半期。',
    '4カ月連続、3か月、10年間、25年ルール、2日間。',
    '通商拡大法232条、大統領令14257、第5条、1期目、3位。',
    '一方、十分、千葉、数千台、一部の三社、2社と6車種、GR86。',
  ])('none in: %s', (text) => expect(read(text, 'ja')).toEqual([]))
})

describe('any text', () => {
  it('is read without throwing, each figure at its place', () => {
    const scraps = fc.constantFrom(
      '20,000',
      '万',
      '2',
      '%',
      ' to ',
      '$',
      '兆',
      '年',
      'Section ',
      '-',
      '一',
      '.',
      '億',
    )
    const words = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(scraps).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(words, fc.constantFrom('en' as const, 'ja' as const), (text, language) => {
        for (const { start, end, value } of numeralsIn(text, language)) {
          expect(text.slice(start, end)).toMatch(/\S/)
          expect(value).toMatch(/^\d+(\.\d+)?$/)
        }
      }),
      { numRuns: 500 },
    )
  })

  it.each(['1', '1,', '9:4', 'May 1', '一', '2万', '1 to ', 'A-1', '(1) ', '1年', '1-1'])(
    'takes little time however long: %s over and over',
    (scrap) => {
      const text = scrap.repeat(Math.ceil(30_000 / scrap.length))
      const began = performance.now()
      numeralsIn(text, 'en')
      numeralsIn(text, 'ja')
      expect(performance.now() - began).toBeLessThan(4000)
    },
  )
})
