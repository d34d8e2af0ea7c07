import { expect, test } from '../support/browser.ts'

test('companies are chosen by a plain form, added and removed by addresses of their own', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' })
  const page = await context.newPage()
  await page.goto('/companies')
  await page.getByRole('link', { name: 'Companies side by side' }).click()
  await page.getByRole('checkbox', { name: /^Honda/ }).check()
  await page.getByRole('checkbox', { name: /^Toyota/ }).check()
  await page.getByRole('button', { name: 'Compare' }).click()
  await expect(page).toHaveURL('/companies/compare?c=honda,toyota')
  await expect(page.locator('h1')).toHaveText('Honda and Toyota side by side')
  await page.getByLabel('Add a company').selectOption('nissan')
  await page.getByRole('button', { name: 'Add' }).click()
  await expect(page).toHaveURL('/companies/compare?c=honda,toyota,nissan')
  await page.getByRole('link', { name: 'Remove Honda' }).click()
  await expect(page).toHaveURL('/companies/compare?c=toyota,nissan')
  const facts = page.getByRole('table', { name: 'At a glance' })
  await expect(facts.getByRole('columnheader')).toHaveText(['What', 'Toyota', 'Nissan'])
  await page.goto('/ja/companies/compare?c=toyota,nobody')
  await expect(page.locator('h1')).toHaveText('トヨタを比べる')
  await expect(page.getByRole('status')).toHaveText('nobodyという企業はない。')
  await context.close()
})

test('a share says of which figures it is and leads to their sentences; where there is none it says why', async ({
  page,
}) => {
  await page.goto('/companies/compare?c=toyota,honda,nissan')
  const exposure = page.getByRole('table', { name: 'Exposure to the United States' })
  const output = exposure.getByRole('row', { name: /^US output per US sales/ }).getByRole('cell')
  await expect(output.nth(0)).toContainText('Never known of the same days')
  await expect(output.nth(2)).toContainText('486,232 vehicles ÷ 926,153 vehicles')
  await output
    .nth(2)
    .getByRole('button', { name: /52\.5%/ })
    .click()
  const panel = page.locator('[popover]:popover-open')
  await expect(panel).toContainText('100 × part ÷ whole')
  await expect(panel.locator('a[href*="#claim-"]')).toHaveText(['486,232 vehicles', '926,153 vehicles'])
  await page.keyboard.press('Escape')
  const tariff = page.getByRole('table', { name: 'What the tariff costs' })
  const share = tariff.getByRole('row', { name: /both expected/ }).getByRole('cell')
  await expect(share.nth(0)).toContainText('about 38%')
  await expect(share.nth(1)).toContainText('There is no share of a loss')
  await expect(share.nth(1)).toContainText('about 60%')
  const cells = await page
    .locator('#facts td, #plants td, #exposure td, #tariff td, #figures td')
    .allTextContents()
  expect(cells.length).toBeGreaterThan(60)
  expect(cells.filter((text) => text.trim() === '')).toEqual([])
})

test('on a phone the tables scroll by keys inside themselves, what a row is about staying in sight', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto('/ja/companies/compare?c=toyota,honda,nissan')
  const region = page.getByRole('region', { name: '関税の負担' })
  const head = region.getByRole('rowheader').first()
  await head.scrollIntoViewIfNeeded()
  const left = async () => Math.round((await head.boundingBox())?.x ?? -1)
  const before = await left()
  await region.focus()
  for (let press = 0; press < 5; press++) await page.keyboard.press('ArrowRight')
  await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(50)
  expect(await left()).toBe(before)
})

test('no figure runs into the next company, however wide it is', async ({ page }) => {
  const six = 'c=toyota,honda,nissan,mazda,subaru,suzuki'
  for (const width of [390, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    for (const address of [`/companies/compare?${six}`, `/ja/companies/compare?${six}`]) {
      await page.goto(address)
      const over = await page.locator('main td').evaluateAll((cells) =>
        cells.flatMap((cell) => {
          const room = cell.getBoundingClientRect().right
          const wide = [...cell.querySelectorAll('span, a, button')].some(
            (part) => part.checkVisibility() && part.getBoundingClientRect().right > room + 0.5,
          )
          return wide ? [cell.textContent] : []
        }),
      )
      expect(over, `${address} at ${width}`).toEqual([])
    }
  }
})
