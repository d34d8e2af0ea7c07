import { describe, expect, it } from 'vitest'
import { readClock } from '../../../lib/time/clock.ts'

const iso = (local: string, zone: string) => {
  const read = readClock(local, zone)
  return typeof read === 'string' ? read : read.toISOString()
}

describe('a clock time in a zone of one’s choice', () => {
  it('is an instant, summer and winter', () => {
    expect(iso('2026-01-05T09:30', 'Asia/Tokyo')).toBe('2026-01-05T00:30:00.000Z')
    expect(iso('2026-01-05T09:30', 'America/New_York')).toBe('2026-01-05T14:30:00.000Z')
    expect(iso('2026-07-05T09:30:15', 'America/New_York')).toBe('2026-07-05T13:30:15.000Z')
    expect(iso(' 2026-07-05T09:30 ', 'UTC')).toBe('2026-07-05T09:30:00.000Z')
  })

  it('says what it lacks', () => {
    expect(iso('', 'UTC')).toBe('required')
    expect(iso('2026-01-05', 'UTC')).toBe('clock-needed')
    expect(iso('2026-02-30T09:30', 'UTC')).toBe('not-a-date')
    expect(iso('2026-01-05T09:30', '')).toBe('not-a-zone')
    expect(iso('2026-01-05T09:30', 'Nowhere/Town')).toBe('not-a-zone')
    // Clocks in New York went from two to three that night.
    expect(iso('2026-03-08T02:30', 'America/New_York')).toBe('not-in-zone')
  })
})
