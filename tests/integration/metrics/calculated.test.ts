import { expect, it } from 'vitest'
import { arrangeMetric } from '../../../lib/metrics/arrange.ts'
import { calculatedPath, readCalculated } from '../../../lib/metrics/calculated-address.ts'
import { getCalculated } from '../../../lib/metrics/calculated-queries.ts'
import { listLineClaims } from '../../../lib/metrics/line-queries.ts'
import { parseMetricView } from '../../../lib/metrics/view.ts'
import { testDatabase } from '../../support/database.ts'

const { db } = await testDatabase({ facts: true })

const at = (path: string) => {
  const [, , series = '', how = '', period = ''] = path.split('/')
  const address = readCalculated(series, how, period)
  return address && getCalculated(db, address)
}

it('finds every figure that a metric’s page calculates by the address its link has', async () => {
  const metrics = await db.metric.findMany({ select: { id: true } })
  const kinds: string[] = []
  for (const { id: metricId } of metrics) {
    const claims = await listLineClaims(db, { metricId })
    for (const query of [
      'scale=index',
      'scale=yoy',
      'calendar=fiscal',
      'calendar=calendar',
      'length=quarter',
    ]) {
      for (const { line } of arrangeMetric(claims, parseMetricView(new URLSearchParams(query)))) {
        // The newest, the oldest and one between tell as much as all of them.
        const made = (line?.points ?? []).filter(({ calculation }) => calculation)
        for (const point of new Set([made[0], made[made.length >> 1], made.at(-1)])) {
          if (!line || !point?.calculation) continue
          const path = calculatedPath(line, point)
          const found = await at(path)
          expect([found?.value, found?.calculation], path).toEqual([point.value, point.calculation])
          expect(found?.period).toEqual(point.period)
          kinds.push(point.calculation.kind)
        }
      }
    }
  }
  expect(new Set(kinds)).toEqual(new Set(['index', 'yoy']))
})

it('knows nothing of a figure that was published, and of what follows from nothing', async () => {
  for (const path of [
    '/calculated/global-production.toyota.month.world/sum/2025-09',
    '/calculated/global-production.toyota.month.world/yoy/1990-09',
    '/calculated/global-production.toyota.month.world/index-1990-01/2025-09',
    '/calculated/global-production.nobody.month.world/yoy/2025-09',
    '/calculated/x/yoy/2025-09',
  ])
    expect(await at(path), path).toBeNull()
})

it('finds the sum of twelve months, and the change between two such sums', async () => {
  // Plainly made up, in years of which nothing is held: 1, 2, 3 … 24 vehicles.
  await db.$executeRaw`
    INSERT INTO "Claim" ("articleId", evidence, "companyId", "metricId", point, "periodState", "periodStart", "periodEnd", basis, modality, flow, "updatedAt")
    SELECT (SELECT min(id) FROM "Article" WHERE kind = 'reference'), 'citation', (SELECT id FROM "Company" WHERE slug = 'toyota'),
      (SELECT id FROM "Metric" WHERE slug = 'us-production'), place, 'known', month::date,
      (month + interval '1 month - 1 day')::date, 'actual', 'did', 'us', now()
    FROM generate_series(DATE '2010-01-01', DATE '2011-12-01', '1 month') WITH ORDINALITY AS of (month, place)`
  const sum = await at('/calculated/us-production.toyota.year.us/sum/2010')
  expect(sum?.value.point).toBe('78')
  expect(sum?.calculation.inputs.map(({ value }) => Number(value?.point))).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
  ])
  const fiscal = await at('/calculated/us-production.toyota.fiscal_year.us/sum/FY2010')
  expect(fiscal).toBeNull()
  const change = await at('/calculated/us-production.toyota.year.us/yoy/2011')
  expect(change?.calculation).toMatchObject({ kind: 'yoy', above: 12 })
  expect(Number(change?.value.point)).toBeCloseTo(100 * (222 / 78 - 1), -1)
})
