import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { momentsIn } from '../../../lib/intake/dates.ts'

const eastern = 'America/New_York'
const tokyo = 'Asia/Tokyo'
const first = (text: string) => {
  const [moment] = momentsIn(text)
  return moment ? [moment.at, moment.zone] : null
}

describe('times of publication', () => {
  it.each([
    ['Published: 10/31/2025, 09:45:01 EDTToyota', '2025-10-31T09:45:01-04:00', eastern],
    ['Oct 31, 2025 9:45 AM ET', '2025-10-31T09:45-04:00', eastern],
    ['Dec 31, 2025 9:45 AM ET', '2025-12-31T09:45-05:00', eastern],
    ['2025年10月31日 22時45分', '2025-10-31T22:45', null],
    ['２０２５年１２月３日　０８：２０：１５ JST', '2025-12-03T08:20:15+09:00', tokyo],
    ['令和7年10月30日（木）午後10時45分', '2025-10-30T22:45', null],
    ['令和元年5月1日', '2019-05-01', null],
    ['昭和53年4月1日', '1978-04-01', null],
    ['2026年1月6日 米東部時間16時45分配信', '2026-01-06T16:45-05:00', eastern],
    ['2025年10月31日 日本時間午後10時45分', '2025-10-31T22:45+09:00', tokyo],
    ['2026年1月14日 19時05分（日本時間）', '2026-01-14T19:05+09:00', tokyo],
    ['2025年9月17日　午前5時', '2025-09-17T05:00', null],
    ['Date: 14 November 2025, 16:30 JST', '2025-11-14T16:30+09:00', tokyo],
    ['2026-02-06T03:15:00Z', '2026-02-06T03:15:00+00:00', 'UTC'],
    ['2025-10-31 09:45:01-04:00', '2025-10-31T09:45:01-04:00', null],
    ['9:45 a.m. EDT on Friday, Oct. 31, 2025', '2025-10-31T09:45-04:00', eastern],
    ['8:04 PM EST, November 18, 2025', '2025-11-18T20:04-05:00', eastern],
    ['Fri, 31 Oct 2025 13:45:01 GMT', '2025-10-31T13:45:01+00:00', 'UTC'],
    ['1345 GMT, 31 October 2025', '2025-10-31T13:45+00:00', 'UTC'],
    ['Nov 12, 2025 - 18:20', '2025-11-12T18:20', null],
    ['Wed 3 Dec 2025 19.40 GMT', '2025-12-03T19:40+00:00', 'UTC'],
    ['October 31, 20259:45 AM EDTUpdated', '2025-10-31T09:45-04:00', eastern],
    ['Fri Oct 31 2025 09:45:01 GMT-0400 (Eastern Daylight Time)', '2025-10-31T09:45:01-04:00', eastern],
    ['31/10/2025 22:45', '2025-10-31T22:45', null],
    ['October 31, 2025 at 9:45 PM UTC+9', '2025-10-31T21:45+09:00', tokyo],
    ['Jan 9, 2026 4 p.m. Pacific Time', '2026-01-09T16:00-08:00', 'America/Los_Angeles'],
    ['March 3, 2026 12:05 a.m. CST', '2026-03-03T00:05-06:00', 'America/Chicago'],
    ['NAGOYA, Oct. 30, 2025, Kyodo', '2025-10-30', null],
  ])('reads %s', (text, at, zone) => {
    expect(first(text)).toEqual([at, zone])
  })

  it.each(['Nov 5', '02/30/2025', '2025-13-01', 'Section 232 of 1962', '10908/2025', '2025年', 'May I?'])(
    'reads no day from %s',
    (text) => {
      expect(momentsIn(text)).toEqual([])
    },
  )

  const two = (value: number) => String(value).padStart(2, '0')
  const names = 'January February March April May June July August September October November December'.split(
    ' ',
  )
  const zones = [
    ['', '', null],
    [' JST', '+09:00', tokyo],
    [' EST', '-05:00', eastern],
    [' GMT', '+00:00', 'UTC'],
  ] as const

  it('reads back what any supported form writes', () => {
    const stated = fc.record({
      year: fc.integer({ min: 2019, max: 2049 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
      hour: fc.integer({ min: 0, max: 23 }),
      minute: fc.integer({ min: 0, max: 59 }),
      zone: fc.constantFrom(...zones),
    })
    fc.assert(
      fc.property(stated, ({ year, month, day, hour, minute, zone: [printed, offset, zone] }) => {
        const name = names[month - 1] ?? ''
        const half = `${hour % 12 === 0 ? 12 : hour % 12}:${two(minute)} ${hour < 12 ? 'AM' : 'PM'}`
        const clock = `${two(hour)}:${two(minute)}`
        const forms = [
          `${two(month)}/${two(day)}/${year}, ${clock}`,
          `${name} ${day}, ${year} ${half}`,
          `${name.slice(0, 3)}. ${day}, ${year}, ${clock}`,
          `${day} ${name} ${year} ${clock}`,
          `${year}-${two(month)}-${two(day)}T${clock}`,
          `${year}年${month}月${day}日 ${hour}時${two(minute)}分`,
          `${year}/${month}/${day} ${clock}`,
          `令和${year - 2018 === 1 ? '元' : year - 2018}年${month}月${day}日（火）${hour < 12 ? '午前' : '午後'}${hour % 12}時${minute}分`,
        ]
        for (const form of forms) {
          const text = `Reuters ${form}${printed} | Tokyo`
          expect([text, ...(first(text) ?? [])]).toEqual([
            text,
            `${year}-${two(month)}-${two(day)}T${clock}${offset}`,
            zone,
          ])
        }
      }),
      { numRuns: 300 },
    )
  })
})
