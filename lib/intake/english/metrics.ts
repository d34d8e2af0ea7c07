import type { Family } from './family-words.ts'
import type { Place } from './place-words.ts'

/** What a number is about, before its unit makes a metric of it. */
export type Topic = {
  family: Family
  place: Place | null
  goods: 'all' | 'car' | 'truck' | 'heavy' | 'parts' | null
  brand: 'us' | 'foreign' | null
  /** A company's own figure, or the country's. */
  company: boolean
  /** Of all the years since a first one. */
  cumulative: boolean
  /** Of some kinds of cars only. */
  partial: boolean
}
/** A number's kind, as far as the choice of a metric goes. */
export type Kind = {
  unit: string | null
  growth: boolean
  change: boolean
  comparator: string
  /** "lost 610 billion yen". */
  lost?: boolean
}

const money = (unit: string | null) => unit !== null && /^[A-Z]{3}$/.test(unit)
const counts = (unit: string | null) => unit === 'vehicle' || unit === 'vehicle/a'

/** Which families a number with this unit can be about. */
export function fits(family: Family, kind: Kind): boolean {
  switch (family) {
    case 'sales':
      return counts(kind.unit) || money(kind.unit) || (kind.unit === '%' && kind.growth)
    case 'production':
    case 'registration':
    case 'import':
      return (
        counts(kind.unit) || (kind.unit === '%' && kind.growth) || (family === 'import' && money(kind.unit))
      )
    case 'export':
      return counts(kind.unit) || money(kind.unit) || (kind.unit === '%' && kind.growth)
    case 'restraint':
      return counts(kind.unit)
    case 'tariff':
      return (kind.unit === '%' && !kind.growth) || kind.unit === 'pp'
    case 'burden':
    case 'cumulative':
      return money(kind.unit)
    case 'investment':
    case 'operating':
    case 'profit':
    case 'net':
    case 'revenue':
    case 'deficit':
    case 'surplus':
      return money(kind.unit) || (kind.unit === '%' && kind.growth)
    case 'employment':
      return kind.unit === 'person' || (kind.unit === '%' && kind.growth)
    case 'jobs':
      return kind.unit === 'person'
    case 'capacity':
      return counts(kind.unit)
    case 'share':
      return (kind.unit === '%' && !kind.growth) || kind.unit === 'pp'
    case 'price':
      return money(kind.unit) || kind.unit === '%'
    case 'other':
      return kind.unit === '%' || kind.unit === 'pp' || money(kind.unit)
  }
}

function vehicleMetric({ family, place, brand, company, cumulative }: Topic, rate: boolean): string | null {
  if (cumulative && (place === 'us_jp' || place === 'us_made')) return 'cumulative-us-exports-to-japan'
  switch (family) {
    case 'production':
      if (place === 'us' || place === 'us_made' || place === 'from_us') return 'us-production'
      if (place === 'us_jp') return 'reverse-import-volume'
      return place === null || place === 'world' ? 'global-production' : null
    case 'sales':
      if (place === 'us_jp' || place === 'us_made')
        return company || rate ? 'reverse-import-volume' : 'us-made-car-imports-japan'
      if (place === 'us') return 'us-sales'
      if (place === 'jp' && brand)
        return brand === 'us' ? 'us-brand-registrations-japan' : 'import-registrations-japan'
      return place === null || place === 'world' ? 'global-sales' : null
    case 'export':
      if (place === 'jp_us' || place === 'jp_made')
        return company ? 'exports-japan-to-us' : 'japan-auto-exports-to-us-units'
      if (place === 'us_jp' || place === 'us_made')
        return company ? 'reverse-import-volume' : 'us-made-car-imports-japan'
      if (place === 'from_us' || place === 'elsewhere') return 'us-exports-of-japanese-makers'
      return place === 'us' ? (company ? 'exports-japan-to-us' : 'japan-auto-exports-to-us-units') : null
    case 'import':
      if (place === 'elsewhere') return null
      return company || rate ? 'reverse-import-volume' : 'us-made-car-imports-japan'
    case 'registration':
      if (brand === 'us') return 'us-brand-registrations-japan'
      return brand === 'foreign' || brand === null ? 'import-registrations-japan' : null
    case 'restraint':
      return 'export-restraint-ceiling'
    default:
      return null
  }
}

