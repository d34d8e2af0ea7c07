/** A figure is corrected at the desk: every page that shows it has the new value at once, and says what it was. */
import type { APIRequestContext, Page } from '@playwright/test'
import { createAccount, expect, signIn, test } from '../support/browser.ts'
import { choose, fillArticle } from '../support/desk.ts'

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** What a page says, as readers read it: no marks of the text around the numbers, one space for any. */
async function read(request: APIRequestContext, path: string): Promise<string> {
  const answer = await request.get(path)
  const text = await answer.text()
  const body = /<main\b[\s\S]*<\/main>/.exec(text)?.[0] ?? text
  return body
    .replaceAll(/<script\b[\s\S]*?<\/script>/g, '')
    .replaceAll(/<!--.*?-->|<[^>]+>/g, '')
    .replaceAll(/\s+/g, ' ')
}

/** Publishes an article with one figure of a company that has no other of the kind. @returns its addresses */
async function publishFigure(page: Page): Promise<{ slug: string; id: string }> {
  const slug = await fillArticle(page, `Corrected everywhere ${Date.now()}`)
  const summary = page.getByLabel('Summary', { exact: true })
  await summary.fill('A sentence made up for a test. Output came to 34,000')
  await summary.press('End')
  for (let letters = 0; letters < 6; letters++) await page.keyboard.press('Shift+ArrowLeft')
  await page.keyboard.press('Alt+KeyN')
  await expect(page.getByRole('combobox', { name: 'Metric', exact: true })).toBeFocused()
  await choose(page, 'Global production', /^Global production/)
  await page.getByRole('combobox', { name: 'Company', exact: true }).focus()
  await choose(page, 'Hino', /^Hino/)
  await page.getByLabel('Period, short').fill('1961-04')
  await page.getByLabel('Period, short').press('Enter')
  await button(page, 'Publish').click()
  await page.waitForURL(/\/desk\/articles\/\d+$/)
  await page.getByRole('link', { name: 'See it as readers do' }).waitFor()
  const html = await (await page.request.get(`/articles/${slug}`)).text()
  return { slug, id: /id="claim-(\d+)"/.exec(html)?.[1] ?? '' }
}

test('a correction reaches every page that shows the figure, with the old value, in both languages', async ({
  page,
  request,
}) => {
  test.setTimeout(180_000)
  await signIn(page, await createAccount('admin'))
  const { slug, id } = await publishFigure(page)
  const pages = [
    `/articles/${slug}`,
    `/claims/${id}`,
    '/companies/hino',
    '/metrics/global-production',
    '/timeline?company=hino&from=2025-10-05&to=2025-10-05&kind=claim',
  ]
  // Each is rendered and kept as it is before.
  for (const path of pages) {
    expect(await read(request, path), path).toContain('34,000 vehicles')
    expect(await read(request, `/ja${path}`), `/ja${path}`).toContain('3万4000台')
    expect(await read(request, path), path).not.toContain('was 34,000 vehicles')
  }

  await page.locator('[id$="claims-0-fold"]').click()
  await page.getByLabel('Value', { exact: true }).fill('35000')
  // Refused, and the correction is filled in: as a press may miss on a busy machine, it is pressed until that is so.
  const entry = page.locator('[id$="-corrections-0-fold"]')
  await expect(async () => {
    await button(page, 'Publish changes').click()
    await expect(entry).toBeVisible({ timeout: 4_000 })
  }).toPass()
  await entry.click()
  await page.getByLabel('Why *', { exact: true }).fill('Half of one plant was left out.')
  await button(page, 'Publish changes').click()
  await page.getByText('Saved, version').waitFor()

  // Not one request later: the first answer after the publication has it.
  for (const path of pages) {
    const en = await read(request, path)
    expect(en, path).toMatch(/35,000 vehicles/)
    expect(en, path).toMatch(/corrected was 34,000 vehicles/)
    const ja = await read(request, `/ja${path}`)
    expect(ja, `/ja${path}`).toMatch(/3万5000台/)
    expect(ja, `/ja${path}`).toMatch(/訂正 訂正前は 3万4000台/)
  }
  // What was written at the desk in one language is told in the other.
  const told = page.locator('#corrections')
  await page.goto(`/ja/articles/${slug}`)
  await expect(told.getByRole('deletion')).toHaveText('3万4000台')
  await expect(told.getByRole('insertion')).toHaveText('3万5000台')
})
