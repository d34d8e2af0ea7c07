import type { Page } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import { outFile } from '../../lib/timeline/out/shape.ts'
import { expect, test } from '../support/browser.ts'

const entryNames = (page: Page) =>
  page
    .locator('main li[data-entry]')
    .evaluateAll((entries) => entries.map((entry) => entry.getAttribute('data-entry') ?? ''))

const months = (page: Page) =>
  page
    .locator('main h2[data-month]')
    .evaluateAll((headings) => headings.map((heading) => heading.getAttribute('data-month') ?? ''))

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

test('from the newest page to the oldest each entry stands once, under its month, newest first', async ({
  page,
}) => {
  test.setTimeout(60_000)
  const seen: string[] = []
  const headings: string[] = []
  await page.goto('/timeline')
  for (let pages = 1; ; pages++) {
    expect(pages, 'the stream ends').toBeLessThan(40)
    seen.push(...(await entryNames(page)))
    headings.push(...(await months(page)))
    const older = page.locator('a[rel=next]')
    if ((await older.count()) === 0) break
    await page.goto((await older.getAttribute('href')) ?? '')
  }
  expect(seen.length).toBeGreaterThan(150)
  expect(new Set(seen).size).toBe(seen.length)
  expect(headings).toEqual(headings.toSorted().reverse())
  await page.locator('a[rel=prev]').click()
  await expect(page.locator('a[rel=next]')).toBeVisible()
})

test.describe('without scripts', { tag: '@phone' }, () => {
  test.use({ javaScriptEnabled: false })

  test('the date that counts, the line to what is ahead, and the day a view is of are said', async ({
    page,
  }) => {
    await page.goto('/timeline?date=effect&from=2025-08&to=2025-09')
    await expect(page.locator('h2[data-month="2025-08"]')).toContainText('by the day they took effect')
    await expect(page.locator('main')).toContainText('Took effect 7 August 2025')
    await page.goto('/timeline')
    await expect(page.locator('[data-line]')).toContainText('scheduled, and not verified since')
    await expect(page.locator('main [data-ahead]').first()).toContainText('Scheduled, not verified since')
    await page.goto('/timeline?asof=2025-08-01&date=effect')
    await expect(page.locator('[data-asof="2025-08-01"]')).toContainText('As it stood on 1 August 2025')
    await expect(page.locator('[data-line]')).toContainText('as expected then')
    await expect(page.locator('main')).toContainText('Due to take effect 7 August 2025')
    await page.goto('/ja/timeline?date=period&company=toyota')
    await expect(page.locator('main')).toContainText('対象期間は')
    expect(await sideways(page)).toBe(0)
  })

  test('a known time stands in both capitals’ clocks, an unknown one is said to be', async ({ page }) => {
    await page.goto('/timeline?clock=jst&kind=article&from=2025-10-25&to=2025-11-01')
    const timed = page.locator('li[data-entry][data-at]').first()
    await expect(timed).toContainText(/\d\d:\d\d(:\d\d)? JST/)
    await expect(timed).toContainText(/\d\d:\d\d(:\d\d)? ET/)
    await expect(page.locator('main')).toContainText(/times? not known/)
    expect(await sideways(page)).toBe(0)
  })
})

for (const [locale, root] of [
  ['en', ''],
  ['ja', '/ja'],
] as const)
  test(`a view goes out as files that say the same (${locale})`, async ({ page }) => {
    const query = 'policy=us-japan-tariff-deal-2025&from=2025-07-01&to=2025-09-30'
    await page.goto(`${root}/timeline?${query}`)
    const shown = await entryNames(page)
    const links = await page
      .locator('p:has(> #timeline-out) a')
      .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''))
    expect(links).toHaveLength(4)
    const get = (format: string) =>
      page.request.get(links.find((link) => link.includes(`/timeline.${format}?`)) ?? 'none')
    const [csv, json, atom, ics] = [await get('csv'), await get('json'), await get('atom'), await get('ics')]
    const rows: Record<string, string>[] = parse(await csv.body(), { bom: true, columns: true })
    const file = outFile.parse(await json.json())
    expect(
      file.entries
        .filter((entry) => entry.folded_into === null)
        .map(({ entry }) => entry)
        .sort(),
    ).toEqual(shown.toSorted())
    expect(rows.map((row) => row['entry'])).toEqual(file.entries.map(({ entry }) => entry))
    expect(rows[0]?.['view']).toBe(`${root}/timeline?${query}`)
    expect(atom.headers()['content-type']).toContain('application/atom+xml')
    expect((await atom.text()).match(/<entry>/g)).toHaveLength(rows.length)
    const events = (await ics.text()).match(/BEGIN:VEVENT/g) ?? []
    expect(events).toHaveLength(file.entries.filter(({ kind }) => kind === 'act').length)
    expect(events.length).toBeGreaterThan(2)
    expect(csv.headers()['cache-control']).toContain('must-revalidate')
  })
