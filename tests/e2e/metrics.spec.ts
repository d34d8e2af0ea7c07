import { parse } from 'csv-parse/sync'
import { expect, test } from '../support/browser.ts'
import { inLanguage, languages } from './support/addresses.ts'

const duty = 'us-s232-auto-tariff-2025.passenger-cars'

test('range, scale, unit and kind of year are links and a form, and the address says them', async ({
  page,
}) => {
  await page.goto('/metrics/us-sales?subject=toyota')
  const controls = page.getByRole('region', { name: 'How the figures are shown' })
  const figure = page.locator('main figure').first()
  await controls.getByRole('link', { name: 'Change on a year' }).click()
  await expect(page).toHaveURL('/metrics/us-sales?subject=toyota&scale=yoy')
  await expect(figure).toContainText('% change on a year earlier')
  // 2,518,071 against 2,332,623 is what Toyota told as 8 %.
  const row = figure.getByRole('row').filter({ hasText: '2025' }).first()
  await expect(row).toContainText('+8.0%')
  const panel = page.getByRole('dialog')
  await expect(async () => {
    await page.mouse.move(2, 2)
    await row.getByRole('link', { name: 'How this was calculated: +8.0%' }).hover()
    await expect(panel).toBeVisible({ timeout: 3_000 })
  }).toPass()
  await expect(panel).toContainText('2,518,071')
  await expect(panel).toContainText('2,332,623')
  await page.keyboard.press('Escape')

  await controls.getByRole('link', { name: 'Index, first = 100' }).click()
  await expect(figure).toContainText('2024 = 100')
  await controls.getByRole('link', { name: 'As published' }).first().click()
  await controls.getByRole('link', { name: 'thousands' }).click()
  await expect(page).toHaveURL('/metrics/us-sales?subject=toyota&unit=thousand')
  await expect(figure).toContainText('thousand vehicles')

  await page.getByText('Range of time, and the duty under the figures').click()
  await page.getByLabel('From').fill('2025')
  await page.getByLabel('Duty under it').selectOption({ label: 'Total duty on Japanese passenger cars' })
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page).toHaveURL(`/metrics/us-sales?subject=toyota&from=2025&unit=thousand&rate=${duty}`)
  await expect(figure).toContainText('Total duty on Japanese passenger cars')
  await expect(figure.getByRole('row').filter({ hasText: '2024' })).toHaveCount(0)
})

test('what cannot be had says why, and the figures stand as published', async ({ page }) => {
  await page.goto('/metrics/us-sales?subject=toyota&calendar=fiscal')
  const note = page.getByRole('note')
  await expect(note).toContainText('No two such periods are known or can be added up')
  await expect(page.locator('main figure')).toHaveCount(1)
  await page.goto('/metrics/us-sales?subject=toyota&from=1950&to=1951')
  await expect(note).toContainText('No figure lies in this range of time.')
  await page.goto('/metrics/us-sales?subject=nobody')
  await expect(note).toContainText('No figure of this measure is of that subject.')
  await note.getByRole('link').click()
  await expect(page).toHaveURL('/metrics/us-sales')
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a point leads to its sentence, guidance is told word after word, growth is checked', async ({
    page,
  }) => {
    for (const language of languages) {
      await page.goto(inLanguage(language, '/metrics/operating-profit?subject=toyota'))
      const words = page.locator('#vintages li li')
      await expect(words).toHaveCount(4)
      for (const [at, figure] of ['3.8', '3.2', '3.4', '3.8'].entries())
        await expect(words.nth(at)).toContainText(
          language === 'ja' ? `${figure[0]}兆${figure[2]}000億円` : figure,
        )
      await page.locator('main figure table a[data-claim]').first().click()
      await expect(page).toHaveURL(/\/articles\/[^#]+#claim-\d+$/)
    }
    await page.goto('/metrics/us-sales-yoy')
    const checks = page.locator('#checks')
    await expect(checks.getByRole('row').filter({ hasText: 'Toyota' })).toContainText('agrees')
    await page.getByRole('link', { name: 'US sales', exact: true }).first().click()
    await expect(page).toHaveURL('/metrics/us-sales')
  })
})

test('a view is taken out as it is shown', async ({ request }) => {
  for (const language of languages) {
    const csv = await request.get(inLanguage(language, '/metrics/us-sales.csv?subject=toyota&from=2024'))
    expect(csv.headers()['content-type']).toContain('text/csv')
    const rows: Record<string, string>[] = parse(await csv.body(), { bom: true, columns: true })
    expect(rows.find(({ period }) => period === '2025')).toMatchObject({
      value: '2518071',
      unit: '{vehicle}',
    })
    const json = await (
      await request.get(inLanguage(language, '/metrics/us-sales.json?subject=toyota&from=2024'))
    ).json()
    expect(JSON.stringify(json)).toContain('2518071')
    const svg = await request.get(inLanguage(language, '/metrics/us-sales.svg?subject=toyota'))
    expect(svg.headers()['content-type']).toContain('image/svg+xml')
  }
  expect((await request.get('/metrics/nothing.csv')).status()).toBe(404)
})
