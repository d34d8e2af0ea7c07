import { createAccount, expect, signIn, test } from '../support/browser.ts'
import { choose, fillArticle, saveDraft, tabTo } from '../support/desk.ts'

let editor: Awaited<ReturnType<typeof createAccount>>
test.beforeAll(async () => {
  // Who publishes without asking anyone; what passes between editors is in desk-flow.
  editor = await createAccount('admin')
})

test('an article with a figure is made, published and read, by keyboard alone', async ({ page, request }) => {
  test.setTimeout(60_000)
  await signIn(page, editor)
  await page.goto('/desk/articles/new')
  const headline = `Keyboard journey ${Date.now()}`
  await tabTo(page, page.getByLabel('Headline, as printed'))
  await page.keyboard.type(headline)
  await tabTo(page, page.getByRole('combobox', { name: 'Source' }))
  await choose(page, 'Reuters', /^Reuters/)
  await tabTo(page, page.getByLabel('Published', { exact: true }))
  await page.keyboard.type('2025-10-05T09:30')
  await tabTo(page, page.getByLabel('Time zone of publication', { exact: true }))
  await page.keyboard.type('Asia/Tokyo')
  await tabTo(page, page.getByLabel('Summary', { exact: true }))
  await page.keyboard.type('A first sentence. Output in the Netherlands came to 20,000')
  for (let letters = 0; letters < 6; letters++) await page.keyboard.press('Shift+ArrowLeft')
  await page.keyboard.press('Alt+KeyN')
  await expect(page.getByRole('combobox', { name: 'Metric', exact: true })).toBeFocused()
  await choose(page, 'Global production', /^Global production/)
  await expect(page.getByLabel('Value', { exact: true })).toHaveValue('20000')
  await tabTo(page, page.getByLabel('Country', { exact: true }))
  await page.keyboard.type('NL')
  await tabTo(page, page.getByLabel('Period, short'))
  await page.keyboard.type('2025-08')
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('button', { name: 'Done, back to the text' }))
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Summary', { exact: true })).toBeFocused()
  await tabTo(page, page.getByRole('combobox', { name: 'Companies' }))
  await choose(page, 'Suzuki', /^Suzuki/)

  await tabTo(page, page.getByRole('button', { name: 'Save draft' }))
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/desk\/articles\/\d+$/)
  const slug = await page.getByLabel('Address *', { exact: true }).inputValue()
  for (const path of ['/', '/timeline', '/companies/suzuki', `/search?q=${encodeURIComponent(headline)}`]) {
    expect(await (await request.get(path)).text(), path).not.toContain(`/articles/${slug}`)
  }
  expect((await request.get(`/articles/${slug}`)).status()).toBe(404)

  await tabTo(page, page.getByRole('button', { name: 'Publish' }))
  await page.keyboard.press('Enter')
  await page.getByText('Saved, version', { exact: false }).waitFor()
  const visible = async () => {
    const pages = [
      `/articles/${slug}`,
      `/ja/articles/${slug}`,
      '/companies/suzuki',
      '/timeline?company=suzuki',
    ]
    const answers = await Promise.all(pages.map((path) => request.get(path)))
    const texts = await Promise.all(answers.map((answer) => answer.text()))
    return texts.every((text) => text.includes(headline))
  }
  // The save answers only when readers see it: the very next request of each page shows it.
  expect(await visible()).toBe(true)
})

test('a failed save names each field and keeps what was typed', async ({ page }) => {
  await signIn(page, editor)
  await page.goto('/desk/articles/new')
  await page.getByLabel('Address of the original').fill('javascript:alert(1)')
  await page.getByLabel('Published', { exact: true }).fill('2025-02-30')
  await page.getByRole('button', { name: 'Save draft' }).click()
  const summary = page.getByRole('alert').filter({ hasText: 'Not saved' })
  await expect(summary).toBeFocused()
  await expect(page.getByLabel('Headline, as printed')).toHaveAttribute('aria-invalid', 'true')
  await summary.getByRole('link', { name: 'Address of the original' }).click()
  await expect(page.getByLabel('Address of the original')).toBeFocused()
  await expect(page.getByLabel('Address of the original')).toHaveAccessibleDescription(/Not a web address/)
  await expect(page.getByLabel('Published', { exact: true })).toHaveValue('2025-02-30')
})

