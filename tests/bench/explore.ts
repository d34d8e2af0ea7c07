/** The explorer with twelve series of ten years by month: what each change costs, from the server and in Chromium. */
import { chromium, type Page } from '@playwright/test'
import pg from 'pg'
import config from '../../playwright.config.ts'
import { startProduct } from './product.ts'
import { resetDatabase } from './server-database.ts'
import { ascending, quantile } from './timeline/recorded.ts'

/** Milliseconds from a change to the page it gives. */
const limit = 300
const years = { from: 2010, to: 2019 }

/** Plainly made-up figures of twelve companies, in years of which nothing is held. @returns the names of their series */
async function addSeries(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(
    `INSERT INTO "Claim" ("articleId", evidence, "companyId", "metricId", point, "periodState", "periodStart", "periodEnd", basis, modality, flow, "updatedAt")
     SELECT (SELECT id FROM "Article" WHERE kind = 'reference' ORDER BY id LIMIT 1), 'citation', company.id,
       (SELECT id FROM "Metric" WHERE slug = 'us-production'),
       10000 + company.id * 977 + (extract(epoch FROM month)::bigint / 86400) % 4001, 'known', month::date,
       (month + interval '1 month - 1 day')::date, 'actual', 'did', 'us', now()
     FROM (SELECT id FROM "Company" ORDER BY id LIMIT 12) company,
       generate_series(make_date($1, 1, 1), make_date($2, 12, 1), '1 month') month`,
    [years.from, years.to],
  )
  const { rows } = await client.query('SELECT slug FROM "Company" ORDER BY id LIMIT 12')
  await client.end()
  return rows.map(({ slug }) => `us-production.${slug}.month.us`)
}

const told = (name: string, times: number[]) => {
  const sorted = ascending(times)
  const [median, most] = [quantile(sorted, 0.5), sorted.at(-1) ?? 0]
  console.log(
    `  ${name}: ${times.length} changes, median ${median.toFixed(0)} ms, longest ${most.toFixed(0)} ms (limit ${limit}: ${most < limit ? 'held' : 'NOT HELD'})`,
  )
}

export async function benchExplore(): Promise<void> {
  const url = process.env['BENCH_DATABASE_URL']
  if (!url) return console.log('  BENCH_DATABASE_URL is not set: left out')
  await resetDatabase(url)
  const product = await startProduct(url)
  const series = await addSeries(url)
  const path = `/metrics/explore?s=${series.join(',')}`
  const views = [2011, 2012, 2013, 2014, 2015].flatMap((from) =>
    ['', '&scale=index', '&scale=yoy', '&layout=multiples', '&calendar=fiscal'].map(
      (how) => `&from=${from}${how}`,
    ),
  )
  const get = async (view: string) => {
    const started = performance.now()
    const answer = await fetch(product.address + path + view)
    const body = await answer.text()
    if (!answer.ok || !body.includes('<figure')) throw new Error(`${view}: ${answer.status}, nothing drawn`)
    return { took: performance.now() - started, size: body.length }
  }
  // The first page of a process loads what every later one needs.
  await get('')
  const answers: Awaited<ReturnType<typeof get>>[] = []
  for (const view of views) answers.push(await get(view))
  told(
    'rendered by the server and fetched, none seen before',
    answers.map(({ took }) => took),
  )
  console.log(`  ${Math.max(...answers.map(({ size }) => size / 1024)).toFixed(0)} kB at most, uncompressed`)
  const browser = await chromium.launch(config.use?.launchOptions)
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  told('followed in Chromium', await followed(page, product.address + path))
  await browser.close()
  await product.stop()
}

/** The group of links, and the link. */
const changes = [
  ['Scale', 'Index, first = 100'],
  ['Scale', 'Change on a year'],
  ['Scale', 'As published'],
  ['Axes', 'One for each'],
] as const

/**
 * Follows the links that change a view, each to a page nobody asked for before: from the reader's press to the frame after
 * the one in which the new view stands. Taken in the page, where nothing polls.
 */
async function followed(page: Page, address: string): Promise<number[]> {
  const times: number[] = []
  for (const to of [2016, 2017, 2018]) {
    await page.goto(`${address}&to=${to}`, { waitUntil: 'networkidle' })
    for (const [group, label] of changes) {
      times.push(
        await page.evaluate(
          ([group, label]) =>
            new Promise<number>((resolve) => {
              const find = () =>
                [...document.querySelectorAll<HTMLElement>(`[aria-label="${group}"] a`)].find(
                  ({ textContent }) => textContent?.trim() === label,
                )
              const started = performance.now()
              const seen = () => {
                if (!find()?.hasAttribute('aria-current')) requestAnimationFrame(seen)
                else requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - started)))
              }
              find()?.click()
              seen()
            }),
          [group, label] as const,
        ),
      )
      await page.waitForLoadState('networkidle')
    }
  }
  return times
}
