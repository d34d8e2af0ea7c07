/** A published article's edit beside the live one. */
import { describe, expect, it } from 'vitest'
import { discardArticleEdit, saveArticleEdit } from '../../../lib/articles/edit.ts'
import { archiveArticle, publishArticle, publishNewArticle } from '../../../lib/articles/mutations.ts'
import { getArticle } from '../../../lib/articles/queries.ts'
import { returnArticleToDraft, submitArticleForReview } from '../../../lib/articles/review.ts'
import { articleSchema } from '../../../lib/articles/schema.ts'
import { readWorkingCopy } from '../../../lib/articles/working-copy.ts'
import { retractClaim } from '../../../lib/claims/mutations.ts'
import { testDatabase } from '../../support/database.ts'
import { addPerson } from '../../support/people.ts'
import { addSampleThings, must, sampleArticle, sampleClaim } from '../../support/sample.ts'

const { db } = await testDatabase()
await addSampleThings(db)
const admin = await addPerson(db, 'admin')
const writer = await addPerson(db, 'editor')
const reviewer = await addPerson(db, 'editor')

let made = 0
async function live(changes: Parameters<typeof sampleArticle>[0] = {}) {
  made += 1
  return must(await publishNewArticle(db, admin, sampleArticle({ slug: `live-${made}`, ...changes })))
}
async function working(id: number) {
  const held = await readWorkingCopy(db, id)
  if (!held) throw new Error('it is gone')
  return held
}
const headlineOf = async (slug: string) => (await getArticle(db, slug))?.headline

