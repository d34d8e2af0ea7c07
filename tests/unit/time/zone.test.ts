import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instantsOf, isZone, wallTime } from '../../../lib/time/zone.ts'

const at = (text: string) => new Date(text)
const wall = (year: number, month: number, day: number, hour: number, minute = 0, second = 0) => ({
  year,
  month,
  day,
  hour,
  minute,
  second,
})

describe('instantsOf', () => {
  it('reads a clock in summer and in winter', () => {
    expect(instantsOf(wall(2025, 10, 31, 9, 45, 1), 'America/New_York')).toEqual([at('2025-10-31T13:45:01Z')])
    expect(instantsOf(wall(2025, 11, 3, 9, 45, 1), 'America/New_York')).toEqual([at('2025-11-03T14:45:01Z')])
    expect(instantsOf(wall(2025, 7, 23, 8), 'Asia/Tokyo')).toEqual([at('2025-07-22T23:00:00Z')])
  })

  it('finds no instant in the hour that spring skips, and two in the one that autumn repeats', () => {
    expect(instantsOf(wall(2025, 3, 9, 2, 30), 'America/New_York')).toEqual([])
    expect(instantsOf(wall(2025, 11, 2, 1, 30), 'America/New_York')).toEqual([
      at('2025-11-02T05:30:00Z'),
      at('2025-11-02T06:30:00Z'),
    ])
    // Lord Howe moves its clocks by half an hour only.
    expect(instantsOf(wall(2025, 10, 5, 2, 15), 'Australia/Lord_Howe')).toEqual([])
  })

  it('gives back every instant whose clock it is asked for', () => {
    const zones = [
      'America/New_York',
      'Asia/Tokyo',
      'Pacific/Chatham',
      'Asia/Kolkata',
      'Australia/Lord_Howe',
      'UTC',
    ]
    fc.assert(
      fc.property(
        fc.date({ min: at('1950-01-01T00:00:00Z'), max: at('2100-01-01T00:00:00Z'), noInvalidDate: true }),
        fc.constantFrom(...zones),
        (date, zone) => {
          const instant = new Date(Math.floor(date.getTime() / 1000) * 1000)
          expect(instantsOf(wallTime(instant, zone), zone)).toContainEqual(instant)
        },
      ),
    )
  })
})

describe('isZone', () => {
  it('takes IANA names and nothing else', () => {
    const names = ['America/New_York', 'Asia/Tokyo', 'UTC', 'Asia/Kolkata', '+09:00', 'EDT5', 'Mars/Base', '']
    expect(names.filter(isZone)).toEqual(['America/New_York', 'Asia/Tokyo', 'UTC', 'Asia/Kolkata'])
  })
})
