import { describe, expect, it } from 'vitest'
import { clashesOf } from '../../../../lib/metrics/explore/guard.ts'
import { nearSeries } from '../../../../lib/metrics/explore/near.ts'
import { readyMadeOf } from '../../../../lib/metrics/explore/ready-made.ts'
import { foundSeries } from '../../../../lib/metrics/explore/sought.ts'
import {
  exploreOf,
  mostSeries,
  parseExploreView,
  printExploreView,
} from '../../../../lib/metrics/explore/view.ts'
import { factSeries } from '../../../support/fact-series.ts'

const known = [
  factSeries('tariff-cost.toyota.fiscal_year', 4),
  factSeries('tariff-cost.honda.fiscal_year', 4),
  factSeries('tariff-cost.nissan.fiscal_year', 3),
  factSeries('operating-profit.toyota.fiscal_year', 5),
  factSeries('net-profit.toyota.fiscal_year', 4),
  factSeries('us-sales.toyota.year.us', 2),
  factSeries('us-sales.nissan.year.us', 5),
  factSeries('global-production.toyota.month.world', 11),
  factSeries('global-production-yoy.toyota.month.yoy.world', 13),
  factSeries('us-general-tariff-japan.JP.open.jp_us', 5),
]
const ids = (series: { id: string }[]) => series.map(({ id }) => id)

describe('comparisons to begin with', () => {
  it('are made of what compares, one measure or one subject each', () => {
    const ready = readyMadeOf(known)
    expect(ready.map(({ by, series }) => [by, ...ids(series)])).toEqual([
      [
        'metric',
        'tariff-cost.honda.fiscal_year',
        'tariff-cost.toyota.fiscal_year',
        'tariff-cost.nissan.fiscal_year',
      ],
      [
        'subject',
        'operating-profit.toyota.fiscal_year',
        'net-profit.toyota.fiscal_year',
        'tariff-cost.toyota.fiscal_year',
      ],
      ['metric', 'us-sales.nissan.year.us', 'us-sales.toyota.year.us'],
    ])
    for (const { series } of ready) expect(clashesOf(series, 'absolute')).toEqual([])
  })

  it('need two series, and at least two figures of each', () => {
    expect(readyMadeOf([])).toEqual([])
    expect(readyMadeOf(known.map((one) => ({ ...one, points: 1 })))).toEqual([])
  })
})

describe('finding a series', () => {
  it('narrows by whom, what and which way', () => {
    expect(ids(foundSeries(known, { who: 'nissan', what: null, way: null }))).toEqual([
      'us-sales.nissan.year.us',
      'tariff-cost.nissan.fiscal_year',
    ])
    expect(ids(foundSeries(known, { who: 'toyota', what: 'us-sales', way: 'us' }))).toEqual([
      'us-sales.toyota.year.us',
    ])
    expect(foundSeries(known, { who: 'toyota', what: 'us-sales', way: 'jp_us' })).toEqual([])
  })

  it('offers what is near to a name that does not exist', () => {
    expect(ids(nearSeries('tariff-cost.toyota.year', known))[0]).toBe('tariff-cost.toyota.fiscal_year')
    expect(nearSeries('weather.tokyo.month', known)).toEqual([])
    expect(nearSeries('nonsense', known)).toEqual([])
  })
})

describe('the address', () => {
  it('reads back as it was written, and leaves out nonsense, doubles and what is too much', () => {
    const view = {
      ...exploreOf(['us-sales.nissan.year.us']),
      sought: { who: 'JP', what: null, way: 'us' as const },
    }
    expect(parseExploreView(new URLSearchParams(printExploreView(view)))).toEqual(view)
    const many = Array.from({ length: 20 }, (_, at) => `example.company-${at}.year`)
    const read = parseExploreView(
      new URLSearchParams({ s: ['<script>', ...many, many[0]].join(','), way: 'up' }),
    )
    expect(read.series).toEqual(many.slice(0, mostSeries))
    expect(read.sought.way).toBe(null)
  })
})
