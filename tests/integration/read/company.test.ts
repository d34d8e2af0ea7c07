import { describe, expect, it } from 'vitest'
import { dueAfter } from '../../../lib/claims/due.ts'
import { keyFive } from '../../../lib/claims/key-five.ts'
import { listLevels } from '../../../lib/claims/levels.ts'
import { listClaims } from '../../../lib/claims/queries.ts'
import { listPeers } from '../../../lib/companies/peers.ts'
import { getCompany } from '../../../lib/companies/queries.ts'
import { formatValue } from '../../../lib/format/number.ts'
import { periodCode } from '../../../lib/format/period.ts'
import { testDatabase } from '../../support/database.ts'
import { addArticle, addClaim } from '../../support/rows.ts'

const { db } = await testDatabase({ facts: true })
const seen = '2026-03-19'

async function company(slug: string) {
  const found = await getCompany(db, slug)
  if (!found) throw new Error(`no ${slug}`)
  return found
}

const claimsOf = async (slug: string) =>
  listClaims(db, { companyId: (await company(slug)).id }, { limit: 500 })

/** "us-sales 2025: 2,518,071 vehicles, up growth +8%" */
async function five(slug: string) {
  const figures = keyFive(await claimsOf(slug), await listLevels(db), seen)
  return figures.map(({ claim, base }) => {
    const text = (one: typeof claim) => (one.value ? formatValue(one.value, 'en').text : '')
    const basis = claim.basis === 'actual' ? '' : ` (${claim.basis})`
    const against = base && 'claim' in base ? `, ${base.way} ${base.kind} ${text(base.claim)}` : ''
    return `${claim.metric?.slug} ${periodCode(claim.period)}: ${text(claim)}${basis}${against}`
  })
}

describe('the five figures of the fact base', () => {
  it('of Toyota have growth, guidance and what was guided before beside them', async () => {
    expect(await five('toyota')).toEqual([
      'us-sales 2025: 2,518,071 vehicles, up growth +8%',
      'us-production 2025-11: 107,953 vehicles, up growth +9.0%',
      'tariff-cost FY2025-9M: ¥1.2 trillion',
      'operating-profit FY2025: ¥3.8 trillion (guidance), up said_before ¥3.4 trillion',
      'tariff-cost FY2025: ¥1.45 trillion (guidance), same said_before ¥1.45 trillion',
    ])
  })

  it('of Honda turn from a profit to a range of losses, and compare no half with a year', async () => {
    expect(await five('honda')).toEqual([
      'us-sales 2025: 1,430,577 vehicles, up growth +0.5%',
      'us-production 2025-H1: 494,998 vehicles',
      'tariff-cost FY2025-9M: ¥289.8 billion',
      'operating-profit FY2025: −¥570 billion to −¥270 billion (guidance), down said_before ¥550 billion',
      'tariff-cost FY2025: ¥450 billion (guidance), down said_before ¥650 billion',
    ])
  })

  it('of Nissan compare its sales of 2025 with 2024, not with 2019', async () => {
    const [sales] = await five('nissan')
    expect(sales).toBe('us-sales 2025: 926,153 vehicles, up year_earlier 924,008 vehicles')
  })

  it('are as many as there are', async () => {
    expect(await five('isuzu')).toEqual([
      'us-production 2030: 50,000 vehicles (target)',
      'us-investment-committed : $280 million (pledge)',
    ])
    expect(await five('daihatsu')).toEqual([])
  })
})

describe('what comes next for a company', () => {
  it('is the end of the fiscal year of its guidance, and of its pledge', async () => {
    const due = dueAfter(await claimsOf('toyota'), seen)
    expect(due.map(({ on, claims }) => [on, ...claims.map(({ metric }) => metric?.slug)])).toEqual([
      ['2026-03-31', 'tariff-cost', 'net-profit', 'operating-profit'],
      ['2030-11-12', 'us-investment-committed'],
    ])
  })
})

describe('the companies to compare one with', () => {
  it('are those of which most of the same is measured, and never itself', async () => {
    const peers = async (slug: string) =>
      (await listPeers(db, (await company(slug)).id)).map((one) => one.slug)
    expect(await peers('toyota')).toEqual(['nissan', 'honda', 'mazda'])
    expect(await peers('daihatsu')).toEqual([])
  })

  it('are not found through a draft', async () => {
    const [daihatsu, metric] = [await company('daihatsu'), await db.metric.findFirstOrThrow()]
    const draft = await addArticle(db, '2026-01-02', { state: 'draft' })
    await addClaim(db, draft.id, { companyId: daihatsu.id, metricId: metric.id })
    expect(await listPeers(db, daihatsu.id)).toEqual([])
  })
})
