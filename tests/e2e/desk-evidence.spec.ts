import type { Page } from '@playwright/test'
import { createAccount, expect, signIn, test } from '../support/browser.ts'
import { choose, fillArticle, saveDraft } from '../support/desk.ts'

let admin: Awaited<ReturnType<typeof createAccount>>
test.beforeAll(async () => {
  admin = await createAccount('admin')
})

const panel = (page: Page) => page.locator('section').filter({ hasText: 'Check before publishing' })

// All texts are made up.
test('a number without evidence is refused, led to, exempted with a reason and published', async ({
  page,
  request,
}) => {
  test.setTimeout(180_000)
  await signIn(page, admin)
  const slug = await fillArticle(page, `Evidence journey ${Date.now()}`)
  const summary = page.getByLabel('Summary', { exact: true })
  await summary.fill(
    'A plant in the Netherlands built 43,210 cars in 2025, as Toyota said. Later 43,210 again.',
  )
  const check = panel(page)
  // It is said while typing, before anything is saved.
  await expect(check.getByRole('status')).toHaveText('1 number without evidence · 1 name without evidence')
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Not saved' })).toContainText('43,210 · Toyota')
  await expect(page.locator('[id$="-check"]')).toBeFocused()
  expect((await request.get(`/articles/${slug}`)).status()).toBe(404)

  await check.getByRole('button', { name: 'Summary' }).first().click()
  await expect(summary).toBeFocused()
  const selected = () => page.evaluate(() => String(getSelection()))
  await expect.poll(selected).toBe('43,210')

  // One choice and one press for all.
  await check.getByRole('checkbox', { name: 'All 2' }).press('Space')
  await check.getByRole('button', { name: 'Background knowledge' }).press('Enter')
  await expect(check.getByRole('status')).toHaveText('Everything stands on evidence')
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await page.waitForURL(/\/desk\/articles\/\d+$/)
  expect((await request.get(`/articles/${slug}`)).status()).toBe(200)
  await page.reload()
  await check.getByText('2 marked as needing none').click()
  await expect(check.getByText('Background knowledge').first()).toBeVisible()

  // Nothing more is asked of it until a new number comes.
  await summary.fill(`${await summary.inputValue()} Then 99,000.`)
  await page.getByRole('button', { name: 'Publish changes' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Not saved' })).toContainText('99,000')
})

test('a number is made a figure from the check, in a folded insight', async ({ page }) => {
  test.setTimeout(180_000)
  await signIn(page, admin)
  await fillArticle(page, `Insight journey ${Date.now()}`)
  await page.getByRole('button', { name: /^Add.*Questions/ }).click()
  await page.getByLabel('Question', { exact: true }).last().fill('Will 64,300 cars be sold?')
  await saveDraft(page)
  const check = panel(page)
  await check.getByRole('button', { name: 'Questions › 1 › Question' }).click()
  await expect(page.getByLabel('Question', { exact: true })).toBeFocused()
  await check.getByRole('button', { name: 'Make it a figure' }).click()
  await expect(page.getByRole('combobox', { name: 'Metric', exact: true })).toBeFocused()
  await choose(page, 'Global production', /^Global production/)
  await page.getByLabel('Country', { exact: true }).fill('NL')
  await expect(check.getByRole('status')).toHaveText('Everything stands on evidence')
})

test('a second figure is judged beside the first before readers see both', async ({ page }) => {
  test.setTimeout(180_000)
  await signIn(page, admin)
  // A month of its own, so that no other run's figures stand beside these.
  const month = `${1900 + Math.floor(Math.random() * 99)}-0${1 + Math.floor(Math.random() * 9)}`
  const figure = async (headline: string, value: string) => {
    const slug = await fillArticle(page, headline)
    const summary = page.getByLabel('Summary', { exact: true })
    await summary.fill(`Output in Malta came to ${value}`)
    await summary.press('Control+End')
    for (let letters = 0; letters < value.length; letters++) await page.keyboard.press('Shift+ArrowLeft')
    await page.keyboard.press('Alt+KeyN')
    await choose(page, 'Global production', /^Global production/)
    await page.getByLabel('Country', { exact: true }).fill('MT')
    await page.getByLabel('Period, short').fill(month)
    await page.getByLabel('Period, short').press('Enter')
    return slug
  }
  const headline = `First figure ${Date.now()}`
  await figure(headline, '20,000')
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await page.waitForURL(/\/desk\/articles\/\d+$/)

  const slug = await figure(`Second figure ${Date.now()}`, '21,000')
  const check = panel(page)
  await expect(check.getByRole('status')).toHaveText('1 figure beside another', { timeout: 20_000 })
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Not saved' })).toContainText('with another value')
  await expect(check.getByRole('link', { name: headline })).toBeVisible()
  await check.getByRole('radio', { name: 'They contradict each other' }).check()
  await expect(check.getByRole('status')).toHaveText('Everything stands on evidence')
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await page.waitForURL(/\/desk\/articles\/\d+$/)
  await page.goto(`/articles/${slug}`)
  const beside = page.locator('main').getByText('Contradicts').first().locator('..')
  await expect(beside.getByRole('link', { name: '20,000 vehicles' })).toBeVisible()
})
