/** What an import does to what is there already, and what it refuses. */
import { beforeEach, describe, expect, it } from 'vitest'
import { createArticle, publishNewArticle } from '../../../lib/articles/mutations.ts'
import { articleSchema } from '../../../lib/articles/schema.ts'
import { readWorkingCopy } from '../../../lib/articles/working-copy.ts'
import type { Actor } from '../../../lib/audit/entity.ts'
import { type ImportOptions, runImport } from '../../../lib/exchange/run.ts'
import { exportArticles } from '../../../lib/exchange/write.ts'
import { testDatabase } from '../../support/database.ts'
import { addPerson } from '../../support/people.ts'
import { addSampleThings, must, editor as nobody, sampleArticle, sampleClaim } from '../../support/sample.ts'

const { db } = await testDatabase()
await addSampleThings(db)
const admin = await addPerson(db, 'admin')
const editor = await addPerson(db, 'editor')

const run = (text: string, actor: Actor = editor, options: Partial<ImportOptions> = {}) =>
  runImport(db, actor, Buffer.from(text), { states: 'drafts', dryRun: false, ...options })

type Line = { slug: string; [key: string]: unknown }
const lines = (...articles: Line[]) => articles.map((one) => JSON.stringify(one)).join('\n')
const article = (slug: string, changes = {}): Line => {
  return {
    slug,
    headline: `Made up: ${slug}`,
    source: 'paper',
    publishedAt: '2025-10-31',
    summary: 'Made up.',
    ...changes,
  }
}
const places = ({ problems }: { problems: { row: number; column: string; code: string }[] }) =>
  problems.map(({ row, column, code }) => `${row} ${column} ${code}`)

async function exported(): Promise<Line[]> {
  let text = ''
  for await (const piece of exportArticles(db, 'jsonl')) text += piece
  return text.split('\n').flatMap((line) => (line === '' ? [] : JSON.parse(line)))
}

beforeEach(async () => {
  await db.$executeRawUnsafe('TRUNCATE "Article", "ArticleRevision" CASCADE')
})

describe('new articles', () => {
  it('become drafts whatever the file says, unless the file may decide', async () => {
    const file = lines(
      article('a', { state: 'published' }),
      article('b', { state: 'archived' }),
      article('c'),
    )
    expect(await run(file)).toMatchObject({ written: true, counts: { created: 3 } })
    expect((await exported()).map(({ state }) => state)).toEqual(['draft', 'draft', 'draft'])
    await db.$executeRawUnsafe('TRUNCATE "Article", "ArticleRevision" CASCADE')
    expect(places(await run(file, editor, { states: 'file' }))).toEqual(['1 state needs-review'])
    expect(await run(file, admin, { states: 'file' })).toMatchObject({ written: true, shown: true })
    expect((await exported()).map(({ state }) => state)).toEqual(['published', 'archived', 'draft'])
    expect((await db.article.findMany({ where: { firstPublishedAt: null } })).length).toBe(2)
  })

  it('are copies of articles of the same file, in any order, but not in a circle', async () => {
    const first = lines(
      article('copy', { copyOf: 'middle' }),
      article('middle', { copyOf: 'origin' }),
      article('origin'),
    )
    expect(await run(first)).toMatchObject({ written: true })
    const circle = lines(
      article('x', { copyOf: 'y' }),
      article('y', { copyOf: 'x' }),
      article('z', { copyOf: 'none' }),
    )
    expect(places(await run(circle))).toEqual([
      '1 copyOf copy-circle',
      '2 copyOf copy-circle',
      '3 copyOf unknown',
    ])
  })
})

describe('every fault is told, and nothing is written', () => {
  it('within the file and against what is there', async () => {
    const there = sampleArticle({
      slug: 'there',
      canonicalUrl: 'https://example.org/a',
      claims: [{ ...sampleClaim, externalId: 'one' }],
    })
    must(await createArticle(db, nobody, there))
    const before = await db.auditEntry.count()
    const claim = { ...sampleClaim, passages: [], externalId: 'two', preferred: false }
    const result = await run(
      lines(
        article('a', { source: 'nowhere', companies: ['maker', 'nobody'] }),
        article('b', { canonicalUrl: 'https://example.org/a' }),
        article('c', { claims: [claim, { ...claim, externalId: 'one' }] }),
        article('d', { claims: [claim, { ...sampleClaim, passages: [] }] }),
        article('d', { headline: '', state: 'gone', odd: 1 }),
        article('e', {
          claims: [
            { ...claim, externalId: 'e', id: 7 },
            { ...claim, externalId: 'f', comparator: 'none' },
          ],
        }),
      ),
    )
    expect(places(result).sort()).toEqual([
      '1 companies.1 unknown',
      '1 source unknown',
      '2 canonicalUrl taken',
      '3 claims.1.externalId taken',
      '4 claims.0.externalId twice-in-file',
      '4 claims.1.preferred another-preferred',
      '5 headline required',
      '5 odd unknown-field',
      '5 slug twice-in-file',
      '5 state unknown',
      '6 claims.0.id unknown-field',
      '6 claims.1.comparator growth-needs-base',
    ])
    expect(await db.auditEntry.count()).toBe(before)
    expect(await db.article.count()).toBe(1)
  })

  it('and a dry run of a good file writes nothing either', async () => {
    const result = await run(lines(article('a')), editor, { dryRun: true })
    expect(result).toMatchObject({ written: false, problems: [], counts: { created: 1 } })
    expect(await db.article.count()).toBe(0)
  })

  it('nor does one whose sender leaves half way', async () => {
    const many = lines(...Array.from({ length: 600 }, (_, n) => article(`n-${n}`)))
    let left = false
    const leave = (_: string, percent: number) => {
      left ||= percent > 60
    }
    const result = await runImport(
      db,
      editor,
      Buffer.from(many),
      { states: 'drafts', dryRun: false },
      leave,
      () => left,
    )
    expect(result).toMatchObject({ written: false })
    expect(await db.article.count()).toBe(0)
  })
})

