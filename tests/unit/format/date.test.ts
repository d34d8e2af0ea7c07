import { describe, expect, it } from 'vitest'
import {
  dayInZone,
  formatDay,
  formatInstant,
  isRealDate,
  publicationDay,
  publicationTimes,
  shiftDay,
  todayIn,
} from '../../../lib/format/date.ts'

const zone = 'America/New_York'

describe('dates', () => {
  it('are written as exactly as known', () => {
    expect(['2025', '2025-10', '2025-10-31'].map((day) => formatDay(day, 'en'))).toEqual([
      '2025',
      'October 2025',
      '31 October 2025',
    ])
    expect(['2025', '2025-10', '2025-10-31'].map((day) => formatDay(day, 'ja'))).toEqual([
      '2025年',
      '2025年10月',
      '2025年10月31日',
    ])
    expect(formatDay('2025-10-01', 'en', 'short')).toBe('1 Oct 2025')
  })

  it('know the calendar', () => {
    expect(['2024-02-29', '2025-12-31'].every(isRealDate)).toBe(true)
    expect(['2025-02-29', '2025-13-01', '0000-01-01', '2025-1-1', ''].some(isRealDate)).toBe(false)
    expect(shiftDay('2025-03-01', -1)).toBe('2025-02-28')
  })
})

describe('instants', () => {
  const at = '2025-10-31T13:45:01.000Z'

  it('are told as published, in Washington and in Tokyo', () => {
    const article = { publishedAt: at, publishedPrecision: 'second' as const, publishedZone: zone }
    expect(publicationTimes(article, 'en')).toEqual({
      asPublished: '31 October 2025, 09:45:01 EDT',
      et: '31 October 2025, 09:45:01 EDT',
      jst: '31 October 2025, 22:45:01 JST',
    })
    expect(publicationTimes(article, 'ja').jst).toBe('2025年10月31日 22:45:01 JST')
  })

  it('are no finer than known: a day stays a day in every zone', () => {
    const day = {
      publishedAt: '2025-10-31T00:00:00.000Z',
      publishedPrecision: 'day' as const,
      publishedZone: null,
    }
    expect(publicationTimes(day, 'en')).toEqual({ asPublished: '31 October 2025', et: null, jst: null })
    expect(publicationTimes({ ...day, publishedPrecision: 'month' }, 'ja').asPublished).toBe('2025年10月')
    expect(formatInstant(at, 'Asia/Tokyo', 'minute', 'en')).toBe('31 October 2025, 22:45 JST')
  })

  it('fall on the day of their zone, across midnight and daylight saving', () => {
    expect(dayInZone('2025-07-22T23:15:00Z', zone)).toBe('2025-07-22')
    expect(dayInZone('2025-07-22T23:15:00Z', 'Asia/Tokyo')).toBe('2025-07-23')
    expect(formatInstant('2025-11-02T05:30:00Z', zone, 'minute', 'en')).toBe('2 November 2025, 01:30 EDT')
    expect(formatInstant('2025-11-02T06:30:00Z', zone, 'minute', 'en')).toBe('2 November 2025, 01:30 EST')
    expect(publicationDay(new Date(at), 'second', 'Asia/Tokyo')).toBe('2025-10-31')
    expect(publicationDay(new Date('2025-12-01T00:00:00Z'), 'month', null)).toBe('2025-12')
    expect(todayIn('Asia/Tokyo', new Date('2025-12-31T15:00:00Z'))).toBe('2026-01-01')
  })
})
