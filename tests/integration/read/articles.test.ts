import { beforeAll, describe, expect, it } from 'vitest'
import {
  getArticle,
  getArticlePreview,
  listArticles,
  listRelatedArticles,
} from '../../../lib/articles/queries.ts'
import { listArticleClaims, listClaims, listFigures, listKeyFigures } from '../../../lib/claims/queries.ts'
import { resolveSlug } from '../../../lib/slugs/queries.ts'
import { testDatabase } from '../../support/database.ts'
import { addArticle, addClaim, addCompany, addMetric } from '../../support/rows.ts'

const { db } = await testDatabase()
const summary = 'Output rose 11.1%. It was the fourth month in a row.'
const ids = { toyota: 0, production: 0, growth: 0, article: 0, draft: 0, thirteen: 0, ten: 0 }

beforeAll(async () => {
  ids.toyota = await addCompany(db, 'toyota', 'Toyota')
  const nissan = await addCompany(db, 'nissan', 'Nissan')
  ids.production = await addMetric(db, 'production')
  ids.growth = await addMetric(db, 'production-yoy', { unit: '%', kind: 'growth' })
  const investment = await addMetric(db, 'investment', { unit: 'USD' })
  const article = await addArticle(db, null, {
    slug: 'first',
    summary,
    publishedAt: new Date('2025-10-31T13:45:01Z'),
    publishedPrecision: 'second',
    publishedZone: 'America/New_York',
    companies: { create: [{ companyId: ids.toyota }, { companyId: nissan }] },
    insights: {
      create: {
        key: 'why',
        position: 1,
        authorship: 'machine',
        question: 'Why?',
        points: { create: { key: 'a', position: 1, lead: 'Lead', text: 'Text' } },
      },
    },
  })
  ids.article = article.id
  await addArticle(db, '2025-10-01', { slug: 'one-shared', companies: { create: { companyId: ids.toyota } } })
  await addArticle(db, '2025-09-01', {
    slug: 'two-shared',
    companies: { create: [{ companyId: ids.toyota }, { companyId: nissan }] },
  })
  await addArticle(db, '2025-11-01', { slug: 'none-shared' })
  ids.draft = (
    await addArticle(db, '2025-11-02', {
      slug: 'draft',
      state: 'draft',
      companies: { create: { companyId: ids.toyota } },
    })
  ).id
  const reference = await addArticle(db, '2025-08-01', { kind: 'reference', slug: 'reference' })
  const toyota = { companyId: ids.toyota }
  await db.claim.create({
    data: {
      articleId: ids.article,
      evidence: 'passage',
      basis: 'actual',
      modality: 'did',
      ...toyota,
      metricId: ids.growth,
      point: '11.10',
      decimals: 1,
      comparator: 'yoy',
      periodState: 'known',
      periodStart: new Date('2025-09-01'),
      periodEnd: new Date('2025-09-30'),
      passages: {
        create: {
          articleId: ids.article,
          field: 'summary',
          start: 0,
          end: 18,
          quote: 'Output rose 11.1%.',
          markStart: 12,
          markEnd: 17,
        },
      },
    },
  })
  ids.thirteen = await addClaim(db, ids.article, { ...toyota, metricId: investment, point: '13000000000' })
  ids.ten = await addClaim(db, reference.id, {
    ...toyota,
    metricId: investment,
    point: '10000000000',
    preferred: false,
  })
  await db.claimLink.create({ data: { fromId: ids.ten, toId: ids.thirteen, kind: 'contradicts' } })
  await addClaim(db, reference.id, { ...toyota, metricId: ids.production, month: '2025-08', point: '100' })
  await addClaim(db, reference.id, { ...toyota, metricId: ids.production, month: '2025-09', point: '111.1' })
  await addClaim(db, ids.draft, { ...toyota, metricId: ids.production, month: '2025-10', point: '999' })
  await addClaim(db, ids.article, { ...toyota, statement: 'Withdrawn.', standing: 'withdrawn' })
})

describe('an article', () => {
  it('is told whole, its text cut at the numbers', async () => {
    const article = await getArticle(db, 'first')
    expect(article).toMatchObject({
      day: '2025-10-31',
      publishedAt: '2025-10-31T13:45:01.000Z',
      claimCount: 2,
    })
    expect(article?.segments['summary']?.map(({ text, isMark }) => [text, isMark])).toEqual([
      ['Output rose ', false],
      ['11.1%', true],
      ['.', false],
      [' It was the fourth month in a row.', false],
    ])
    expect(article?.segments['point:why:a:text']?.[0]?.text).toBe('Text')
    expect(article?.segments['summaryJa']).toBeUndefined()
    expect(JSON.parse(JSON.stringify(article))).toEqual(article)
  })

  it('is not shown before it is published, except to the desk', async () => {
    expect(await getArticle(db, 'draft')).toBeNull()
    expect(await getArticlePreview(db, ids.draft)).toMatchObject({ slug: 'draft' })
    expect((await listArticles(db)).map(({ slug }) => slug)).toEqual([
      'none-shared',
      'first',
      'one-shared',
      'two-shared',
    ])
    expect((await listArticles(db, { companyId: ids.toyota }, { limit: 1, offset: 1 }))[0]?.slug).toBe(
      'one-shared',
    )
  })

  it('leads to those that share most with it, not to strangers', async () => {
    expect((await listRelatedArticles(db, ids.article)).map(({ slug }) => slug)).toEqual([
      'two-shared',
      'one-shared',
    ])
  })

  it('keeps its old addresses', async () => {
    const redirect = (slug: string, targetId: number) =>
      db.slugRedirect.create({ data: { entity: 'Article', slug, targetId } })
    await redirect('was-first', ids.article)
    await redirect('was-draft', ids.draft)
    expect(await resolveSlug(db, 'article', 'was-first')).toBe('first')
    expect(await resolveSlug(db, 'article', 'was-draft')).toBeNull()
    expect(await resolveSlug(db, 'company', 'was-first')).toBeNull()
  })
})

describe('claims', () => {
  it('stand in the order of the text, with their numbers, exact', async () => {
    const [growth, investment] = await listArticleClaims(db, ids.article)
    expect(growth).toMatchObject({
      value: { point: '11.1', comparator: 'yoy' },
      passages: [{ mark: '11.1%' }],
      day: '2025-10-31',
    })
    expect(investment?.links).toMatchObject([
      { kind: 'contradicts', direction: 'in', other: { value: { point: '10000000000' } } },
    ])
  })

  it('of drafts and withdrawn ones are nowhere', async () => {
    const all = await listClaims(db, { companyId: ids.toyota })
    expect(all.map(({ article }) => article.slug)).not.toContain('draft')
    expect(all.every(({ standing }) => standing !== 'withdrawn')).toBe(true)
    expect(await db.claim.count({ where: { articleId: ids.draft, companyId: ids.toyota } })).toBeGreaterThan(
      0,
    )
  })

  it('make series, with what has no period told beside them', async () => {
    const figures = await listFigures(db, { companyId: ids.toyota })
    expect(
      figures.map(({ metric, series, undated }) => [
        metric.slug,
        series[0]?.points.length ?? 0,
        undated.length,
      ]),
    ).toEqual([
      ['investment', 0, 2],
      ['production', 2, 0],
      ['production-yoy', 1, 0],
    ])
  })

  it('make key figures with their direction', async () => {
    const figures = await listKeyFigures(db)
    expect(figures.map(({ metric, direction, change }) => [metric.slug, direction, change])).toEqual([
      ['production', 'up', '11'],
      ['production-yoy', null, null],
    ])
  })
})
