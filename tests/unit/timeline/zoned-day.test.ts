import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dayInZone } from '@/lib/format/date.ts'
import { dayText, zonedDay } from '@/lib/timeline/postings/days.ts'

const zones = [
  ...[
    'America/New_York',
    'Asia/Tokyo',
    'Europe/London',
    'Australia/Lord_Howe',
    'Pacific/Apia',
    'Asia/Kathmandu',
  ],
  ...['Africa/Casablanca', 'America/Sao_Paulo', 'Asia/Tehran', 'UTC'],
]

it('a day in a zone is the one its calendar shows, though its offset is asked for once in a spell of days', () => {
  const seconds = fc.integer({ min: Date.UTC(1955, 0) / 1000, max: Date.UTC(2037, 0) / 1000 })
  fc.assert(
    fc.property(fc.constantFrom(...zones), seconds, (zone, second) => {
      expect(dayText(zonedDay(second * 1000, zone))).toBe(
        dayInZone(new Date(second * 1000).toISOString(), zone),
      )
    }),
    { numRuns: 3_000 },
  )
})

it('on the very hour the clocks change and a skipped day too', () => {
  // New York leaves daylight time on 2 November 2025 at 06:00Z; Samoa had no 30 December 2011.
  for (const [zone, instant] of [
    ['America/New_York', '2025-11-02T03:59:59Z'],
    ['America/New_York', '2025-11-03T04:30:00Z'],
    ['America/New_York', '2025-03-09T04:30:00Z'],
    ['America/New_York', '2025-03-10T04:30:00Z'],
    ['Pacific/Apia', '2011-12-30T09:59:59Z'],
    ['Pacific/Apia', '2011-12-30T10:00:00Z'],
  ] as const)
    expect(dayText(zonedDay(Date.parse(instant), zone)), `${zone} ${instant}`).toBe(dayInZone(instant, zone))
})
