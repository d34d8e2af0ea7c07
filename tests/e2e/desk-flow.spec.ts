/** What passes between editors until readers see it: review, a time, an edit beside the live article. */
import AxeBuilder from '@axe-core/playwright'
import type { Browser, Locator, Page } from '@playwright/test'
import { createAccount, expect, signIn, test } from '../support/browser.ts'
import { fillArticle, saveDraft } from '../support/desk.ts'

type Account = Awaited<ReturnType<typeof createAccount>>
let writer: Account
let reviewer: Account
let admin: Account
test.beforeAll(async () => {
  writer = await createAccount('editor')
  reviewer = await createAccount('editor')
  admin = await createAccount('admin')
})

/** Another person at another machine. */
async function deskOf(browser: Browser, account: Account): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await signIn(page, account)
  return page
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** After a save the page is asked for anew, which a busy machine takes its time for. */
const afterSave = { timeout: 20_000 }
const shows = (page: Page | Locator, words: string) => expect(page.getByText(words)).toBeVisible(afterSave)

/** Nothing for axe to find, and nothing that scrolls the page sideways. */
async function expectSound(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 120))])).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThan(1)
}

async function submit(page: Page, note: string) {
  await button(page, 'Submit for review').click()
  const dialog = page.getByRole('dialog', { name: 'Submit for review' })
  await dialog.getByLabel('A word to the reviewer').fill(note)
  await dialog.getByRole('button', { name: 'Submit' }).click()
}

test('an editor submits, another returns it with a note, then approves it', async ({
  page,
  browser,
  request,
}) => {
  test.setTimeout(90_000)
  await signIn(page, writer)
  const slug = await fillArticle(page, `Review journey ${Date.now()}`)
  await expect(button(page, 'Publish')).toHaveCount(0)
  const path = await saveDraft(page)
  await page.getByLabel('Background', { exact: true }).fill('Written before it was submitted.')
  await submit(page, 'Is the date right?')
  await shows(page, 'You submitted this')
  await expect(button(page, 'Approve and publish')).toHaveCount(0)

  const other = await deskOf(browser, reviewer)
  await other.goto(path)
  await shows(other, 'Is the date right?')
  await expect(other.getByLabel('Background', { exact: true })).toHaveValue(
    'Written before it was submitted.',
  )
  await button(other, 'Return to its writer').click()
  const dialog = other.getByRole('dialog', { name: 'Return to its writer' })
  await dialog.getByRole('button', { name: 'Return' }).click()
  await expect(dialog.getByLabel('What is to be done')).toBeFocused()
  await expect(dialog.getByRole('alert')).toHaveText('This is needed.')
  await expectSound(other)
  await dialog.getByLabel('What is to be done').fill('Say where it was seen.')
  await dialog.getByRole('button', { name: 'Return' }).click()
  await expect(button(other, 'Submit for review')).toBeVisible(afterSave)

  await page.reload()
  await shows(page, 'Say where it was seen.')
  await page.getByLabel('Background', { exact: true }).fill('Seen at the stand.')
  await submit(page, '')
  await shows(page, 'You submitted this')
  expect((await request.get(`/articles/${slug}`)).status()).toBe(404)

  await other.reload()
  await button(other, 'Approve and publish').click()
  await other.getByText('Saved, version').waitFor()
  expect(await (await request.get(`/articles/${slug}`)).text()).toContain('Seen at the stand.')
  await other.context().close()
})

