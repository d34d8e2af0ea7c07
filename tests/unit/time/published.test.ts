import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coarsen, printPublication, readPublication } from '../../../lib/time/published.ts'

const eastern = 'America/New_York'

describe('readPublication', () => {
  it('keeps a bare date as that date, whatever the zone', () => {
    for (const [text, precision] of [
      ['2025-10-31', 'day'],
      ['2025-10', 'month'],
      ['2025', 'year'],
    ]) {
      const read = readPublication(text ?? '', eastern)
      expect(read).toMatchObject({ precision, zone: null })
    }
    expect(readPublication('2025-10', null)).toMatchObject({ at: new Date('2025-10-01T00:00:00Z') })
  })

  it('reads a clock time in its zone, to the second or the minute', () => {
    const at = new Date('2025-10-31T13:45:01Z')
    expect(readPublication('2025-10-31T09:45:01', eastern)).toEqual({
      at,
      precision: 'second',
      zone: eastern,
    })
    expect(readPublication('2025-10-31T09:45:01-04:00', eastern)).toMatchObject({ at })
    expect(readPublication('2025-10-31T13:45:01Z', eastern)).toMatchObject({ at })
    expect(readPublication('2025-10-31T09:45', eastern)).toMatchObject({ precision: 'minute' })
  })

  it('says what is wrong', () => {
    const cases: [string, string | null, string][] = [
      ['2025-02-30', null, 'not-a-date'],
      ['2025-13', null, 'not-a-date'],
      ['0000', null, 'not-a-date'],
      ['2025-10-31T25:00', eastern, 'not-a-date'],
      ['2025-02-29T10:00', eastern, 'not-a-date'],
      ['2025-10-31T09:45+99:00', eastern, 'not-a-date'],
      ['2025-10-31T09:45', null, 'zone-needed'],
      ['2025-03-09T02:30', eastern, 'not-in-zone'],
      ['yesterday', eastern, 'not-a-date'],
    ]
    for (const [text, zone, code] of cases) expect([text, readPublication(text, zone)]).toEqual([text, code])
  })
})

describe('printPublication', () => {
  it('is the reverse of reading, in the repeated hour too', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1970-01-02'), max: new Date('2100-01-01'), noInvalidDate: true }),
        fc.constantFrom(eastern, 'Asia/Tokyo', 'Pacific/Chatham', 'Asia/Kolkata'),
        fc.constantFrom('second' as const, 'minute' as const),
        (date, zone, precision) => {
          const unit = precision === 'second' ? 1000 : 60_000
          const at = new Date(Math.floor(date.getTime() / unit) * unit)
          expect(readPublication(printPublication({ at, precision, zone }), zone)).toEqual({
            at,
            precision,
            zone,
          })
        },
      ),
    )
    const second = { at: new Date('2025-11-02T06:30:00Z'), precision: 'minute' as const, zone: eastern }
    expect(printPublication(second)).toBe('2025-11-02T01:30-05:00')
    expect(printPublication({ ...second, at: new Date('2025-11-02T05:30:00Z') })).toBe('2025-11-02T01:30')
  })
})

it('cuts a time to what is known of it', () => {
  const text = '2025-10-31T09:45:00-04:00'
  expect(coarsen(text, 'second')).toBe(text)
  expect(coarsen(text, 'minute')).toBe('2025-10-31T09:45-04:00')
  expect(coarsen(text, 'day')).toBe('2025-10-31')
  expect(coarsen(text, 'month')).toBe('2025-10')
  expect(coarsen('2025-10-31', 'year')).toBe('2025')
})
