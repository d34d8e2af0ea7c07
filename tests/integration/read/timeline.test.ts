import { beforeAll, describe, expect, it } from 'vitest'
import { getHorizon } from '../../../lib/home/queries.ts'
import { getStream, listTimeline, nameFacets } from '../../../lib/timeline/queries.ts'
import type { TimelineEntry } from '../../../lib/timeline/types.ts'
import { emptyView, parseView, type TimelineView } from '../../../lib/timeline/view.ts'
import { testDatabase } from '../../support/database.ts'
import { addArticle, addClaim, addCompany, addMetric, addPolicy } from '../../support/rows.ts'

const { db } = await testDatabase()
const date = (on: string) => new Date(`${on}T00:00:00Z`)
const view = (patch: Partial<TimelineView> = {}): TimelineView => ({ ...emptyView, ...patch })
const name = (entry: TimelineEntry) => `${entry.on} ${entry.kind} ${entry.id}`

/** Every entry from one end of the stream to the other, `limit` at a time. */
async function walk(start: TimelineView, limit: number, between: () => Promise<void> = async () => {}) {
  const seen: string[] = []
  for (let cursor: string | null = null; ; ) {
    const page = await listTimeline(db, { ...start, cursor }, { limit })
    seen.push(...page.entries.map(name))
    cursor = page.older
    if (cursor === null) return seen
    await between()
  }
}

let toyota = 0
let deal = 0

beforeAll(async () => {
  toyota = await addCompany(db, 'toyota', 'Toyota')
  deal = await addPolicy(db, 'deal', { jurisdiction: 'bilateral' })
  const other = await addPolicy(db, 'other')
  const metricId = await addMetric(db, 'us-sales')
  const story = await db.story.create({
    data: {
      slug: 'reverse-imports',
      title: 'Reverse imports',
      titleJa: '逆輸入',
      description: '',
      companies: { create: { companyId: toyota } },
      policies: { create: { policyId: deal } },
      metrics: { create: { metricId } },
    },
  })
  for (const on of ['2025-07-22', '2025-09-04', '2025-09-16']) {
    await db.policyAct.create({
      data: { policyId: deal, key: on, kind: 'signed', side: 'both', on: date(on), text: on },
    })
  }
  await db.policyAct.create({
    data: {
      policyId: other,
      key: 'm',
      kind: 'announced',
      side: 'US',
      on: date('2025-09-01'),
      precision: 'month',
      text: 'm',
    },
  })
  await db.policyAct.create({
    data: {
      policyId: other,
      key: 's',
      kind: 'ended',
      side: 'US',
      on: date('2031-01-01'),
      scheduled: true,
      text: 's',
    },
  })
  const article = await addArticle(db, '2025-09-16', {
    companies: { create: { companyId: toyota } },
    stories: { create: { storyId: story.id } },
  })
  // 02:00 UTC on 17 September was still the 16th in Washington.
  await addArticle(db, null, {
    publishedAt: new Date('2025-09-17T02:00:00Z'),
    publishedPrecision: 'minute',
    publishedZone: 'America/New_York',
  })
  await addArticle(db, '2025-09-20', { state: 'draft' })
  const reference = await addArticle(db, '2025-08-01', { kind: 'reference' })
  await addClaim(db, article.id, { metricId, companyId: toyota, month: '2025-08' })
  await addClaim(db, reference.id, { metricId, companyId: toyota, month: '2025-06' })
  await addClaim(db, reference.id, { country: 'US', issuedOn: date('2025-07-30') })
  await addClaim(db, reference.id, { country: 'US', standing: 'withdrawn' })
  for (let day = 1; day <= 28; day += 1) {
    await addArticle(db, `2025-06-${String(day).padStart(2, '0')}`)
    await addArticle(db, '2025-06-15')
  }
})