describe('an edit beside the live article', () => {
  it('is seen by nobody, conflicts between editors, and becomes the article when published', async () => {
    const { id, slug, version } = await live()
    const one = sampleArticle({ slug, headline: 'First thought' })
    const two = sampleArticle({ slug, headline: 'Second thought' })
    const saved = must(await saveArticleEdit(db, writer, { id, version, input: one }))
    expect(await saveArticleEdit(db, reviewer, { id, version, input: two })).toEqual({
      ok: false,
      kind: 'conflict',
      currentVersion: saved.version,
    })
    must(await saveArticleEdit(db, reviewer, { id, version: saved.version, input: two }))
    expect(await headlineOf(slug)).toBe('Output rises')
    expect(await db.articleRevision.count({ where: { articleId: id } })).toBe(1)
    const held = await working(id)
    expect(held).toMatchObject({
      isEdit: true,
      state: 'draft',
      base: version,
      input: { headline: 'Second thought' },
    })

    const sent = must(await submitArticleForReview(db, writer, { id, version: held.version }))
    expect(await publishArticle(db, writer, sent)).toMatchObject({ issues: [{ code: 'own-article' }] })
    const published = must(await publishArticle(db, reviewer, { id, version: sent.version }))
    expect(await headlineOf(slug)).toBe('Second thought')
    expect(await working(id)).toMatchObject({ isEdit: false, state: 'published', version: published.version })
    // No version that anyone has read ever means another text.
    expect(published.version).toBeGreaterThan(sent.version)
    const revisions = await db.articleRevision.findMany({ where: { articleId: id }, orderBy: { id: 'asc' } })
    expect(revisions.map(({ version }) => version)).toEqual([version, published.version])
    const actions = await db.auditEntry.findMany({
      where: { entity: 'Article', entityId: String(id) },
      orderBy: { id: 'asc' },
    })
    expect(actions.map(({ action }) => action)).toEqual([
      'createArticle',
      'publishArticle',
      'saveArticleEdit',
      'saveArticleEdit',
      'submitArticleForReview',
      'publishArticleEdit',
    ])
  })

  it('is told at once what could not be published', async () => {
    const { id, slug, version } = await live()
    const input = sampleArticle({ slug, companies: ['nobody'] })
    expect(await saveArticleEdit(db, writer, { id, version, input })).toMatchObject({
      issues: [{ path: 'companies.0', code: 'unknown' }],
    })
    expect(await db.articleEdit.count({ where: { articleId: id } })).toBe(0)
  })

  it('is no edit when it says what the article says', async () => {
    const { id, slug, version } = await live()
    const { input } = await working(id)
    expect(must(await saveArticleEdit(db, writer, { id, version, input }))).toMatchObject({ changed: false })
    expect(await db.articleEdit.count({ where: { articleId: id } })).toBe(0)
    expect(await publishArticle(db, writer, { id, version, input })).toMatchObject({
      value: { changed: false, slug },
    })
  })

  it('is discarded whole; whoever has it open learns of it', async () => {
    const { id, slug, version } = await live()
    const input = sampleArticle({ slug, headline: 'Never mind' })
    const saved = must(await saveArticleEdit(db, writer, { id, version, input }))
    must(await discardArticleEdit(db, writer, { id, version: saved.version }))
    const held = await working(id)
    expect(held).toMatchObject({ isEdit: false, input: { headline: 'Output rises' } })
    expect(held.version).toBeGreaterThan(saved.version)
    expect(await saveArticleEdit(db, reviewer, { id, version: saved.version, input })).toMatchObject({
      kind: 'conflict',
    })
    expect(await discardArticleEdit(db, writer, { id, version: held.version })).toMatchObject({
      issues: [{ code: 'not-from-state' }],
    })
  })

  it('is held back when the live article changed beneath it, until an editor has compared the two', async () => {
    const { id, slug, version } = await live({ claims: [sampleClaim] })
    const before = await working(id)
    const claim = before.input.claims[0]
    const input = articleSchema.parse({ ...before.input, headline: 'Edited meanwhile' })
    const saved = must(await saveArticleEdit(db, writer, { id, version, base: version, input }))
    const move = { id: claim?.id ?? 0, version }
    const corrected = must(await retractClaim(db, admin, { ...move, note: 'It was wrong.' }))

    const again = { id, version: saved.version }
    expect(await publishArticle(db, admin, again)).toMatchObject({ kind: 'conflict' })
    expect(await publishArticle(db, admin, { ...again, base: version, input })).toMatchObject({
      kind: 'conflict',
    })
    expect(await headlineOf(slug)).toBe('Output rises')
    expect((await working(id)).input.headline).toBe('Edited meanwhile')

    const merged = articleSchema.parse({ ...(await working(id)).live.input, headline: 'Edited meanwhile' })
    must(await publishArticle(db, admin, { ...again, base: corrected.version, input: merged }))
    expect(await headlineOf(slug)).toBe('Edited meanwhile')
    expect((await working(id)).input.claims.map(({ standing }) => standing)).toEqual(['withdrawn'])
  })

  it('is published in one step with what it corrects', async () => {
    const { id, slug, version } = await live()
    const input = sampleArticle({ slug, headline: 'Output falls' })
    const why = 'The paper corrected itself.'
    const one = { what: 'Headline', before: 'Output rises', after: 'Output falls', why }
    const corrections = [{ ...one, claimId: null, whatJa: null, whyJa: null }]
    const bare = sampleArticle({ slug, summary: '' })
    expect(await publishArticle(db, admin, { id, version, input: bare, corrections })).toMatchObject({
      issues: [{ path: 'summary', code: 'required' }],
    })
    expect(await db.correction.count({ where: { articleId: id } })).toBe(0)
    const saved = must(await publishArticle(db, admin, { id, version, input, corrections }))
    expect(saved.version).toBe(version + 1)
    expect(await db.correction.findMany({ where: { articleId: id } })).toMatchObject([
      { ...one, version: saved.version, userId: admin.userId },
    ])
  })

  it('waits out of sight while its article is archived', async () => {
    const { id, slug, version } = await live()
    const input = sampleArticle({ slug, headline: 'In the works' })
    const saved = must(await saveArticleEdit(db, writer, { id, version, input }))
    const gone = must(await archiveArticle(db, admin, { id, version: saved.version }))
    expect(await working(id)).toMatchObject({ isEdit: false, state: 'archived', version: gone.version })
    expect(gone.version).toBeGreaterThan(saved.version)
    expect(await getArticle(db, slug)).toBeNull()
  })

  it('goes back to its writer and stays an edit', async () => {
    const { id, slug, version } = await live()
    const input = sampleArticle({ slug, headline: 'Not yet' })
    const sent = must(await submitArticleForReview(db, writer, { id, version, input }))
    must(await returnArticleToDraft(db, reviewer, { id, version: sent.version, note: 'Too early.' }))
    expect(await working(id)).toMatchObject({ isEdit: true, state: 'draft', live: { state: 'published' } })
    expect(await headlineOf(slug)).toBe('Output rises')
  })
})
