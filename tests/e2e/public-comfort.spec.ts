import { expect, test } from '../support/browser.ts'
import { tabTo } from '../support/desk.ts'
import { deal, firstArticle } from './support/addresses.ts'

test('the language link keeps the page and what was asked of it', async ({ page }) => {
  for (const [english, japanese] of [
    [firstArticle, `/ja${firstArticle}`],
    [`${deal}?on=2025-08-15`, `/ja${deal}?on=2025-08-15`],
    ['/timeline?company=toyota&kind=act', '/ja/timeline?company=toyota&kind=act'],
    ['/', '/ja'],
  ] as const) {
    await page.goto(english)
    await page.getByRole('banner').getByRole('link', { name: '日本語' }).click()
    await expect(page).toHaveURL(japanese)
    await expect(page.locator('html')).toHaveAttribute('lang', 'ja')
    await page.getByRole('banner').getByRole('link', { name: 'English' }).click()
    await expect(page).toHaveURL(english)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  }
})

test('each page names its other language to machines', async ({ page }) => {
  await page.goto(firstArticle)
  for (const [language, path] of [
    ['en', firstArticle],
    ['ja', `/ja${firstArticle}`],
  ] as const)
    await expect(page.locator(`link[rel=alternate][hreflang=${language}]`)).toHaveAttribute(
      'href',
      new RegExp(`${path}$`),
    )
})

test('the chosen colours last over pages and visits, before anything is drawn', async ({ page }) => {
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/')
  const light = await ground()
  await page.getByLabel('Colours').selectOption('dark')
  await expect.poll(ground).not.toBe(light)
  const dark = await ground()
  for (const address of ['/companies', '/ja/policies', '/']) {
    await page.goto(address)
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    expect(await ground(), address).toBe(dark)
  }
  await expect(page.getByLabel('Colours')).toHaveValue('dark')
  await page.getByLabel('Colours').selectOption('system')
  await expect.poll(ground).toBe(light)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(ground).toBe(dark)
})

test('the keyboard skips to the content, reaches a number, opens it, closes it and is back', async ({
  page,
}) => {
  await page.goto(firstArticle)
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to content' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
  const number = page.locator('main').getByRole('button', { name: '$13 billion', exact: true }).first()
  await tabTo(page, number)
  await expect(number).toBeFocused()
  const panel = page.locator('[popover]:popover-open')
  await expect(panel).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(panel).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(panel.locator(':focus')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
  await expect(number).toBeFocused()
})

test('a number opens by touch within a phone’s screen @phone', async ({ page }) => {
  await page.goto(firstArticle)
  await page.locator('main').getByRole('button', { name: '$13 billion', exact: true }).first().click()
  const panel = page.locator('[popover]:popover-open')
  await expect(panel).toBeInViewport()
  const box = await panel.boundingBox()
  expect(box?.x).toBeGreaterThanOrEqual(0)
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('an article is read whole and its numbers open', async ({ page }) => {
    await page.goto(firstArticle)
    await expect(page.locator('main')).toContainText('One industry expert thinks the volume could reach')
    const number = page.locator('main').getByRole('button', { name: '20,000', exact: true }).first()
    await number.click()
    await expect(page.locator('[popover]:popover-open')).toContainText('industry expert')
    await page.keyboard.press('Escape')
    await expect(page.locator('[popover]:popover-open')).toHaveCount(0)
    await page.getByRole('link', { name: '日本語' }).click()
    await expect(page).toHaveURL(`/ja${firstArticle}`)
  })

  test('a company has its figures in tables where its charts cannot be drawn', async ({ page }) => {
    await page.goto('/companies/toyota')
    const chart = page.locator('figure', { hasText: 'Toyota: Global production' }).first()
    await chart.locator('details', { hasText: 'Table of' }).locator('summary').first().click()
    await expect(chart.getByRole('table')).toContainText('821,723')
    await expect(page.getByRole('table', { name: 'Plants in the United States' })).toBeVisible()
  })

  test('a policy is asked for as of a day', async ({ page }) => {
    await page.goto(deal)
    await page.getByLabel('Status as of').fill('2025-08-15')
    await page.getByRole('button', { name: 'Show', exact: true }).click()
    await expect(page).toHaveURL(`${deal}?on=2025-08-15`)
    await expect(page.locator('main')).toContainText('Agreed since 22 Jul 2025')
  })

  test('a search finds', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('searchbox').fill('Nissan')
    await page.keyboard.press('Enter')
    await expect(page.locator('main a[href="/companies/nissan"]')).toBeVisible()
  })
})
