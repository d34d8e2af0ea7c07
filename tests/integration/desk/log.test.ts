/** The audit log as the desk filters it: each filter alone, all together, page after page. */
import { beforeAll, describe, expect, it } from 'vitest'
import { createArticle, publishArticle } from '../../../lib/articles/mutations.ts'
import { updateCompany } from '../../../lib/companies/mutations.ts'
import { companySchema } from '../../../lib/companies/schema.ts'
import { listLog, listLogChoices } from '../../../lib/desk/log.ts'
import { parseLogSearch } from '../../../lib/desk/log-search.ts'
import { testDatabase } from '../../support/database.ts'
import { addSampleThings, must, sampleArticle } from '../../support/sample.ts'

const { db } = await testDatabase()
const [ann, bob] = [
  { userId: null, name: 'ann@example.org' },
  { userId: null, name: 'bob@example.org' },
]
let article = 0

beforeAll(async () => {
  await addSampleThings(db)
  article = must(await createArticle(db, ann, sampleArticle({ headline: '100% electric' }))).id
  must(await publishArticle(db, bob, { id: article, version: 1 }))
  const names = { name: 'Maker', nameJa: 'メーカー', shortName: 'Mk', shortNameJa: 'メーカー' }
  const maker = companySchema.parse({ slug: 'maker', ...names, kind: 'automaker', country: 'JP' })
  const { id } = await db.company.findFirstOrThrow({ where: { slug: 'maker' } })
  must(await updateCompany(db, ann, { id, version: 1, input: maker }))
  // Another day, as no write can make it: the log itself dates what it holds.
  const old = { actor: 'cat@example.org', action: 'setRole', entity: 'User', entityId: 'u.1' }
  const at = new Date('2026-01-31T23:59:59.999Z')
  await db.auditEntry.create({ data: { ...old, at, before: { role: 'editor' }, after: { role: 'admin' } } })
})

const actions = async (query: Record<string, string>) =>
  (await listLog(db, parseLogSearch(query))).rows.map(({ action }) => action)

describe('the log', () => {
  it('is narrowed by person, action and kind of thing', async () => {
    expect(await actions({ person: 'ann@example.org' })).toEqual(['updateCompany', 'createArticle'])
    expect(await actions({ person: 'ann' })).toEqual([])
    expect(await actions({ action: 'publishArticle' })).toEqual(['publishArticle'])
    expect(await actions({ kind: 'Article' })).toEqual(['publishArticle', 'createArticle'])
    expect(await actions({ kind: 'Article', person: 'bob@example.org' })).toEqual(['publishArticle'])
  })

  it('is narrowed to one thing, and names it where its move alone was written down', async () => {
    const { rows } = await listLog(db, parseLogSearch({ thing: `Article:${article}` }))
    expect(rows.map(({ action, name }) => [action, name])).toEqual([
      ['publishArticle', '100% electric'],
      ['createArticle', '100% electric'],
    ])
  })

  it('is narrowed by days in UTC, both inclusive', async () => {
    expect(await actions({ from: '2026-01-31', to: '2026-01-31' })).toEqual(['setRole'])
    expect(await actions({ to: '2026-01-30' })).toEqual([])
    expect(await actions({ from: '2026-02-01', person: 'cat@example.org' })).toEqual([])
  })

  it('is searched by the names of things in both languages; what is typed is no pattern', async () => {
    expect(await actions({ q: 'electric' })).toEqual(['publishArticle', 'createArticle'])
    expect(await actions({ q: 'メーカー' })).toEqual(['updateCompany', 'createCompany'])
    expect(await actions({ q: '100%' })).toEqual(['publishArticle', 'createArticle'])
    for (const pattern of ['100_', '%z', '\\', "' OR 1=1 --"])
      expect(await actions({ q: pattern })).toEqual([])
  })

  it('offers each person and action once', async () => {
    const { people, actions: offered } = await listLogChoices(db)
    expect(people).toEqual(['ann@example.org', 'bob@example.org', 'cat@example.org', 'editor@example.org'])
    expect(offered).toEqual([...new Set(offered)])
    expect(offered).toContain('publishArticle')
  })

  it('pages from entry to entry: nothing twice, nothing left out while others write', async () => {
    const made = Array.from({ length: 120 }, (_, at) => ({
      ...{ actor: 'many@example.org', action: 'updateTopic', entity: 'Topic', entityId: String(at) },
    }))
    await db.auditEntry.createMany({ data: made })
    const seen: string[] = []
    let before: string | null = null
    for (let page = 1; page <= 3; page++) {
      const asked = { person: 'many@example.org', ...(before ? { before } : {}) }
      const { rows, older } = await listLog(db, parseLogSearch(asked))
      expect(rows).toHaveLength(page < 3 ? 50 : 20)
      seen.push(...rows.map(({ entityId }) => entityId))
      before = older
      await db.auditEntry.create({ data: { ...made[0], entityId: 'new' } as (typeof made)[number] })
    }
    expect(before).toBeNull()
    expect(seen).toEqual(made.map(({ entityId }) => entityId).reverse())
  })
})
