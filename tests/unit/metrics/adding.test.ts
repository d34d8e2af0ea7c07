import { expect, it } from 'vitest'
import { addsUp } from '../../../lib/metrics/sums.ts'
import fact from '../../../prisma/seed/metrics.json' with { type: 'json' }

/** Every metric of the fact base whose figures add up over time. A new one must be put in one of the two lists. */
const amounts = [
  // Vehicles made, sold, registered or shipped in a period.
  ...['global-production', 'us-production', 'global-sales', 'us-sales'],
  ...['us-brand-registrations-japan', 'import-registrations-japan', 'japan-auto-exports-to-us-units'],
  // Money earned, spent or traded in a period; a loss or a deficit adds up as a negative or positive amount does.
  ...['japan-auto-exports-to-us-value', 'japan-exports-to-us-total'],
  ...['japan-trade-surplus-with-us', 'us-goods-deficit-with-japan'],
  ...['tariff-cost', 'tariff-cost-usd', 'tariff-cost-eur'],
  ...['operating-profit', 'operating-profit-north-america', 'net-profit'],
  // By their unit amounts; but their figures run from a first day ("since 1982"), which is no month, quarter or year.
  ...['us-investment-committed', 'us-manufacturing-investment-cumulative', 'cumulative-us-exports-to-japan'],
]
const others = {
  // A pace of so many a year is the same pace in a half.
  '{vehicle}/a': [
    ...['reverse-import-volume', 'us-made-car-imports-japan', 'exports-japan-to-us'],
    ...['us-exports-of-japanese-makers', 'export-restraint-ceiling'],
  ],
  // People are counted on a day.
  '{person}': ['japanese-maker-us-employment'],
  // Changes and rates of duty.
  '%': [
    ...['global-production-yoy', 'us-production-yoy', 'us-sales-yoy'],
    ...['japan-auto-exports-to-us-value-yoy', 'japan-auto-exports-to-us-units-yoy'],
    ...['us-tariff-japanese-cars', 'us-tariff-japanese-light-trucks', 'us-general-tariff-japan'],
  ],
}

it('adds up amounts, never rates, paces, changes or people', () => {
  const adding = fact.metrics.filter(addsUp).map(({ slug }) => slug)
  expect(adding.sort()).toEqual([...amounts].sort())
  for (const [unit, slugs] of Object.entries(others)) {
    const not = fact.metrics.filter((metric) => !addsUp(metric) && metric.unit === unit)
    expect(not.map(({ slug }) => slug).sort()).toEqual([...slugs].sort())
  }
})
