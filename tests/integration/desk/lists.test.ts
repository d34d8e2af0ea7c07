/** What the desk's lists, type-aheads, log and previews read, from the fact base itself. */
import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../lib/articles/held.ts'
import { getArticlePreview } from '../../../lib/articles/queries.ts'
import { tryArticle } from '../../../lib/articles/trial.ts'
import { listAllArticles } from '../../../lib/desk/articles.ts'
import { listClaimLinks } from '../../../lib/desk/claim-links.ts'
import { thingKinds } from '../../../lib/desk/kinds.ts'
import { findChoices, listChoices, listThings } from '../../../lib/desk/queries.ts'
import { listRevisions } from '../../../lib/desk/revisions.ts'
import { testDatabase } from '../../support/database.ts'

const { db } = await testDatabase({ facts: true })
const actor = { userId: null, name: 'test' }

describe('lists', () => {
  it('hold everything of a kind, fifty to a page', async () => {
    for (const kind of thingKinds) {
      const { rows, total, pages } = await listThings(db, kind, '', 1)
      expect(rows).toHaveLength(Math.min(total, 50))
      expect(pages).toBe(Math.max(1, Math.ceil(total / 50)))
      expect(total).toBeGreaterThan(0)
    }
    const last = await listAllArticles(db, '', null, 2)
    expect(last.rows.length).toBeGreaterThan(0)
  })

  it('find by name in both languages and by alias; what is typed is no pattern', async () => {
    const slugs = async (words: string) =>
      (await listThings(db, 'companies', words, 1)).rows.map(({ slug }) => slug)
    expect(await slugs('TOYOTA')).toContain('toyota')
    expect(await slugs('トヨタ')).toContain('toyota')
    for (const pattern of ['%', '_', '\\', "' OR 1=1 --"]) expect(await slugs(pattern)).toEqual([])
  })

  it('narrow articles by state', async () => {
    expect((await listAllArticles(db, '', 'draft', 1)).total).toBe(0)
    expect((await listAllArticles(db, 'reverse-imports', 'published', 1)).total).toBe(1)
  })
})

describe('type-aheads', () => {
  it('offer what begins with the words first', async () => {
    const [first] = await findChoices(db, 'companies', 'mit')
    expect(first?.slug).toBe('mitsubishi-motors')
  })

  it('name what a form holds', async () => {
    expect(await listChoices(db, 'companies', ['toyota', 'no-such'])).toMatchObject([{ slug: 'toyota' }])
  })
})

describe('a preview', () => {
  it('shows what is typed and keeps nothing', async () => {
    const [row] = (await listAllArticles(db, 'reverse-imports', null, 1)).rows
    const held = await readArticle(db, row?.id ?? 0)
    if (!held) throw new Error('the first article is missing')
    const input = { ...held.input, background: `${held.input.background} Typed.` }
    const before = await db.auditEntry.count()
    const seen = await tryArticle(db, actor, held.id, input, (tx, id) => getArticlePreview(tx, id))
    expect(seen.ok && seen.value?.background).toMatch(/Typed\.$/)
    const fresh = { ...input, slug: 'made-in-a-test', canonicalUrl: null, claims: [] }
    const made = await tryArticle(db, actor, null, fresh, (tx, id) => getArticlePreview(tx, id))
    expect(made.ok && made.value?.slug).toBe('made-in-a-test')
    expect(await readArticle(db, held.id)).toEqual(held)
    expect(await db.article.count({ where: { slug: 'made-in-a-test' } })).toBe(0)
    expect(await db.auditEntry.count()).toBe(before)
  })

  it('says why a text could not be saved', async () => {
    const [row] = (await listAllArticles(db, 'reverse-imports', null, 1)).rows
    const held = await readArticle(db, row?.id ?? 0)
    if (!held) throw new Error('the first article is missing')
    const seen = await tryArticle(db, actor, held.id, { ...held.input, source: 'no-such' }, async () => null)
    expect(seen).toMatchObject({ ok: false, kind: 'invalid', issues: [{ path: 'source', code: 'unknown' }] })
  })
})

describe('an article’s history and links', () => {
  it('are listed', async () => {
    const [row] = (await listAllArticles(db, 'reverse-imports', null, 1)).rows
    expect((await listRevisions(db, row?.id ?? 0)).length).toBeGreaterThan(0)
    const { own, links } = await listClaimLinks(db, row?.id ?? 0)
    expect(own.length).toBeGreaterThan(5)
    expect(links.map(({ kind }) => kind)).toContain('contradicts')
  })
})
