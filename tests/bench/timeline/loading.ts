import type pg from 'pg'
import type { Db } from '../../../lib/db.ts'
import { selectEntries } from '../../../lib/timeline/queries.ts'
import { emptyView } from '../../../lib/timeline/view.ts'
import { ascending, quantile } from './recorded.ts'

const mebibytes = () => {
  const { heapUsed, arrayBuffers, rss } = process.memoryUsage()
  return { used: (heapUsed + arrayBuffers) / 2 ** 20, rss: rss / 2 ** 20 }
}

/** How long the process takes to hold the timeline, how much memory that needs, and how soon it knows of a publication. */
export async function measureLoading(db: Db, client: pg.Client): Promise<void> {
  const before = mebibytes()
  const first = await timed(() => selectEntries(db, emptyView))
  const after = mebibytes()
  const again = ascending(await repeated(20, () => selectEntries(db, emptyView)))
  const { rows } = await client.query(
    `SELECT "id" FROM "Article" WHERE "state" = 'archived' AND "publishedAt" IS NOT NULL ORDER BY "id" LIMIT 10`,
  )
  const published: number[] = []
  for (const { id } of rows) {
    const total = (await selectEntries(db, emptyView)).total
    await client.query(`UPDATE "Article" SET "state" = 'published' WHERE "id" = $1`, [id])
    let now = total
    published.push(await timed(async () => (now = (await selectEntries(db, emptyView)).total)))
    if (now <= total) throw new Error(`article ${id} was published and the timeline does not show it`)
    await client.query(`UPDATE "Article" SET "state" = 'archived' WHERE "id" = $1`, [id])
  }
  published.sort((a, b) => a - b)
  console.log(
    `  loaded in ${(first / 1000).toFixed(1)} s, ${(after.used - before.used).toFixed(0)} MiB more in use (${after.rss.toFixed(0)} MiB resident in all); a selection ${quantile(again, 0.5).toFixed(1)} ms, the first after a publication ${quantile(published, 0.5).toFixed(1)} ms, at worst ${quantile(published, 1).toFixed(1)} ms`,
  )
}

async function timed(what: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await what()
  return performance.now() - started
}

async function repeated(times: number, what: () => Promise<unknown>): Promise<number[]> {
  const found: number[] = []
  for (let run = 0; run < times; run += 1) found.push(await timed(what))
  return found
}
