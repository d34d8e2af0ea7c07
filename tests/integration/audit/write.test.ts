import { describe, expect, it } from 'vitest'
import { recordAudit } from '../../../lib/audit/record.ts'
import { write } from '../../../lib/audit/write.ts'
import { companyThing, createCompany, updateCompany } from '../../../lib/companies/mutations.ts'
import { companySchema } from '../../../lib/companies/schema.ts'
import { missing, ok } from '../../../lib/errors.ts'
import { createSource } from '../../../lib/sources/mutations.ts'
import { sourceSchema } from '../../../lib/sources/schema.ts'
import { createTopic } from '../../../lib/topics/mutations.ts'
import { topicSchema } from '../../../lib/topics/schema.ts'
import { testDatabase } from '../../support/database.ts'
import { editor, must } from '../../support/sample.ts'

const { db } = await testDatabase()

const names = { name: 'Maker', nameJa: 'メーカー', shortName: 'Maker', shortNameJa: 'メーカー' }
const company = (changes: object = {}) =>
  companySchema.parse({ slug: 'maker', ...names, kind: 'automaker', country: 'JP', ...changes })

describe('a write', () => {
  it('keeps its audit only if it is kept itself', async () => {
    const source = sourceSchema.parse({ slug: 'x', name: 'X' })
    const failed = await write(db, async (tx) => {
      must(await createSource(tx, editor, source))
      await recordAudit(tx, editor, 'test', 'Source', 1, null, source)
      return missing()
    })
    expect(failed).toEqual(missing())
    await expect(
      write(db, async (tx) => {
        must(await createSource(tx, editor, source))
        throw new Error('a fault')
      }),
    ).rejects.toThrow('a fault')
    expect([await db.source.count(), await db.auditEntry.count()]).toEqual([0, 0])
  })

  it('returns what the database refuses instead of throwing', async () => {
    const result = await write(db, async (tx) => {
      await tx.$executeRaw`INSERT INTO "Topic" ("slug", "name", "nameJa") VALUES ('Not A Slug', 'x', 'x')`
      return ok(null)
    })
    expect(result).toEqual({ ok: false, kind: 'invalid', issues: [{ path: 'slug', code: 'not-a-slug' }] })
  })
})

describe('a thing', () => {
  it('leaves who, when, before and after', async () => {
    const plants = [{ name: 'Kentucky', city: 'Georgetown', state: 'KY', models: ['Camry'] }]
    const input = company({ plants, aliases: [{ text: 'MKR', lang: 'en' }], tickers: [{ exchange: 'TSE' }] })
    const { id } = must(await createCompany(db, editor, input))
    expect(await companyThing.read(db, id)).toEqual({ id, version: 1, isPublic: true, input })
    const next = company({ founded: '1937-08-28' })
    must(await updateCompany(db, editor, { id, version: 1, input: next }))
    const entries = await db.auditEntry.findMany({ orderBy: { id: 'asc' } })
    expect(entries.map(({ action, actor, entity, entityId }) => [action, actor, entity, entityId])).toEqual([
      ['createCompany', editor.name, 'Company', String(id)],
      ['updateCompany', editor.name, 'Company', String(id)],
    ])
    expect(entries[1]?.before).toEqual(input)
    expect(entries[1]?.after).toEqual(next)
  })

  it('is not changed by saving it as it is', async () => {
    const { id } = must(await createCompany(db, editor, company({ slug: 'same' })))
    const again = await updateCompany(db, editor, { id, version: 1, input: company({ slug: 'same' }) })
    expect(must(again)).toEqual({ id, slug: 'same', version: 1, changed: false })
    expect(await db.auditEntry.count({ where: { entity: 'Company', entityId: String(id) } })).toBe(1)
  })

  it('lets one of many editors through and tells the others', async () => {
    const { id } = must(await createCompany(db, editor, company({ slug: 'two' })))
    const save = (summary: string) =>
      updateCompany(db, editor, { id, version: 1, input: company({ slug: 'two', summary }) })
    const results = await Promise.all(['a', 'b', 'c', 'd', 'e', 'f'].map(save))
    expect(results.filter((result) => result.ok)).toHaveLength(1)
    const conflict = { ok: false, kind: 'conflict', currentVersion: 2 }
    expect(results.filter((result) => !result.ok)).toEqual(Array(5).fill(conflict))
    expect(await updateCompany(db, editor, { id: 999_999, version: 1, input: company() })).toEqual(missing())
  })

  it('names what it refers to and is not there, and what is taken', async () => {
    const input = company({
      slug: 'refers',
      parent: 'nobody',
      executives: [{ name: 'A', title: 'B', person: 'c' }],
    })
    expect(await createCompany(db, editor, input)).toMatchObject({
      issues: [
        { path: 'parent', code: 'unknown', values: { slug: 'nobody' } },
        { path: 'executives.0.person', code: 'unknown', values: { slug: 'c' } },
      ],
    })
    const topic = topicSchema.parse({ slug: 'trade', name: 'Trade', nameJa: '貿易' })
    must(await createTopic(db, editor, topic))
    expect(await createTopic(db, editor, topic)).toMatchObject({ issues: [{ path: 'slug', code: 'taken' }] })
    expect(await createTopic(db, editor, { ...topic, slug: 'other' })).toMatchObject({
      issues: [{ path: 'name', code: 'taken' }],
    })
  })
})
