import { describe, expect, it } from 'vitest'
import { conflictsOf, revisionsOf } from '../../../lib/metrics/differences.ts'
import { beside, choosePlot, latestOf, plotOfSeries } from '../../../lib/metrics/plot.ts'
import { type SeriesClaim, seriesOf } from '../../../lib/metrics/series.ts'

let id = 0
const claim = (
  start: string | null,
  end: string | null,
  point: string,
  rest: Partial<SeriesClaim> = {},
): SeriesClaim => {
  id += 1
  return {
    id,
    metric: { slug: 'tariff-cost' },
    subject: { type: 'company', slug: 'honda' },
    value: { low: null, point, high: null, comparator: 'none' },
    period: { state: 'known', start, end, calendar: 'calendar' },
    basis: 'actual',
    standing: 'current',
    preferred: true,
    flow: null,
    issuedOn: null,
    ...rest,
  }
}
const points = (plot: ReturnType<typeof choosePlot>) => plot?.points.map((one) => one.claim.value?.point)

describe('the chart of a metric', () => {
  it('draws the longest series and leaves other lengths beside it', () => {
    const series = seriesOf([
      claim('2025-01-01', '2025-12-31', '120'),
      claim('2025-08-01', '2025-08-31', '9'),
      claim('2025-09-01', '2025-09-30', '10'),
    ])
    const plot = choosePlot(series, 'level')
    expect([plot?.shape, points(plot)]).toEqual(['bars', ['9', '10']])
    expect(beside(plot, series).map((one) => one.duration)).toEqual(['year'])
  })

  it('draws totals that run from one day, where no length has two figures', () => {
    const series = seriesOf([
      claim('2025-04-01', '2026-03-31', '450', { basis: 'guidance' }),
      claim('2025-04-01', '2025-06-30', '125'),
      claim('2025-04-01', '2025-12-31', '289.8'),
      claim('2025-07-01', '2025-12-31', '164.8'),
    ])
    const plot = choosePlot(series.toReversed(), 'level')
    expect([plot?.shape, points(plot)]).toEqual(['running', ['125', '289.8', '450']])
    expect(plot && latestOf(plot)?.latest.value?.point).toBe('289.8')
    expect(plot && latestOf(plot)?.previous).toBeNull()
  })

  it('never adds up changes: growth of one year so far is no running total', () => {
    const growth = { value: { low: null, point: '5', high: null, comparator: 'yoy' as const } }
    const series = seriesOf([
      claim('2025-04-01', '2025-06-30', '5', growth),
      claim('2025-04-01', '2025-09-30', '6', growth),
    ])
    expect(choosePlot(series, 'growth')).toBeNull()
  })

  it('puts rates of any length in one sequence, and the last begun is the one in force', () => {
    const series = seriesOf([
      claim('2025-09-16', null, '15'),
      claim(null, '2025-04-02', '2.5'),
      claim('2025-04-03', '2025-09-15', '27.5'),
    ])
    const plot = choosePlot(series, 'rate')
    expect([plot?.shape, points(plot)]).toEqual(['steps', ['2.5', '27.5', '15']])
    expect(plot && latestOf(plot)?.latest.value?.point).toBe('15')
  })

  it('needs two figures', () => {
    const series = seriesOf([claim('2025-01-01', '2025-12-31', '120')])
    expect(choosePlot(series, 'level')).toBeNull()
    expect(series[0] && plotOfSeries(series[0], 'level')).toBeNull()
    expect(choosePlot([], 'rate')).toBeNull()
  })
})

describe('figures for one period', () => {
  it('are in conflict when reported and unequal, not when equal', () => {
    const [first, second] = [claim('2025-01-01', '2025-12-31', '13'), claim('2025-01-01', '2025-12-31', '10')]
    const same = { subject: { type: 'company', slug: 'isuzu' } }
    const equal = [
      claim('2025-01-01', '2025-12-31', '4', same),
      claim('2025-01-01', '2025-12-31', '4.0', { ...same, preferred: false }),
    ]
    const found = conflictsOf(seriesOf([first, { ...second, preferred: false }, ...equal]))
    expect(found.map((claims) => claims.map((one) => one.value?.point))).toEqual([['13', '10']])
  })

  it('are revisions when one forecast took the place of another, newest first', () => {
    const forecast = { basis: 'guidance' as const }
    const found = revisionsOf([
      claim('2025-04-01', '2026-03-31', '3.2', {
        ...forecast,
        standing: 'superseded',
        preferred: false,
        issuedOn: '2025-08-07',
      }),
      claim('2025-04-01', '2026-03-31', '3.8', { ...forecast, issuedOn: '2026-02-06' }),
      claim('2026-04-01', '2027-03-31', '4', { ...forecast, issuedOn: '2026-02-06' }),
    ])
    expect(found.map((claims) => claims.map((one) => one.value?.point))).toEqual([['3.8', '3.2']])
  })
})