test('two editors of one article: the second sees both versions and decides', async ({ page, browser }) => {
  test.setTimeout(60_000)
  await signIn(page, editor)
  await fillArticle(page, `Conflict journey ${Date.now()}`)
  const path = await saveDraft(page)
  const context = await browser.newContext({ storageState: await page.context().storageState() })
  const second = await context.newPage()
  await second.goto(path)
  await second.getByLabel('Background', { exact: true }).fill('What the second wrote.')

  await page.getByLabel('Summary', { exact: true }).fill('What the first wrote.')
  await page.getByRole('button', { name: 'Save draft' }).click()
  await page.getByText('Saved, version 2').waitFor()

  await second.getByRole('button', { name: 'Save draft' }).click()
  const panel = second.getByRole('alert').filter({ hasText: 'Someone else saved this' })
  await expect(panel).toContainText('What the first wrote.')
  await expect(panel).toContainText('What the second wrote.')
  await expect(second.getByLabel('Background', { exact: true })).toHaveValue('What the second wrote.')
  await panel.locator('section').filter({ hasText: 'Summary' }).getByRole('button').click()
  await expect(second.getByLabel('Summary', { exact: true })).toHaveValue('What the first wrote.')
  await panel.getByRole('button', { name: 'Save mine over theirs' }).click()
  await second.getByText('Saved, version 3').waitFor()
  await page.reload()
  await expect(page.getByLabel('Summary', { exact: true })).toHaveValue('What the first wrote.')
  await expect(page.getByLabel('Background', { exact: true })).toHaveValue('What the second wrote.')
  await context.close()
})

test('text survives an expired session and a closed tab', async ({ page }) => {
  test.setTimeout(60_000)
  await signIn(page, editor)
  await fillArticle(page, `Survival journey ${Date.now()}`)
  const path = await saveDraft(page)
  await page.getByLabel('Background', { exact: true }).fill('Typed before the session ended.')
  await page.context().clearCookies()
  await page.getByRole('button', { name: 'Save draft' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'signed out' })).toBeVisible()
  await expect(page.getByLabel('Background', { exact: true })).toHaveValue('Typed before the session ended.')

  // The tab is closed; a new one offers what was typed.
  await page.goto('about:blank')
  await signIn(page, editor)
  await page.goto(path)
  await expect(page.getByLabel('Background', { exact: true })).toHaveValue('')
  await page.getByRole('button', { name: 'Restore it' }).click()
  await expect(page.getByLabel('Background', { exact: true })).toHaveValue('Typed before the session ended.')
  await page.getByRole('button', { name: 'Save draft' }).click()
  await page.getByText('Saved, version 2').waitFor()
})

test('a preview shows unsaved words and saves nothing', async ({ page, request }) => {
  await signIn(page, editor)
  const slug = await fillArticle(page, `Preview journey ${Date.now()}`)
  await page.getByRole('button', { name: 'Preview' }).click()
  const dialog = page.getByRole('dialog', { name: 'Preview' })
  await expect(dialog.getByText('A summary made for a test.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Back to the form' }).click()
  await expect(page.getByRole('button', { name: 'Preview' })).toBeFocused()
  expect((await request.get(`/articles/${slug}`)).status()).toBe(404)
  await page.goto(`/desk/articles?q=${slug}`)
  await expect(page.getByText('Nothing found.')).toBeVisible()
})

test('a figure made in a saved article is kept once, and follows its sentence', async ({ page }) => {
  test.setTimeout(60_000)
  await signIn(page, editor)
  await fillArticle(page, `Figure journey ${Date.now()}`)
  await saveDraft(page)
  const summary = page.getByLabel('Summary', { exact: true })
  await summary.focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Output came to 20,000')
  for (let letters = 0; letters < 6; letters++) await page.keyboard.press('Shift+ArrowLeft')
  await page.getByRole('button', { name: 'This is a number' }).click()
  await choose(page, 'Global production', /^Global production/)
  await page.getByLabel('Country', { exact: true }).fill('NL')
  const save = page.getByRole('button', { name: 'Save draft' })
  await save.click()
  await page.getByText('Saved, version 2').waitFor()
  await summary.press('Control+Home')
  await page.keyboard.type('Before all that. ')
  await save.click()
  await page.getByText('Saved, version 3').waitFor()
  await page.reload()
  await expect(page.locator('q')).toHaveText(['Output came to 20,000'])
  await expect(page.locator('q mark')).toHaveText('20,000')

  // Once the number is touched, its claim must be looked at again.
  await summary.fill((await summary.inputValue()).replace('20,000', '30,000'))
  await save.click()
  await expect(page.getByRole('alert').filter({ hasText: 'no longer in the text' })).toBeVisible()
})

test('an archived article leaves readers’ sight', async ({ page, request }) => {
  await signIn(page, editor)
  const slug = await fillArticle(page, `Archive journey ${Date.now()}`)
  await saveDraft(page)
  await page.getByRole('button', { name: 'Publish' }).click()
  await page.getByText('Saved, version').waitFor()
  expect((await request.get(`/articles/${slug}`)).status()).toBe(200)
  await page.getByRole('button', { name: 'Archive' }).click()
  await page.getByRole('button', { name: 'Restore as draft' }).waitFor()
  expect((await request.get(`/articles/${slug}`)).status()).toBe(404)
})
