import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../support/browser.ts'
import { carTariff } from './support/addresses.ts'

const profits = '/metrics/explore?s=operating-profit.toyota.fiscal_year,operating-profit.honda.fiscal_year'
const apart = '/metrics/explore?s=global-production.toyota.month,operating-profit.honda.fiscal_year'

const chartOf = (page: Page, title: string): Locator =>
  page.locator('figure.chart', { hasText: title }).first()

/** The chart, once it answers to pointer and keys. */
async function ready(chart: Locator): Promise<Locator> {
  await chart.scrollIntoViewIfNeeded()
  const reader = chart.getByRole('application')
  await expect(reader).toBeVisible()
  return reader
}

test('points are read by keys, of all kinds and lines, and lead to their sentence', async ({ page }) => {
  await page.goto('/metrics/operating-profit')
  const honda = chartOf(page, 'Honda: Operating profit')
  const reader = await ready(honda)
  await reader.focus()
  await page.keyboard.press('Home')
  const told = honda.locator('[aria-live=polite]')
  await expect(told).toContainText('fiscal 2024')
  await expect(told).toContainText('¥1,213.4 billion')
  await page.keyboard.press('End')
  await expect(told).toContainText('fiscal 2025')
  await expect(told).toContainText('company guidance, as of')
  await page.keyboard.press('Escape')
  await expect(told).toBeEmpty()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/articles\/[^#]+#claim-\d+$/)
  await page.goto(profits)
  const both = chartOf(page, 'Operating profit: Toyota, Honda')
  await (await ready(both)).focus()
  await page.keyboard.press('Home')
  await expect(both.locator('[aria-live=polite]')).toContainText('Toyota. fiscal 2024')
  await page.keyboard.press('ArrowDown')
  await expect(both.locator('[aria-live=polite]')).toContainText('Honda. fiscal 2024')
  await page.keyboard.press('ArrowUp')
  await expect(both.locator('[aria-live=polite]')).toContainText('Toyota. fiscal 2024')
})

test('a point says itself under the pointer, within the chart', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await page.goto('/metrics/operating-profit')
  const reader = await ready(chartOf(page, 'Honda: Operating profit'))
  const box = await reader.boundingBox()
  if (!box) throw new Error('no chart')
  await page.mouse.move(box.x + box.width * 0.75, box.y + box.height / 2)
  const tip = reader.locator('p', { hasText: 'company guidance' }).first()
  await expect(tip).toBeVisible()
  const said = await tip.boundingBox()
  expect(said?.x).toBeGreaterThanOrEqual(0)
  expect((said?.x ?? 0) + (said?.width ?? 999)).toBeLessThanOrEqual(360)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
})

test('an act says itself where it is marked, by key as by pointer', async ({ page }) => {
  await page.goto('/companies/toyota')
  const chart = chartOf(page, 'Toyota: Global production')
  await ready(chart)
  const act = chart.getByRole('link', { name: /^1 · / })
  const card = act.locator('.lane-card')
  expect((await card.boundingBox())?.width).toBeLessThan(3)
  await act.focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Shift+Tab')
  await expect(act).toBeFocused()
  expect((await card.boundingBox())?.width).toBeGreaterThan(80)
  await expect(card).toContainText('2025')
  await page.keyboard.press('Enter')
  await expect(chart.locator('li:target')).toBeVisible()
})

test('earlier guidance stands beside what is guided now, by month, in chart and table', async ({ page }) => {
  await page.goto('/metrics/operating-profit')
  const chart = chartOf(page, 'Honda: Operating profit')
  for (const month of ['May 2025', 'Aug 2025', 'Nov 2025'])
    await expect(chart.locator('svg text', { hasText: month })).toHaveCount(1)
  await expect(chart.getByRole('list', { name: 'How firm' })).toContainText('said earlier of the same period')
  const table = chart.getByRole('table')
  for (const value of ['¥500 billion', '¥700 billion', '¥550 billion'])
    await expect(table).toContainText(value)
})

test('lines are told apart without colour: each has marks of its own and its name at its end', async ({
  page,
}) => {
  await page.goto(profits)
  const chart = chartOf(page, 'Operating profit: Toyota, Honda')
  await ready(chart)
  const svg = chart.locator('svg.recharts-surface')
  for (const name of ['Toyota', 'Honda']) await expect(svg.locator('text', { hasText: name })).toBeVisible()
  await page.emulateMedia({ forcedColors: 'active' })
  const inks = await svg
    .locator('path[stroke^="var(--s"]')
    .evaluateAll((paths) => [...new Set(paths.map((path) => getComputedStyle(path).stroke))])
  expect(inks).toHaveLength(1)
  const shapes = await svg
    .locator('path[stroke-width="1.5"][fill^="var(--s"]')
    .evaluateAll((paths) => new Set(paths.map((path) => path.getAttribute('d'))).size)
  expect(shapes).toBe(2)
})

