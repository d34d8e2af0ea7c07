import { describe, expect, it } from 'vitest'
import { lastDayOf } from '../../../lib/format/date.ts'
import { type SeriesClaim, seriesOf } from '../../../lib/metrics/series.ts'

const figure = (point: string): NonNullable<SeriesClaim['value']> => ({
  ...{ low: null, point, high: null, comparator: 'none' },
  ...{ decimals: point.split('.')[1]?.length ?? 0, rounded: false, approximation: 'exact' },
})

let id = 0
const claim = (
  start: string,
  end: string,
  point: string,
  rest: Partial<SeriesClaim> & { fiscal?: boolean } = {},
): SeriesClaim => {
  const { fiscal, ...fields } = rest
  id += 1
  return {
    id,
    metric: { slug: 'us-sales' },
    subject: { type: 'company', slug: 'toyota' },
    value: figure(point),
    period: { state: 'known', start, end, calendar: fiscal ? 'fiscal_jp' : 'calendar' },
    basis: 'actual',
    standing: 'current',
    preferred: true,
    flow: null,
    issuedOn: null,
    ...fields,
  }
}
const month = (name: string, point: string, rest: Partial<SeriesClaim> = {}) =>
  claim(`2025-${name}-01`, lastDayOf(`2025-${name}`), point, rest)

describe('series', () => {
  it('never mix months, years and fiscal years', () => {
    const series = seriesOf([
      month('09', '10'),
      claim('2025-01-01', '2025-12-31', '120'),
      claim('2024-04-01', '2025-03-31', '118', { fiscal: true }),
      month('06', '9'),
    ])
    expect(series.map(({ duration, points }) => [duration, points.length])).toEqual([
      ['month', 2],
      ['fiscal_year', 1],
      ['year', 1],
    ])
    expect(series[0]?.points.map(({ claim }) => claim.value?.point)).toEqual(['9', '10'])
  })

  it('keep apart subjects, comparators and directions of trade', () => {
    const yoy = { ...figure('3'), comparator: 'yoy' as const }
    const apart = [
      month('09', '1'),
      month('09', '2', { subject: { type: 'country', code: 'JP' } }),
      month('09', '3', { value: yoy }),
      month('09', '4', { flow: 'us_jp' }),
    ]
    expect(seriesOf(apart)).toHaveLength(4)
  })

  it('draw one claim a period, what happened before what was foreseen, and keep the others beside it', () => {
    const year = ['2025-01-01', '2025-12-31'] as const
    const [series] = seriesOf([
      claim(...year, '105', { basis: 'forecast' }),
      claim(...year, '99', { preferred: false }),
      claim(...year, '100'),
      claim(...year, '90', { standing: 'superseded' }),
    ])
    expect(series?.points).toHaveLength(1)
    expect(series?.points[0]?.claim.value?.point).toBe('100')
    expect(series?.points[0]?.alongside.map(({ value }) => value?.point)).toEqual(['99', '105'])
  })

  it('take their direction from what happened, exactly', () => {
    const [series] = seriesOf([
      month('05', '0.1'),
      month('06', '0.3'),
      month('09', '9', { basis: 'forecast' }),
    ])
    expect(series).toMatchObject({ direction: 'up', change: '0.2' })
    expect(series?.latest?.period.start).toBe('2025-06-01')
    expect(seriesOf([month('04', '1')])[0]).toMatchObject({ direction: null, change: null, previous: null })
    expect(seriesOf([month('04', '1.0'), month('05', '1')])[0]?.direction).toBe('same')
  })

  it('have no direction from a bound, nor more digits than their figures', () => {
    const bound = { ...figure('3200000'), approximation: 'at_least' as const }
    const [from] = seriesOf([month('05', '', { value: bound }), month('06', '3280000')])
    expect(from).toMatchObject({ direction: null, change: null })
    const round = { ...figure('5880000'), rounded: true }
    const [rough] = seriesOf([month('05', '', { value: round }), month('06', '6023492')])
    expect(rough).toMatchObject({ direction: 'up', change: '140000' })
  })

  it('have no direction across a gap', () => {
    expect(seriesOf([month('04', '1'), month('06', '2')])[0]).toMatchObject({
      previous: null,
      direction: null,
    })
    const years = [claim('2013-01-01', '2013-12-31', '1'), claim('2024-01-01', '2024-12-31', '2')]
    expect(seriesOf(years)[0]?.direction).toBeNull()
    const september = claim('2024-09-01', '2024-09-30', '1')
    expect(seriesOf([september, month('09', '2')])[0]?.direction).toBeNull()
  })

  it('hold a stock on a day against one of the year before it', () => {
    const day = (on: string, point: string) => claim(on, on, point)
    expect(seriesOf([day('2024-03-31', '7'), day('2025-03-31', '5')])[0]).toMatchObject({ change: '-2' })
    expect(seriesOf([day('2023-03-31', '7'), day('2025-03-31', '5')])[0]?.direction).toBeNull()
  })

  it('leave out what has no period, no figure or no standing', () => {
    const unknown = { state: 'unknown' as const, start: null, end: null, calendar: 'calendar' as const }
    expect(
      seriesOf([
        month('04', '1', { period: unknown }),
        month('04', '1', { value: null }),
        month('04', '1', { standing: 'withdrawn' }),
      ]),
    ).toEqual([])
  })
})
