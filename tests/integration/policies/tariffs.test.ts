import { expect, it } from 'vitest'
import { getTariff, listTariffs } from '../../../lib/policies/tariffs.ts'
import { testDatabase } from '../../support/database.ts'

const { db } = await testDatabase({ facts: true })

it('lists duties that changed, and no ceiling, subsidy or rate that always was', async () => {
  const ids = (await listTariffs(db)).map(({ id }) => id)
  expect(ids[0]).toBe('us-s232-auto-tariff-2025.passenger-cars')
  expect(ids).toContain('us-s232-auto-tariff-2025.light-trucks')
  expect(ids.filter((id) => /ver-1981|cev-subsidy|chicken-tax/.test(id))).toEqual([])
})

it('tells what was law from what was only ordered or agreed, day by day', async () => {
  const tariff = await getTariff(db, 'us-s232-auto-tariff-2025.passenger-cars')
  expect(tariff?.steps.map(({ value, from, to, dashed }) => [value, from, to, dashed])).toEqual([
    ['2.5', null, '2025-04-02', false],
    ['27.5', '2025-03-26', '2025-04-02', true],
    ['27.5', '2025-04-03', '2025-09-15', false],
    ['15', '2025-07-22', '2025-09-15', true],
    ['15', '2025-09-16', null, false],
  ])
  expect(tariff?.unit).toBe('%')
})

it('finds nothing under a name that is none', async () => {
  for (const id of ['', 'x', 'us-s232-auto-tariff-2025.', 'jp-ver-1981.export-ceiling', 'a.b.c'])
    expect(await getTariff(db, id)).toBeNull()
})
