/** What was written before: restored, corrected before readers' eyes, found again in the log. */
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { createAccount, expect, signIn, test } from '../support/browser.ts'
import { choose, fillArticle, saveDraft } from '../support/desk.ts'

let admin: Awaited<ReturnType<typeof createAccount>>
test.beforeAll(async () => {
  admin = await createAccount('admin')
})

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const saved = (page: Page, version: number) => page.getByText(`Saved, version ${version}`).waitFor()

/** Nothing for axe to find, and nothing that scrolls the page sideways. */
async function expectSound(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 120))])).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThan(1)
}

test('an earlier text is compared with the present one and restored; nothing is lost', async ({ page }) => {
  test.setTimeout(90_000)
  await signIn(page, admin)
  await fillArticle(page, `History journey ${Date.now()}`)
  const path = await saveDraft(page)
  const summary = page.getByLabel('Summary', { exact: true })
  await summary.fill('A summary rewritten for a test.')
  await button(page, 'Save draft').click()
  await saved(page, 2)
  await summary.fill('A third summary.')
  await button(page, 'Save draft').click()
  await saved(page, 3)

  await page.getByRole('link', { name: 'History', exact: true }).click()
  await page.waitForURL(/\/history$/)
  // Without a choice: this text and the one before.
  await expect(page.getByRole('deletion')).toContainText('rewritten for a test')
  await page.getByRole('radio', { name: 'Earlier: version 1' }).check()
  await page.getByRole('radio', { name: 'Later: version 2' }).check()
  await button(page, 'Compare').click()
  await page.waitForURL(/history\?.*a=1/)
  await expect(page.getByRole('deletion')).toHaveText(/⊖removed: made$/)
  await expect(page.getByRole('insertion')).toHaveText(/⊕added: rewritten$/)
  await expectSound(page)

  await button(page, 'Restore version 1').click()
  await page.waitForURL(new RegExp(`${path}$`))
  await expect(summary).toHaveValue('A summary made for a test.')
  await page.goto(`${path}/history?a=3`)
  await expect(page.getByRole('heading', { name: 'version 4' })).toBeVisible()
  await expect(page.getByRole('deletion')).toContainText('third')
})

test('a published article is restored beside itself: readers keep what they have', async ({
  page,
  request,
}) => {
  test.setTimeout(90_000)
  await signIn(page, admin)
  const slug = await fillArticle(page, `Restored beside ${Date.now()}`)
  const path = await saveDraft(page)
  const summary = page.getByLabel('Summary', { exact: true })
  await summary.fill('What readers have.')
  await button(page, 'Publish').click()
  await page.getByText('Saved, version').waitFor()
  await page.goto(`${path}/history?a=1`)
  await button(page, 'Restore version 1').click()
  await page.waitForURL(new RegExp(`${path}$`))
  await expect(summary).toHaveValue('A summary made for a test.')
  const read = async () => (await request.get(`/articles/${slug}`)).text()
  expect(await read()).toContain('What readers have.')
  await button(page, 'Publish changes').click()
  await page.getByText('Saved, version').waitFor()
  expect(await read()).toContain('A summary made for a test.')
})

test('a figure that readers have seen changes with a correction, and they see that too', async ({
  page,
  request,
}) => {
  test.setTimeout(120_000)
  await signIn(page, admin)
  const slug = await fillArticle(page, `Correction journey ${Date.now()}`)
  const summary = page.getByLabel('Summary', { exact: true })
  await summary.fill('A sentence made up for a test. Output came to 20,000')
  await summary.press('End')
  for (let letters = 0; letters < 6; letters++) await page.keyboard.press('Shift+ArrowLeft')
  await page.keyboard.press('Alt+KeyN')
  await expect(page.getByRole('combobox', { name: 'Metric', exact: true })).toBeFocused()
  await choose(page, 'Global production', /^Global production/)
  await page.getByLabel('Country', { exact: true }).fill('NL')
  await page.getByLabel('Period, short').fill('1961-04')
  await page.getByLabel('Period, short').press('Enter')
  await button(page, 'Publish').click()
  await page.waitForURL(/\/desk\/articles\/\d+$/)
  await page.getByRole('link', { name: 'See it as readers do' }).waitFor()

  await page.locator('[id$="claims-0-fold"]').click()
  await page.getByLabel('Value', { exact: true }).fill('21000')
  // Old and new are filled in; the reason is the editor's to give.
  const entry = page.locator('[id$="-corrections-0-fold"]')
  // Leaving the value lets the check of the evidence move the button: on a busy machine from under the pointer.
  await expect(async () => {
    await button(page, 'Publish changes').click()
    await expect(entry).toBeVisible({ timeout: 4_000 })
  }).toPass()
  await expect(entry).toContainText('20,000 vehicles · 21,000 vehicles')
  await entry.click()
  await expect(page.getByLabel('Before *', { exact: true })).toHaveValue('20,000 vehicles')
  await button(page, 'Publish changes').click()
  const why = page.getByLabel('Why *', { exact: true })
  await expect(why).toHaveAttribute('aria-invalid', 'true')
  await why.fill('Half of one plant was left out.')
  await expectSound(page)
  await button(page, 'Publish changes').click()
  await page.getByText('Saved, version').waitFor()
  await expect(entry).toHaveCount(0)

  await page.goto(`/articles/${slug}#corrections`)
  const corrections = page.locator('#corrections')
  await expect(corrections).toContainText('Half of one plant was left out.')
  await expect(corrections.getByRole('deletion')).toHaveText('20,000 vehicles')
  await page.getByRole('listitem').getByRole('button', { name: '21,000 vehicles' }).click()
  await expect(page.getByRole('dialog')).toContainText('was 20,000 vehicles until')
  await expectSound(page)
  expect(await (await request.get(`/ja/articles/${slug}`)).text()).toContain('訂正')
})

