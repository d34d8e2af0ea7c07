/** How the timeline scrolls with a thousand entries on the page: frames and long tasks in Chromium, on a Postgres server with 10,000 articles. */
import { chromium, type Page } from '@playwright/test'
import config from '../../playwright.config.ts'
import { startProduct } from './product.ts'
import { databaseOf } from './timeline/database.ts'
import { ascending, quantile } from './timeline/recorded.ts'

const path = '/timeline?per=1000'
/** Pixels, and pixels a second. */
const gesture = { distance: 20_000, speed: 4_000 }
const limits = { frame: 1000 / 60, task: 50 }

type Recorded = { frames: number[]; tasks: number[] }

export async function benchScroll(): Promise<void> {
  const url = process.env['BENCH_DATABASE_URL']
  if (!url) return console.log('  BENCH_DATABASE_URL is not set: left out')
  const product = await startProduct((await databaseOf(url, 10_000)).url)
  const browser = await chromium.launch(config.use?.launchOptions)
  for (const width of [1280, 390]) {
    const page = await browser.newPage({ viewport: { width, height: 900 } })
    await page.goto(product.address + path, { waitUntil: 'load' })
    const entries = await page.locator('[data-entry]').count()
    const { frames, tasks } = await scrolled(page)
    const sorted = ascending(frames)
    const late = frames.filter((time) => time > limits.frame * 1.5).length
    const longest = Math.max(0, ...tasks)
    console.log(
      `  ${entries} entries at ${width} px: ${frames.length} frames, median ${quantile(sorted, 0.5).toFixed(1)} ms, p95 ${quantile(sorted, 0.95).toFixed(1)} ms, ${late} late; longest task ${longest === 0 ? 'under 50' : longest.toFixed(0)} ms (limit ${limits.task}: ${longest < limits.task ? 'held' : 'NOT HELD'})`,
    )
    await page.close()
  }
  await browser.close()
  await product.stop()
}

/** Scrolls by script, a step a frame, and notes the time between frames and every task over 50 ms. */
async function scrolled(page: Page): Promise<Recorded> {
  await page.evaluate(() => {
    const recorded: Recorded = { frames: [], tasks: [] }
    Object.assign(globalThis, { recorded })
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) recorded.tasks.push(duration)
    }).observe({ entryTypes: ['longtask'] })
    let before = performance.now()
    const next = (now: number) => {
      recorded.frames.push(now - before)
      before = now
      requestAnimationFrame(next)
    }
    requestAnimationFrame(next)
  })
  const { recorded, moved } = await page.evaluate(async ({ distance, speed }) => {
    for (let step = 0; step < distance; step += speed / 60) {
      scrollBy({ top: speed / 60, behavior: 'instant' })
      await new Promise(requestAnimationFrame)
    }
    return { recorded: (globalThis as unknown as { recorded: Recorded }).recorded, moved: scrollY }
  }, gesture)
  if (moved < 5_000) throw new Error(`the page scrolled by ${moved} px only`)
  return recorded
}
