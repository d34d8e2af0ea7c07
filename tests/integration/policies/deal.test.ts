import { expect, it } from 'vitest'
import { createAgency } from '../../../lib/agencies/mutations.ts'
import { agencySchema } from '../../../lib/agencies/schema.ts'
import { createPolicy, policyThing, updatePolicy } from '../../../lib/policies/mutations.ts'
import { policySchema } from '../../../lib/policies/schema.ts'
import { testDatabase } from '../../support/database.ts'
import { editor, must } from '../../support/sample.ts'

const { db } = await testDatabase()
for (const slug of ['white-house', 'japan-government']) {
  must(await createAgency(db, editor, agencySchema.parse({ slug, name: slug })))
}

const us = { side: 'US', zone: 'America/New_York', issuer: 'white-house' }
const acts = [
  {
    key: 'agreed',
    kind: 'agreed',
    side: 'both',
    on: '2025-07-22',
    zone: 'America/New_York',
    text: 'Agreed in Washington.',
  },
  {
    key: 'confirmed',
    kind: 'announced',
    side: 'JP',
    on: '2025-07-23',
    zone: 'Asia/Tokyo',
    issuer: 'japan-government',
    text: 'Confirmed in Tokyo.',
  },
  {
    key: 'signed',
    kind: 'signed',
    ...us,
    on: '2025-09-04',
    citation: 'Executive Order 14345',
    gazettedOn: '2025-09-09',
    text: 'Order signed.',
  },
  { key: 'in-force', kind: 'in_force', ...us, on: '2025-09-16', text: 'Cars at 15%.' },
]
const measure = { unit: '%', imposedBy: 'US', imposedOn: 'JP' }
const measures = [
  {
    ...measure,
    key: 'cars',
    name: 'Passenger cars',
    nameJa: '乗用車',
    mode: 'total',
    hsHeadings: ['8703'],
    intervals: [
      { value: '27.5', from: '2025-04-03', to: '2025-09-15', endedBy: 'in-force' },
      { value: '15', from: '2025-09-16', startedBy: 'in-force' },
    ],
  },
  {
    ...measure,
    key: 'floor',
    name: 'Base rate included',
    nameJa: '基本税率を含む',
    mode: 'floor',
    intervals: [{ value: '15', from: '2025-09-16', startedBy: 'signed' }],
  },
  {
    ...measure,
    key: 'general',
    name: 'General rate',
    nameJa: '一般税率',
    mode: 'floor',
    intervals: [
      { value: '15', from: '2025-08-07', startedBy: 'signed', note: 'Signed later; reaches back.' },
    ],
  },
]
const deal = policySchema.parse({
  slug: 'deal',
  name: 'US–Japan deal',
  nameJa: '日米合意',
  jurisdiction: 'bilateral',
  instrument: 'trade_agreement',
  summary: 'Tariffs for investment.',
  statusAsOf: '2026-03',
  acts,
  measures,
})

it('holds the 2025 US–Japan deal with every date of it', async () => {
  const { id } = must(await createPolicy(db, editor, deal))
  expect((await policyThing.read(db, id))?.input).toEqual(deal)
  const rows = await db.policyAct.findMany({ where: { policyId: id }, orderBy: { on: 'asc' } })
  expect(rows.map(({ key, on, side, zone }) => [key, on.toISOString().slice(0, 10), side, zone])).toEqual([
    ['agreed', '2025-07-22', 'both', 'America/New_York'],
    ['confirmed', '2025-07-23', 'JP', 'Asia/Tokyo'],
    ['signed', '2025-09-04', 'US', 'America/New_York'],
    ['in-force', '2025-09-16', 'US', 'America/New_York'],
  ])
  expect(rows[2]?.gazettedOn?.toISOString()).toMatch(/^2025-09-09T00:00/)
  const general = await db.measureInterval.findFirstOrThrow({
    where: { measure: { key: 'general' } },
    include: { startedBy: true },
  })
  // The general rate reached back to before the act that set it.
  expect([general.from, general.startedBy?.on]).toEqual([new Date('2025-08-07'), new Date('2025-09-04')])
})

it('keeps acts and measures by their key through changes, removals and additions', async () => {
  const { id } = must(await createPolicy(db, editor, { ...deal, slug: 'kept' }))
  const keys = async () =>
    new Map((await db.policyAct.findMany({ where: { policyId: id } })).map((act) => [act.key, act.id]))
  const before = await keys()
  const next = policySchema.parse({
    ...deal,
    slug: 'kept',
    acts: [
      ...acts.filter(({ key }) => key !== 'confirmed'),
      { ...acts[3], key: 'later', on: '2025-10-28', kind: 'signed' },
    ],
    measures: [
      measures[1],
      { ...measures[0], intervals: [{ value: '15.5', from: '2025-09-16', startedBy: 'later' }] },
    ],
  })
  must(await updatePolicy(db, editor, { id, version: 1, input: next }))
  const held = await policyThing.read(db, id)
  expect(held).toMatchObject({ version: 2, input: next })
  const after = await keys()
  expect(['agreed', 'signed', 'in-force'].map((key) => after.get(key) === before.get(key))).toEqual([
    true,
    true,
    true,
  ])
  expect(after.has('confirmed')).toBe(false)
  expect(must(await updatePolicy(db, editor, { id, version: 2, input: next })).changed).toBe(false)
})

it('names the act whose issuer is not there', async () => {
  const stray = policySchema.parse({
    ...deal,
    slug: 'stray',
    acts: [{ ...acts[0], issuer: 'nobody' }],
    measures: [],
  })
  expect(await createPolicy(db, editor, stray)).toMatchObject({
    issues: [{ path: 'acts.0.issuer', code: 'unknown' }],
  })
})
