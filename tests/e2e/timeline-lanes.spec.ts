import type { Page } from '@playwright/test'
import { expect, test } from '../support/browser.ts'

const lane = (page: Page, name: string) =>
  page.locator('[data-lane]').filter({ has: page.locator('h4').getByRole('link', { name, exact: true }) })

/** Where an element's left edge stands along the lanes, 0 to 1. */
const placeOf = async (page: Page, text: string) => {
  const line = await page.locator('[data-lanes-axis]').boundingBox()
  const mark = await page.locator('[data-lanes-axis] span', { hasText: text }).boundingBox()
  if (!line || !mark) throw new Error(`${text} is not on the axis`)
  return (mark.x - line.x) / line.width
}

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

test.describe('without scripts', { tag: '@phone' }, () => {
  test.use({ javaScriptEnabled: false })

  test('from decades to the hours of the deal by links, the rates on the bars', async ({ page }) => {
    await page.goto('/timeline?show=lanes')
    await expect(page.locator('[data-lanes-axis]')).toContainText('1980')
    const truck = lane(page, 'US light-truck tariff ("chicken tax")')
    await expect(
      truck
        .getByRole('list', { name: /status and rate/ })
        .getByRole('link')
        .last(),
    ).toContainText('7 Jan 1964')
    await expect(lane(page, 'Voluntary export restraint on cars to the US')).toContainText('2.3m')

    await page.getByRole('link', { name: '2025', exact: true }).click()
    const cars = lane(page, 'Section 232 tariff on automobiles and parts').getByRole('list', {
      name: /status and rate/,
    })
    await expect(cars.getByRole('link')).toHaveCount(3)
    await expect(cars.getByRole('link').nth(1)).toContainText('In force · 27.5%3 Apr 2025 – 15 Sep 2025')
    await expect(cars.getByRole('link').nth(2)).toContainText('15%')
    const firm = await cars.getByRole('link').evaluateAll((bars) => bars.map((bar) => bar.dataset['firm']))
    expect(firm).toEqual(['expected', 'in_force', 'in_force'])

    await page.getByRole('link', { name: '22 and 23 July 2025' }).click()
    await expect(page).toHaveURL(/from=2025-07-22&to=2025-07-23&show=lanes/)
    // Midnight comes to Tokyo thirteen hours earlier, of the 61 that are shown.
    const apart = (await placeOf(page, '23 Jul ET')) - (await placeOf(page, '23 Jul JST'))
    expect(apart).toBeCloseTo(13 / 61, 2)
    const deal = lane(page, 'US-Japan framework agreement on tariffs and investment')
    const acts = deal.getByRole('list', { name: /acts/ }).getByRole('link')
    await expect(acts).toHaveCount(2)
    await expect(acts.first()).toHaveAttribute(
      'href',
      '/policies/us-japan-tariff-deal-2025#act-2025-07-22-agreed',
    )
    await expect(acts.nth(1)).toContainText('23 Jul 2025')
    expect(await sideways(page)).toBe(0)

    await page.getByRole('link', { name: 'Zoom out' }).click()
    await expect(page).toHaveURL(/from=2025-07-21&to=2025-07-24/)
  })

  test('says the same in Japanese, and as of a day only what was known on it', async ({ page }) => {
    await page.goto('/ja/timeline?policy=us-s232-auto-tariff-2025&show=lanes&asof=2025-08-15')
    const bars = page.locator('[data-lane]').first().locator('ol').first().getByRole('link')
    await expect(bars.last()).toContainText('発効中 · 27.5%')
    await expect(bars.last()).toContainText('2025年8月15日')
    await expect(page.locator('[data-lane]').first().locator('ol').first()).not.toContainText('15%')
    expect(await sideways(page)).toBe(0)
  })
})

test('one tab stop for each lane, arrows within and between, what a mark says beside it, zoom by keys', async ({
  page,
}) => {
  await page.goto('/timeline?company=toyota&from=2025-07-01&to=2025-12-31&show=lanes')
  await expect(page.getByText('Arrows move along a lane')).toBeVisible()
  const stops = await page
    .locator('[data-lane]')
    .evaluateAll((lanes) => lanes.map((each) => each.querySelectorAll('ol a[tabindex="0"]').length))
  expect(new Set(stops)).toEqual(new Set([1]))
  const marks = lane(page, 'Toyota Motor Corporation').locator('ol a')
  await marks.first().focus()
  await page.keyboard.press('ArrowRight')
  await expect(marks.nth(1)).toBeFocused()
  const card = marks.nth(1).locator('.lane-card')
  expect((await card.boundingBox())?.height).toBeGreaterThan(20)
  await page.keyboard.press('Escape')
  await expect(card).toBeHidden()
  await page.keyboard.press('ArrowUp')
  await expect(marks.nth(1)).not.toBeFocused()
  expect(await page.evaluate(() => document.activeElement?.closest('[data-lane]') !== null)).toBe(true)
  await page.keyboard.press('+')
  await expect(page).toHaveURL(/from=2025-08-16&to=2025-11-15/)
  await expect(page.locator('#lanes-title')).toContainText('16 Aug 2025')
})
