import { describe, expect, it } from 'vitest'
import { periodCode } from '../../../lib/format/period.ts'
import { type Line, type LineClaim, lineOf } from '../../../lib/metrics/line.ts'
import { commonBase, cutLine, scaleLine, yearBefore } from '../../../lib/metrics/scaled.ts'
import { seriesOf } from '../../../lib/metrics/series.ts'
import { madeUpClaim as claim } from '../../support/made-up-claims.ts'

const year = (at: number, value: string, asked = {}) => claim(`${at}-01-01`, `${at}-12-31`, value, asked)
function line(...claims: LineClaim[]): Line<LineClaim> {
  const [series] = seriesOf(claims)
  const made = series && lineOf(series, 'level')
  if (!made) throw new Error('no line')
  return made
}
const told = (of: Line<unknown> | null) =>
  of?.points.map(({ period, value }) => `${periodCode(period)} ${value.point}`)

describe('a line on another scale', () => {
  it('counts from its base, which is a hundred', () => {
    const index = scaleLine(line(year(2023, '200000'), year(2024, '250000'), year(2025, '100000')), 'index')
    expect(told(index)).toEqual(['2023 100', '2024 125.0', '2025 50.0'])
    expect(index).toMatchObject({ unit: '', scale: 'index', shape: 'line' })
    expect(index?.points[1]?.calculation?.inputs.map((input) => input.value?.point)).toEqual([
      '250000',
      '200000',
    ])
  })

  it('tells the change on the same period a year before, where there is one', () => {
    const yoy = scaleLine(line(year(2021, '90000'), year(2023, '100000'), year(2024, '111100')), 'yoy')
    expect(told(yoy)).toEqual(['2024 11.1'])
    expect(yoy).toMatchObject({ unit: '%', comparator: 'yoy' })
    expect(yoy?.points[0]).toMatchObject({ basis: 'calculated', claim: null })
  })

  it('shows no digit that its figures do not bear', () => {
    expect(told(scaleLine(line(year(2023, '7'), year(2024, '9')), 'yoy'))).toEqual(['2024 29'])
    const rough = { value: { rounded: true } }
    expect(told(scaleLine(line(year(2023, '2000000', rough), year(2024, '2100000')), 'yoy'))).toEqual([
      '2024 5',
    ])
  })

  it('has no change across zero, nor an index of nothing', () => {
    const losses = line(year(2022, '-5'), year(2023, '0'), year(2024, '7'), year(2025, '-2'))
    expect(scaleLine(losses, 'yoy')).toBeNull()
    expect(scaleLine(losses, 'index')).toBeNull()
    expect(told(scaleLine(line(year(2024, '100000'), year(2025, '0')), 'yoy'))).toEqual(['2025 -100.0'])
  })

  it('takes no mere bound for a hundred', () => {
    const bound = line(
      year(2021, '90000', { value: { point: null, low: '90000' } }),
      year(2022, '100000'),
      year(2023, '110000'),
    )
    expect(told(scaleLine(bound, 'index'))).toEqual(['2021 90.0', '2022 100', '2023 110.0'])
    expect(commonBase([bound])?.start).toBe('2022-01-01')
  })

  it('is as soft as the softest of its figures', () => {
    const guided = line(
      year(2023, '90000'),
      year(2024, '100000', { basis: 'preliminary' }),
      year(2025, '150000', { basis: 'guidance' }),
    )
    expect(scaleLine(guided, 'yoy')?.points.map(({ basis }) => basis)).toEqual(['preliminary', 'guidance'])
  })

  it('keeps a range a range and a bound a bound, and has no base that is only bounded', () => {
    const range = { value: { low: '110000', high: '120000' } }
    const ranged = scaleLine(
      line(year(2024, '100000'), claim('2025-01-01', '2025-12-31', null, range)),
      'yoy',
    )
    expect(ranged?.points[0]?.value).toMatchObject({ low: '10.0', point: null, high: '20.0' })
    const least = { value: { approximation: 'at_least' as const } }
    const bounded = line(year(2023, '100000'), year(2024, '110000', least), year(2025, '120000'))
    const told = scaleLine(bounded, 'yoy')?.points
    expect(told?.map(({ period, value }) => [period.start, value.approximation])).toEqual([
      ['2024-01-01', 'at_least'],
    ])
  })

  it('is made of levels alone', () => {
    const [rates] = seriesOf([
      year(2024, '1', { metric: { kind: 'rate' } }),
      year(2025, '2', { metric: { kind: 'rate' } }),
    ])
    const steps = rates && lineOf(rates, 'rate')
    expect(steps && scaleLine(steps, 'yoy')).toBeNull()
  })

  it('begins where all lines have a figure', () => {
    const [a, b] = [
      line(year(2022, '0'), year(2023, '5'), year(2024, '6')),
      line(year(2023, '1'), year(2024, '2')),
    ]
    expect(commonBase([a, b])?.start).toBe('2023-01-01')
    expect(commonBase([a, line(year(2019, '1'), year(2020, '1'))])).toBeNull()
    expect(told(scaleLine(a, 'index', commonBase([a, b]) ?? undefined))).toEqual([
      '2022 0',
      '2023 100',
      '2024 120',
    ])
  })

  it('is cut to the periods that touch a range, before or after scaling alike', () => {
    const whole = line(year(2022, '100000'), year(2023, '120000'), year(2024, '150000'))
    expect(told(cutLine(whole, '2023', '2023-06'))).toEqual(['2023 120000'])
    expect(told(cutLine(whole, null, '2022'))).toEqual(['2022 100000'])
    const base = whole.points[1]?.period
    const [first, second] = [scaleLine(whole, 'index', base), cutLine(whole, '2023', null)]
    expect(told(first && cutLine(first, '2023', null))).toEqual(told(scaleLine(second, 'index', base)))
  })

  it('knows the year before of a month that ends in a leap day', () => {
    const period = { state: 'known', start: '2024-02-01', end: '2024-02-29', calendar: 'calendar' } as const
    expect(yearBefore(period)).toMatchObject({ start: '2023-02-01', end: '2023-02-28' })
    expect(yearBefore({ ...period, start: '2025-02-01', end: '2025-02-28' })).toMatchObject({
      end: '2024-02-29',
    })
    expect(yearBefore({ ...period, start: '2024-02-29' })).toMatchObject({
      start: '2023-02-28',
      end: '2023-02-28',
    })
  })
})
