import type { Page } from '@playwright/test'
import { expect, test } from '../support/browser.ts'

const overview = (page: Page, title: RegExp) =>
  page.locator('section').filter({ has: page.getByRole('heading', { name: title }) })
const days = (page: Page) =>
  page
    .locator('main li[data-entry]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-day') ?? ''))
const box = async (page: Page) =>
  (
    await overview(page, /^Entries by/)
      .first()
      .boundingBox()
  )?.height

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the overview is drawn, and its table leads to the stream of a period', async ({ page }) => {
    await page.goto('/ja/timeline?policy=us-s232-auto-tariff-2025')
    const shown = overview(page, /ごとの項目数/).first()
    expect(await shown.locator('svg rect').count()).toBeGreaterThan(5)
    await shown.getByText('表で見る').click()
    const row = shown.getByRole('row').filter({ hasText: '2025年9月15日からの週' }).first()
    await row.getByRole('link').click()
    await expect(page).toHaveURL(/policy=us-s232-auto-tariff-2025&from=2025-09-15&to=2025-09-21$/)
    const found = await days(page)
    expect(found.length).toBeGreaterThan(0)
    expect(found.filter((day) => day < '2025-09-15' || day > '2025-09-21')).toEqual([])
  })
})

test('the ends of the range move by keys; the stream follows and the end keeps the focus @phone', async ({
  page,
}) => {
  await page.goto('/timeline?from=2025-01-01&to=2025-12-31')
  const end = page.getByRole('slider', { name: 'Start of the range' }).first()
  const before = await box(page)
  await end.focus()
  await expect(page.locator('.recharts-surface').first()).toBeVisible()
  expect(await box(page)).toBe(before)
  const first = await end.getAttribute('aria-valuetext')
  await page.keyboard.press('PageUp')
  await page.keyboard.press('ArrowRight')
  await expect(end).not.toHaveAttribute('aria-valuetext', first ?? '')
  await expect(page).toHaveURL(/from=2025-03-31&to=2025-12-31$/)
  await expect(page.getByRole('slider', { name: 'Start of the range' }).first()).toBeFocused()
  const found = await days(page)
  expect(found.length).toBeGreaterThan(10)
  expect(found.filter((day) => day < '2025-03-31')).toEqual([])
  await page.goBack()
  await expect(page).toHaveURL(/from=2025-01-01&to=2025-12-31$/)
})

test('dragging over the columns chooses what lies between', async ({ page }) => {
  await page.goto('/timeline?from=2025-07-01&to=2025-08-31')
  const columns = page.locator('.cursor-crosshair').first()
  await columns.hover()
  const around = await columns.boundingBox()
  if (!around) throw new Error('the overview is not there')
  // 62 days: from the middle of 11 July to the middle of 20 July.
  await page.mouse.move(around.x + (around.width * 10.5) / 62, around.y + 60)
  await page.mouse.down()
  await page.mouse.move(around.x + (around.width * 19.5) / 62, around.y + 60, { steps: 4 })
  await page.mouse.up()
  await expect(page).toHaveURL(/from=2025-07-11&to=2025-07-20$/)
  await page.getByRole('link', { name: /^All time/ }).click()
  await expect(page).toHaveURL('/timeline')
})
