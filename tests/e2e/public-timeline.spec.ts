import type { Page } from '@playwright/test'
import { expect, test } from '../support/browser.ts'

const chosen = (page: Page) =>
  page.locator('main').getByRole('link', { name: 'Remove “Company: Toyota Motor Corporation”' })

const months = (page: Page) => page.locator('main section > h2').allTextContents()

/** On a phone the filters stand behind their name. */
async function openFilters(page: Page) {
  const first = page.locator('#f-kind-act')
  if (!(await first.isVisible())) await page.locator('#timeline-filters > summary').click()
  await expect(first).toBeVisible()
}

const count = async (page: Page, id: string) => Number(await page.locator(`#${id} b`).textContent())
const total = async (page: Page) =>
  Number.parseInt((await page.locator('#timeline-total').textContent()) ?? '', 10)

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })
    test('a value is taken in, another excluded; counts follow, and the way back stays open @phone', async ({
      page,
    }) => {
      await page.goto('/timeline')
      await openFilters(page)
      const toyota = await count(page, 'f-company-toyota')
      await page.locator('#f-company-toyota').click()
      await expect(page).toHaveURL('/timeline?company=toyota')
      await expect(chosen(page)).toBeVisible()
      expect(await total(page)).toBe(toyota)
      await openFilters(page)
      const acts = await count(page, 'f-kind-act')
      await page.locator('#f-kind-act').click()
      await expect(page).toHaveURL('/timeline?company=toyota&kind=act')
      expect(await total(page)).toBe(acts)
      const kinds = await page.locator('main li[data-entry]').evaluateAll((all) => all.map((one) => one.id))
      expect(kinds.length).toBeGreaterThan(3)
      expect(kinds.filter((id) => !id.startsWith('e-act-'))).toEqual([])
      await openFilters(page)
      const honda = await count(page, 'f-company-honda')
      await page.locator('#n-company-honda').click()
      await expect(page).toHaveURL('/timeline?company=toyota,-honda&kind=act')
      await expect(
        page.getByRole('link', { name: 'Remove “Company: not Honda Motor Co., Ltd.”' }),
      ).toBeVisible()
      expect(await total(page)).toBeLessThan(acts)
      expect(honda).toBeGreaterThan(0)
      await page.goBack()
      await expect(page).toHaveURL('/timeline?company=toyota&kind=act')
      await expect(page.locator('#timeline-total')).toContainText(String(acts))
      await chosen(page).click()
      await expect(page).toHaveURL('/timeline?kind=act')
      await expect(chosen(page)).toHaveCount(0)
    })
  })

test('words, dates and a preset in Japanese, by a form and a link, at one short address', async ({
  page,
}) => {
  await page.goto('/ja/timeline?from=2025')
  await expect(page).toHaveURL('/ja/timeline?from=2025-01-01')
  await page.locator('#timeline-words').fill('逆輸入')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`/ja/timeline?from=2025-01-01&q=${encodeURIComponent('逆輸入')}`)
  await expect(page.locator('[data-found] mark').first()).toHaveText('逆輸入')
  await page.goto('/ja/timeline')
  await page.getByRole('link', { name: '実際に起きたことのみ' }).click()
  await expect(page).toHaveURL('/ja/timeline?modality=did')
  expect(await page.locator('main li[data-entry^="article"]').count()).toBe(0)
})

test('a slip of the pen is mended, said, and can be insisted on', async ({ page }) => {
  await page.goto('/timeline?q=Toyotta&sort=relevance')
  await expect(page.getByText('Nothing holds “Toyotta”.')).toBeVisible()
  await expect(page.locator('[data-found] mark').first()).toHaveText(/toyota/i)
  await page.getByRole('link', { name: 'Search for “Toyotta” as typed' }).click()
  await expect(page.getByRole('heading', { name: 'Nothing here' })).toBeVisible()
})

test('the stream holds articles, acts and figures, each leading to its own page', async ({ page }) => {
  await page.goto('/timeline?from=2025-10-25&to=2025-10-31')
  await expect(page.getByRole('heading', { level: 2, name: 'October 2025' })).toBeVisible()
  const kinds = new Set(await page.locator('main section ol .kicker').allTextContents())
  for (const kind of ['Article', 'Policy act', 'Figures']) expect([...kinds]).toContain(kind)
  await expect(
    page.locator('main a[href="/articles/2025-10-31-benzinga-reverse-imports"]').first(),
  ).toBeVisible()
  await expect(
    page.locator('main li[data-entry] a[href^="/policies/us-japan-tariff-deal-2025"]').first(),
  ).toBeVisible()
})

test('dates narrow the stream on both sides', async ({ page }) => {
  await page.goto('/timeline?from=2025-07-01&to=2025-09-30')
  const days = await page
    .locator('main section ol time')
    .evaluateAll((times) =>
      times.flatMap((time) => (time instanceof HTMLTimeElement ? [time.dateTime.slice(0, 10)] : [])),
    )
  expect(days.length).toBeGreaterThan(5)
  const whole = days.filter((day) => day.length === 10)
  expect(whole.filter((day) => day < '2025-07-01' || day > '2025-09-30')).toEqual([])
  // July may already be on the next page.
  expect((await months(page)).slice(0, 2)).toEqual(['September 2025', 'August 2025'])
  expect(['September 2025', 'August 2025', 'July 2025']).toEqual(expect.arrayContaining(await months(page)))
})

test('what fits nothing says which filter emptied it, and what each way out would bring', async ({
  page,
}) => {
  await page.goto('/timeline?company=toyota&to=1950-01-01')
  await expect(page).toHaveTitle(/^Company: Toyota Motor Corporation · .* · Timeline — Roro$/)
  await expect(page.getByRole('heading', { name: 'Nothing here' })).toBeVisible()
  const way = page.locator('[data-empty] li').first()
  await expect(way).toContainText('1950')
  const promised = Number(/(\d+) entr/.exec((await way.textContent()) ?? '')?.[1])
  await way.getByRole('link').click()
  await expect(page).toHaveURL('/timeline?company=toyota')
  expect(await total(page)).toBe(promised)
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
    // Read as far as it makes sense, it leads to its one address.
    const answer = await page.request.get(`/timeline?${query}`)
    expect(answer.status(), query).toBe(200)
    expect(await answer.text(), query).toContain('<h1')
  }
  expect(whole).toContain('<h1')
})
