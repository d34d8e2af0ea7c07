import { beforeAll, describe, expect, it } from 'vitest'
import { getCompany, listCompanies } from '../../../lib/companies/queries.ts'
import { getMetric, listMetrics } from '../../../lib/metrics/queries.ts'
import { getPerson, listPeople } from '../../../lib/people/queries.ts'
import {
  getCarTariff,
  getPolicy,
  listPolicies,
  listPolicyMarks,
  listScheduledActs,
} from '../../../lib/policies/queries.ts'
import { getStory, listStories } from '../../../lib/stories/queries.ts'
import { getTopic, listTopics } from '../../../lib/topics/queries.ts'
import { testDatabase } from '../../support/database.ts'
import { addArticle, addClaim, addCompany, addMetric, addPolicy } from '../../support/rows.ts'

const { db } = await testDatabase()
const date = (on: string) => new Date(`${on}T00:00:00Z`)
let toyota = 0

beforeAll(async () => {
  const issuer = await db.agency.create({ data: { slug: 'white-house', name: 'White House', country: 'US' } })
  const policyId = await addPolicy(db, 'autos')
  await addPolicy(db, 'never-begun', { jurisdiction: 'JP' })
  const act = (on: string, kind: 'signed' | 'in_force' | 'amended' | 'ended', rest = {}) =>
    db.policyAct.create({
      data: {
        policyId,
        key: `${on}-${kind.replace('_', '-')}`,
        kind,
        side: 'US',
        on: date(on),
        text: on,
        issuerId: issuer.id,
        ...rest,
      },
    })
  const signed = await act('2025-03-26', 'signed')
  await act('2025-04-03', 'in_force')
  await act('2025-04-29', 'amended')
  const order = await act('2025-09-04', 'signed')
  await act('2026-12-31', 'ended', { scheduled: true, precision: 'month' })
  await db.measure.create({
    data: {
      policyId,
      key: 'cars',
      position: 1,
      name: 'Cars',
      nameJa: '乗用車',
      unit: '%',
      mode: 'total',
      imposedBy: 'US',
      imposedOn: 'JP',
      hsHeadings: ['8703'],
      intervals: {
        create: [
          { value: '2.5', to: date('2025-04-02'), endedById: signed.id },
          {
            value: '27.50',
            from: date('2025-04-03'),
            to: date('2025-09-15'),
            startedById: signed.id,
            endedById: order.id,
          },
          { value: '15', from: date('2025-09-16'), startedById: order.id },
        ],
      },
    },
  })
  toyota = await addCompany(db, 'toyota', 'Toyota')
  const metricId = await addMetric(db, 'us-sales')
  const story = await db.story.create({
    data: {
      slug: 'story',
      title: 'Story',
      titleJa: '話',
      description: '',
      companies: { create: { companyId: toyota } },
      policies: { create: { policyId } },
      metrics: { create: { metricId } },
    },
  })
  await db.story.create({ data: { slug: 'quiet', title: 'Quiet', titleJa: '静', description: '' } })
  const topic = await db.topic.create({ data: { slug: 'trade', name: 'Trade', nameJa: '貿易' } })
  const person = await db.person.create({
    data: {
      slug: 'a-person',
      name: 'A Person',
      roles: { create: { position: 1, role: 'Minister', organisation: 'White House', agencyId: issuer.id } },
    },
  })
  const links = {
    stories: { create: { storyId: story.id } },
    companies: { create: { companyId: toyota } },
    topics: { create: { topicId: topic.id } },
    people: { create: { personId: person.id } },
  }
  const article = await addArticle(db, '2025-10-31', links)
  await addArticle(db, '2025-11-30', { ...links, state: 'draft' })
  await addClaim(db, article.id, { companyId: toyota, metricId, month: '2025-09' })
  await addClaim(db, article.id, { companyId: toyota, metricId, month: '2025-08' })
})

