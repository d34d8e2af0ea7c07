import { PrismaPg } from '@prisma/adapter-pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { getLines, listLineClaims } from '../../../lib/metrics/line-queries.ts'
import { listSeriesIndex } from '../../../lib/metrics/series-queries.ts'
import { PrismaClient } from '../../../prisma/generated/client.ts'
import { testDatabase } from '../../support/database.ts'
import { addArticle, addCompany, addMetric } from '../../support/rows.ts'

/** Ten thousand months of one maker's one metric, from ten articles of which one is a draft. */
const { db, url } = await testDatabase()
const heard = new PrismaClient({
  adapter: new PrismaPg({ connectionString: url }),
  log: [{ emit: 'event', level: 'query' }],
})
const queries: string[] = []
heard.$on('query', ({ query }) => queries.push(query))
const asked = async <T>(work: () => Promise<T>): Promise<{ found: T; queries: number }> => {
  queries.length = 0
  const found = await work()
  // Events are told after the answers.
  await new Promise((resolve) => setTimeout(resolve, 50))
  return { found, queries: queries.length }
}
const [metricId, other, companyId] = [
  await addMetric(db, 'many'),
  await addMetric(db, 'few'),
  await addCompany(db, 'example', 'Example'),
]

beforeAll(async () => {
  const articles: { id: number }[] = []
  for (const day of [1, 2, 3, 4, 5, 6, 7, 8, 9]) articles.push(await addArticle(db, `2025-01-0${day}`))
  articles.push(await addArticle(db, null, { state: 'draft' }))
  const ids = articles.map(({ id }) => id)
  // Written by the database itself: what is measured is reading.
  await db.$executeRaw`
    INSERT INTO "Claim" ("metricId", "companyId", "point", "articleId", "evidence", "periodState", "periodStart",
      "periodEnd", "basis", "modality", "updatedAt")
    SELECT CASE WHEN at < 20 THEN ${other}::int ELSE ${metricId}::int END, ${companyId}::int, at,
      (${ids}::int[])[at % 10 + 1], 'citation', 'known', date '1200-01-01' + at * interval '1 month',
      date '1200-01-01' + (at + 1) * interval '1 month' - interval '1 day', 'actual', 'did', now()
    FROM generate_series(0, 10019) at`
  await db.$executeRaw`ANALYZE`
}, 60_000)
afterAll(() => heard.$disconnect())

it('reads thousands of figures with as many queries as a few, none of a draft, in order', async () => {
  const few = await asked(() => listLineClaims(heard, { metricId: other }))
  const many = await asked(() => listLineClaims(heard, { metricId }))
  expect([few.found.length, many.found.length]).toEqual([18, 9_000])
  expect(many.queries).toBe(few.queries)
  const ends = many.found.map(({ period }) => period.end ?? '')
  expect(ends).toEqual([...ends].sort())
})

it('reads them before a reader could notice', async () => {
  const took = []
  for (let run = 0; run < 5; run++) {
    const before = performance.now()
    await listLineClaims(db, { metricId })
    took.push(performance.now() - before)
  }
  // 80 ms of one core; the bound only tells a walk over rows from objects made by relation, or a query each.
  expect(Math.min(...took)).toBeLessThan(2_000)
})

it('knows and draws them by name', async () => {
  const index = await asked(() => listSeriesIndex(heard))
  expect(index.found.map(({ id, points }) => [id, points])).toEqual([
    ['few.example.month', 18],
    ['many.example.month', 9_000],
  ])
  const lines = await asked(() => getLines(heard, ['many.example.month', 'few.example.month']))
  expect(lines.found.map(({ line }) => line?.points.length)).toEqual([9_000, 18])
  expect(lines.queries).toBeLessThan(16)
})
