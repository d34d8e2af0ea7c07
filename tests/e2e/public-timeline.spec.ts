import type { Page } from '@playwright/test'
import { expect, test } from '../support/browser.ts'

const chosen = (page: Page) =>
  page.locator('main').getByRole('link', { name: 'Remove “Company: Toyota Motor Corporation”' })

/** What a page of the stream holds, each entry by what it leads to. */
const entries = (page: Page) =>
  page
    .locator('main section ol > li')
    .evaluateAll((days) =>
      days.flatMap((day) =>
        [...day.querySelectorAll('ul > li')]
          .filter((entry) => entry.parentElement?.closest('ul > li') === null)
          .map((entry) => `${day.querySelector('time')?.dateTime ?? ''} ${entry.textContent}`),
      ),
    )

const months = (page: Page) => page.locator('main section > h2').allTextContents()

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })
    test('the form narrows the stream to a company, at an address that can be sent on', async ({ page }) => {
      await page.goto('/timeline')
      const filter = page.locator('main details').first()
      if (!(await page.getByLabel('Policy acts').isVisible())) await filter.locator('> summary').click()
      await filter.locator('summary', { hasText: 'Company' }).click()
      await page.getByLabel('Toyota Motor Corporation').check()
      await page.getByLabel('Policy acts').check()
      await page.getByRole('button', { name: 'Show' }).click()
      await expect(page).toHaveURL(/\/timeline\?/)
      const asked = new URL(page.url()).searchParams
      expect(asked.getAll('company')).toEqual(['toyota'])
      expect(asked.getAll('kind')).toEqual(['act'])
      await expect(chosen(page)).toBeVisible()
      const kinds = await page.locator('main section ol .kicker').allTextContents()
      expect(kinds.length).toBeGreaterThan(3)
      expect(kinds.filter((kind) => !/^Policy act|^Above this line/.test(kind))).toEqual([])
      await chosen(page).click()
      await expect(chosen(page)).toHaveCount(0)
      expect(new URL(page.url()).searchParams.getAll('kind')).toEqual(['act'])
    })
  })

test('the stream holds articles, acts and figures, each leading to its own page', async ({ page }) => {
  await page.goto('/timeline?from=2025-10-25&to=2025-10-31')
  await expect(page.getByRole('heading', { level: 2, name: 'October 2025' })).toBeVisible()
  const kinds = new Set(await page.locator('main section ol .kicker').allTextContents())
  for (const kind of ['Article', 'Policy act', 'Figures']) expect([...kinds]).toContain(kind)
  await expect(
    page.locator('main a[href="/articles/2025-10-31-benzinga-reverse-imports"]').first(),
  ).toBeVisible()
  await expect(page.locator('main a[href^="/policies/us-japan-tariff-deal-2025"]').first()).toBeVisible()
})

test('dates narrow the stream on both sides', async ({ page }) => {
  await page.goto('/timeline?from=2025-07-01&to=2025-09-30')
  const days = await page
    .locator('main section ol time')
    .evaluateAll((times) =>
      times.flatMap((time) => (time instanceof HTMLTimeElement ? [time.dateTime.slice(0, 10)] : [])),
    )
  expect(days.length).toBeGreaterThan(5)
  expect(await months(page)).toEqual(['September 2025', 'August 2025', 'July 2025'])
})

test('what fits nothing says so and offers a way out', async ({ page }) => {
  await page.goto('/timeline?company=tesla&to=1950-01-01')
  await expect(page.getByRole('heading', { name: 'Nothing here' })).toBeVisible()
  await page.getByRole('link', { name: 'Show the whole timeline' }).click()
  await expect(page).toHaveURL('/timeline')
  expect((await entries(page)).length).toBeGreaterThan(20)
})

test('an address with nonsense in it shows what is left of it', async ({ page }) => {
  const whole = await (await page.request.get('/timeline')).text()
  for (const query of [
    'company=%00',
    'company=nobody-at-all',
    'kind=rumour&kind=%F0%9F%9A%97',
    'from=2025-02-30&to=x',
    'cursor=older.2025-99-99.article.1',
    'cursor=older.2025-01-01.article.999999999999',
    `company=${'a'.repeat(1500)}`,
    Array.from({ length: 60 }, (_, at) => `story=s${at}`).join('&'),
  ]) {
    const answer = await page.request.get(`/timeline?${query}`)
    expect(answer.status(), query).toBe(200)
    expect(await answer.text(), query).toContain('<h1')
  }
  expect(whole).toContain('<h1')
})