test('on paper a chart keeps its drawing, and loses what only a screen has', async ({ page }) => {
  await page.goto('/companies/toyota')
  const chart = chartOf(page, 'Toyota: Global production')
  const reader = await ready(chart)
  await reader.focus()
  await page.keyboard.press('Home')
  const tip = reader.locator('p', { hasText: 'vehicles' }).first()
  await expect(tip).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(tip).toBeHidden()
  await expect(chart.getByRole('link', { name: /^1 · / })).toBeHidden()
  await expect(chart.locator('svg rect[stroke]').first()).toBeVisible()
  // What is folded on a screen is unfolded on paper: the table, and what the dotted lines of acts stand for.
  await expect(chart.getByRole('table').locator('tbody tr').first()).toBeVisible()
  await expect(chart.locator('details a[href^="/policies/"]').first()).toBeVisible()
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the drawing stands in the page, its table is there, and its acts lead to their list', async ({
    page,
  }) => {
    await page.goto(profits)
    const chart = chartOf(page, 'Operating profit: Toyota, Honda')
    await expect(chart.getByRole('img', { name: /^Operating profit/ })).toBeVisible()
    await expect(chart.locator('svg text', { hasText: 'Honda' })).toBeVisible()
    await expect(chart.getByRole('button', { name: 'PNG' })).toHaveCount(0)
    await page.goto('/metrics/operating-profit')
    const honda = chartOf(page, 'Honda: Operating profit')
    await expect(honda.getByRole('table')).toContainText('¥1,213.4 billion')
    const to = await honda.getByRole('link', { name: /^1 · / }).getAttribute('href')
    await expect(page.locator(`[id="${to?.slice(1)}"]`)).toHaveCount(1)
  })
})

test('the SVG of a chart is drawn by the browser by itself, and its PNG is saved', async ({ page }) => {
  await page.goto(profits)
  const chart = chartOf(page, 'Operating profit: Toyota, Honda')
  const saved = page.waitForEvent('download')
  await chart.getByRole('button', { name: 'PNG' }).click()
  const file = await saved
  expect(file.suggestedFilename()).toMatch(/\.png$/)
  const bytes = await (await file.createReadStream()).toArray()
  const png = Buffer.concat(bytes)
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  // Width in the header: twice the drawing's.
  expect(png.readUInt32BE(16)).toBe(2400)
})

test.describe('pictures', () => {
  const pictures: [name: string, path: string, title: string, look?: { dark?: boolean; width?: number }][] = [
    ['columns', '/companies/toyota', 'Toyota: Global production'],
    ['guidance', '/metrics/operating-profit', 'Honda: Operating profit'],
    ['running-total-ja', '/ja/metrics/tariff-cost', 'ホンダ'],
    ['lines-dark', profits, 'Operating profit: Toyota, Honda', { dark: true }],
    ['lines-phone', profits, 'Operating profit: Toyota, Honda', { width: 360 }],
    ['small-multiple', apart, 'Toyota: Global production'],
  ]
  for (const [name, path, title, look = {}] of pictures) {
    test(`${name} looks as it did`, async ({ page }) => {
      await page.setViewportSize({ width: look.width ?? 1280, height: 900 })
      await page.emulateMedia({ colorScheme: look.dark ? 'dark' : 'light' })
      await page.goto(path)
      const reader = await ready(chartOf(page, title))
      await page.evaluate(() => document.fonts.ready)
      // Type is rendered a little otherwise on every system.
      await expect(reader).toHaveScreenshot(`${name}.png`, { maxDiffPixelRatio: 0.03 })
    })
  }

  test('a course of rates looks as it did', async ({ page }) => {
    await page.goto(carTariff)
    const reader = page.getByRole('application').first()
    await page.locator('#rates').scrollIntoViewIfNeeded()
    await expect(reader).toBeVisible()
    await page.evaluate(() => document.fonts.ready)
    await expect(reader).toHaveScreenshot('rates.png', { maxDiffPixelRatio: 0.03 })
  })
})
