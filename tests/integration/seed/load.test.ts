import { expect, it } from 'vitest'
import { readArticle } from '../../../lib/articles/held.ts'
import { articleSchema } from '../../../lib/articles/schema.ts'
import { companyThing, updateCompany } from '../../../lib/companies/mutations.ts'
import { policyThing } from '../../../lib/policies/mutations.ts'
import { loadFactBase } from '../../../prisma/seed/load.ts'
import { prepareSeed } from '../../../prisma/seed/prepare.ts'
import { testDatabase } from '../../support/database.ts'
import { editor, must } from '../../support/sample.ts'

const { db } = await testDatabase({ facts: true })
const seed = prepareSeed()

const state = async () => ({
  articles: await db.article.findMany({
    select: { id: true, version: true, updatedAt: true },
    orderBy: { id: 'asc' },
  }),
  audit: await db.auditEntry.count(),
  revisions: await db.articleRevision.count(),
  claims: await db.claim.count(),
  links: await db.claimLink.count(),
})

it('loads all of it, published', async () => {
  const news = { kind: { not: 'reference' as const }, state: 'published' as const }
  expect(await db.article.count({ where: news })).toBe(60)
  expect(await db.company.count()).toBe(15)
  expect(await db.policy.count()).toBe(27)
  expect(await db.policyAct.count()).toBe(104)
  expect(await db.metric.count()).toBe(34)
  expect(await db.claim.count({ where: { metricId: { not: null } } })).toBe(216)
  expect(await db.person.count()).toBe(41)
  expect(await db.story.count()).toBe(8)
})

it('holds each thing as the files say it', async () => {
  for (const input of seed.policies) {
    const row = await db.policy.findUniqueOrThrow({ where: { slug: input.slug } })
    expect((await policyThing.read(db, row.id))?.input).toEqual(input)
  }
  for (const input of seed.companies) {
    const row = await db.company.findUniqueOrThrow({ where: { slug: input.slug } })
    expect((await companyThing.read(db, row.id))?.input).toEqual(input)
  }
  for (const input of seed.articles) {
    const row = await db.article.findUniqueOrThrow({ where: { slug: input.slug } })
    const held = (await readArticle(db, row.id))?.input
    expect({ ...held, claims: held?.claims.map((claim) => ({ ...claim, id: null })) }).toEqual(input)
    // What is held can be opened in the form and saved as it is.
    expect(articleSchema.parse(held)).toEqual(held)
  }
})

it('changes nothing when loaded again, nor what an editor has changed', async () => {
  const toyota = await db.company.findUniqueOrThrow({ where: { slug: 'toyota' } })
  const held = await companyThing.read(db, toyota.id)
  if (!held) throw new Error('no Toyota')
  const input = { ...held.input, slug: 'toyota-motor', summary: 'Ours now.' }
  must(await updateCompany(db, editor, { id: toyota.id, version: held.version, input }))
  const before = await state()
  const { loaded } = await loadFactBase(db)
  expect(loaded).toBe(false)
  expect(await state()).toEqual(before)
  expect((await db.company.findUniqueOrThrow({ where: { id: toyota.id } })).summary).toBe('Ours now.')
})