describe('articles that are there', () => {
  it('keep what the file does not speak of, and the rows of their claims', async () => {
    const input = sampleArticle({ slug: 'a', backgroundJa: '背景。', claims: [sampleClaim] })
    must(await createArticle(db, nobody, input))
    const claim = await db.claim.findFirstOrThrow()
    expect(await run('type,slug,headline\narticle,a,Another headline')).toMatchObject({
      counts: { changed: 1 },
    })
    const [held] = await exported()
    expect(held).toMatchObject({
      headline: 'Another headline',
      backgroundJa: '背景。',
      claims: [{ point: '11.1' }],
    })
    // The figure is corrected: its claim stays the one it was.
    const text = 'Output rose 12.5% in September.'
    const claims = [
      { ...sampleClaim, point: '12.5', passages: [{ field: 'summary', quote: text, mark: '12.5%' }] },
    ]
    expect(await run(lines({ slug: 'a', summary: text, claims }))).toMatchObject({
      counts: { changed: 1, claimsRemoved: 0 },
    })
    expect(await db.claim.findFirstOrThrow()).toMatchObject({ id: claim.id, version: 2 })
    expect(await run(lines({ slug: 'a', claims: [] }))).toMatchObject({ counts: { claimsRemoved: 1 } })
    await run(lines({ slug: 'a', companies: ['maker'] }))
    expect(await exported()).toMatchObject([{ companies: ['maker'], claims: [] }])
    await run(lines({ slug: 'a', companies: [] }))
    expect(await exported()).toMatchObject([{ companies: [] }])
    expect(await db.articleRevision.count()).toBe(6)
  })

  it('are not changed over what the desk did since the export', async () => {
    must(await createArticle(db, nobody, sampleArticle({ slug: 'a' })))
    const [old] = await exported()
    await run(lines({ slug: 'a', headline: 'Changed at the desk' }))
    const edited = { ...(old as Line), headline: 'Changed in the file' }
    expect(places(await run(lines(edited)))).toEqual(['1 fingerprint changed-since'])
    expect(await run(lines({ ...edited, fingerprint: '' }))).toMatchObject({
      written: true,
      counts: { changed: 1 },
    })
    expect(await run(lines(edited))).toMatchObject({ problems: [], counts: { unchanged: 1 } })
  })

  it('change beside what readers see when they are published', async () => {
    must(await publishNewArticle(db, nobody, sampleArticle({ slug: 'a' })))
    const { id } = await db.article.findFirstOrThrow()
    const file = lines({ slug: 'a', headline: 'From the file' })
    expect(await run(file)).toMatchObject({ written: true, shown: false, counts: { changed: 1 } })
    const copy = await readWorkingCopy(db, id)
    expect(copy).toMatchObject({ isEdit: true, input: { headline: 'From the file' } })
    expect(copy?.live.input.headline).toBe('Output rises')
    expect(await run(file)).toMatchObject({ counts: { changed: 0, unchanged: 1 } })
    expect(places(await run(lines({ slug: 'a', headline: 'Another' })))).toEqual(['1 slug edit-waits'])
  })

  it('change for readers at once when the file decides, and move where they can', async () => {
    must(await publishNewArticle(db, nobody, sampleArticle({ slug: 'a' })))
    must(await createArticle(db, nobody, sampleArticle({ slug: 'b' })))
    const file = lines({ slug: 'a', headline: 'New' }, { slug: 'b', state: 'published' })
    expect(places(await run(file, editor, { states: 'file' }))).toEqual([
      '1 state needs-review',
      '2 state needs-review',
    ])
    expect(await run(file, admin, { states: 'file' })).toMatchObject({ written: true, shown: true })
    expect(await exported()).toMatchObject([{ headline: 'New', state: 'published' }, { state: 'published' }])
    const back = lines({ slug: 'a', state: 'draft' }, { slug: 'b', state: 'archived' })
    expect(places(await run(back, admin, { states: 'file' }))).toEqual(['1 state not-from-state'])
  })

  it('are exported as what the form takes', async () => {
    must(await createArticle(db, nobody, sampleArticle({ slug: 'a', claims: [sampleClaim] })))
    for (const { state: _s, fingerprint: _f, ...form } of await exported()) {
      expect(articleSchema.safeParse(form).success).toBe(true)
      expect(JSON.stringify(form)).not.toContain('"id"')
    }
  })
})
