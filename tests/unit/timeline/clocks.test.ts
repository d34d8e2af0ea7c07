import { describe, expect, it } from 'vitest'
import { firstSeen } from '../../../lib/timeline/ahead.ts'
import { timesOf } from '../../../lib/timeline/clocks.ts'
import type { TimelineEntry } from '../../../lib/timeline/types.ts'

const evening = { at: '2025-07-22T23:10:00.000Z', precision: 'minute', zone: 'America/New_York' } as const

describe('timesOf', () => {
  it('tells 22 July in Washington and 23 July in Tokyo, by whichever clock was asked for first', () => {
    const washington = { name: 'ET', day: '2025-07-22', time: '19:10' }
    const tokyo = { name: 'JST', day: '2025-07-23', time: '08:10' }
    expect(timesOf(evening, 'own')).toEqual([washington, tokyo])
    expect(timesOf(evening, 'et')).toEqual([washington, tokyo])
    expect(timesOf(evening, 'jst')).toEqual([tokyo, washington])
  })

  it('tells a visitor’s own zone before both capitals, seconds where known', () => {
    const times = timesOf({ ...evening, precision: 'second' }, 'Europe/London')
    expect(times?.map(({ time }) => time)).toEqual(['00:10:00', '19:10:00', '08:10:00'])
    expect(times?.[0]?.day).toBe('2025-07-23')
  })

  it('keeps winter and summer apart, and tells places of the same time by the capital', () => {
    const winter = { ...evening, at: '2025-01-22T23:10:00.000Z' }
    expect(timesOf(winter, 'et')?.[0]?.time).toBe('18:10')
    expect(timesOf({ ...evening, zone: 'America/Detroit' }, 'own')?.map(({ name }) => name)).toEqual([
      'ET',
      'JST',
    ])
    expect(timesOf({ ...evening, zone: 'Asia/Kolkata' }, 'own')?.[0]?.name).toBe('IST')
  })

  it('knows no time where only the day is known', () => {
    expect(timesOf({ at: null, precision: 'day', zone: 'Asia/Tokyo' }, 'et')).toBeNull()
  })
})

describe('firstSeen', () => {
  const entry = (on: string, scheduled = false) =>
    ({ kind: 'act', on, act: { scheduled } }) as unknown as TimelineEntry

  it('finds the first entry below the line', () => {
    const seen = entry('2026-03-19')
    expect(firstSeen([entry('2026-04-01', true), seen], null)).toBe(seen)
    expect(firstSeen([entry('2026-04-01'), seen], '2026-03-20')).toBe(seen)
    expect(firstSeen([seen], '2026-03-20')).toBeNull()
    expect(firstSeen([entry('2026-04-01')], '2026-03-20')).toBeNull()
  })

  it('finds it where it falls between two pages', () => {
    const seen = entry('2026-03-19')
    expect(firstSeen([seen], '2026-03-20', 'older.2026-04-01.x.act.1.1')).toBe(seen)
    expect(firstSeen([seen], '2026-03-20', 'older.2026-03-20.x.act.1.1')).toBeNull()
  })
})
