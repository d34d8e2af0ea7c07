import { expect, it } from 'vitest'
import { listMarks } from '../../../lib/timeline/marks.ts'
import { emptyView } from '../../../lib/timeline/view.ts'
import { testDatabase } from '../../support/database.ts'
import { addPolicy } from '../../support/rows.ts'

const { db } = await testDatabase()
const day = (on: string) => new Date(`${on}T00:00:00Z`)

it('marks acts at the date that counts in the view, those known by month alone at its beginning', async () => {
  const policyId = await addPolicy(db, 'made-up')
  const common = { policyId, side: 'US', text: 'made up' } as const
  await db.policyAct.create({
    data: { ...common, key: 'vague', kind: 'announced', on: day('2025-12-01'), precision: 'month' },
  })
  const signed = await db.policyAct.create({
    data: { ...common, key: 'signed', kind: 'signed', on: day('2025-09-04') },
  })
  await db.measure.create({
    data: {
      policyId,
      key: 'rate',
      position: 1,
      name: 'rate',
      nameJa: 'rate',
      unit: '%',
      mode: 'total',
      imposedBy: 'US',
      intervals: { create: { value: 15, from: day('2025-09-16'), startedById: signed.id } },
    },
  })
  const told = async (date: 'published' | 'effect') =>
    (await listMarks(db, { ...emptyView, date })).map((mark) => [mark.key, mark.on, mark.day])
  expect(await told('published')).toEqual([
    ['signed', '2025-09-04', '2025-09-04'],
    ['vague', '2025-12-01', '2025-12'],
  ])
  expect(await told('effect')).toEqual([['signed', '2025-09-16', '2025-09-16']])
})
