import { expect, it } from 'vitest'
import { lineSelect, toLineClaim } from '../../../lib/claims/view.ts'
import { periodCode } from '../../../lib/format/period.ts'
import { checkGrowth } from '../../../lib/metrics/growth-check.ts'
import { getLines, listLineClaims } from '../../../lib/metrics/line-queries.ts'
import { seriesOf } from '../../../lib/metrics/series.ts'
import { subjectKey } from '../../../lib/metrics/series-id.ts'
import { listSeriesIndex } from '../../../lib/metrics/series-queries.ts'
import { withSums } from '../../../lib/metrics/sums.ts'
import { vintagesOf } from '../../../lib/metrics/vintages.ts'
import { shownClaim } from '../../../lib/published.ts'
import { testDatabase } from '../../support/database.ts'

const { db } = await testDatabase({ facts: true })
const idOf = async (slug: string) => (await db.metric.findUniqueOrThrow({ where: { slug } })).id
const of = async (slug: string) => listLineClaims(db, { metricId: await idOf(slug) })

it('draws the series that a name asks for, and nothing under a name that is none', async () => {
  const [months, nobody, nonsense, single] = await getLines(db, [
    'global-production.toyota.month',
    'global-production.nobody.month',
    'x',
    'us-goods-deficit-with-japan.US.year',
  ])
  expect(months?.line?.points.map(({ period, value }) => `${periodCode(period)} ${value.point}`)).toContain(
    '2025-09 918146',
  )
  expect([nobody?.line, nonsense?.line, single?.line]).toEqual([null, null, null])
  expect(months?.line?.id).toBe('global-production.toyota.month.world')
})

it('reads of each figure what any other page reads of it', async () => {
  const rows = await db.claim.findMany({
    where: { ...shownClaim, isChange: false, metricId: { not: null } },
    orderBy: [{ periodEnd: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
    select: lineSelect,
  })
  const lean = await listLineClaims(db, {})
  expect(lean.length).toBeGreaterThan(200)
  expect(lean.map(({ disputed: _, ...claim }) => claim)).toEqual(rows.map(toLineClaim))
})

it('adds up the fact base’s own months, and finds no given total that its parts contradict', async () => {
  const points = withSums(seriesOf(await listLineClaims(db, {})), ['fiscal_quarter', 'nine_months']).flatMap(
    ({ id, points }) => points.map((point) => ({ id, point })),
  )
  const calculated = points.filter(({ point }) => point.calculation)
  expect(
    calculated.map(({ id, point }) => [
      id,
      periodCode(point.period),
      point.value.point,
      point.calculation?.inputs.map(({ period }) => periodCode(period)).join(' '),
    ]),
  ).toEqual([
    ['global-production.toyota.fiscal_quarter.world', 'FY2025-Q2', '2509093', '2025-07 2025-08 2025-09'],
    ['global-production.toyota.nine_months.world', '2025-9M', '7427117', '2025-H1 2025-07 2025-08 2025-09'],
    ['global-sales.toyota.fiscal_quarter.world', 'FY2025-Q2', '2623726', '2025-07 2025-08 2025-09'],
  ])
  expect(points.filter(({ point }) => point.against)).toEqual([])
})

it('knows every series there is, each by its own name', async () => {
  const index = await listSeriesIndex(db)
  const ids = index.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toEqual(
    expect.arrayContaining([
      'tariff-cost.toyota.fiscal_year',
      'global-production-yoy.toyota.month.yoy.world',
    ]),
  )
  const drawn = await getLines(db, ids)
  for (const [at, { line }] of drawn.entries())
    if (line && line.shape !== 'steps')
      expect([line.id, line.points.length]).toEqual([ids[at], index[at]?.points])
})

it('tells what Toyota guided for fiscal 2025, word after word', async () => {
  const toyota = (await of('operating-profit')).filter(({ subject }) => subjectKey(subject) === 'toyota')
  const found = vintagesOf(toyota).find(({ period }) => periodCode(period) === 'FY2025')
  expect(found?.said.map((claim) => [claim.issuedOn, claim.value?.point])).toEqual([
    ['2025-05-08', '3800000000000'],
    ['2025-08-07', '3200000000000'],
    ['2025-11-05', '3400000000000'],
    ['2026-02-06', '3800000000000'],
  ])
})

it('tells how Honda’s guidance turned into a range of losses', async () => {
  const honda = (await of('operating-profit')).filter(({ subject }) => subjectKey(subject) === 'honda')
  const found = vintagesOf(honda).find(({ period }) => periodCode(period) === 'FY2025')
  expect(
    found?.said.map(({ issuedOn, value }) => [issuedOn, value?.point ?? [value?.low, value?.high]]),
  ).toEqual([
    ['2025-05-13', '500000000000'],
    ['2025-08-06', '700000000000'],
    ['2025-11-07', '550000000000'],
    ['2026-03-12', ['-570000000000', '-270000000000']],
  ])
})

it('holds the growth of the fact base against its levels', async () => {
  const pairs = await db.metric.findMany({
    where: { changeOfId: { not: null } },
    include: { changeOf: true },
  })
  expect(pairs.map(({ slug, changeOf }) => [slug, changeOf?.slug]).sort()).toEqual([
    ['global-production-yoy', 'global-production'],
    ['japan-auto-exports-to-us-units-yoy', 'japan-auto-exports-to-us-units'],
    ['japan-auto-exports-to-us-value-yoy', 'japan-auto-exports-to-us-value'],
    ['us-production-yoy', 'us-production'],
    ['us-sales-yoy', 'us-sales'],
  ])
  const checks = []
  for (const { slug, changeOf } of pairs) {
    for (const check of checkGrowth(await of(slug), await of(changeOf?.slug ?? '')))
      checks.push(
        [
          slug,
          subjectKey(check.growth.subject),
          periodCode(check.growth.period),
          check.told,
          check.calculated,
          check.agrees,
        ].join(' '),
      )
  }
  expect(checks.sort()).toMatchInlineSnapshot(`
    [
      "global-production-yoy toyota 2025-11 -5.5 -5.5 true",
      "japan-auto-exports-to-us-value-yoy JP 2025 -11.4 -11.3 true",
      "us-sales-yoy JP 2025 2.4 2.4 true",
      "us-sales-yoy honda 2025 0.5 0.5 true",
      "us-sales-yoy nissan 2024 2.8 2.8 true",
      "us-sales-yoy toyota 2025 8 8 true",
    ]
  `)
})

it('keeps drafts out', async () => {
  const all = await of('global-production')
  const [some] = all
  await db.article.update({ where: { id: some?.article.id ?? 0 }, data: { state: 'draft' } })
  const left = await of('global-production')
  expect(left.length).toBeLessThan(all.length)
  expect(left.some(({ article }) => article.id === some?.article.id)).toBe(false)
  await db.article.update({ where: { id: some?.article.id ?? 0 }, data: { state: 'published' } })
})
