/** The sentence behind a number, beside it: for a pointer, for keys and for a finger. */
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '../support/browser.ts'

/** Its newest figure stands in a sentence that is held. */
const production = '/metrics/global-production?subject=toyota'

test('pointed at, a number shows its sentence, which stays while it is read and goes with Escape', async ({
  page,
}) => {
  await page.goto(production)
  const number = page.locator('main a[data-claim]').first()
  const panel = page.getByRole('dialog')
  // The script hears once the page is alive.
  await expect(async () => {
    await page.mouse.move(2, 2)
    await number.hover()
    await expect(panel).toBeVisible({ timeout: 3_000 })
  }).toPass()
  await expect(panel.locator('blockquote mark')).not.toBeEmpty()
  await expect(panel).toContainText('Read in')
  await expect(panel.getByRole('link', { name: 'Go to the sentence' })).toHaveAttribute(
    'href',
    (await number.getAttribute('href')) ?? '',
  )
  await panel.hover()
  await page.waitForTimeout(600)
  await expect(panel).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
  await number.hover()
  await expect(panel).toBeVisible()
  await page.mouse.move(2, 2)
  await expect(panel).toHaveCount(0)
})

test('keys reach the number, its sentence and what that leads to', async ({ page }) => {
  await page.goto(`/ja${production}`)
  const number = page.locator('main a[data-claim]').first()
  const panel = page.getByRole('dialog')
  await expect(async () => {
    await number.focus()
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Tab')
    await expect(panel).toBeVisible({ timeout: 3_000 })
  }).toPass()
  await expect(number).toBeFocused()
  await expect(number).toHaveAccessibleDescription(/./)
  await page.keyboard.press('Tab')
  await expect(panel.getByRole('link').first()).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
  await expect(number).toBeFocused()
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/ja\/articles\/[^#]+#claim-\d+$/)
})

test('a number that is calculated shows its formula and what it follows from', async ({ page }) => {
  await page.goto(`${production}&scale=yoy`)
  const number = page.locator('main a[data-calculated]').first()
  const panel = page.getByRole('dialog')
  await expect(async () => {
    await page.mouse.move(2, 2)
    await number.hover()
    await expect(panel).toBeVisible({ timeout: 3_000 })
  }).toPass()
  await expect(panel).toContainText('100 × (later ÷ earlier − 1)')
  await expect(panel).toContainText('821,723 vehicles')
  await expect(panel).toContainText('869,230 vehicles')
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([])
})

test('a tap shows the sentence where the finger is, and leads on from there @phone', async ({
  page,
  isMobile,
}) => {
  test.skip(!isMobile, 'a finger')
  await page.goto(production)
  const number = page.locator('main a[data-claim]').first()
  const panel = page.getByRole('dialog')
  await page.waitForLoadState('networkidle')
  await number.tap()
  await expect(panel.locator('blockquote mark')).not.toBeEmpty()
  await expect(page).toHaveURL(production)
  const { width = 0 } = page.viewportSize() ?? {}
  const box = await panel.boundingBox()
  expect(box?.x).toBeGreaterThanOrEqual(0)
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width)
  await panel.getByRole('link', { name: 'Go to the sentence' }).tap()
  await page.waitForURL(/\/articles\/[^#]+#claim-\d+$/)
  await expect(page.locator(':target')).toBeInViewport()
})

test('a number whose sentence is in the page shows it to pointer and focus as well, and keeps it when pressed', async ({
  page,
}) => {
  await page.goto('/contradictions')
  const number = page.locator('main button[data-popover]').first()
  const panel = page.getByRole('dialog')
  await expect(async () => {
    await page.mouse.move(2, 2)
    await number.hover()
    await expect(panel).toBeVisible({ timeout: 3_000 })
  }).toPass()
  await page.mouse.move(2, 2)
  await expect(panel).toHaveCount(0)
  await number.hover()
  await expect(panel).toBeVisible()
  await number.click()
  await page.mouse.move(2, 2)
  await page.waitForTimeout(600)
  await expect(panel).toBeVisible()
  await number.click()
  await expect(panel).toHaveCount(0)
  await page.mouse.move(2, 2)
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Tab')
  await expect(number).toBeFocused()
  await expect(panel).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
  await page.waitForTimeout(600)
  await expect(panel).toHaveCount(0)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })
  test('the number is a link, and its own page tells all of it', async ({ page }) => {
    await page.goto(production)
    const number = page.locator('main a[data-claim]').first()
    const id = await number.getAttribute('data-claim')
    await number.click()
    await page.waitForURL(new RegExp(`#claim-${id}$`))
    await page.goto(`/ja/claims/${id}`)
    await expect(page.locator('main blockquote mark')).not.toBeEmpty()
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex')
  })
})

test.describe('calculated, without script', () => {
  test.use({ javaScriptEnabled: false })
  test('the number leads to its formula, and that to both sentences', async ({ page }) => {
    await page.goto(`/ja${production}&scale=yoy`)
    const number = page.locator('main a[data-calculated]').first()
    const text = (await number.textContent()) ?? ''
    await page.goto((await number.getAttribute('href')) ?? '')
    await expect(page.locator('main')).toContainText(text)
    await expect(page.locator('main')).toContainText('前年同期比 ＝')
    await expect(page.locator('main a[data-claim]')).toHaveCount(2)
    await page.locator('main a[data-claim]').first().click()
    await page.waitForURL(/\/ja\/articles\/[^#]+#claim-\d+$/)
  })
})

test('a number of no one, or of what readers may not see, is not there', async ({ request }) => {
  for (const id of ['0', '-1', '1e9', '2147483648', '99999999', 'x', '1%00', '٣', '%'])
    for (const language of ['', '/ja'])
      expect([400, 404], id).toContain((await request.get(`${language}/claims/${id}`)).status())
})
