import { describe, expect, it } from 'vitest'
import { getArticle, listArticles } from '../../../lib/articles/queries.ts'
import { listArticleClaims, listFigures, listKeyFigures } from '../../../lib/claims/queries.ts'
import { getCompany, listCompanies } from '../../../lib/companies/queries.ts'
import { formatValue } from '../../../lib/format/number.ts'
import { periodLabel } from '../../../lib/format/period.ts'
import { getHorizon } from '../../../lib/home/queries.ts'
import { getCarTariff, getPolicy, listPolicies, listScheduledActs } from '../../../lib/policies/queries.ts'
import { search } from '../../../lib/search/queries.ts'
import { listTimeline } from '../../../lib/timeline/queries.ts'
import { emptyView, type TimelineView } from '../../../lib/timeline/view.ts'
import { testDatabase } from '../../support/database.ts'

const { db } = await testDatabase({ facts: true })
const today = '2026-11-22'

describe('the deal of 2025 in the fact base', () => {
  const statuses = async (on: string) =>
    (await getPolicy(db, 'us-japan-tariff-deal-2025', on))?.statuses.map(
      ({ side, status: { status, since } }) => `${side ?? 'whole'}: ${status} ${since}`,
    )

  it('stands on every day as its acts say, on each side', async () => {
    expect(await statuses('2025-07-21')).toEqual(['whole: none null'])
    expect(await statuses('2025-07-24')).toEqual(['whole: agreed 2025-07-22'])
    expect(await statuses('2025-09-04')).toEqual(['whole: signed 2025-09-04'])
    expect(await statuses('2026-03-20')).toEqual(['US: in_force 2025-09-16', 'JP: signed 2025-09-04'])
  })

  it('took the tariff on Japanese cars from 27.5 to 15 % on 16 September', async () => {
    const rate = async (on: string) => (await getCarTariff(db, on))?.now
    expect(await rate('2025-04-02')).toMatchObject({ value: '2.5' })
    expect(await rate('2025-09-15')).toMatchObject({ value: '27.5', since: '2025-04-03' })
    expect(await rate(today)).toMatchObject({ value: '15', since: '2025-09-16', previous: '27.5' })
  })

  it('reached back to 7 August for the general rate, which nobody knew before 4 September', async () => {
    const measure = async (on: string) =>
      (await getPolicy(db, 'us-reciprocal-tariff-japan', on))?.measures.find(({ mode }) => mode === 'floor')
    expect((await measure('2025-08-20'))?.now).toMatchObject({
      value: '15',
      since: '2025-08-07',
      by: { on: '2025-09-04' },
    })
    expect((await measure('2025-08-20'))?.asKnownThen).toBeNull()
    expect((await measure('2025-09-04'))?.asKnownThen).toMatchObject({ value: '15' })
  })
})

describe('policies', () => {
  it('all have a status on any day, and none past its sources without saying so', async () => {
    const cards = await listPolicies(db, today)
    expect(cards).toHaveLength(27)
    expect(
      cards.flatMap(({ statuses }) => statuses).every(({ status }) => status.asLastSeen && status.act),
    ).toBe(true)
    expect(cards.find(({ slug }) => slug === 'us-reciprocal-tariff-japan')?.statuses[0]?.status.status).toBe(
      'ended',
    )
    expect(
      (await getPolicy(db, 'us-reciprocal-tariff-japan', '2025-05-01'))?.statuses[0]?.status.status,
    ).toBe('in_force')
  })

  it('do not end by themselves', async () => {
    const surcharge = await getPolicy(db, 'us-section-122-surcharge-2026', today)
    expect(surcharge?.statuses[0]?.status).toMatchObject({
      status: 'in_force',
      unverified: [{ on: '2026-07-24' }],
    })
    expect(surcharge?.measures[0]?.now).toMatchObject({
      value: '10',
      until: '2026-07-24',
      endUnverified: true,
    })
    expect((await listScheduledActs(db)).map(({ on }) => on)).toContain('2026-07-24')
  })
})

describe('the first article', () => {
  it('lights its numbers in both languages', async () => {
    const article = await getArticle(db, '2025-10-31-benzinga-reverse-imports')
    const lit = (field: string) =>
      article?.segments[field]?.flatMap(({ text, isMark }) => (isMark ? [text] : [])).join(' ')
    expect(lit('summary')).toBe('20,000 $13 billion 11.1%')
    expect(lit('summaryJa')).toBe('2万台 130億ドル 11.1%')
    expect(article?.insights.every(({ authorship }) => authorship === 'machine')).toBe(true)
  })

  it('tells estimate, growth and what is not new apart, and the figure that contradicts it', async () => {
    const article = await getArticle(db, '2025-10-31-benzinga-reverse-imports')
    const claims = await listArticleClaims(db, article?.id ?? 0)
    const told = claims.flatMap(({ value, period, basis, modality }) =>
      value
        ? [
            [
              formatValue(value, 'en').text,
              formatValue(value, 'ja').text,
              periodLabel(period, 'en'),
              basis,
              modality,
            ],
          ]
        : [],
    )
    expect(told).toEqual([
      ['up to 20,000 vehicles a year', '年間最大2万台', '', 'estimate', 'may'],
      ['$13 billion', '130億ドル', '20 January 2017 – 20 January 2021', 'actual', 'did'],
      ['+11.1%', '+11.1%', 'September 2025', 'actual', 'did'],
    ])
    const investment = claims.find(({ metric }) => metric?.slug === 'us-investment-committed')
    const against = investment?.links
      .filter(({ kind }) => kind === 'contradicts')
      .map(({ other }) => other.value)
    expect(against?.map((value) => value && formatValue(value, 'en').text)).toContain('about $10 billion')
  })
})

describe('all of it', () => {
  it('passes through the timeline once, page by page', async () => {
    const seen: string[] = []
    let view: TimelineView = emptyView
    for (;;) {
      const { entries, older } = await listTimeline(db, view)
      seen.push(...entries.map(({ kind, id }) => `${kind} ${id}`))
      if (older === null) break
      view = { ...emptyView, cursor: older }
    }
    const [acts, news] = [await db.policyAct.count(), await listArticles(db, {}, { limit: 1000 })]
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen.filter((entry) => entry.startsWith('act'))).toHaveLength(acts)
    expect(seen.filter((entry) => entry.startsWith('article'))).toHaveLength(news.length)
  })

  it('is made of series that can be drawn, and says until when it sees', async () => {
    const companies = await listCompanies(db)
    for (const { slug } of companies) {
      const company = await getCompany(db, slug)
      const figures = await listFigures(db, { companyId: company?.id ?? 0 })
      for (const { value } of figures.flatMap(({ series }) =>
        series.flatMap(({ points }) => points.map(({ claim }) => claim)),
      )) {
        expect(value && formatValue(value, 'ja').text).toBeTruthy()
      }
    }
    expect((await listKeyFigures(db)).length).toBe(8)
    expect((await getHorizon(db))?.seen.slice(0, 7)).toBe('2026-03')
  })

  it('is found in both languages, slips forgiven', async () => {
    const first = async (words: string, kind: 'companies' | 'policies' | 'people' | 'stories') =>
      (await search(db, words, 'en'))[kind][0]?.slug
    expect(await first('Toyta', 'companies')).toBe('toyota')
    expect(await first('日産', 'companies')).toBe('nissan')
    expect(await first('chicken tax', 'policies')).toBe('us-chicken-tax')
    expect(await first('Ishba', 'people')).toBe('shigeru-ishiba')
    expect(await first('逆輸入', 'stories')).toBe('reverse-imports')
  })
})
