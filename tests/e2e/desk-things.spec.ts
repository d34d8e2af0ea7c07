import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { createAccount, expect, signIn, test } from '../support/browser.ts'
import { choose } from '../support/desk.ts'

let editor: Awaited<ReturnType<typeof createAccount>>
test.beforeAll(async () => {
  editor = await createAccount('editor')
})

const kinds = ['sources', 'companies', 'people', 'agencies', 'topics', 'policies', 'metrics', 'stories']

/** Nothing for axe to find, and nothing that scrolls sideways. */
async function expectSound(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${page.url()}: ${id} ${nodes[0]?.html}`)).toEqual([])
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(over, page.url()).toBeLessThanOrEqual(0)
}

test('the article form and the desk’s other pages are sound in both themes @phone', async ({ page }) => {
  test.setTimeout(120_000)
  await signIn(page, editor)
  const pages = ['', '/new', '/1', '/1/links', '/1/history'].map((path) => `/desk/articles${path}`)
  for (const path of [...pages, '/desk/log', '/desk/account', '/ja/desk/articles/1']) {
    await page.goto(path)
    await expect(page.locator('h1')).toBeVisible()
    if (/articles\/1$/.test(path)) await page.locator('[id$="claims-0-fold"]').click()
    await expectSound(page)
  }
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/desk/articles/1')
  await page.locator('[id$="insights-0-fold"]').click()
  await expectSound(page)
})

test('every kind of thing is listed, found and opened, with nothing for axe to find @phone', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await signIn(page, editor)
  for (const kind of kinds) {
    await page.goto(`/desk/${kind}`)
    await page.locator('tbody a').first().click()
    await page.waitForURL(new RegExp(`/desk/${kind}/\\d+$`))
    await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeVisible()
    await expectSound(page)
  }
})

test('opening and saving a thing unchanged changes nothing', async ({ page }) => {
  test.setTimeout(60_000)
  await signIn(page, editor)
  for (const path of ['/desk/companies/1', '/desk/policies/1', '/desk/people/1', '/desk/articles/1']) {
    await page.goto(path)
    const save = page.getByRole('button', { name: /^Save( |$)/ }).last()
    await save.click()
    await expect(page.getByRole('status').filter({ hasText: 'Saved, version' })).toBeVisible()
    const before = await page.getByRole('status').filter({ hasText: 'Saved, version' }).textContent()
    await page.goto(path)
    await save.click()
    await expect(page.getByRole('status').filter({ hasText: 'Saved, version' })).toHaveText(before ?? '')
  }
})

test('a topic is made, changed, and made anew in place from another form', async ({ page }) => {
  test.setTimeout(60_000)
  await signIn(page, editor)
  const name = `Topic ${Date.now()}`
  await page.goto('/desk/topics/new')
  await page.getByLabel('Name *', { exact: true }).fill(name)
  await page.getByLabel('Name (Japanese)').fill('試験の主題')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.waitForURL(/\/desk\/topics\/\d+$/)
  await page.getByRole('button', { name: 'Add: Other names' }).click()
  await page.getByLabel('Text *').fill('An alias')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText('Saved, version 2').waitFor()

  await page.goto('/desk/articles/new')
  await page.getByRole('combobox', { name: 'Topics' }).focus()
  await choose(page, `${name} in place`, /^Create/)
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Name (Japanese)').fill('その場で作った主題')
  await dialog.getByRole('button', { name: 'Create' }).click()
  await expect(page.getByRole('button', { name: `Remove ${name} in place` })).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Topics' })).toBeFocused()
})
