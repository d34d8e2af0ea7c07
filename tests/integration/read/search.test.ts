import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { search } from '../../../lib/search/queries.ts'
import type { SearchHit } from '../../../lib/search/types.ts'
import { testDatabase } from '../../support/database.ts'
import { addArticle, addCompany, addMetric, addPolicy } from '../../support/rows.ts'

const { db } = await testDatabase()
const slugs = (hits: SearchHit[]) => hits.map(({ slug }) => slug)
const text = (segments: { text: string; hit: boolean }[]) =>
  segments.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('')

beforeAll(async () => {
  const toyota = await addCompany(db, 'toyota', 'Toyota Motor', {
    nameJa: 'トヨタ自動車',
    shortNameJa: 'トヨタ',
  })
  await addCompany(db, 'nissan', 'Nissan Motor', {
    nameJa: '日産自動車',
    aliases: { create: { text: 'Datsun', lang: 'en' } },
  })
  await addPolicy(db, 'us-auto-tariff', {
    name: 'Section 232 auto tariff',
    nameJa: '自動車関税（通商拡大法232条）',
    summary: 'A duty on cars entering the United States.',
  })
  await addMetric(db, 'us-sales', { name: 'US sales', nameJa: '米国販売' })
  await db.person.create({ data: { slug: 'koji-sato', name: 'Koji Sato', nameJa: '佐藤恒治' } })
  await db.story.create({
    data: {
      slug: 'reverse-imports',
      title: 'Reverse imports',
      titleJa: '逆輸入',
      description: 'Cars come home.',
    },
  })
  await addArticle(db, '2025-10-31', {
    slug: 'toyota-reverse',
    headline: 'Toyota, Nissan may import US-made cars',
    summary: 'The plan would ease talks about tariffs.',
    summaryJa: 'トヨタと日産が逆輸入を検討している。',
    companies: { create: { companyId: toyota } },
  })
  await addArticle(db, '2025-11-05', { slug: 'newer-body', summary: 'Toyota is named in the text only.' })
  await addArticle(db, '2025-09-01', { slug: 'older-headline', headline: 'Toyota sales rise' })
  await addArticle(db, '2025-12-01', { slug: 'draft', headline: 'Toyota draft', state: 'draft' })
  await addArticle(db, '2025-12-01', { slug: 'cited', headline: 'Toyota cited', kind: 'reference' })
})

describe('search', () => {
  it('finds published news: words in headlines first, then the newest', async () => {
    const result = await search(db, 'toyota', 'en')
    expect(slugs(result.articles)).toEqual(['toyota-reverse', 'older-headline', 'newer-body'])
    expect(result).toMatchObject({ words: 'toyota', articleCount: 3, articleCountCapped: false })
    expect(slugs(result.companies)).toEqual(['toyota'])
  })

  it('finds word forms, all words together, and leaves out what a minus excludes', async () => {
    expect(slugs((await search(db, 'tariff imports', 'en')).articles)).toEqual(['toyota-reverse'])
    expect(slugs((await search(db, 'toyota -sales', 'en')).articles)).toEqual([
      'toyota-reverse',
      'newer-body',
    ])
  })

  it('finds Japanese words anywhere in running text', async () => {
    const result = await search(db, '逆輸入', 'ja')
    expect(slugs(result.articles)).toEqual(['toyota-reverse'])
    expect(text(result.articles[0]?.snippet ?? [])).toBe('トヨタと日産が[逆輸入]を検討している。')
    expect(slugs(result.stories)).toEqual(['reverse-imports'])
    expect(slugs((await search(db, '自動車', 'ja')).companies).sort()).toEqual(['nissan', 'toyota'])
    expect(slugs((await search(db, '自動車 関税', 'ja')).policies)).toEqual(['us-auto-tariff'])
    expect(slugs((await search(db, '佐藤恒治', 'en')).people)).toEqual(['koji-sato'])
  })

  it('forgives typing errors in names, aliases and headlines, and says so', async () => {
    const company = (await search(db, 'Toyta', 'en')).companies[0]
    expect(company).toMatchObject({ slug: 'toyota', fuzzy: true })
    expect(slugs((await search(db, 'Datsn', 'en')).companies)).toEqual(['nissan'])
    expect(slugs((await search(db, 'Koji Stao', 'en')).people)).toEqual(['koji-sato'])
    expect(slugs((await search(db, 'トヨタ自働車', 'ja')).companies)).toContain('toyota')
    expect((await search(db, 'Nisan toyta', 'en')).articles[0]).toMatchObject({
      slug: 'toyota-reverse',
      fuzzy: true,
    })
  })

  it('tells the language of what it shows, and lights the words', async () => {
    const [hit] = (await search(db, 'tariffs', 'ja')).articles
    expect(hit).toMatchObject({ titleLang: 'en', snippetLang: 'en', day: '2025-10-31' })
    expect(text(hit?.snippet ?? [])).toBe('The plan would ease talks about [tariffs].')
    const [policy] = (await search(db, 'tariff', 'ja')).policies
    expect(policy).toMatchObject({ titleLang: null })
  })

  it('answers whatever is typed', async () => {
    const hostile = [
      '',
      '   ',
      '!!!',
      "'",
      '"',
      "a' OR 1=1 --",
      '<script>',
      '\0',
      '\ud800',
      '車',
      'the',
      '&|!()',
      ':*',
      '%_\\',
      '🚗',
      'x'.repeat(5000),
    ]
    for (const typed of hostile) await expect(search(db, typed, 'en')).resolves.toHaveProperty('articles')
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (typed) => {
        await search(db, typed, 'ja')
      }),
      { numRuns: 30 },
    )
  })
})
