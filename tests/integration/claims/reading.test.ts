/** One claim by its address: what readers may see of it, and that nothing else can be asked for. */
import { expect, it } from 'vitest'
import { getClaim } from '../../../lib/claims/queries.ts'
import { listLineClaims } from '../../../lib/metrics/line-queries.ts'
import { testDatabase } from '../../support/database.ts'
import { addArticle, addClaim, addCompany, addMetric } from '../../support/rows.ts'

const { db } = await testDatabase()

it('a claim is read by its id, with its corrections and links, while readers may see it', async () => {
  const { id: articleId } = await addArticle(db, '2025-10-05')
  const companyId = await addCompany(db, 'example-motors', 'Example Motors')
  const metricId = await addMetric(db, 'example')
  const add = (point: string, data = {}) => addClaim(db, articleId, { companyId, metricId, point, ...data })
  const id = await add('21000')
  const other = await add('20000')
  const taken = await add('19000', { standing: 'withdrawn' })
  await db.claimLink.create({ data: { fromId: id, toId: other, kind: 'contradicts' } })
  await db.claimLink.create({ data: { fromId: id, toId: taken, kind: 'contradicts' } })
  const words = {
    what: 'Output',
    before: '20,000 vehicles',
    after: '21,000 vehicles',
    why: 'A plant was left out.',
  }
  await db.correction.create({ data: { ...words, articleId, claimId: id, version: 2 } })

  const claim = await getClaim(db, String(id))
  expect(claim).toMatchObject({ id, value: { point: '21000' }, corrections: [{ before: '20,000 vehicles' }] })
  expect(claim?.links.map((link) => link.other.id)).toEqual([other])

  // Without links a claim still says that another contradicts it; what is taken back contradicts nothing.
  const third = await add('18000')
  await db.claimLink.create({ data: { fromId: taken, toId: third, kind: 'contradicts' } })
  const lean = await listLineClaims(db, { metricId })
  expect(lean.map((one) => [one.id, one.disputed ?? false])).toEqual([
    [id, true],
    [other, true],
    [third, false],
  ])

  expect(await getClaim(db, String(taken))).toBeNull()
  for (const state of ['draft', 'in_review', 'archived'] as const) {
    await db.article.update({ where: { id: articleId }, data: { state } })
    expect(await getClaim(db, String(id)), state).toBeNull()
  }
  await db.article.update({ where: { id: articleId }, data: { state: 'published' } })
  expect(await getClaim(db, String(id))).not.toBeNull()
})

it('an address that is no id finds nothing, and never fails', async () => {
  for (const id of [
    '',
    '0',
    '-1',
    '1e3',
    '1.0',
    ' 1',
    '١',
    '2147483648',
    '9'.repeat(400),
    'constructor',
    '1;--',
  ])
    expect(await getClaim(db, id), id).toBeNull()
})
