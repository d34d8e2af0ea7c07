import { describe, expect, it } from 'vitest'
import { conflictsOf } from '../../../lib/metrics/differences.ts'
import { beside, chooseLine, latestOf, lineOf } from '../../../lib/metrics/line.ts'
import { seriesOf } from '../../../lib/metrics/series.ts'
import { madeUpClaim } from '../../support/made-up-claims.ts'

const claim = madeUpClaim
const points = (line: ReturnType<typeof chooseLine>) => line?.points.map((one) => one.value.point)

describe('the chart of a metric', () => {
  it('draws the longest series and leaves other lengths beside it', () => {
    const series = seriesOf([
      claim('2025-01-01', '2025-12-31', '120'),
      claim('2025-08-01', '2025-08-31', '9'),
      claim('2025-09-01', '2025-09-30', '10'),
    ])
    const line = chooseLine(series, 'level')
    expect([line?.shape, points(line)]).toEqual(['bars', ['9', '10']])
    expect(beside(line, series).map((one) => one.value.point)).toEqual(['120'])
  })

  it('draws totals that run from one day, where no length has two figures', () => {
    const series = seriesOf([
      claim('2025-04-01', '2026-03-31', '450', { basis: 'guidance' }),
      claim('2025-04-01', '2025-06-30', '125'),
      claim('2025-04-01', '2025-12-31', '289.8'),
      claim('2025-07-01', '2025-12-31', '164.8'),
    ])
    const line = chooseLine(series.toReversed(), 'level')
    expect([line?.shape, points(line)]).toEqual(['running', ['125', '289.8', '450']])
    expect(line && latestOf(line)?.latest.value?.point).toBe('289.8')
    expect(line && latestOf(line)?.previous).toBeNull()
  })

  it('never adds up changes: growth of one year so far is no running total', () => {
    const growth = { value: { comparator: 'yoy' as const } }
    const series = seriesOf([
      claim('2025-04-01', '2025-06-30', '5', growth),
      claim('2025-04-01', '2025-09-30', '6', growth),
    ])
    expect(chooseLine(series, 'growth')).toBeNull()
  })

  it('puts rates of any length in one sequence, and the last begun is the one in force', () => {
    const series = seriesOf([
      claim('2025-09-16', null, '15'),
      claim(null, '2025-04-02', '2.5'),
      claim('2025-04-03', '2025-09-15', '27.5'),
    ])
    const line = chooseLine(series, 'rate')
    expect([line?.shape, points(line)]).toEqual(['steps', ['2.5', '27.5', '15']])
    expect(line && latestOf(line)?.latest.value?.point).toBe('15')
  })

  it('needs two figures', () => {
    const series = seriesOf([claim('2025-01-01', '2025-12-31', '120')])
    expect(chooseLine(series, 'level')).toBeNull()
    expect(series[0] && lineOf(series[0], 'level')).toBeNull()
    expect(chooseLine([], 'rate')).toBeNull()
  })
})

describe('figures for one period', () => {
  it('are in conflict when reported and unequal, not when equal', () => {
    const [first, second] = [claim('2025-01-01', '2025-12-31', '13'), claim('2025-01-01', '2025-12-31', '10')]
    const same = { subject: { type: 'country' as const, code: 'JP' } }
    const equal = [
      claim('2025-01-01', '2025-12-31', '4', same),
      claim('2025-01-01', '2025-12-31', '4.0', { ...same, preferred: false }),
    ]
    const found = conflictsOf(seriesOf([first, { ...second, preferred: false }, ...equal]))
    expect(found.map((claims) => claims.map((one) => one.value?.point))).toEqual([['13', '10']])
  })
})
