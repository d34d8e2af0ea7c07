import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../lib/articles/held.ts'
import {
  archiveArticle,
  createArticle,
  publishArticle,
  publishNewArticle,
  restoreArticle,
  updateArticle,
} from '../../../lib/articles/mutations.ts'
import { submitArticleForReview } from '../../../lib/articles/review.ts'
import { articleSchema } from '../../../lib/articles/schema.ts'
import { testDatabase } from '../../support/database.ts'
import { addSampleThings, editor, must, sampleArticle, sampleClaim } from '../../support/sample.ts'

const { db } = await testDatabase()
await addSampleThings(db)

async function held(id: number) {
  const article = await readArticle(db, id)
  if (!article) throw new Error('it is gone')
  return article
}

const insights = [
  {
    key: 'why',
    question: 'Why?',
    authorship: 'machine' as const,
    points: [{ key: 'one', lead: 'Volume', text: 'It is 20,000 a year.' }],
  },
]

describe('an article', () => {
  it('comes back as it was written, whole', async () => {
    const at = { publishedAt: '2025-11-02T01:30-05:00', publishedZone: 'America/New_York' }
    const point = { ...sampleClaim, metric: 'output-level', comparator: 'none' as const, point: '20000' }
    const where = { field: 'point:why:one:text', quote: 'It is 20,000 a year.', mark: '20,000' }
    const input = sampleArticle({
      ...at,
      insights,
      companies: ['maker'],
      metrics: ['output-level'],
      notes: ['A note.'],
      claims: [sampleClaim, { ...point, passages: [where] }],
    })
    const { id } = must(await createArticle(db, editor, input))
    const article = await held(id)
    expect(article).toMatchObject({ version: 1, state: 'draft', isPublic: false })
    expect(article.input.claims.every((claim) => claim.id !== null)).toBe(true)
    expect({
      ...article.input,
      claims: article.input.claims.map((claim) => ({ ...claim, id: null })),
    }).toEqual(input)
    const revisions = await db.articleRevision.findMany({ where: { articleId: id } })
    expect(revisions.map(({ snapshot }) => articleSchema.parse(snapshot))).toEqual([article.input])
  })

  it('carries its passages along when the text around them changes', async () => {
    const { id } = must(
      await createArticle(
        db,
        editor,
        sampleArticle({ slug: 'moves', claims: [{ ...sampleClaim, preferred: false }] }),
      ),
    )
    const before = (await held(id)).input
    const summary = `𠮷 At first. ${before.summary}`
    const input = articleSchema.parse({ ...before, summary })
    must(await updateArticle(db, editor, { id, version: 1, input }))
    const after = (await held(id)).input.claims[0]
    expect(after?.id).toBe(before.claims[0]?.id)
    expect(after?.passages[0]).toMatchObject({ start: 12, markStart: 24 })
    const lost = articleSchema.safeParse({ ...before, summary: 'Output rose 11.2% in September.' })
    expect(lost.error?.issues).toMatchObject([
      { path: ['claims', 0, 'passages', 0, 'quote'], message: 'quote-not-found' },
    ])
  })

  it('keeps, changes, adds and removes claims by their id', async () => {
    const second = { ...sampleClaim, preferred: false, point: '11.2' }
    const input = sampleArticle({
      slug: 'claims',
      claims: [
        { ...sampleClaim, basis: 'preliminary' },
        { ...second, basis: 'preliminary' },
      ],
    })
    const { id } = must(await createArticle(db, editor, input))
    const [first, other] = (await held(id)).input.claims
    // The two trade places as the one to draw, in one save; and back, against the order of their rows.
    const traded = articleSchema.parse({
      ...input,
      claims: [
        { ...first, preferred: false },
        { ...other, preferred: true },
      ],
    })
    must(await updateArticle(db, editor, { id, version: 1, input: traded }))
    expect((await held(id)).input.claims.map(({ preferred }) => preferred)).toEqual([false, true])
    const back = articleSchema.parse({ ...input, claims: [first, other] })
    must(await updateArticle(db, editor, { id, version: 2, input: back }))
    expect((await held(id)).input.claims.map(({ preferred }) => preferred)).toEqual([true, false])
    const statement = { company: 'maker', statement: 'It may.', basis: 'rumour', modality: 'may' }
    const next = articleSchema.parse({ ...input, claims: [other, statement] })
    must(await updateArticle(db, editor, { id, version: 3, input: next }))
    const claims = (await held(id)).input.claims
    expect(claims.map((claim) => claim.id === other?.id)).toEqual([true, false])
    expect(await db.claim.findMany({ where: { articleId: id }, select: { version: true } })).toEqual([
      { version: 3 },
      { version: 1 },
    ])
  })

  it('is told which claim lacks its base, or draws what another article draws', async () => {
    const bare = { ...sampleClaim, comparator: 'none' as const }
    expect(await createArticle(db, editor, sampleArticle({ slug: 'bare', claims: [bare] }))).toMatchObject({
      issues: [{ path: 'claims.0.comparator', code: 'growth-needs-base' }],
    })
    expect(
      await createArticle(db, editor, sampleArticle({ slug: 'again', claims: [sampleClaim] })),
    ).toMatchObject({
      issues: [
        { path: 'claims.0.preferred', code: 'another-preferred', values: { article: 'Output rises' } },
      ],
    })
  })
})