test('the log is narrowed in its address, down to one thing, and tells what changed @phone', async ({
  page,
}) => {
  test.setTimeout(90_000)
  await signIn(page, admin)
  const headline = `Logged ${Date.now()}`
  await fillArticle(page, headline)
  await saveDraft(page)
  await page.getByLabel('Region', { exact: true }).fill('JP')
  await button(page, 'Save draft').click()
  await saved(page, 2)

  await page.goto('/desk/log')
  await page.getByLabel('Who', { exact: true }).selectOption(admin.email)
  await page.getByLabel('On what kind', { exact: true }).selectOption('Article')
  await page.getByLabel('Words', { exact: true }).fill(headline)
  await button(page, 'Show').click()
  await page.waitForURL(/kind=Article/)
  const entries = page.locator('[id^="entry-"]')
  await expect(entries).toHaveCount(2)
  await expect(entries.first()).toContainText(`${admin.email} saved an article`)
  await entries.first().getByText('Changed: Region').click()
  await expect(entries.first().getByRole('insertion')).toContainText('JP')
  await expectSound(page)

  await entries.first().getByRole('link', { name: 'Only this' }).click()
  await page.waitForURL(/thing=Article/)
  await expect(entries).toHaveCount(2)
  await page.getByLabel('What', { exact: true }).selectOption({ label: 'made an article' })
  await button(page, 'Show').click()
  await page.waitForURL(/action=createArticle/)
  await expect(entries).toHaveCount(1)
  await page.getByLabel('To (UTC)', { exact: true }).fill('2020-01-01')
  await button(page, 'Show').click()
  await expect(page.getByText('No entry fits.')).toBeVisible()
  await page.getByRole('link', { name: 'Clear all filters' }).click()
  await page.waitForURL(/\/desk\/log$/)
  await expect(entries).toHaveCount(50)
})

test('the desk opens on what waits, and says what the record lacks @phone', async ({ page }) => {
  test.setTimeout(60_000)
  await signIn(page, admin)
  const headline = `Waiting ${Date.now()}`
  await fillArticle(page, headline)
  const path = await saveDraft(page)
  await page.goto('/desk')
  const drafts = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'Drafts', exact: true }) })
  await expect(drafts.getByRole('link', { name: headline })).toHaveAttribute('href', path)
  // The fact base has no two figures left that nobody judged: the desk says what else is missing.
  await expect(page.getByRole('link', { name: 'Judge' })).toHaveCount(0)
  await expectSound(page)
  // Where it leads for those two: a link between two figures, both chosen.
  await page.goto('/desk/articles/1/links')
  const last = (select: string) => page.locator(`select#${select} option`).last().getAttribute('value')
  const [from, to] = [await last('from'), await last('to')]
  await page.goto(`/desk/articles/1/links?from=${from}&to=${to}#add`)
  await expect(page.locator('select#from')).toHaveValue(from ?? '')
  await expect(page.locator('select#to')).toHaveValue(to ?? '')
  for (const dark of ['/ja/desk', '/ja/desk/articles/1/history', '/ja/desk/log']) {
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.goto(dark)
    await expect(page.locator('h1')).toBeVisible()
    await expectSound(page)
  }
})