describe('the stream', () => {
  it('holds published news, acts and claims, each on its day where it happened', async () => {
    const { entries } = await listTimeline(db, view({ from: '2025-07-01', to: '2025-12-31' }))
    expect(entries.map(({ on, day, kind }) => `${on} ${day} ${kind}`)).toEqual([
      '2025-09-16 2025-09-16 article',
      '2025-09-16 2025-09-16 article',
      '2025-09-16 2025-09-16 act',
      '2025-09-16 2025-09-16 claim',
      '2025-09-04 2025-09-04 act',
      '2025-09-01 2025-09 act',
      '2025-08-01 2025-08-01 claim',
      '2025-07-30 2025-07-30 claim',
      '2025-07-22 2025-07-22 act',
    ])
  })

  it('shows each entry once, in one order, whatever the size of a page', async () => {
    const whole = await walk(view(), 1000)
    expect(new Set(whole).size).toBe(whole.length)
    for (const limit of [4, 7]) expect(await walk(view(), limit)).toEqual(whole)
  })

  it('shows each entry once while others are being added', async () => {
    const whole = await walk(view(), 1000)
    const seen = await walk(view(), 10, async () => {
      await addArticle(db, '2025-10-01')
      await addArticle(db, '2025-06-15')
    })
    expect(new Set(seen).size).toBe(seen.length)
    expect(whole.filter((entry) => !seen.includes(entry))).toEqual([])
  })

  it('leads back up the way it came down', async () => {
    const first = await listTimeline(db, view(), { limit: 5 })
    const second = await listTimeline(db, view({ cursor: first.older }), { limit: 5 })
    const back = await listTimeline(db, view({ cursor: second.newer }), { limit: 5 })
    expect(first.newer).toBeNull()
    expect(back.entries.map(name)).toEqual(first.entries.map(name))
    expect(back.newer).toBeNull()
    expect(back.older).toBe(first.older)
  })
})

describe('filters', () => {
  const kinds = async (patch: Partial<TimelineView>) =>
    (await listTimeline(db, view(patch), { limit: 200 })).entries.map(({ on, kind }) => `${on} ${kind}`)

  it('narrow to a company: its news, its figures, and the acts of policies in its stories', async () => {
    expect(await kinds({ company: ['toyota'] })).toEqual([
      '2025-09-16 article',
      '2025-09-16 act',
      '2025-09-16 claim',
      '2025-09-04 act',
      '2025-08-01 claim',
      '2025-07-22 act',
    ])
  })

  it('narrow to a policy, a story, a kind and dates, and combine', async () => {
    expect(await kinds({ policy: ['deal'] })).toEqual(['2025-09-16 act', '2025-09-04 act', '2025-07-22 act'])
    expect(await kinds({ story: ['reverse-imports'], kind: ['claim'] })).toEqual([
      '2025-09-16 claim',
      '2025-08-01 claim',
    ])
    expect(await kinds({ policy: ['deal'], company: ['toyota'], from: '2025-09-05' })).toEqual([
      '2025-09-16 act',
    ])
  })

  it('that name nothing match nothing, and old addresses still lead there', async () => {
    expect(await kinds({ company: ['nobody'] })).toEqual([])
    await db.slugRedirect.create({ data: { entity: 'Company', slug: 'toyota-motor', targetId: toyota } })
    expect(await kinds({ company: ['toyota-motor'], kind: ['article'] })).toEqual(['2025-09-16 article'])
  })

  it('typed in any way never fail', async () => {
    for (const typed of [
      "company='%3B--&from=9999-12-31",
      'from=0001-01-01&to=0000-01-01',
      'cursor=older.9999-12-31.claim.0',
    ]) {
      await expect(listTimeline(db, parseView(new URLSearchParams(typed)))).resolves.toHaveProperty('entries')
    }
  })

  it('are offered by name', async () => {
    const { company, story } = await nameFacets(db, (await getStream(db, view())).selection.facets())
    expect([company[0]?.value, story[0]?.named?.name]).toEqual(['toyota', 'Reverse imports'])
  })
})

it('the horizon is the newest day something is reported of, not one something is scheduled for', async () => {
  expect(await getHorizon(db)).toEqual({ seen: '2025-10-01' })
})
