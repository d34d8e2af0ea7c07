/** From a pasted text to a published article: suggestions by click and by key, questions, twins, and what is no news. */
import { existsSync, readFileSync } from 'node:fs'
import { createAccount, expect, signIn, test } from '../support/browser.ts'
import {
  button,
  field,
  goOn,
  openIntake,
  panel,
  publish,
  read,
  slugOf,
  suggestion,
} from './support/intake-steps.ts'
import { digest, ownWord, recipe, release } from './support/intake-texts.ts'

type Account = Awaited<ReturnType<typeof createAccount>>
let admin: Account
test.beforeAll(async () => {
  admin = await createAccount('admin')
})
test.beforeEach(async ({ page }) => {
  await signIn(page, admin)
})

test('a digest becomes a published article with its parts, names and numbers in at most 15 steps', async ({
  page,
  request,
}) => {
  test.setTimeout(120_000)
  const word = ownWord()
  let steps = 0
  await openIntake(page)
  await field(page, 'Text or HTML').fill(digest(word))
  steps++
  await button(page, 'Read it Ctrl+Enter').click()
  steps += 1 + (await goOn(page))
  await expect(panel(page).getByRole('status').first()).toHaveText(/^0 of \d+ accepted$/)
  await expect(field(page, 'Summary')).toHaveValue('')
  await button(page, 'Accept all').click()
  steps++
  await expect(suggestion(page, 'headline')).toHaveAttribute('data-state', 'accepted')
  await expect(panel(page).locator('[data-state=open]')).toHaveCount(0)
  const slug = await slugOf(page)
  steps += await publish(page)
  expect(steps).toBeLessThanOrEqual(15)

  const answer = await request.get(`/articles/${slug}`)
  expect(answer.status()).toBe(200)
  await page.goto(`/articles/${slug}`)
  const main = page.locator('main')
  await expect(main.getByRole('heading', { level: 1 })).toHaveText(/^Isuzu Motors Tests Shipping/)
  for (const text of [
    'Benzinga',
    'Isuzu Motors has long sold',
    'Why would Isuzu Motors ship',
    'Spare capacity',
  ])
    await expect(main).toContainText(text)
  for (const number of ['3,000', '4,500', '12.5%'])
    await expect(main.getByRole('button', { name: number }).first()).toBeVisible()
  await expect(main.getByText('Written by a machine', { exact: false }).first()).toBeVisible()
  await expect(main.getByRole('link', { name: /^Isuzu/ }).first()).toBeVisible()
})

