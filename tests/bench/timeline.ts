/**
 * The timeline with 10,000, 100,000 or a million made-up articles on a Postgres server: how long the database takes for a
 * page of forty views and ten word searches, beside the barest SQL that gives the same rows.
 */
import pg from 'pg'
import type { Names } from './timeline/bare-select.ts'
import { combinations, wordViews } from './timeline/combinations.ts'
import { databaseOf } from './timeline/database.ts'
import { measureLoading } from './timeline/loading.ts'
import { heading, line, type Measured, measureView } from './timeline/measure.ts'
import { ascending, quantile, recordedDb } from './timeline/recorded.ts'

/** Limits of the database's time for a page, in milliseconds, at the 95th percentile; of the ratio to the barest SQL. */
const limits = { filters: 50, words: 100, ratio: 2, growth: 2 }
/** Columns of claims that the barest SQL would have indexed, and the product, which filters in memory, does not need to. */
const ideal = ['speakerCompanyId', 'speakerAgencyId']
const tables = {
  company: 'Company',
  policy: 'Policy',
  story: 'Story',
  topic: 'Topic',
  person: 'Person',
  agency: 'Agency',
  source: 'Source',
}
type Summary = { filters: number; words: number }

/** @param sizes numbers of articles */
export async function benchTimeline(sizes: readonly number[]): Promise<void> {
  const url = process.env['BENCH_DATABASE_URL']
  if (!url) return console.log('  BENCH_DATABASE_URL is not set: left out')
  let smallest: Summary | null = null
  for (const size of sizes) {
    const { url: own, seconds } = await databaseOf(url, size)
    console.log(
      `\n  ${size.toLocaleString('en')} articles${seconds > 0 ? ` (made in ${seconds.toFixed(0)} s)` : ''}`,
    )
    const summary = await measureSize(own)
    smallest ??= summary
    const growth = summary.filters / smallest.filters
    if (size !== sizes[0])
      console.log(
        `  filters, against ${sizes[0]?.toLocaleString('en')}: ${growth.toFixed(2)} (limit ${limits.growth}: ${growth <= limits.growth ? 'held' : 'NOT HELD'})`,
      )
  }
}

async function measureSize(url: string): Promise<Summary> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query(
    `SELECT version() AS version, current_setting('shared_buffers') AS buffers, current_setting('fsync') AS fsync`,
  )
  console.log(
    `  ${rows[0].version.split(' on ')[0]}, shared_buffers ${rows[0].buffers}, fsync ${rows[0].fsync}`,
  )
  const { db, take } = recordedDb(url)
  await measureLoading(db, client)
  for (const column of ideal)
    await client.query(`CREATE INDEX IF NOT EXISTS "bench_${column}" ON "Claim" ("${column}")`)
  const bench = { db, take, client, names: await namesOf(client) }
  console.log(heading)
  const measure = async (views: typeof combinations) => {
    const found: Measured[] = []
    for (const [name, query] of views) {
      const measured = await measureView(bench, name, query)
      console.log(line(measured))
      found.push(measured)
    }
    return found
  }
  const summary = {
    filters: sum('filters', await measure(combinations), limits.filters),
    words: sum('words', await measure(wordViews), limits.words),
  }
  for (const column of ideal) await client.query(`DROP INDEX "bench_${column}"`)
  await db.$disconnect()
  await client.end()
  return summary
}

/** Says whether the limits are held. @returns the 95th percentile of the page's time in the database */
function sum(what: string, all: readonly Measured[], limit: number): number {
  const times = ascending(all.flatMap(({ page }) => page))
  const p95 = quantile(times, 0.95)
  const worst = Math.max(...all.map(({ page }) => quantile(ascending(page), 0.95)))
  const ratios = ascending(
    all
      .filter(({ bare }) => bare.length > 0)
      .map(({ rows, bare }) => quantile(ascending(rows), 0.5) / quantile(ascending(bare), 0.5)),
  )
  const over = ratios.filter((ratio) => ratio > limits.ratio).length
  const scans = all.filter((one) => one.scans.length > 0).length
  const differing = all.filter(({ same }) => same === false).length
  console.log(
    `  ${what}: page p95 ${p95.toFixed(1)} ms, that of the slowest view ${worst.toFixed(1)} (limit ${limit}: ${p95 <= limit ? 'held' : 'NOT HELD'}); rows against the barest: median ${quantile(ratios, 0.5).toFixed(2)}, worst ${quantile(ratios, 1).toFixed(2)}, over ${limits.ratio}: ${over} of ${ratios.length}; views that read a whole table: ${scans}; other rows than the barest: ${differing}`,
  )
  return p95
}

async function namesOf(client: pg.Client): Promise<Names> {
  const names: Names = new Map()
  for (const [facet, table] of Object.entries(tables)) {
    const { rows } = await client.query(`SELECT "id", "slug" FROM "${table}"`)
    for (const { id, slug } of rows) names.set(`${facet} ${slug}`, [id])
  }
  const { rows } = await client.query(`SELECT "kind", array_agg("id") AS "ids" FROM "Source" GROUP BY 1`)
  for (const { kind, ids } of rows) names.set(`source any-${kind}`, ids)
  return names
}