test('a scheduled publication appears to readers at its time, and not before @phone', async ({
  page,
  request,
}) => {
  test.setTimeout(90_000)
  await signIn(page, admin)
  const slug = await fillArticle(page, `Scheduled journey ${Date.now()}`)
  await saveDraft(page)
  await button(page, 'Schedule…').click()
  const dialog = page.getByRole('dialog', { name: 'When it goes out' })
  const zone = dialog.getByLabel('Time zone of this time')
  await expect(zone).toHaveValue('Europe/Berlin')
  const time = dialog.getByLabel('Date and time')
  await time.fill('2020-01-05T09:30')
  await expect(dialog.getByRole('status')).toHaveText(/03:30 EST\s*5 January 2020, 17:30 JST/)
  await dialog.getByRole('button', { name: 'Schedule' }).click()
  await shows(dialog, 'This time has passed.')
  await expect(time).toBeFocused()
  await zone.fill('Nowhere/Town')
  await dialog.getByRole('button', { name: 'Schedule' }).click()
  await expect(zone).toHaveAccessibleDescription(/Not a time zone/)
  await expectSound(page)
  await zone.fill('UTC')
  await time.fill(new Date(Date.now() + 8_000).toISOString().slice(0, 19))
  await dialog.getByRole('button', { name: 'Schedule' }).click()
  await expect(page.getByText('Goes out on')).toContainText(/(EST|EDT) · .* JST/, afterSave)
  expect((await request.get(`/articles/${slug}`)).status()).toBe(404)
  expect(await (await request.get('/timeline')).text()).not.toContain(`/articles/${slug}`)
  await expect
    .poll(async () => (await request.get(`/articles/${slug}`)).status(), { timeout: 45_000 })
    .toBe(200)
  const month = '/timeline?from=2025-10-01&to=2025-10-31&per=200'
  await expect
    .poll(async () => (await (await request.get(month)).text()).includes(`/articles/${slug}`))
    .toBe(true)
  await page.reload()
  await shows(page, 'See it as readers do')
})

test('a published article is edited beside the live one, two editors at once', async ({
  page,
  browser,
  request,
}) => {
  test.setTimeout(90_000)
  await signIn(page, admin)
  const slug = await fillArticle(page, `Edit journey ${Date.now()}`)
  const path = await saveDraft(page)
  await button(page, 'Publish').click()
  await page.getByText('Saved, version').waitFor()
  const seen = async () => (await request.get(`/articles/${slug}`)).text()

  const other = await deskOf(browser, writer)
  await other.goto(path)
  const background = page.getByLabel('Background', { exact: true })
  await background.fill('What the administrator wrote.')
  await button(page, 'Save edit').click()
  await shows(page, 'An edit beside the published article')
  expect(await seen()).not.toContain('What the administrator wrote.')

  await expect(button(other, 'Publish changes')).toHaveCount(0)
  await other.getByLabel('Summary', { exact: true }).fill('What the writer wrote.')
  await button(other, 'Save edit').click()
  const panel = other.getByRole('alert').filter({ hasText: 'Someone else saved this' })
  await expect(panel).toContainText('What the administrator wrote.')
  await panel.locator('section').filter({ hasText: 'Background' }).getByRole('button').click()
  await panel.getByRole('button', { name: 'Save mine over theirs' }).click()
  await other.getByText('Saved, version').waitFor()
  await submit(other, '')
  await shows(other, 'You submitted this')
  expect(await seen()).not.toContain('What the writer wrote.')

  await page.reload()
  await button(page, 'Approve and publish').click()
  await page.getByText('Saved, version').waitFor()
  await expect(page.getByText('An edit beside the published article')).toHaveCount(0, afterSave)
  const text = await seen()
  expect(text).toContain('What the administrator wrote.')
  expect(text).toContain('What the writer wrote.')

  // One click for who may: nothing got slower.
  await background.fill('Changed and published in one step.')
  await button(page, 'Publish changes').click()
  await expect.poll(seen).toContain('Changed and published in one step.')

  await background.fill('A change that is dropped.')
  await button(page, 'Save edit').click()
  await button(page, 'Discard the edit').click()
  await page.getByRole('dialog').getByRole('button', { name: 'Discard' }).click()
  await expect(background).toHaveValue('Changed and published in one step.')
  await expect(button(page, 'Discard the edit')).toHaveCount(0)
  await other.context().close()
})

test('an administrator sets who may publish @phone', async ({ page }) => {
  await signIn(page, admin)
  await page.goto('/desk/settings')
  const review = page.getByLabel('Editors submit, another approves')
  await expect(review).toBeChecked()
  await expectSound(page)
  // Stored as it is: the other tests run at the same time, and need it so.
  await button(page, 'Save').click()
  await shows(page, 'Saved.')
  await page.reload()
  await expect(review).toBeChecked()
})
