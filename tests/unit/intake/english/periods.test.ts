import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDay, yearsBefore } from '../../../../lib/intake/english/period-codes.ts'
import { readTimes } from '../../../../lib/intake/english/times.ts'
import { readTokens } from '../../../../lib/intake/english/tokens.ts'

const times = (text: string, now: string | null = '2025-11-12') =>
  readTimes(readTokens(text), readDay(now)).map(({ role, period }) =>
    role === 'in' ? period.code : `${role} ${period.code}`,
  )

describe('periods in English', () => {
  it.each([
    ['in September', ['2025-09']],
    ['in December', ['2024-12']],
    ['in September 2023', ['2023-09']],
    ['last month', ['2025-10']],
    ['in December last year', ['2024-12']],
    ['this year', ['2025']],
    ['last year', ['2024']],
    ['in calendar 2025', ['2025']],
    ['in fiscal 2026', ['FY2026']],
    ['in FY2025', ['FY2025']],
    ['in the year ending March 2026', ['FY2025']],
    ['for the fiscal year ending March 31, 2026', ['FY2025']],
    ['in the year ended in March', ['FY2024']],
    ['this fiscal year', ['FY2025']],
    ['next fiscal year', ['FY2026']],
    ['in the third quarter of 2025', ['2025-Q3']],
    ['in the July-September quarter', ['2025-Q3']],
    ['in the quarter ended June 30', ['2025-Q2']],
    ['in the first half of fiscal 2025', ['FY2025-H1']],
    ['in the six months to September', ['FY2025-H1']],
    ['in the nine months through December', ['FY2024-9M']],
    ['in the first nine months of 2025', ['2025-01-01/2025-09-30']],
    ['between January and June', ['2025-H1']],
    ['between 1981 and 1994', ['1981-01-01/1994-12-31']],
    ['sales so far this year', ['2025-01-01/2025-10-31']],
    ['since Sept. 16', ['open 2025-09-16/..']],
    ['effective September 16, 2025', ['open 2025-09-16/..']],
    ['a duty that takes effect on Dec. 1', ['open 2025-12-01/..']],
    ['by 2030', ['by 2030']],
    ['until October 3', ['until 2025-10-03']],
    ['up from 2024', ['base 2024']],
    ['compared with August', ['base 2025-08']],
    ['than in the previous September', ['base 2024-09']],
    ['the July agreement', ['said 2025-07']],
    ['it may march on and a second may follow', []],
    ['Section 232 and the 25-year rule', []],
  ])('reads "%s"', (text, expected) => expect(times(text)).toEqual(expected))

  it('assumes no year where neither the text nor the publication states one', () => {
    expect(times('in September', null)).toEqual([])
    expect(times('last year', null)).toEqual([])
    expect(times('in September 2025', null)).toEqual(['2025-09'])
  })

  const names = 'January February March April May June July August September October November December'.split(
    ' ',
  )

  it('reads back every month and day in every form it is written in', () => {
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(day, (date) => {
        const [year, month, of] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()]
        const name = names[month] as string
        const iso = date.toISOString().slice(0, 10)
        expect(times(`in ${name} ${year}`)).toEqual([iso.slice(0, 7)])
        const short = name === 'May' ? name : `${name.slice(0, 3)}.`
        for (const form of [`${name} ${of}, ${year}`, `${of} ${name} ${year}`, `${short} ${of}, ${year}`]) {
          expect(times(`since ${form}`)).toEqual([`open ${iso}/..`])
        }
      }),
    )
  })

  it('moves a period by years and back again', () => {
    for (const text of [
      'in September',
      'in the third quarter of 2025',
      'in FY2025',
      'in the six months to September',
    ]) {
      const period = readTimes(readTokens(text), readDay('2025-11-12'))[0]?.period
      expect(period && yearsBefore(yearsBefore(period, 3), -3)).toEqual(period)
    }
  })
})
