import { describe, expect, it } from 'vitest'
import { createArticle, publishNewArticle } from '../../../lib/articles/mutations.ts'
import { articleSchema } from '../../../lib/articles/schema.ts'
import { drawnElsewhere } from '../../../lib/desk/drawn.ts'
import { readLexicon } from '../../../lib/desk/lexicon.ts'
import { findChoices, listChoices } from '../../../lib/desk/queries.ts'
import { readPasted } from '../../../lib/desk/read-pasted.ts'
import { seedLexicon } from '../../../lib/launch/seed-lexicon.ts'
import { testDatabase } from '../../support/database.ts'
import { corpusText } from '../../support/intake-reading.ts'

const { db } = await testDatabase({ facts: true })
const actor = { userId: null, name: 'test' }
const pasted = (text: string, address: string | null = null) =>
  readPasted(db, { text, kind: 'text', address })

const draft = (input: object) =>
  createArticle(db, actor, articleSchema.parse({ source: 'reuters', headline: 'x', ...input }))

describe('the names intake knows', () => {
  it('are the same from the database as from the files it was loaded from', async () => {
    const sorted = ({ things, metrics, sources }: Awaited<ReturnType<typeof readLexicon>>) => ({
      things: things
        .map((thing) => ({ ...thing, names: thing.names.map(({ text, lang }) => `${lang} ${text}`).sort() }))
        .sort((a, b) => (a.kind + a.slug < b.kind + b.slug ? -1 : 1)),
      metrics: [...metrics].sort((a, b) => (a.slug < b.slug ? -1 : 1)),
      sources: [...sources].sort((a, b) => (a.slug < b.slug ? -1 : 1)),
    })
    expect(sorted(await readLexicon(db))).toEqual(sorted(seedLexicon()))
  })
})

describe('an article that is already here', () => {
  const text = corpusText('wire/25-analyst-view.txt')

  it('is found by nearly the same text, whatever its state, and by its address', async () => {
    expect((await pasted(text)).twins).toEqual([])
    const { draft: read } = await pasted(text)
    const summary = (read.parts.body ?? '').replace(/\bsaid\b/g, 'stated')
    const saved = await draft({
      slug: 'twin-by-text',
      headline: 'Quite another headline',
      summary,
      companies: read.entities.companies.slice(0, 1),
    })
    expect(saved.ok).toBe(true)
    const [twin] = (await pasted(text)).twins
    expect(twin).toMatchObject({ slug: 'twin-by-text', state: 'draft', because: 'text' })
    expect(twin?.likeness).toBeGreaterThan(0.6)

    await draft({ slug: 'twin-by-address', canonicalUrl: 'https://www.example.com/story/' })
    const found = await pasted(text, 'http://example.com/story?utm_source=mail#top')
    expect(found.twins[0]).toMatchObject({ slug: 'twin-by-address', because: 'address' })
  })

  it('is not found in articles on the same companies and days', async () => {
    for (const path of [
      'wire/11-output-streak.txt',
      'digest/03-customs-data.txt',
      'japanese/01-reverse-import-plan.txt',
    ])
      expect((await pasted(corpusText(path))).twins, path).toEqual([])
  })
})

describe('a figure that another article draws', () => {
  it('is told of, by metric, subject, period and basis', async () => {
    const figure = {
      ...{ metric: 'us-production', company: 'isuzu', country: null, policy: null },
      ...{ periodStart: '2019-05-01', periodEnd: '2019-05-31', basis: 'actual', isChange: false },
    }
    expect(await drawnElsewhere(db, [figure])).toEqual({})
    const claim = { ...figure, point: '4500', modality: 'did' as const }
    const input = {
      slug: 'drawn',
      source: 'reuters',
      headline: 'Drawn here',
      publishedAt: '2019-06-01',
      summary: 'x',
    }
    const saved = await publishNewArticle(db, actor, articleSchema.parse({ ...input, claims: [claim] }))
    expect(saved.ok).toBe(true)
    const other = [
      { ...figure, basis: 'estimate' },
      figure,
      { ...figure, periodStart: null, periodEnd: null },
    ]
    expect(await drawnElsewhere(db, other)).toEqual({ 1: 'Drawn here' })
  })
})

describe('reading', () => {
  it('names everything the draft refers to', async () => {
    const { draft: read, names, metrics } = await pasted(corpusText('digest/03-customs-data.txt'))
    for (const list of ['companies', 'people', 'agencies', 'topics', 'policies'] as const)
      for (const slug of read.entities[list]) expect(names[list]?.[slug]?.name, slug).toBeTruthy()
    for (const { metric } of read.claims)
      if (metric) expect(metrics.map(({ slug }) => slug)).toContain(metric)
  })

  it('takes under a second for 5,000 words, twins and names included', async () => {
    const text = corpusText('digest/03-customs-data.txt')
    const words = text.split(/\s+/).length
    const long = `${text}\n\n${text.slice(text.indexOf('Background')).repeat(Math.ceil(5000 / words))}`
    await pasted(text)
    const started = performance.now()
    const { draft: read } = await pasted(long)
    expect(read.recognised).toBe(true)
    expect(performance.now() - started).toBeLessThan(1000)
  })

  it('holds against broken characters', async () => {
    const { draft: read } = await pasted('\u0000\ud800 Toyota \u0007 nothing else')
    expect(read.recognised).toBe(false)
  })
})

describe('an article as the origin of another', () => {
  it('is found by the words of its headline, and named by its slug', async () => {
    const slug = '2025-10-31-benzinga-reverse-imports'
    const found = await findChoices(db, 'articles', 'woo trump')
    expect(found).toContainEqual({ slug, name: expect.stringMatching(/Woo Trump/), nameJa: null })
    expect((await listChoices(db, 'articles', [slug])).map(({ name }) => name)).toEqual([found[0]?.name])
  })
})
