import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clashBetween, clashesOf, type Guarded, groupsOf } from '../../../../lib/metrics/explore/guard.ts'
import { printSeriesId } from '../../../../lib/metrics/series-id.ts'
import { scales } from '../../../../lib/metrics/view.ts'
import { factSeries } from '../../../support/fact-series.ts'

const kinds = (ids: string[], scale: (typeof scales)[number] = 'absolute') =>
  clashesOf(
    ids.map((id) => factSeries(id)),
    scale,
  ).map(({ kind, between }) => [kind, ...between.map(({ id }) => id)])

const production = 'global-production.toyota.month.world'
const productionGrowth = 'global-production-yoy.toyota.month.yoy.world'
const cost = 'tariff-cost.honda.fiscal_year'
const exportsToUs = 'japan-auto-exports-to-us-units.JP.year.jp_us'
const importsToJapan = 'us-brand-registrations-japan.gm.year.jp'

describe('one pair of axes', () => {
  it('holds one measure of several companies', () => {
    expect(kinds([production, 'global-production.nissan.month.world'])).toEqual([])
    expect(kinds([cost, 'tariff-cost.toyota.fiscal_year', 'operating-profit.toyota.fiscal_year'])).toEqual([])
  })

  it('refuses vehicles with yen, and names both', () => {
    expect(kinds(['global-production.toyota.fiscal_year.world', cost])).toEqual([
      ['unit', 'global-production.toyota.fiscal_year.world', cost],
    ])
  })

  it('refuses dollars with yen, and vehicles with vehicles a year', () => {
    expect(kinds(['us-investment-committed.toyota.year', 'operating-profit.toyota.year'])[0]?.[0]).toBe(
      'unit',
    )
    expect(kinds(['us-production.JP.year.us', 'us-exports-of-japanese-makers.JP.year.us'])[0]?.[0]).toBe(
      'unit',
    )
  })

  it('refuses one way with the other', () => {
    expect(kinds([exportsToUs, importsToJapan])).toEqual([['flow', exportsToUs, importsToJapan]])
    expect(kinds([exportsToUs, importsToJapan], 'index')[0]?.[0]).toBe('flow')
    expect(kinds([exportsToUs, importsToJapan], 'yoy')[0]?.[0]).toBe('flow')
  })

  it('refuses an amount with a change, and a change with a rate in force', () => {
    expect(kinds([production, productionGrowth])).toEqual([['kind', productionGrowth, production]])
    expect(kinds([productionGrowth, 'us-general-tariff-japan.JP.open'])[0]?.[0]).toBe('kind')
  })

  it('tells every reason that stands by itself', () => {
    expect(
      kinds(['us-sales.nissan.year.us', 'japan-auto-exports-to-us-value.JP.month.jp_us']).map(
        ([kind]) => kind,
      ),
    ).toEqual(['unit', 'flow', 'length'])
  })

  it('refuses changes against different periods', () => {
    expect(kinds([productionGrowth, 'global-production-yoy.honda.month.mom.world'])[0]?.[0]).toBe(
      'comparator',
    )
  })

  it('refuses a month with a year, and the fiscal with the calendar year', () => {
    expect(kinds([production, 'global-production.nissan.year.world'])[0]?.[0]).toBe('length')
    expect(kinds(['operating-profit.toyota.year', 'operating-profit.honda.fiscal_year'])[0]?.[0]).toBe(
      'calendar',
    )
    expect(kinds(['operating-profit.toyota.half', 'operating-profit.honda.fiscal_half'])[0]?.[0]).toBe(
      'calendar',
    )
  })

  it('holds rates whatever the length of their intervals', () => {
    expect(
      kinds(['us-general-tariff-japan.JP.open.jp_us', 'us-tariff-japanese-cars.JP.span:10d.jp_us']),
    ).toEqual([])
  })

  it('holds different units as an index, but no changes and no other lengths', () => {
    const profit = 'operating-profit.toyota.fiscal_year'
    expect(kinds(['global-production.toyota.fiscal_year.world', profit], 'index')).toEqual([])
    expect(kinds([productionGrowth, production], 'index')).toEqual([['unscalable', productionGrowth]])
    expect(kinds([production, profit], 'index')[0]?.[0]).toBe('length')
  })

  it('holds growth told beside growth calculated', () => {
    expect(kinds([production, productionGrowth], 'yoy')).toEqual([])
    expect(kinds([production, 'global-production-yoy.honda.month.mom.world'], 'yoy')[0]?.[0]).toBe(
      'comparator',
    )
    expect(kinds([production, 'us-general-tariff-japan.JP.open'], 'yoy')).toEqual([
      ['unscalable', 'us-general-tariff-japan.JP.open'],
    ])
  })

  it('names each reason once, however many stand on either side', () => {
    const many = ['toyota', 'honda', 'nissan'].flatMap((company) => [
      `tariff-cost.${company}.fiscal_year`,
      `global-production.${company}.fiscal_year.world`,
    ])
    expect(kinds(many)).toHaveLength(1)
  })
})

