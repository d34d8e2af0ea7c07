import fc from 'fast-check'
import pg from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Db } from '../../../lib/db.ts'
import { closedFacets, type FacetName, facetNames } from '../../../lib/timeline/filters.ts'
import { present } from '../../../lib/timeline/postings/filters.ts'
import { currentPostings } from '../../../lib/timeline/postings/keeper.ts'
import { select } from '../../../lib/timeline/postings/select.ts'
import { nameFacets, selectEntries } from '../../../lib/timeline/queries.ts'
import type { EntryRef, Selection } from '../../../lib/timeline/selection.ts'
import { emptyView, type TimelineView } from '../../../lib/timeline/view.ts'
import { testDatabase } from '../../support/database.ts'
import { dice, type Made, makeUpTimeline, pick } from '../../support/made-up-timeline.ts'
import { rewrites } from '../../support/made-up-writes.ts'
import { selectPlainly, withSlugsOfToday } from '../../support/plain-selection.ts'
import { addArticle } from '../../support/rows.ts'
import { loadFacts } from '../../support/timeline-facts.ts'

const { db, url } = await testDatabase()
let made: Made

beforeAll(async () => {
  made = await makeUpTimeline(db, 4)
}, 120_000)

const stems: Partial<Record<FacetName, string>> = {
  ...{ company: 'maker', policy: 'policy', story: 'story', topic: 'topic' },
  ...{ person: 'person', agency: 'agency', source: 'paper' },
}
const slugsOf = (stem: string) => [0, 1, 2, 3, 9].map((at) => `${stem}-${at}`)
/** Few filters of few values each, so that there is mostly something left. */
const values = (name: FacetName) => {
  const list = closedFacets[name] ?? [
    ...slugsOf(stems[name] ?? ''),
    ...slugsOf(`new-${stems[name]}`),
    ...(name === 'source' ? ['any-wire', 'any-official', 'any-association'] : []),
  ]
  const value = fc
    .tuple(fc.constantFrom(...list), fc.boolean())
    .map(([text, not]) => (not ? `-${text}` : text))
  return fc.oneof(
    { weight: 9, arbitrary: fc.constant<string[]>([]) },
    {
      weight: 2,
      arbitrary: fc.uniqueArray(value, {
        minLength: 1,
        maxLength: 3,
        selector: (text) => text.replace(/^-/, ''),
      }),
    },
  )
}
const day = fc.constantFrom(
  null,
  null,
  '2025-10-25',
  '2025-10-31',
  '2025-11-01',
  '2025-11-03',
  '2010-01-01',
  '1998-01-01',
)
const views: fc.Arbitrary<TimelineView> = fc
  .record({
    ...(Object.fromEntries(facetNames.map((name) => [name, values(name)])) as Record<
      FacetName,
      fc.Arbitrary<string[]>
    >),
    ...{ from: day, to: day, asof: day },
    date: fc.constantFrom(...(['published', 'published', 'effect', 'period'] as const)),
    clock: fc.constantFrom('own', 'own', 'et', 'jst', 'Pacific/Auckland'),
  })
  .map((patch) => ({ ...emptyView, ...patch }))

/** Every page from the top down, and back up. */
function pages(selection: Selection, limit: number) {
  const seen: (readonly EntryRef[])[] = []
  let page = selection.page(null, limit)
  seen.push(page.refs)
  while (page.older) {
    page = selection.page(page.older, limit)
    seen.push(page.refs)
  }
  const back: (readonly EntryRef[])[] = []
  while (page.newer) {
    page = selection.page(page.newer, limit)
    back.push(page.refs)
  }
  return { seen, back }
}

const cursors = [
  'older.2025-10-31.x.act.1.1',
  'newer.2025-10-28.1761660000.article.7.7',
  'newer.1990-01-01.x.claim.1.1',
]

