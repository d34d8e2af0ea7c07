import { beforeAll, describe, expect, it } from 'vitest'
import { getStream, selectEntries } from '../../../lib/timeline/queries.ts'
import { parseView } from '../../../lib/timeline/view.ts'
import { testDatabase } from '../../support/database.ts'
import { addArticle, addClaim, addCompany } from '../../support/rows.ts'

const { db } = await testDatabase()
const viewOf = (query: string) => parseView(new URLSearchParams(query))
const found = async (query: string) =>
  (await getStream(db, viewOf(query))).entries.map((entry) => `${entry.kind} ${entry.on}`)

beforeAll(async () => {
  const maker = await addCompany(db, 'maker', 'Maker')
  const first = await addArticle(db, '2025-10-01', {
    headline: 'Hybrids leave the port',
    summary: 'Many of them.',
  })
  await addArticle(db, '2025-10-02', { headline: 'Port hybrids hybrids hybrids', language: 'ja' })
  await addArticle(db, '2025-10-03', { headline: 'A quiet day' })
  await addArticle(db, '2025-10-04', { headline: 'Hybrids again', state: 'draft' })
  await db.articleCompany.create({ data: { articleId: first.id, companyId: maker } })
  await addClaim(db, first.id, { companyId: maker, statement: 'Hybrids will follow.' })
})

describe('words in the timeline', () => {
  it('go together with the other filters, and count in all that is told of the selection', async () => {
    expect(await found('q=hybrids')).toEqual(['article 2025-10-02', 'article 2025-10-01', 'claim 2025-10-01'])
    expect(await found('q=hybrids&company=maker')).toEqual(['article 2025-10-01', 'claim 2025-10-01'])
    expect(await found('q=hybrids+-quiet+-leave&lang=ja')).toEqual(['article 2025-10-02'])
    const selection = await selectEntries(db, viewOf('q=hybrids&company=maker'))
    expect(selection).toMatchObject({ total: 2, capped: false, meant: null })
    expect(selection.facets().lang).toEqual([{ value: 'en', count: 2 }])
    expect(selection.without()).toContainEqual({ name: 'q', value: null, count: 2 })
    expect(selection.without()).toContainEqual({ name: 'company', value: 'maker', count: 3 })
  })

  it('select nothing where nothing is like them', async () => {
    expect(await found('q=zzzzqqq')).toEqual([])
  })

  it('are mended where nothing holds them, unless they stand in quotes', async () => {
    const selection = await selectEntries(db, viewOf('q=Makr'))
    expect(selection.meant?.toLowerCase()).toBe('maker')
    expect(selection.total).toBeGreaterThan(0)
    expect(await selectEntries(db, viewOf('q=%22Makr%22'))).toMatchObject({ total: 0, meant: null })
  })

  it('put first what says most about them, page after page', async () => {
    const first = await getStream(db, viewOf('q=hybrids&sort=relevance'), { limit: 2 })
    const rest = await getStream(
      db,
      { ...viewOf('q=hybrids&sort=relevance'), cursor: first.older },
      { limit: 2 },
    )
    const back = await getStream(
      db,
      { ...viewOf('q=hybrids&sort=relevance'), cursor: rest.newer },
      { limit: 2 },
    )
    const all = await getStream(db, viewOf('q=hybrids&sort=relevance'))
    expect([...first.entries, ...rest.entries]).toEqual(all.entries)
    expect(new Set(all.entries.map(({ kind, id }) => `${kind}${id}`)).size).toBe(3)
    expect(back.entries).toEqual(first.entries)
    expect([first.newer, rest.older]).toEqual([null, null])
  })
})
