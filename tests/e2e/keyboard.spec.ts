import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/browser.ts'

/** Keys are heard once the page is awake; until then the button is a link to the search. */
async function awake(page: Page, address: string) {
  await page.goto(address)
  await page.waitForFunction(() => {
    const link = document.querySelector('header a[aria-keyshortcuts]')
    return link !== null && Object.keys(link).some((name) => name.startsWith('__reactProps'))
  })
  // What listens is set up right after that, once the browser is idle.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(() => setTimeout(resolve, 50))))
}

const entries = '[data-entry]'

test('keys move over the entries, select them, say which came first, and leave fields alone', async ({
  page,
}) => {
  await awake(page, '/timeline')
  await page.keyboard.press('j')
  const focused = page.locator(`${entries}:focus`)
  await expect(focused).toHaveCount(1)
  const first = await focused.getAttribute('data-entry')
  await page.keyboard.press('j')
  await expect(focused).not.toHaveAttribute('data-entry', first ?? '')
  await page.keyboard.press('k')
  await expect(focused).toHaveAttribute('data-entry', first ?? '')
  for (const key of ['x', 'j', 'x']) await page.keyboard.press(key)
  await expect(page.locator('[data-selected]')).toHaveCount(2)
  const bar = page.getByRole('region', { name: 'Selected entries' })
  await expect(bar).toContainText('2 selected')
  await bar.getByRole('button', { name: 'Which came first?' }).click()
  const order = page.getByRole('dialog', { name: 'Which came first' })
  await expect(order).toContainText(/came first/)
  await page.keyboard.press('Escape')
  await expect(order).toHaveCount(0)
  await page.keyboard.press(']')
  await expect(page.locator('[data-month]:focus')).toHaveCount(1)
  await page.keyboard.press('/')
  const field = page.locator('#timeline-words')
  await expect(field).toBeFocused()
  await page.keyboard.type('gjx?[c')
  await expect(field).toHaveValue('gjx?[c')
  await expect(page).toHaveURL('/timeline')
})

test('single keys can be turned off, and on again from the palette', async ({ page }) => {
  await awake(page, '/companies')
  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: 'Keyboard' })
  const letters = help.getByRole('checkbox', { name: 'Single keys work' })
  await letters.uncheck()
  await page.keyboard.press('Escape')
  await expect(help).toHaveCount(0)
  await page.keyboard.press('?')
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Go to or do' }).fill('keyboard')
  await expect(help).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(letters).not.toBeChecked()
  await letters.check()
  await page.keyboard.press('Escape')
  await page.keyboard.press('g')
  await page.keyboard.press('p')
  await expect(page).toHaveURL('/policies')
})

for (const { at, typed, title, to } of [
  { at: '/policies', typed: 'ｔｏｙｏｔｏ', title: 'Go to or do', to: '/companies/toyota' },
  { at: '/ja/policies', typed: 'とよた', title: '移動・実行', to: '/ja/companies/toyota' },
])
  test(`the palette of ${at} finds a company, is free of barriers, and gives the focus back`, async ({
    page,
  }) => {
    await awake(page, at)
    const search = page.getByRole('banner').getByRole('searchbox')
    await search.focus()
    await page.keyboard.press('Control+k')
    const box = page.getByRole('combobox', { name: title })
    await expect(box).toBeFocused()
    await box.fill(typed)
    await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true')
    await expect(page.getByRole('group').first().getByRole('option').first()).toContainText(/Toyota|トヨタ/)
    expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations).toEqual([])
    await page.keyboard.press('Escape')
    await expect(search).toBeFocused()
    await page.keyboard.press('Control+k')
    await box.fill(typed)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(to)
  })