const made = fc
  .record({
    metric: fc.constantFrom('cars', 'money', 'pace'),
    subject: fc.constantFrom('example-motors', 'JP', 'policy~example'),
    length: fc.constantFrom('month', 'year', 'fiscal_year', 'quarter', 'fiscal_quarter', 'span:5m'),
    comparator: fc.constantFrom('none' as const, 'yoy' as const, 'mom' as const),
    flow: fc.constantFrom(null, 'us_jp' as const, 'jp_us' as const),
    unit: fc.constantFrom('{vehicle}', '{vehicle}/a', 'JPY', 'USD', '%'),
    kind: fc.constantFrom('level' as const, 'growth' as const, 'rate' as const),
  })
  .map(
    ({ unit, kind, ...id }): Guarded => ({
      id: printSeriesId({
        ...id,
        metric: `${id.metric}-${kind}-${(unit.replaceAll(/\W/g, '') || 'percent').toLowerCase()}`,
      }),
      metric: { slug: id.metric, name: id.metric, nameJa: null, unit, kind, flow: null },
      subject: { type: 'country', code: 'JP' },
    }),
  )
const sets = fc.tuple(fc.array(made, { maxLength: 12 }), fc.constantFrom(...scales))

describe('any set', () => {
  it('that is allowed holds no pair that is refused, and the other way about', () => {
    fc.assert(
      fc.property(sets, ([series, scale]) => {
        const pairs = series.flatMap((a, index) => series.slice(index + 1).map((b) => [a, b] as const))
        const forbidden = pairs.some(([a, b]) => clashBetween(a, b, scale) !== null)
        if (series.length > 1) expect(clashesOf(series, scale).length > 0).toBe(forbidden)
      }),
      { numRuns: 500 },
    )
  })

  it('is judged alike in any order', () => {
    fc.assert(
      fc.property(sets, ([series, scale]) => {
        const one = clashesOf(series, scale)
        const names = (clashes: typeof one) =>
          clashes.map(({ kind, between }) => `${kind} ${between.map(({ id }) => id)}`).sort()
        expect(names(clashesOf(series.toReversed(), scale))).toEqual(names(one))
      }),
      { numRuns: 500 },
    )
  })

  it('never mixes units, directions, lengths, or amounts with changes as published', () => {
    fc.assert(
      fc.property(fc.array(made, { maxLength: 6 }), (series) => {
        for (const group of groupsOf(series, 'absolute')) {
          expect(new Set(group.map(({ metric }) => metric.unit)).size).toBe(1)
          const flows = group.map(({ id }) => /\.(us_jp|jp_us)$/.exec(id)?.[1]).filter(Boolean)
          expect(new Set(flows).size).toBeLessThanOrEqual(1)
          if (group[0]?.metric.kind !== 'rate')
            expect(new Set(group.map(({ id }) => id.split('.')[2])).size).toBe(1)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('is split into groups that share an axis each, and leaves nobody out as published', () => {
    fc.assert(
      fc.property(fc.array(made, { maxLength: 12 }), (series) => {
        const groups = groupsOf(series, 'absolute')
        expect(groups.flat()).toHaveLength(series.length)
        for (const group of groups) expect(clashesOf(group, 'absolute')).toEqual([])
      }),
    )
  })
})
