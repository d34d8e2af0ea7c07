import { expect, it } from 'vitest'
import { listNewest } from '../../../lib/metrics/newest.ts'
import { testDatabase } from '../../support/database.ts'
import { addArticle, addClaim, addCompany, addMetric } from '../../support/rows.ts'

const { db } = await testDatabase()

it('takes what happened last, the trade as a whole before a company, and nothing that the public may not see', async () => {
  const metricId = await addMetric(db, 'cars')
  const companyId = await addCompany(db, 'maker', 'Maker')
  const { id: article } = await addArticle(db, '2025-05-01')
  const { id: draft } = await addArticle(db, null, { state: 'draft' })
  const add = (articleId: number, month: string, point: string, data: object = {}) =>
    addClaim(db, articleId, { ...{ metricId, companyId, month, point }, ...data })
  const newest = async () => (await listNewest(db)).get('cars')?.value?.point
  expect(await newest()).toBeUndefined()
  await add(article, '2025-01', '1')
  await add(article, '2025-02', '2')
  expect(await newest()).toBe('2')
  await add(article, '2025-03', '3', { basis: 'forecast', modality: 'will' })
  await add(draft, '2025-03', '4')
  await add(article, '2025-03', '5', { standing: 'withdrawn' })
  await add(article, '2025-03', '6', { standing: 'superseded' })
  expect(await newest()).toBe('2')
  await add(article, '2025-02', '7', { companyId: null, country: 'JP' })
  await add(article, '2025-02', '8', { preferred: false })
  expect(await newest()).toBe('7')
})

it('takes of rates the one that began last', async () => {
  const metricId = await addMetric(db, 'duty', { kind: 'rate', unit: '%' })
  const { id: article } = await addArticle(db, '2025-05-01')
  const rate = (point: string, start: string, end: string | null) =>
    addClaim(db, article, {
      ...{ metricId, country: 'JP', point, periodState: 'known' },
      ...{ periodStart: new Date(start), periodEnd: end && new Date(end) },
    })
  await rate('15', '2025-09-16', null)
  await rate('27.5', '2025-04-03', '2025-09-15')
  expect((await listNewest(db)).get('duty')?.value?.point).toBe('15')
})
