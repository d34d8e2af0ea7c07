import { describe, expect, it } from 'vitest'
import { figuresOf } from '../../../lib/claims/figures.ts'
import { everyClaim, newestByCompany, newestFigures } from '../../../lib/claims/newest.ts'
import type { ClaimView } from '../../../lib/claims/types.ts'

let id = 0
function claim(metric: string, start: string, end: string, rest: Partial<ClaimView> = {}): ClaimView {
  id += 1
  const named = { slug: metric, name: metric, nameJa: null }
  return {
    id,
    subject: {
      type: 'company',
      slug: 'honda',
      name: 'Honda',
      nameJa: null,
      shortName: 'Honda',
      shortNameJa: 'ホンダ',
      country: 'JP',
    },
    metric: { ...named, unit: '{vehicle}', kind: 'level', flow: null },
    statement: null,
    statementJa: null,
    value: {
      low: null,
      point: String(id),
      high: null,
      unit: '{vehicle}',
      decimals: 0,
      rounded: false,
      approximation: 'exact',
      comparator: 'none',
      isChange: false,
      asPrinted: null,
    },
    period: { state: 'known', start, end, calendar: 'calendar' },
    basis: 'actual',
    modality: 'did',
    novelty: null,
    standing: 'current',
    preferred: true,
    evidence: 'citation',
    flow: null,
    speaker: null,
    issuedOn: null,
    day: null,
    verified: 'source_seen',
    article: {
      id: 1,
      slug: 'a',
      kind: 'news',
      headline: 'A',
      headlineBasis: 'seen',
      language: 'en',
      source: { slug: 's', name: 'S', nameJa: null },
      originSource: null,
      credit: null,
      canonicalUrl: null,
      publishedAt: null,
      publishedPrecision: null,
      publishedZone: null,
      day: null,
    },
    seenAt: null,
    note: null,
    noteJa: null,
    passages: [],
    links: [],
    corrections: [],
    ...rest,
  }
}

describe('the newest figure of a company', () => {
  it('is of what happened, over a whole month or year', () => {
    const sales = claim('sales', '2025-01-01', '2025-12-31')
    const newest = newestByCompany(
      figuresOf([
        sales,
        claim('sales', '2024-01-01', '2024-12-31'),
        claim('profit', '2025-04-01', '2026-03-31', { basis: 'guidance' }),
        claim('shipped since 1988', '1988-03-01', '2026-03-06'),
        claim('pledged', '2025-01-01', '2030-12-31', { basis: 'pledge' }),
      ]),
    )
    expect(newest.get('honda')?.id).toBe(sales.id)
  })

  it('is nobody’s where the figures are of a country', () => {
    const country = claim('sales', '2025-01-01', '2025-12-31', { subject: { type: 'country', code: 'JP' } })
    expect(newestByCompany(figuresOf([country])).size).toBe(0)
  })
})

describe('the newest figures of each series', () => {
  const months = Array.from({ length: 12 }, (_, index) => {
    const month = String(index + 1).padStart(2, '0')
    return claim(
      'production',
      `2025-${month}-01`,
      new Date(Date.UTC(2025, index + 1, 0)).toISOString().slice(0, 10),
    )
  })

  it('are the last of each, and it is told how many were left out', () => {
    const { figures, left } = newestFigures(
      figuresOf([...months, claim('sales', '2025-01-01', '2025-12-31')]),
      5,
    )
    const [production, sales] = figures
    expect(production?.series[0]?.points.map(({ claim }) => claim.period.start)).toEqual(
      ['08', '09', '10', '11', '12'].map((month) => `2025-${month}-01`),
    )
    expect(sales?.series[0]?.points).toHaveLength(1)
    expect(left).toBe(7)
  })

  it('make one list with the claims of a page, each once', () => {
    const said = claim('sales', '2025-01-01', '2025-12-31', { standing: 'superseded' })
    const ids = everyClaim(figuresOf(months), [said, ...months.slice(0, 3)]).map(({ id }) => id)
    expect(ids.sort((a, b) => a - b)).toEqual([...months, said].map(({ id }) => id))
  })

  it('are all of them where there is room', () => {
    const all = figuresOf(months)
    expect(newestFigures(all, 12)).toEqual({ figures: all, left: 0 })
  })
})
