import type { Locator } from '@playwright/test'
import { expect, test } from '../support/browser.ts'

/** How many of the towns that a map shows as dots lie under a mark. */
const coveredPlaces = (map: Locator): Promise<number> =>
  map.evaluate((figure) => {
    const middles = (elements: Element[]) =>
      elements
        .filter((element) => element.checkVisibility())
        .map((element) => element.getBoundingClientRect())
        .map(({ x, y, width, height }) => [x + width / 2, y + height / 2] as const)
    const marks = middles([...figure.querySelectorAll('ol a')])
    const dots = middles([...figure.querySelectorAll('path[d="M0,0h0"]')])
    if (marks.length === 0) throw new Error('no mark is shown')
    return dots.filter(([x, y]) => marks.some((mark) => Math.hypot(mark[0] - x, mark[1] - y) < 14)).length
  })

test('a company says who it is in both languages, who runs it and where it builds', async ({ page }) => {
  await page.goto('/companies/toyota')
  await expect(page.locator('h1')).toContainText('Toyota Motor Corporation')
  const main = page.locator('main')
  await expect(main.locator('[lang=ja]', { hasText: 'トヨタ自動車株式会社' }).first()).toBeVisible()
  for (const fact of ['TSE 7203', 'NYSE TM', 'Toyota City, Aichi', 'Koji Sato', 'Kenta Kon'])
    await expect(main).toContainText(fact)
  const plants = page.getByRole('table', { name: 'Plants in the United States' })
  for (const place of ['Georgetown, KY', 'San Antonio, TX', 'Liberty, NC'])
    await expect(plants).toContainText(place)
  await expect(plants.locator('tbody tr')).toHaveCount(7)
  await page.goto('/ja/companies/toyota')
  await expect(page.locator('h1')).toContainText('トヨタ自動車株式会社')
  await expect(main).toContainText('佐藤恒治')
})

test('every number of a company leads to where it was read', async ({ page }) => {
  await page.goto('/companies/toyota')
  const figures = page.locator('#figures')
  const ways = await figures
    .locator('a[href*="#claim-"]')
    .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href') ?? ''))])
  expect(ways.length).toBeGreaterThan(30)
  const lost: string[] = []
  const texts = new Map<string, string>()
  for (const way of ways) {
    const [path = '', anchor = ''] = way.split('#')
    const text = texts.get(path) ?? (await (await page.request.get(path)).text())
    texts.set(path, text)
    if (!text.includes(`id="${anchor}"`)) lost.push(way)
  }
  expect(lost).toEqual([])
})