function moneyMetric({ family, place, goods, company, cumulative }: Topic, unit: string): string | null {
  switch (family) {
    case 'burden':
      return unit === 'JPY'
        ? 'tariff-cost'
        : unit === 'USD'
          ? 'tariff-cost-usd'
          : unit === 'EUR'
            ? 'tariff-cost-eur'
            : null
    case 'operating':
      if (unit !== 'JPY') return null
      return place === 'na'
        ? 'operating-profit-north-america'
        : place === 'elsewhere'
          ? null
          : 'operating-profit'
    case 'net':
      return unit === 'JPY' ? 'net-profit' : null
    case 'investment':
      if (unit !== 'USD') return null
      return cumulative && !company ? 'us-manufacturing-investment-cumulative' : 'us-investment-committed'
    case 'cumulative':
      return unit === 'USD' ? 'us-manufacturing-investment-cumulative' : null
    case 'deficit':
      return unit === 'USD' && goods !== 'car' ? 'us-goods-deficit-with-japan' : null
    case 'surplus':
      return unit === 'JPY' ? 'japan-trade-surplus-with-us' : null
    case 'export':
      if (company || unit !== 'JPY') return null
      return goods === 'car' ? 'japan-auto-exports-to-us-value' : 'japan-exports-to-us-total'
    default:
      return null
  }
}

function rateMetric({ place, goods }: Topic): string | null {
  if (place === 'elsewhere' || goods === 'heavy' || goods === 'parts') return null
  if (goods === 'truck') return 'us-tariff-japanese-light-trucks'
  return goods === 'all' ? 'us-general-tariff-japan' : 'us-tariff-japanese-cars'
}

const yearly: Record<string, string> = {
  'global-production': 'global-production-yoy',
  'us-production': 'us-production-yoy',
  'us-sales': 'us-sales-yoy',
  'japan-auto-exports-to-us-value': 'japan-auto-exports-to-us-value-yoy',
  'japan-auto-exports-to-us-units': 'japan-auto-exports-to-us-units-yoy',
}

/** The metric of a number with this topic, or null where there is none. Growth on another base than a year has none. */
export function metricOf(topic: Topic, kind: Kind, valued: boolean): string | null {
  const { unit } = kind
  if (topic.partial && topic.family !== 'tariff') return null
  if (unit === '%' && topic.family === 'tariff') return rateMetric(topic)
  if (unit === '%' && kind.growth) {
    if (topic.family === 'export' && topic.goods === 'all') return null
    if (kind.comparator === 'mom' || kind.comparator === 'qoq') return null
    const level =
      topic.family === 'export' && valued && !topic.company
        ? moneyMetric(topic, 'JPY')
        : vehicleMetric(topic, false)
    return (level && yearly[level]) ?? null
  }
  if (counts(unit)) return vehicleMetric(topic, unit === 'vehicle/a')
  if (money(unit)) return moneyMetric(topic, unit as string)
  if (unit === 'person' && topic.family === 'employment' && !topic.company)
    return 'japanese-maker-us-employment'
  return null
}

/** Figures of a country: whose they are, whoever is named beside them. */
export const nationalSubject: Record<string, string> = {
  'us-tariff-japanese-cars': 'JP',
  'us-tariff-japanese-light-trucks': 'JP',
  'us-general-tariff-japan': 'JP',
  'japan-auto-exports-to-us-value': 'JP',
  'japan-auto-exports-to-us-value-yoy': 'JP',
  'japan-auto-exports-to-us-units': 'JP',
  'japan-auto-exports-to-us-units-yoy': 'JP',
  'japan-exports-to-us-total': 'JP',
  'japan-trade-surplus-with-us': 'JP',
  'us-goods-deficit-with-japan': 'US',
  'export-restraint-ceiling': 'jp-ver-1981',
  'japanese-maker-us-employment': 'JP',
  'us-made-car-imports-japan': 'JP',
}
