import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDay } from '../../../../lib/intake/japanese/calendar.ts'
import { readPeriods } from '../../../../lib/intake/japanese/periods.ts'
import { plainForm } from '../../../../lib/intake/japanese/plain.ts'

const codes = (text: string, now: string | null = '2025-11-05') =>
  readPeriods(plainForm(text), readDay(now)).map(({ period }) => period.code)

describe('periods in Japanese', () => {
  it.each([
    ['29日発表した9月の世界生産', ['2025-09']],
    ['昨年12月', ['2024-12']],
    ['12月の販売', ['2024-12']],
    ['先月', ['2025-10']],
    ['来年', ['2026']],
    ['2026年3月期の営業利益', ['FY2025']],
    ['26年3月期第2四半期', ['FY2025-Q2']],
    ['2025年度上期', ['FY2025-H1']],
    ['2025年4〜9月期', ['FY2025-H1']],
    ['４～１２月期', ['FY2024-9M']],
    ['7〜9月期', ['2025-Q3']],
    ['2025年7〜9月の販売', ['2025-Q3']],
    ['2025年1〜9月', ['2025-01-01/2025-09-30']],
    ['2025年上半期', ['2025-H1']],
    ['今期、前期、来期', ['FY2025', 'FY2024', 'FY2026']],
    ['通期の見通し', ['FY2025']],
    ['令和7年、令和七年九月、平成30年度', ['2025', '2025-09', 'FY2018']],
    ['2025年9月16日から', ['2025-09-16/..']],
    ['2025年9月16日に発効', ['2025-09-16/..']],
    ['2027年以降', ['2027-01-01/..']],
    ['2025年4月1日〜9月30日、8月4日から9月8日まで', ['FY2025-H1', '2025-08-04/2025-09-08']],
    ['2025年12月末時点、3月末現在', ['2025-12-31', '2025-03-31']],
    ['2024年は好調だった。同年9月、翌年4月', ['2024', '2024-09', '2025-04']],
    ['2025年9月中間期、前の期', ['FY2025-H1', 'FY2024']],
    ['2026年から2028年', ['2026-01-01/2028-12-31']],
    ['前年同月比、25年ルール、20年以上前、1990年代、10月31日、3年ぶり', []],
  ])('reads %s', (text, expected) => {
    expect(codes(text)).toEqual(expected)
  })

  it('resolves nothing relative where the day of publication is not known', () => {
    expect(codes('9月の生産、昨年、今期、先月、来年度', null)).toEqual([])
    expect(codes('2025年9月、2026年3月期', null)).toEqual(['2025-09', 'FY2025'])
  })

  it('reads every month of every year back, however the year is written', () => {
    const era = (year: number) => (year >= 2019 ? `令和${year - 2018}年` : `平成${year - 1988}年`)
    const ways: ((year: number, month: number) => string)[] = [
      (year, month) => `${year}年${month}月`,
      (year, month) => `${String(year % 100).padStart(2, '0')}年${month}月`,
      (year, month) => `${era(year)}${month}月`,
      (year, month) =>
        `${year}年${String(month).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)))}月`,
    ]
    const months = fc.tuple(
      fc.integer({ min: 2000, max: 2049 }),
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom(...ways),
    )
    fc.assert(
      fc.property(months, ([year, month, way]) => {
        expect(codes(`${way(year, month)}の販売`)).toEqual([`${year}-${String(month).padStart(2, '0')}`])
      }),
    )
  })
})