test('a figure opens its sentence in place and leads to it in the article', async ({ page }) => {
  await page.goto('/companies/toyota')
  await page
    .locator('#now')
    .getByRole('button', { name: /107,953 vehicles/ })
    .click()
  const panel = page.locator('[popover]:popover-open')
  await expect(panel.locator('blockquote mark').first()).toHaveText('107,953')
  await expect(panel).toContainText('November 2025')
  await panel.getByRole('link', { name: 'Go to the sentence' }).click()
  await expect(page).toHaveURL(/\/articles\/[^#]+#claim-\d+$/)
  const sentence = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`)
  await expect(sentence).toContainText('107,953')
  await expect(sentence).toBeInViewport()
})

test('a chart says its unit and source, marks policy acts from the record and has its table', async ({
  page,
}) => {
  await page.goto('/companies/toyota')
  const chart = page.locator('figure', { hasText: 'Toyota: Global production' }).first()
  await expect(chart.locator('figcaption')).toContainText('vehicles · by month')
  await expect(chart).toContainText('Sources: ')
  await expect(chart).toContainText('Newest source of 25 December 2025')
  await chart.scrollIntoViewIfNeeded()
  const drawn = chart.locator('svg.recharts-surface')
  await expect(drawn).toBeVisible()
  const table = chart.getByRole('table', { includeHidden: true })
  const bars = drawn.locator('rect[stroke]')
  await expect(bars).toHaveCount(await table.locator('tbody tr').count())
  const acts = chart.locator('details', { hasText: 'policy acts marked' })
  await acts.locator('summary').click()
  const links = acts.locator('a[href^="/policies/"]')
  await expect(links.first()).toBeVisible()
  const marked = new Set(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href'))))
  expect([...marked].some((href) => href?.startsWith('/policies/us-s232-auto-tariff-2025'))).toBe(true)
  await expect(chart.getByRole('link', { name: /^1 · / })).toBeAttached()
  await chart.locator('details', { hasText: 'Table of' }).locator('summary').first().click()
  await expect(table).toBeVisible()
  await expect(table.locator('tbody tr').first()).toContainText('821,723')
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the chart stands in the page, with a column for each of its figures', async ({ page }) => {
    await page.goto('/companies/toyota')
    const chart = page.locator('figure', { hasText: 'Toyota: Global production' }).first()
    await expect(chart.getByRole('img', { name: /^Toyota: Global production/ })).toBeVisible()
    const rows = chart.getByRole('table', { includeHidden: true }).locator('tbody tr')
    await expect(chart.locator('svg rect')).toHaveCount(await rows.count())
  })
})

test('figures that do not compare never share a chart; those that conflict stand side by side', async ({
  page,
}) => {
  await page.goto('/companies/toyota')
  const titles = await page.locator('#figures figure figcaption p').allTextContents()
  expect(titles.filter((unit) => unit.includes('vehicles') && unit.includes('%'))).toEqual([])
  const figures = page.locator('#figures')
  await expect(figures).toContainText('Where sources differ')
  await expect(figures).toContainText('about $10 billion')
  await expect(figures).toContainText('$13 billion')
})

test('a company without figures says so and still has its facts', async ({ page }) => {
  await page.goto('/companies/daihatsu')
  await expect(page.locator('h1')).toContainText('Daihatsu')
  await expect(page.locator('svg.recharts-surface')).toHaveCount(0)
  await expect(page.locator('main').getByRole('link', { name: 'Toyota' }).first()).toBeVisible()
})

test('five figures stand first, each with its date, what it is compared with, and its sentence', async ({
  page,
}) => {
  await page.goto('/companies/toyota')
  const now = page.locator('#now')
  await expect(now.locator('li')).toHaveCount(5)
  const profit = now.locator('li', { hasText: '¥3.8 trillion' })
  await expect(profit).toContainText('given 6 February 2026')
  await expect(profit).toContainText('company guidance')
  await expect(profit).toContainText('up from ¥3.4 trillion, the guidance of 5 November 2025')
  await profit.getByRole('button').first().click()
  await expect(page.locator('[popover]:popover-open')).toContainText('¥3.8 trillion')
  await page.goto('/ja/companies/toyota')
  await expect(now.locator('li', { hasText: '3兆8000億円' })).toContainText(
    '2025年11月5日の会社予想3兆4000億円から引き上げ',
  )
})

test.describe('the map of the plants, without script', () => {
  test.use({ javaScriptEnabled: false })

  for (const [address, label, mark] of [
    [
      '/companies/toyota',
      'Map of the United States with 7 plants of Toyota',
      /^3: .*San Antonio, TX, producing$/,
    ],
    ['/ja/companies/toyota', '米国の地図：トヨタの7工場', /^3：.*San Antonio, TX、稼働中$/],
  ] as const) {
    test(`leads from each mark to its row: ${address} @phone`, async ({ page }) => {
      await page.goto(address)
      const plants = page.locator('#plants')
      await expect(plants.getByRole('img', { name: new RegExp(`^${label}`) })).toBeVisible()
      const marks = plants.locator('figure ol a')
      await expect(marks).toHaveCount(7)
      const boxes = await marks.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()))
      for (const [index, a] of boxes.entries()) {
        for (const b of boxes.slice(index + 1)) {
          expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(24)
        }
      }
      expect(await coveredPlaces(plants.locator('figure'))).toBe(0)
      await plants.getByRole('link', { name: mark }).click()
      const row = plants.locator('tr:target')
      await expect(row).toContainText('San Antonio, TX')
      await expect(row).toBeInViewport()
    })
  }

  test('places a town whose code has another name, and marks what is closed or being built', async ({
    page,
  }) => {
    await page.goto('/companies/ford')
    await expect(
      page.locator('#plants').getByRole('link', { name: /Claycomo, MO, producing$/ }),
    ).toBeVisible()
    await page.goto('/companies/isuzu')
    await expect(page.locator('#plants figcaption')).toContainText('planned or being built')
    await page.goto('/companies/mitsubishi-motors')
    await expect(page.locator('#plants').getByRole('link', { name: /Normal, IL, closed$/ })).toBeVisible()
  })
})

test('on the map of all plants no mark covers another or the place of another', async ({ page }) => {
  await page.goto('/companies')
  const map = page.locator('figure', { has: page.getByRole('img', { name: /plants/ }) })
  for (const width of [700, 1280, 1600]) {
    await page.setViewportSize({ width, height: 900 })
    expect(await coveredPlaces(map)).toBe(0)
  }
  await expect(map.getByRole('link', { name: /Anna, OH/ })).toBeVisible()
})

test('what comes next stands under the day on which the sources end', async ({ page }) => {
  await page.goto('/companies/toyota')
  const next = page.locator('#next')
  await expect(next).toContainText('Our sources end on')
  await expect(next.locator('li', { hasText: '12 November 2030' })).toContainText('up to $10 billion')
})
