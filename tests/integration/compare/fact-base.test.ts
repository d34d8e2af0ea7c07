import { describe, expect, it } from 'vitest'
import { type Ratio, ratioOf, saidTogether, type Told } from '../../../lib/compare/exposure.ts'
import { figureRows } from '../../../lib/compare/figure-rows.ts'
import { goodSets } from '../../../lib/compare/good-sets.ts'
import { exposures, tariffShare } from '../../../lib/compare/measures.ts'
import { currentSlugs, listChoices, listCompared } from '../../../lib/compare/queries.ts'
import { sharedAxes } from '../../../lib/compare/shared-axes.ts'
import { formatValue } from '../../../lib/format/number.ts'
import { periodCode } from '../../../lib/format/period.ts'
import type { LineClaim } from '../../../lib/metrics/line.ts'
import { testDatabase } from '../../support/database.ts'
import { addArticle, addClaim, addCompany } from '../../support/rows.ts'

const { db } = await testDatabase({ facts: true })

const everyone = await listCompared(
  db,
  (await listChoices(db)).map(({ slug }) => slug),
)

function measured(slug: string, metrics: readonly string[]): LineClaim[] {
  const company = everyone.find((one) => one.slug === slug)
  return (company?.claims ?? []).filter(({ metric }) => metrics.includes(metric?.slug ?? ''))
}

/** "52.5% (2025)", or the reason why there is none. */
function told(ratio: Ratio<LineClaim>): string {
  if (ratio.kind === 'share')
    return `${formatValue(ratio.value, 'en').text} (${periodCode(ratio.part.period)})`
  return ratio.kind === 'missing' ? `${ratio.missing} missing` : ratio.kind
}

function shares(parts: readonly string[], whole: string, way: Told): Record<string, string> {
  const found: Record<string, string> = {}
  for (const { slug } of everyone) {
    const text = told(ratioOf(measured(slug, parts), measured(slug, [whole]), way))
    if (text !== 'both missing') found[slug] = text
  }
  return found
}

// What is expected was worked out by hand from the figures of the fact base.
describe('shares of the fact base', () => {
  it('US output per US sales: only Nissan’s two are of the same days', () => {
    const [{ parts, whole }] = exposures
    expect(shares(parts, whole, 'happened')).toEqual({
      gm: 'part missing',
      honda: 'apart',
      lexus: 'part missing',
      mazda: 'part missing',
      'mitsubishi-motors': 'part missing',
      nissan: '52.5% (2025)',
      toyota: 'apart',
    })
  })

  it('what the tariff is expected to cost of the profit expected: no share of a loss, none across currencies', () => {
    const { parts, whole } = tariffShare
    expect(shares(parts, whole, 'ahead')).toEqual({
      honda: 'loss',
      mazda: 'about 500% (FY2025)',
      'mitsubishi-motors': 'about 50% (FY2025)',
      nissan: 'loss',
      subaru: 'about 100% (FY2025)',
      suzuki: 'whole missing',
      toyota: 'about 38% (FY2025)',
    })
  })

  it('what it did cost of the profit made', () => {
    const { parts, whole } = tariffShare
    expect(shares(parts, whole, 'happened')).toEqual({
      gm: 'whole missing',
      honda: 'apart',
      mazda: 'whole missing',
      nissan: 'loss',
      stellantis: 'whole missing',
      subaru: 'whole missing',
      toyota: 'about 54% (FY2025-Q2)',
    })
  })

  it('Honda’s cost as it was guided on the day on which a profit of ¥700 billion was', () => {
    const profits = measured('honda', ['operating-profit'])
    const ratio = ratioOf(measured('honda', ['tariff-cost']), profits, 'ahead')
    const then = saidTogether(ratio, profits)
    expect(then?.part.issuedOn).toBe('2025-08-06')
    expect(then && told(then)).toBe('about 60% (FY2025)')
  })
})

describe('companies side by side', () => {
  it('stand in the order asked, each with its own figures; what is no company is left out', async () => {
    const found = await listCompared(db, ['nissan', 'nobody', 'toyota'])
    expect(found.map(({ slug }) => slug)).toEqual(['nissan', 'toyota'])
    for (const { slug, claims } of found) {
      expect(claims.length).toBeGreaterThan(20)
      expect(claims.every(({ subject }) => subject.type === 'company' && subject.slug === slug)).toBe(true)
    }
    expect(await listCompared(db, [])).toEqual([])
  })

  it('share the axis of US sales by calendar year, and their newest figures the days that most have', async () => {
    const claims = (await listCompared(db, ['toyota', 'honda', 'nissan'])).map((company) => company.claims)
    expect(sharedAxes(claims)[0]?.lines.map(({ id }) => id)).toEqual([
      'us-sales.toyota.year.us',
      'us-sales.honda.year.us',
      'us-sales.nissan.year.us',
    ])
    const rows = new Map(figureRows(claims).map((row) => [row.metric.slug, row]))
    const profit = rows.get('operating-profit')
    expect(profit?.period && periodCode(profit.period)).toBe('FY2025')
    expect(profit?.cells.map((cell) => cell?.claim.issuedOn)).toEqual([
      '2026-02-06',
      '2026-03-12',
      '2026-02-12',
    ])
    expect(rows.get('us-production')?.period).toBeNull()
    expect(rows.get('global-production')?.cells.map((cell) => cell?.shares)).toEqual([true, false, true])
  })

  it('begin with the three of which most of the same is measured', async () => {
    expect(goodSets(await listChoices(db))[0]?.sort()).toEqual(['honda', 'nissan', 'toyota'])
  })

  it('say nothing of drafts, and follow a company to its new address', async () => {
    const metric = await db.metric.findUniqueOrThrow({ where: { slug: 'us-sales' } })
    const made = await addCompany(db, 'example-motors', 'Example Motors')
    const draft = await addArticle(db, '2026-01-05', { state: 'draft' })
    await addClaim(db, draft.id, { month: '2025-12', metricId: metric.id, companyId: made })
    expect((await listCompared(db, ['example-motors']))[0]?.claims).toEqual([])
    expect((await listChoices(db)).find(({ slug }) => slug === 'example-motors')?.metrics).toEqual([])
    await db.slugRedirect.create({ data: { entity: 'Company', slug: 'old-example', targetId: made } })
    expect(await currentSlugs(db, ['toyota', 'old-example', 'nobody'], new Set(['toyota']))).toEqual([
      'toyota',
      'example-motors',
      'nobody',
    ])
  })
})