describe('a policy', () => {
  it('is told as of a date: status, rate, and by which act', async () => {
    const before = await getPolicy(db, 'autos', '2025-04-01')
    expect(before).toMatchObject({
      statuses: [{ side: null, status: { status: 'signed' } }],
      measures: [{ now: { value: '2.5' } }],
    })
    const after = await getPolicy(db, 'autos', '2026-03-20')
    expect(after).toMatchObject({
      statuses: [
        {
          status: {
            status: 'in_force',
            since: '2025-04-03',
            asLastSeen: false,
            upcoming: [{ day: '2026-12' }],
          },
        },
      ],
      measures: [{ now: { value: '15', since: '2025-09-16', by: { on: '2025-09-04' }, previous: '27.5' } }],
      companies: [{ slug: 'toyota' }],
    })
    expect(after?.acts[0]).toMatchObject({ issuer: { slug: 'white-house' }, scheduled: true })
    expect(JSON.parse(JSON.stringify(after))).toEqual(after)
    expect(await getPolicy(db, 'nothing', '2026-03-20')).toBeNull()
  })

  it('knew on 10 September nothing of an order of later, and all of an earlier one', async () => {
    const then = await getPolicy(db, 'autos', '2025-09-01')
    expect(then?.measures[0]?.asKnownThen).toMatchObject({ value: '27.5', until: null })
    expect(then?.measures[0]?.now).toMatchObject({ value: '27.5', until: '2025-09-15' })
  })

  it('in force stands before one that never began', async () => {
    expect((await listPolicies(db, '2026-03-20')).map(({ slug }) => slug)).toEqual(['autos', 'never-begun'])
  })

  it('gives the front page the tariff on Japanese cars', async () => {
    expect(await getCarTariff(db, '2026-03-20')).toMatchObject({
      policy: { slug: 'autos' },
      now: { value: '15', since: '2025-09-16' },
    })
    expect((await getCarTariff(db, '2025-05-01'))?.now).toMatchObject({
      value: '27.5',
      by: { key: '2025-03-26-signed' },
    })
  })

  it('is marked on the charts of its companies by the acts that changed what is in force', async () => {
    const marks = await listPolicyMarks(db, { companyId: toyota })
    expect(marks.map(({ day }) => day)).toEqual(['2025-03-26', '2025-04-03', '2025-09-04', '2026-12'])
    expect(await listPolicyMarks(db, { companyId: 0 })).toEqual([])
  })

  it('says what is scheduled', async () => {
    expect(await listScheduledActs(db)).toMatchObject([{ day: '2026-12', policy: { slug: 'autos' } }])
  })
})

describe('things around it', () => {
  it('count and show published news only', async () => {
    expect(await getCompany(db, 'toyota')).toMatchObject({
      articleCount: 1,
      claimCount: 2,
      policies: [{ slug: 'autos' }],
      stories: [{ name: 'Story' }],
    })
    expect((await listCompanies(db))[0]).toMatchObject({ articleCount: 1, plantCount: 0 })
    expect((await listStories(db)).map(({ slug, latestDay }) => [slug, latestDay])).toEqual([
      ['story', '2025-10-31'],
      ['quiet', null],
    ])
    expect(await getStory(db, 'story')).toMatchObject({ articleCount: 1, metrics: [{ slug: 'us-sales' }] })
    expect(await getTopic(db, 'trade')).toMatchObject({ articleCount: 1 })
    expect(await listTopics(db)).toHaveLength(1)
    expect(await getPerson(db, 'a-person')).toMatchObject({
      articleCount: 1,
      roles: [{ agency: { slug: 'white-house' } }],
    })
    expect(await listPeople(db)).toHaveLength(1)
    expect(await getMetric(db, 'us-sales')).toMatchObject({
      claimCount: 2,
      subjects: 1,
      latestPeriod: '2025-09-30',
    })
    expect(await listMetrics(db)).toHaveLength(1)
  })

  it('are plain values', async () => {
    for (const view of [
      await getCompany(db, 'toyota'),
      await getStory(db, 'story'),
      await getMetric(db, 'us-sales'),
    ]) {
      expect(JSON.parse(JSON.stringify(view))).toEqual(view)
      expect(view).not.toHaveProperty('_count')
    }
  })

  it('missing are null', async () => {
    const found = await Promise.all(
      [getCompany, getStory, getTopic, getPerson, getMetric].map((get) => get(db, 'x')),
    )
    expect(found.every((one) => one === null)).toBe(true)
  })
})
