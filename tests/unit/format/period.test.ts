import { describe, expect, it } from 'vitest'
import {
  durationKey,
  durationKind,
  type Period,
  periodCode,
  periodLabel,
} from '../../../lib/format/period.ts'

const known = (start: string | null, end: string | null, fiscal = false): Period => ({
  state: 'known',
  start,
  end,
  calendar: fiscal ? 'fiscal_jp' : 'calendar',
})

describe('a period', () => {
  it.each<[Period, string, string, string, string, string]>([
    [known('2025-09-01', '2025-09-30'), 'month', '2025-09', 'September 2025', 'Sep 2025', '2025年9月'],
    [known('2024-02-01', '2024-02-29'), 'month', '2024-02', 'February 2024', 'Feb 2024', '2024年2月'],
    [known('2025-07-01', '2025-09-30'), 'quarter', '2025-Q3', 'Q3 2025', 'Q3 2025', '2025年7〜9月期'],
    [known('2025-01-01', '2025-06-30'), 'half', '2025-H1', 'first half of 2025', 'H1 2025', '2025年上半期'],
    [known('2025-01-01', '2025-12-31'), 'year', '2025', '2025', '2025', '2025年'],
    [
      known('2025-04-01', '2026-03-31', true),
      'fiscal_year',
      'FY2025',
      'fiscal 2025 (Apr 2025–Mar 2026)',
      'FY2025',
      '2025年度（2025年4月〜2026年3月）',
    ],
    [
      known('2025-04-01', '2025-06-30', true),
      'fiscal_quarter',
      'FY2025-Q1',
      'fiscal 2025, Q1 (Apr–Jun 2025)',
      'FY2025 Q1',
      '2025年度第1四半期（4〜6月）',
    ],
    [
      known('2025-10-01', '2026-03-31', true),
      'fiscal_half',
      'FY2025-H2',
      'fiscal 2025, second half (Oct 2025–Mar 2026)',
      'FY2025 H2',
      '2025年度下期（2025年10月〜2026年3月）',
    ],
    [
      known('2026-01-01', '2026-03-31', true),
      'fiscal_quarter',
      'FY2025-Q4',
      'fiscal 2025, Q4 (Jan–Mar 2026)',
      'FY2025 Q4',
      '2025年度第4四半期（1〜3月）',
    ],
    [
      known('2025-04-01', '2025-12-31', true),
      'fiscal_nine_months',
      'FY2025-9M',
      'fiscal 2025, first nine months (Apr–Dec 2025)',
      'FY2025 9M',
      '2025年度4〜12月期',
    ],
    [
      known('2025-09-16', null),
      'open',
      '2025-09-16/..',
      'since 16 September 2025',
      'since 16 Sep 2025',
      '2025年9月16日から',
    ],
    [
      known(null, '2025-04-02'),
      'open',
      '../2025-04-02',
      'until 2 April 2025',
      'until 2 Apr 2025',
      '2025年4月2日まで',
    ],
    [
      known('2017-01-20', '2021-01-20'),
      'span',
      '2017-01-20/2021-01-20',
      '20 January 2017 – 20 January 2021',
      '20 Jan 2017 – 20 Jan 2021',
      '2017年1月20日〜2021年1月20日',
    ],
    [
      known('2025-04-01', '2025-05-31'),
      'span',
      '2025-04-01/2025-05-31',
      'April–May 2025',
      'Apr–May 2025',
      '2025年4〜5月',
    ],
    [
      known('2025-11-12', '2025-11-12'),
      'day',
      '2025-11-12',
      '12 November 2025',
      '12 Nov 2025',
      '2025年11月12日',
    ],
  ])('%j', (period, kind, code, long, short, ja) => {
    expect(durationKind(period)).toBe(kind)
    expect(periodCode(period)).toBe(code)
    expect(periodLabel(period, 'en')).toBe(long)
    expect(periodLabel(period, 'en', 'short')).toBe(short)
    expect(periodLabel(period, 'ja')).toBe(ja)
  })

  it('that is not known has no code and no label', () => {
    for (const state of ['unknown', 'not_applicable'] as const) {
      const period: Period = { state, start: null, end: null, calendar: 'calendar' }
      expect([durationKind(period), periodCode(period), periodLabel(period, 'en')]).toEqual(['none', '', ''])
    }
  })
})

describe('comparable periods', () => {
  const year = known('2025-01-01', '2025-12-31')
  const comparable = (a: Period, b: Period) => durationKey(a) === durationKey(b)
  it('have one length and one alignment', () => {
    expect(comparable(year, known('2024-01-01', '2024-12-31'))).toBe(true)
    expect(comparable(year, known('2025-04-01', '2026-03-31', true))).toBe(false)
    expect(comparable(year, known('2025-01-01', '2025-06-30'))).toBe(false)
    expect(comparable(known('2025-01-01', '2025-06-30'), known('2025-04-01', '2025-09-30', true))).toBe(false)
    expect(comparable(known('2025-04-01', '2025-05-31'), known('2025-04-01', '2025-04-15'))).toBe(false)
  })
})