test('nothing that was not accepted is in the form or saved; keys judge each suggestion', async ({
  page,
}) => {
  const word = ownWord()
  await read(page, digest(word, 'Mazda Motor'))
  await goOn(page)
  await expect(suggestion(page, 'headline')).toBeFocused()
  await page.keyboard.press('a')
  await expect(field(page, 'Headline, as printed')).toHaveValue(new RegExp(`${word} Report Says$`))
  await expect(suggestion(page, 'source')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(suggestion(page, 'publishedAt')).toBeFocused()
  await page.keyboard.press('j')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('x')
  await expect(suggestion(page, 'publishedAt')).toHaveAttribute('data-state', 'rejected')
  await page.keyboard.press('Shift+A')
  await expect(field(page, 'Published')).toHaveValue('')
  await expect(field(page, 'Summary')).toHaveValue(/^Mazda Motor is considering/)

  // Turned away, a text goes and takes its figures with it; they come back with it.
  const inSummary = panel(page).getByRole('listitem', { name: /^Figures: 4,500/ })
  await expect(inSummary).toHaveAttribute('data-state', 'accepted')
  await suggestion(page, 'summary')
    .getByRole('button', { name: /^Reject/ })
    .click()
  await expect(field(page, 'Summary')).toHaveValue('')
  await expect(inSummary).toHaveAttribute('data-state', 'open')
  await expect(inSummary).toContainText('Accept the text it stands in first')
  await suggestion(page, 'summary')
    .getByRole('button', { name: /^Accept/ })
    .click()
  await inSummary.getByRole('button', { name: /^Accept/ }).click()
  await inSummary.focus()
  await page.keyboard.press('e')
  await expect(page.locator(':focus')).toHaveAttribute('aria-expanded', 'true')

  await suggestion(page, 'background')
    .getByRole('button', { name: /^Reject/ })
    .click()
  await button(page, 'Save draft').click()
  await page.waitForURL(/\/desk\/articles\/\d+$/)
  await expect(field(page, 'Published')).toHaveValue('')
  await expect(field(page, 'Background')).toHaveValue('')
  await expect(page.locator('form q mark').filter({ hasText: '4,500' })).toBeVisible()

  // What was turned away may still come in; the others stand as they were judged.
  await expect(suggestion(page, 'background')).toHaveAttribute('data-state', 'rejected')
  await expect(suggestion(page, 'source')).toHaveAttribute('data-state', 'accepted')
  await expect(inSummary).toHaveAttribute('data-state', 'accepted')
  await suggestion(page, 'background')
    .getByRole('button', { name: /^Accept/ })
    .click()
  await expect(field(page, 'Background')).toHaveValue(/^Mazda Motor has long sold/)
  await button(page, 'Put the suggestions away').click()
  await expect(panel(page)).toHaveCount(0)
  await page.goto('/desk/intake')
  await expect(field(page, 'Text or HTML')).toHaveValue('')
})

test('a Japanese release: its zone, its publisher and an ambiguous name are asked for', async ({
  page,
  request,
}) => {
  test.setTimeout(120_000)
  const word = ownWord()
  await read(page, release(word))
  await goOn(page)
  await button(page, 'Accept all').click()
  await expect(panel(page).getByText(/are left: they need you/)).toBeVisible()
  await expect(field(page, 'Published')).toHaveValue('')
  await expect(page.getByLabel('Time zone of publication', { exact: true })).toHaveValue('')
  await suggestion(page, 'publishedAt').getByRole('button', { name: 'Tokyo (JST)' }).click()
  await expect(page.getByLabel('Time zone of publication', { exact: true })).toHaveValue('Asia/Tokyo')
  await suggestion(page, 'ambiguous.三菱')
    .getByRole('button', { name: /^Reject/ })
    .click()
  await suggestion(page, 'source')
    .getByRole('button', { name: /^Create/ })
    .click()
  const dialog = page.getByRole('dialog', { name: 'New: Source' })
  await expect(dialog.getByLabel(/^Name/).first()).toHaveValue(`${word}自動車通信`)
  await dialog.getByLabel(/^Address/).fill(`paper-${word}`)
  await dialog.getByLabel(/^Kind/).selectOption('news')
  await dialog.getByRole('button', { name: 'Create' }).click()
  await expect(suggestion(page, 'source')).toHaveAttribute('data-state', 'accepted')
  for (const open of await panel(page).locator('[data-suggestion^="claims."][data-state=open]').all())
    await open.getByRole('button', { name: /^Reject/ }).click()
  await field(page, 'Address').fill(`subaru-${word}`)
  await publish(page)
  await expect(page.getByLabel(/^Language of the original/)).toHaveValue('ja')

  const japanese = await (await request.get(`/ja/articles/subaru-${word}`)).text()
  expect(japanese).toContain('3万2,000台')
  await page.goto(`/articles/subaru-${word}`)
  const summary = page.locator('main section').filter({ hasText: 'Summary' }).first()
  await expect(summary).toContainText('In Japanese')
  await expect(summary.locator('[lang=ja]')).toContainText('スバルは27日')
})

test('a recipe is said to be none of our news, and nothing is made of it', async ({ page }) => {
  await read(page, recipe)
  await expect(page.getByRole('heading', { name: /does not read as news/ })).toBeFocused()
  await expect(page.locator('[data-suggestion]')).toHaveCount(0)
  await button(page, 'Back to the text').click()
  await expect(field(page, 'Text or HTML')).toHaveValue(recipe)
})

test('a text that is already here is shown beside it, and may be recorded as a copy', async ({
  page,
  request,
}) => {
  test.setTimeout(120_000)
  const word = ownWord()
  await read(page, digest(word, 'Suzuki Motor'))
  await goOn(page)
  await button(page, 'Accept all').click()
  const origin = await slugOf(page)
  await publish(page)

  const again = digest(word, 'Suzuki Motor')
    .replaceAll('Tests Shipping', 'Tries Shipping')
    .replace('is considering shipping', 'is weighing shipping')
    .replaceAll('Benzinga.com', 'Reuters')
  await read(page, again)
  await expect(page.getByRole('heading', { name: 'Already here?' })).toBeFocused()
  await expect(page.getByText(/Nearly the same text: \d\d % of the words alike/).first()).toBeVisible()
  await expect(page.getByRole('link', { name: 'Open it' }).first()).toHaveAttribute(
    'href',
    /\/desk\/articles\/\d+$/,
  )
  await button(page, 'Record mine as a copy of the same origin').first().click()
  await button(page, 'Accept all').click()
  await expect(page.getByRole('combobox', { name: 'Copy of', exact: true })).toHaveValue(
    new RegExp(`^Suzuki Motor Tests Shipping.*${word}`),
  )
  const copy = await slugOf(page)
  await publish(page)

  expect(await (await request.get(`/articles/${copy}`)).text()).toContain('Same origin as')
  const text = await (await request.get(`/articles/${origin}`)).text()
  expect(text).toContain('Carried again by')
  expect(text).toContain(`/articles/${copy}`)
})

const given = process.env['INTAKE_ARTICLE'] ?? ''
test('the article that INTAKE_ARTICLE names goes the whole way in at most 15 steps', async ({
  page,
  request,
}) => {
  test.skip(!existsSync(given), 'INTAKE_ARTICLE names no file')
  test.setTimeout(120_000)
  let steps = 0
  await read(page, readFileSync(given, 'utf8'))
  steps += 2
  steps += await goOn(page)
  await button(page, 'Accept all').click()
  steps++
  for (const open of await panel(page).locator('[data-suggestion^="claims."][data-state=open]').all()) {
    await open.getByLabel('Compared').selectOption('yoy')
    steps++
  }
  await expect(panel(page).locator('[data-state=open]')).toHaveCount(0)
  const slug = await slugOf(page)
  steps += await publish(page)
  expect(steps).toBeLessThanOrEqual(15)
  const text = await (await request.get(`/articles/${slug}`)).text()
  for (const part of ['20,000', '$13 billion', '11.1%', 'Koji Sato', 'Sanae Takaichi', 'R&amp;D Investment'])
    expect(text).toContain(part)
})