/** Everything a selection says. */
const told = (selection: Selection) => ({
  ...{ total: selection.total, capped: selection.capped, folded: selection.folded },
  ...{ undated: selection.undated, span: selection.span },
  facets: selection.facets(),
  histograms: (['day', 'week', 'month', 'quarter', 'year'] as const).map((unit) => selection.histogram(unit)),
  without: selection.without(),
  news: selection.newSince(new Date(Date.UTC(2026, 0, 10))),
  all: selection.all(1_000),
  some: selection.all(7),
  pages: [pages(selection, 7), pages(selection, 50)],
  from: cursors.map((cursor) => selection.page(cursor, 5)),
})

async function expectAlike(client: Db, view: TimelineView, facts: Awaited<ReturnType<typeof loadFacts>>) {
  const current = await withSlugsOfToday(client, view)
  const plain = told(selectPlainly(facts, current, null))
  expect(told(await selectEntries(client, view))).toEqual(plain)
  // As millions of entries are gone through, too.
  const { postings, context } = await currentPostings(client)
  expect(told(select({ ...present(postings, context), few: 0 }, current))).toEqual(plain)
}

describe('the postings', () => {
  it('select what the plain words say, whatever the view', async () => {
    const facts = await loadFacts(db)
    expect(facts.length).toBeGreaterThan(80)
    await expectAlike(db, emptyView, facts)
    await fc.assert(
      fc.asyncProperty(views, (view) => expectAlike(db, view, facts)),
      { numRuns: 120 },
    )
  }, 240_000)

  it('go on doing so after every kind of write', async () => {
    const roll = dice(11)
    const sampled = fc.sample(views, { numRuns: 400, seed: 7 })
    for (let round = 0; round < 34; round += 1) {
      // Each kind of write once, then any.
      const [name, write] = rewrites[round] ?? pick(roll, rewrites)
      await write(db, made, roll)
      const facts = await loadFacts(db)
      for (const view of [emptyView, ...sampled.slice(round * 4, round * 4 + 3)])
        await expectAlike(db, view, facts).catch((error) => {
          throw new Error(`after ${name} in round ${round}, ${JSON.stringify(view)}`, { cause: error })
        })
    }
  }, 240_000)

  // The embedded database runs one transaction at a time: there it cannot happen.
  it.runIf(process.env['TEST_DATABASE_URL'])(
    'miss nothing of a transaction that commits after a later one',
    async () => {
      const { total } = await selectEntries(db, emptyView)
      const slow = new pg.Client({ connectionString: url })
      await slow.connect()
      const draft = await addArticle(db, '2025-11-05', { state: 'draft' })
      await slow.query('BEGIN')
      await slow.query(`UPDATE "Article" SET "state" = 'published' WHERE "id" = $1`, [draft.id])
      await addArticle(db, '2025-11-06')
      expect((await selectEntries(db, emptyView)).total).toBe(total + 1)
      expect((await selectEntries(db, emptyView)).total).toBe(total + 1)
      await slow.query('COMMIT')
      await slow.end()
      expect((await selectEntries(db, emptyView)).total).toBe(total + 2)
    },
  )

  it('let a selection go on seeing its moment while others come', async () => {
    const before = await selectEntries(db, emptyView)
    const [at] = before.all(1)
    await addArticle(db, '2026-01-05')
    const after = await selectEntries(db, emptyView)
    expect(before.all(1)).toEqual([at])
    expect(before.histogram('year').reduce((sum, bin) => sum + bin.article + bin.act + bin.claim, 0)).toBe(
      before.total,
    )
    expect(after.total).toBe(before.total + 1)
  })
})

describe('the names of what filters offer', () => {
  it('are those of today', async () => {
    const offered = async () =>
      (await nameFacets(db, (await selectEntries(db, emptyView)).facets())).company.map(
        ({ named }) => named?.name,
      )
    expect(await offered()).toContain('Maker 0')
    await db.company.updateMany({ where: { name: 'Maker 0' }, data: { name: 'Maker of old' } })
    expect(await offered()).toContain('Maker of old')
    expect(await offered()).not.toContain('Maker 0')
  })
})
