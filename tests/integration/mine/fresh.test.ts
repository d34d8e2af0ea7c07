import { beforeAll, expect, it } from 'vitest'
import { freshEntries, freshIn } from '../../../lib/mine/fresh.ts'
import { lastVisit, touchVisit } from '../../../lib/mine/visits.ts'
import { testDatabase } from '../../support/database.ts'
import { addPerson } from '../../support/people.ts'
import { addArticle, addClaim, addCompany, addPolicy } from '../../support/rows.ts'

const { db } = await testDatabase()
const hour = 3_600_000
const since = new Date(Date.now() - hour)
const before = new Date(since.getTime() - hour)
let companyId = 0

beforeAll(async () => {
  companyId = await addCompany(db, 'made-up-motors', 'Made-up Motors')
})

const count = async (query = '') =>
  (await freshIn(db, query, since, new Set(await freshEntries(db, since)), 0)).count

it('counts what was first published after the visit, once, and not what is not public', async () => {
  const link = { companies: { create: { companyId } } }
  const old = await addArticle(db, '2026-01-05', { firstPublishedAt: before })
  expect(await count()).toBe(0)
  // Long ago in the world, new to readers.
  const { id } = await addArticle(db, '2019-01-05', { firstPublishedAt: new Date() })
  await db.article.update({ where: { id }, data: link })
  expect(await freshEntries(db, since)).toEqual([`article:${id}`])
  expect([
    await count(),
    await count('company=made-up-motors'),
    await count('company=-made-up-motors'),
  ]).toEqual([1, 1, 0])
  await db.article.update({ where: { id }, data: { state: 'archived' } })
  expect([await freshEntries(db, since), await count()]).toEqual([[], 0])
  await db.article.update({ where: { id }, data: { state: 'published' } })
  expect(await count()).toBe(1)
  // Published again, an old article is not new.
  await db.article.update({ where: { id: old.id }, data: { state: 'archived' } })
  await db.article.update({ where: { id: old.id }, data: { state: 'published' } })
  expect(await count()).toBe(1)
})

it('counts a figure added to an old article, and an act by when it was entered', async () => {
  const had = await count()
  const { id } = await addArticle(db, '2026-01-06', { firstPublishedAt: before })
  const seen = await addClaim(db, id, { companyId, createdAt: before })
  const fresh = await addClaim(db, id, { companyId, preferred: false })
  const policyId = await addPolicy(db, 'made-up-duty')
  const act = { policyId, side: 'US', kind: 'signed', on: new Date('1981-05-01'), text: 'Signed.' } as const
  const one = await db.policyAct.create({ data: { ...act, key: 'new' } })
  await db.policyAct.create({ data: { ...act, key: 'old', createdAt: before } })
  const names = await freshEntries(db, since)
  expect(names).toContain(`claim:${fresh}`)
  expect(names).toContain(`act:${one.id}`)
  expect(names).not.toContain(`claim:${seen}`)
  expect(await count()).toBe(had + 2)
  expect(await count('kind=act')).toBe(1)
  const found = await freshIn(db, 'kind=act', since, new Set(names), 5)
  expect(found.entries.map(({ kind, id: entry }) => [kind, entry])).toEqual([['act', one.id]])
})

it('keeps the line of a visit over reloads, and draws another after half an hour away', async () => {
  const { userId } = await addPerson(db, 'analyst')
  const at = (minutes: number) => new Date(Date.UTC(2026, 0, 5, 9, minutes))
  expect(await lastVisit(db, userId, at(0))).toBeNull()
  await Promise.all([touchVisit(db, userId, at(0)), touchVisit(db, userId, at(0))])
  expect((await touchVisit(db, userId, at(20))).previousVisitAt).toBeNull()
  expect(await lastVisit(db, userId, at(60))).toEqual(at(20))
  expect((await touchVisit(db, userId, at(60))).previousVisitAt).toEqual(at(20))
  expect((await touchVisit(db, userId, at(70))).previousVisitAt).toEqual(at(20))
})