describe('publishing', () => {
  it('asks for what readers need, and keeps its first time', async () => {
    const bare = sampleArticle({ slug: 'bare', publishedAt: null, summary: '' })
    const { id } = must(await createArticle(db, editor, bare))
    expect(await publishArticle(db, editor, { id, version: 1 })).toMatchObject({
      issues: [{ path: 'publishedAt' }, { path: 'summary' }],
    })
    must(await submitArticleForReview(db, editor, { id, version: 1 }))
    const input = sampleArticle({ slug: 'bare' })
    must(await publishArticle(db, editor, { id, version: 2, input }))
    const { firstPublishedAt, version } = await held(id)
    expect(firstPublishedAt).not.toBeNull()
    expect(await updateArticle(db, editor, { id, version, input: bare })).toMatchObject({ kind: 'invalid' })
    must(await archiveArticle(db, editor, { id, version }))
    expect(await submitArticleForReview(db, editor, { id, version: version + 1 })).toMatchObject({
      issues: [{ path: 'state', code: 'not-from-state', values: { state: 'archived' } }],
    })
    must(await restoreArticle(db, editor, { id, version: version + 1 }))
    expect(await held(id)).toMatchObject({ state: 'draft', firstPublishedAt })
    const actions = await db.auditEntry.findMany({
      where: { entity: 'Article', entityId: String(id) },
      orderBy: { id: 'asc' },
    })
    expect(actions.map(({ action }) => action)).toEqual([
      'createArticle',
      'submitArticleForReview',
      'updateArticle',
      'publishArticle',
      'archiveArticle',
      'restoreArticle',
    ])
  })

  it('tells whoever has it open that it moved', async () => {
    const { id } = must(await createArticle(db, editor, sampleArticle({ slug: 'open' })))
    must(await publishArticle(db, editor, { id, version: 1 }))
    const input = sampleArticle({ slug: 'open', headline: 'Another' })
    expect(await updateArticle(db, editor, { id, version: 1, input })).toEqual({
      ok: false,
      kind: 'conflict',
      currentVersion: 2,
    })
  })

  it('keeps the address of what was public, and of nothing else', async () => {
    const { id } = must(await publishNewArticle(db, editor, sampleArticle({ slug: 'public' })))
    must(await updateArticle(db, editor, { id, version: 1, input: sampleArticle({ slug: 'public-2' }) }))
    const draft = must(await createArticle(db, editor, sampleArticle({ slug: 'private' })))
    const renamed = sampleArticle({ slug: 'private-2' })
    must(await updateArticle(db, editor, { id: draft.id, version: 1, input: renamed }))
    const redirects = await db.slugRedirect.findMany({ where: { entity: 'Article' } })
    expect(redirects).toMatchObject([{ slug: 'public', targetId: id }])
  })
})
