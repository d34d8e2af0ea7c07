import { describe, expect, it } from 'vitest'
import { decodeView, internalPath } from '../../../lib/i18n/routing.ts'

const asked = (address: string) => {
  const { pathname, searchParams } = new URL(address, 'https://roro.example')
  const { path, redirect, search } = internalPath(pathname, searchParams)
  if (redirect) return search === undefined ? `→ ${path}` : `→ ${path}?${search}`
  const [, page = path, segment] = /^(.*\/(?:v|out\/[a-z]+)\/)([\w-]+)$/.exec(path) ?? []
  return segment === undefined || segment === '-' ? path : page + decodeView(segment)
}

describe('addresses of figures', () => {
  it('are pages of their language, and one for each view', () => {
    expect(asked('/metrics/tariff-cost')).toBe('/en/metrics/tariff-cost')
    expect(asked('/ja/metrics/tariff-cost?from=2025&scale=index')).toBe(
      '/ja/metrics/tariff-cost/v/from=2025&scale=index',
    )
    expect(asked('/companies/compare?c=toyota,honda')).toBe('/en/companies/compare/v/c=toyota%2Chonda')
    expect(asked('/metrics/explore')).toBe('/en/metrics/explore')
  })

  it('lead to the one way of writing a view', () => {
    expect(asked('/metrics/tariff-cost?scale=index&from=2025')).toBe(
      '→ /metrics/tariff-cost?from=2025&scale=index',
    )
    expect(asked('/ja/metrics/tariff-cost?from=2026&to=2025&scale=absolute&unit=nonsense')).toBe(
      '→ /ja/metrics/tariff-cost?from=2025&to=2026',
    )
    expect(asked('/metrics/tariff-cost?from=2025-02-30')).toBe('→ /metrics/tariff-cost?')
    expect(asked('/metrics/explore?s=global-production.toyota.month&s=us-sales.honda.year,x')).toBe(
      '→ /metrics/explore?s=global-production.toyota.month,us-sales.honda.year',
    )
    expect(asked('/companies/compare?c=toyota&c=toyota&c=../etc')).toBe('→ /companies/compare?c=toyota')
  })

  it('let parameters pass that the page does not know', () => {
    expect(asked('/metrics/tariff-cost?utm=x')).toBe('/en/metrics/tariff-cost')
    expect(asked('/companies/compare?utm=x&c=toyota')).toBe('/en/companies/compare/v/c=toyota')
  })

  it('carry what can be taken out, and frames for other sites under a root of their own', () => {
    expect(asked('/metrics/tariff-cost.csv')).toBe('/en/metrics/tariff-cost/out/csv/-')
    expect(asked('/ja/metrics/explore.svg?s=us-sales.honda.year')).toBe(
      '/ja/metrics/explore/out/svg/s=us-sales.honda.year',
    )
    expect(asked('/embed/metrics/tariff-cost?from=2025')).toBe('/embed/en/metrics/tariff-cost/v/from=2025')
    expect(asked('/ja/embed/metrics/explore')).toBe('/embed/ja/metrics/explore')
    expect(asked('/embed')).toBe('/embed/en')
  })

  it('name no language of its own accord', () => {
    expect(asked('/en/metrics/tariff-cost')).toBe('→ /metrics/tariff-cost')
    expect(asked('/embed/en/metrics/tariff-cost')).toBe('/embed/en/en/metrics/tariff-cost')
  })
})
