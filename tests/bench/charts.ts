/** A chart of 10,000 made-up figures: what its page and its file take when first asked for, and how long the browser draws. */
import { type Browser, chromium } from '@playwright/test'
import pg from 'pg'
import config from '../../playwright.config.ts'
import { startProduct } from './product.ts'
import { resetDatabase } from './server-database.ts'

const figures = 10_000
/** In milliseconds. */
const limit = 200

export async function benchCharts(): Promise<void> {
  const url = process.env['BENCH_DATABASE_URL']
  if (!url) return console.log('  BENCH_DATABASE_URL is not set: left out')
  await resetDatabase(url)
  const product = await startProduct(url)
  const long = await makeSeries(url)
  const take = async (path: string) => {
    const begun = performance.now()
    const answer = await fetch(product.address + path)
    const size = (await answer.arrayBuffer()).byteLength
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
    return { ms: performance.now() - begun, size }
  }
  // What every first answer of a process pays is not the chart's.
  await take('/metrics')
  await take('/metrics/explore?s=global-production.toyota.month')
  await take('/metrics/explore.svg?s=global-production.toyota.month')
  const tell = (what: string, { ms, size }: { ms: number; size: number }) =>
    console.log(`  ${what.padEnd(64)} ${ms.toFixed(0).padStart(6)} ms  ${(size / 1000).toFixed(0)} kB`)
  tell('page of a metric with 10,000 figures, first time', await take(`/metrics/${long}`))
  tell('the same, kept', await take(`/metrics/${long}`))
  tell('SVG of 10,000 figures', await take(`/metrics/explore.svg?s=${long}.US.day`))
  const browser = await chromium.launch(config.use?.launchOptions)
  await drawn(browser, `${product.address}/metrics/${long}`)
  await browser.close()
  await product.stop()
}

/** From the chart's script having come to the chart standing there. */
async function drawn(browser: Browser, address: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.addInitScript(() => {
    new MutationObserver((_, watch) => {
      if (!document.querySelector('svg.recharts-surface')) return
      watch.disconnect()
      // Two frames on, it is painted.
      requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('chart-drawn')))
    }).observe(document, { childList: true, subtree: true })
  })
  await page.goto(address)
  await page.locator('figure.chart').first().scrollIntoViewIfNeeded()
  await page.waitForFunction(() => performance.getEntriesByName('chart-drawn').length > 0)
  const ms = await page.evaluate(() => {
    const at = performance.getEntriesByName('chart-drawn')[0]?.startTime ?? 0
    const scripts = performance
      .getEntriesByType('resource')
      .filter((entry) => entry.name.includes('.js'))
      .map((entry) => (entry as PerformanceResourceTiming).responseEnd)
      .filter((end) => end < at)
    return at - Math.max(0, ...scripts)
  })
  console.log(
    `  in the browser, from script to drawn: ${ms.toFixed(0)} ms (limit ${limit}: ${ms < limit ? 'held' : 'NOT HELD'})`,
  )
  await page.close()
}

/** Days of one country; plainly no figures of anything. @returns the metric */
async function makeSeries(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(
    `INSERT INTO "Metric" ("slug", "name", "nameJa", "unit", "kind", "usualPeriod", "definition")
     VALUES ('made-up-days', 'Made up', 'Made up', '{vehicle}', 'level', 'day', 'Made up.')`,
  )
  await client.query(
    `INSERT INTO "Claim" ("articleId", "evidence", "country", "metricId", "point", "periodState", "periodStart", "periodEnd", "basis", "modality", "updatedAt")
     SELECT (SELECT min("articleId") FROM "Claim"), 'citation', 'US', (SELECT "id" FROM "Metric" WHERE "slug" = 'made-up-days'),
            round((1000 + 400 * sin(n / 90.0) + (n * 7919 % 211))::numeric), 'known', date '1995-01-01' + n, date '1995-01-01' + n, 'actual', 'did', now()
     FROM generate_series(1, $1) n`,
    [figures],
  )
  await client.end()
  return 'made-up-days'
}
