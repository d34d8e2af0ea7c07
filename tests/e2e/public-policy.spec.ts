import type { Page } from '@playwright/test'
import { expect, test } from '../support/browser.ts'
import { carTariff, deal, inLanguage } from './support/addresses.ts'

const rates = (page: Page, title: RegExp) =>
  page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: title }) })

/** What Japanese passenger cars pay, as the page of the tariff states it. */
const passengerCars = (page: Page, title: RegExp) =>
  rates(page, title)
    .getByRole('listitem')
    .filter({ hasText: /Total duty on Japanese passenger cars|乗用車/ })
    .first()

const days = [
  { on: '2025-04-02', rate: '2.5%', day: '2 April 2025' },
  { on: '2025-09-15', rate: '27.5%', day: '15 September 2025' },
  { on: '2025-09-16', rate: '15%', day: '16 September 2025' },
]
for (const { on, rate, day } of days)
  test(`on ${on} the duty on Japanese cars was ${rate}`, async ({ page }) => {
    await page.goto(`${carTariff}?on=${on}`)
    const shown = passengerCars(page, new RegExp(`^Rates on ${day}$`))
    await expect(shown.locator('p').first()).toHaveText(rate)
  })

test('the same day in Japanese says the same', async ({ page }) => {
  await page.goto(inLanguage('ja', `${carTariff}?on=2025-09-15`))
  await expect(
    passengerCars(page, /2025年9月15日/)
      .locator('p')
      .first(),
  ).toHaveText('27.5%')
})

test('a day is asked for by a form and answers at an address of its own', async ({ page }) => {
  await page.goto(carTariff)
  await page.getByLabel('Status as of').fill('2025-09-15')
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  await expect(page).toHaveURL(`${carTariff}?on=2025-09-15`)
  await expect(passengerCars(page, /15 September 2025/)).toContainText('27.5%')
  await page.getByRole('link', { name: 'Back to today' }).click()
  await expect(page).toHaveURL(carTariff)
  await expect(passengerCars(page, /^Rates on/)).toContainText('15%')
})

test('the deal stood differently on each side, by acts dated where they happened', async ({ page }) => {
  await page.goto(deal)
  const statuses = page.getByRole('listitem').filter({ hasText: /^(US|Japanese) side/ })
  await expect(statuses.filter({ hasText: 'US side' }).first()).toContainText('In force since 16 Sep 2025')
  await expect(statuses.filter({ hasText: 'Japanese side' }).first()).not.toContainText('In force')
  const acts = page.locator('#acts')
  const agreed = acts.locator('[id="act-2025-07-22-agreed"]')
  await expect(agreed).toContainText('22 July 2025')
  await expect(agreed).toContainText('Washington')
  await expect(agreed).toContainText('It was already 23 July in Tokyo.')
  const confirmed = acts.locator('[id="act-2025-07-23-announced"]')
  await expect(confirmed).toContainText('23 July 2025')
  await expect(confirmed).toContainText('Tokyo')
  await expect(acts.locator('[id="act-2025-09-04-signed"]')).toContainText(
    'In the gazette on 9 September 2025',
  )
})

test('a rate that was set later, reaching back, is told apart from what was known then', async ({ page }) => {
  await page.goto(`${deal}?on=2025-08-15`)
  const then = rates(page, /^Rates on 15 August 2025$/)
  await expect(then).toContainText('since 7 Aug 2025')
  await expect(then).toContainText('As known on that day: none')
  await expect(page.locator('main')).toContainText('Agreed since 22 Jul 2025')
})

test('a rate replaced back to a day does not stand there as if it had held', async ({ page }) => {
  await page.goto('/policies/us-reciprocal-tariff-japan?on=2025-08-15')
  const then = rates(page, /^Rates on 15 August 2025$/)
  await expect(then.getByText('replaced, back to that day, by the act of 4 September 2025')).toHaveCount(1)
})

test('every act has a source to go to, or says that it has none', async ({ page }) => {
  await page.goto(carTariff)
  const acts = page.locator('#acts [id^="act-"]')
  expect(await acts.count()).toBeGreaterThan(8)
  for (const act of await acts.all())
    expect(
      (await act.locator('a[href^="https://"]').count()) > 0 ||
        /record|No source/.test((await act.textContent()) ?? ''),
    ).toBe(true)
})

test('what cannot be a date answers as today', async ({ page }) => {
  await page.goto(carTariff)
  const today = await rates(page, /^Rates on/).textContent()
  for (const query of [
    'on=2025-02-30',
    'on=x',
    'on=',
    'on=2025-13-01',
    'on=2025-09-15&on=2025-09-16',
    'on=0000-00-00',
    'on[]=2025-09-15',
    'on=%27%3B--',
  ]) {
    const answer = await page.goto(`${carTariff}?${query}`)
    expect(answer?.status(), query).toBe(200)
    expect(await rates(page, /^Rates on/).textContent(), query).toBe(today)
    if (query !== 'on=' && !query.includes('[]')) await expect(page.getByText('today is shown')).toBeVisible()
  }
})

test('a policy that has companies and stories leads to them', async ({ page }) => {
  await page.goto(carTariff)
  for (const href of ['/companies/toyota', '/stories/section-232-auto-tariff'])
    await expect(page.locator('aside').locator(`a[href="${href}"]`)).toBeVisible()
})
