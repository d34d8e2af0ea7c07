import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/browser.ts'
import { inLanguage, languages, publicPages } from './support/addresses.ts'

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
/** The rules that look at colours: nothing else is different in another theme. */
const colourRules = ['color-contrast', 'link-in-text-block']

/** What axe finds, short enough to read in a failure. */
async function barriers(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze()
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  )
}

/** By how many pixels the page itself can be scrolled sideways. */
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** One visit: the page as served, in both themes, then at a narrow phone's width. */
async function examine(page: Page, address: string, language: string, status: number): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.emulateMedia({ colorScheme: 'light' })
  const answer = await page.goto(address)
  expect.soft(answer?.status(), 'status').toBe(status)
  await expect.soft(page.locator('html')).toHaveAttribute('lang', language)
  await expect.soft(page.locator('h1')).toHaveCount(1)
  await expect.soft(page.locator('h1')).not.toBeEmpty()
  await expect.soft(page).toHaveTitle(/Roro/)
  expect.soft(await barriers(new AxeBuilder({ page }).withTags(wcag)), 'in light').toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect.soft(await barriers(new AxeBuilder({ page }).withRules(colourRules)), 'in dark').toEqual([])
  await page.setViewportSize({ width: 360, height: 740 })
  expect.soft(await sideways(page), 'pixels past the edge at 360').toBeLessThanOrEqual(0)
}

// Long pages take axe some seconds on a busy machine.
test.describe.configure({ timeout: 60_000 })

for (const language of languages)
  for (const address of publicPages)
    test(`${language} ${address} is whole, accessible in both themes and fits a phone`, async ({ page }) => {
      await examine(page, inLanguage(language, address), language, 200)
    })

test.describe('what is not there', () => {
  test.use({ allowedErrors: [/404/] })
  for (const language of languages)
    test(`${language} an unknown page says so accessibly`, async ({ page }) => {
      for (const address of ['/nothing-here', '/companies/nobody'])
        await examine(page, inLanguage(language, address), language, 404)
    })
})
