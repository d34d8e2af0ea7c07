import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Locator, Page } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import { figuresFile } from '../../lib/metrics/out/shape.ts'
import { expect, test } from '../support/browser.ts'
import { inLanguage, languages } from './support/addresses.ts'

/** A page nobody asked for before is rendered first, on a machine that runs other tests meanwhile. */
const soon = { timeout: 20_000 }

const sales = 's=us-sales.nissan.year.us,us-sales.toyota.year.us'
const exportsTwice =
  's=japan-auto-exports-to-us-units.JP.year.jp_us,japan-auto-exports-to-us-value.JP.year.jp_us'

/** Reaches something by keyboard alone and presses Enter on it. */
async function press(target: Locator) {
  await target.focus()
  await expect(target).toBeFocused()
  await target.press('Enter')
}

/** Narrows the list of series to a measure, and adds the one that is left. */
async function add(page: Page, measure: string, slug: string, name: string) {
  const field = page.getByLabel('Measure')
  await field.focus()
  await page.keyboard.type(measure)
  await expect(field.locator('option:checked')).toHaveText(measure)
  await press(page.getByRole('button', { name: 'Narrow the list' }))
  await expect(page).toHaveURL(new RegExp(`what=${slug}`), soon)
  await press(page.getByRole('link', { name: new RegExp(`^Add ${name}`) }))
  await expect(page.getByRole('link', { name: new RegExp(`^Remove ${name}`) })).toBeVisible(soon)
}

test('by keyboard: two series are chosen, refused with the reason, seen apart, and compared as an index', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await page.goto('/metrics/explore')
  await expect(page.locator('main section').first().locator('li')).toHaveCount(4)
  await add(
    page,
    "Japan's car exports to the US, units",
    'japan-auto-exports-to-us-units',
    "Japan: Japan's car exports to the US, units",
  )
  await add(
    page,
    "Japan's car exports to the US, value",
    'japan-auto-exports-to-us-value',
    "Japan: Japan's car exports to the US, value",
  )
  const refusal = page.locator('section[aria-labelledby=refused]')
  await expect(refusal).toContainText('is counted in vehicles')
  await expect(refusal).toContainText('in Japanese yen')
  await expect(page.locator('main figure')).toHaveCount(2)
  await press(refusal.getByRole('link', { name: 'All as an index, 2024 = 100' }))
  await expect(refusal).toHaveCount(0, soon)
  await expect(page.locator('main figure')).toHaveCount(1)
  await expect(page.locator('main figure')).toContainText('2024 = 100')
  await expect(page).toHaveURL(/scale=index/)
})

test('what compares shares an axis; names that are none are said, with what is near', async ({ page }) => {
  await page.goto(`/metrics/explore?${sales},us-salez.honda.year.us`)
  await expect(page.locator('main figure')).toHaveCount(1)
  await expect(page.locator('section[aria-labelledby=refused]')).toHaveCount(0)
  const missing = page.locator('section[aria-labelledby=missing]')
  await expect(missing).toContainText('There is no series “us-salez.honda.year.us”')
  await missing.getByRole('link', { name: 'Honda: US sales', exact: true }).click()
  await expect(missing).toHaveCount(0, soon)
  await expect(page.getByRole('link', { name: /^Remove Honda/ })).toBeVisible()
})

test.describe('without scripts', { tag: '@phone' }, () => {
  test.use({ javaScriptEnabled: false })

  test('the form, the links and the charts are all there', async ({ page }) => {
    for (const language of languages) {
      await page.goto(inLanguage(language, `/metrics/explore?${sales}`))
      await page.locator('select[name=who]').selectOption('honda')
      await page.locator('form:has(select[name=who]) button').click()
      await page.locator('a[href*="us-sales.honda.year.us"]').first().click()
      await expect(page.locator('main figure svg').first()).toBeVisible()
      await expect(page).toHaveURL(/honda/)
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(wide).toBe(0)
    }
  })
})

test('files hold what the page shows, in both languages, and open in a standard reader', async ({
  page,
  request,
}) => {
  for (const language of languages) {
    const address = (format: string) => inLanguage(language, `/metrics/explore.${format}?${sales}`)
    const csv = await request.get(address('csv'))
    expect(csv.headers()['content-disposition']).toContain('roro-us-sales.csv')
    const rows: Record<string, string>[] = parse(await csv.text(), { bom: true, columns: true })
    const file = figuresFile.parse(await (await request.get(address('json'))).json())
    const figures = file.series.flatMap((series) => series.figures.map((figure) => ({ series, figure })))
    expect(rows.map((row) => [row['series'], row['period'], row['value'], row['source_url']])).toEqual(
      figures.map(({ series, figure }) => [
        series.series,
        figure.period,
        figure.value ?? '',
        figure.statement?.source_url ?? '',
      ]),
    )
    expect(rows.length).toBeGreaterThan(6)
    expect(rows.every((row) => row['basis'] && row['verified'] && row['seen_at'])).toBe(true)
    const svg = await request.get(address('svg'))
    expect(svg.headers()['content-type']).toContain('image/svg+xml')
    expect(await svg.text()).toMatch(/^<\?xml[\s\S]*<\/svg>\s*$/)
  }
  await page.goto(`/metrics/explore?${sales}`)
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'PNG' }).click()
  expect((await saved).suggestedFilename()).toMatch(/\.png$/)
})

test('no address that a person may type breaks anything', async ({ request }) => {
  for (const page of [
    '/metrics/explore',
    '/embed/metrics/explore',
    '/metrics/explore.csv',
    '/metrics/explore.svg',
  ])
    for (const query of [
      's=%00',
      's=a.b.c.d.e.f',
      `s=${'x.'.repeat(400)}`,
      's=us-sales.nissan.year.us&from=9999&to=0001&scale=up&rate=x.y&unit=1',
      's=us-sales.nissan.year.us&scale=yoy&calendar=fiscal&from=2100',
      's=us-general-tariff-japan.JP.open.jp_us&scale=index',
    ]) {
      const answer = await request.get(`${page}?${query}`)
      expect(answer.status(), `${page}?${query}`).toBeLessThan(500)
    }
})

test.describe('in the frame of another site', () => {
  test.use({ allowedErrors: [/request to another host: http:\/\/127\.0\.0\.1:/] })

  test('an embed is drawn with its sources, and leads to the whole page beside it', async ({
    page,
    baseURL,
  }) => {
    for (const path of [
      `/metrics/explore?${exportsTwice}&scale=index`,
      '/ja/metrics/us-sales?subject=nissan',
    ]) {
      const embed = `${baseURL}${path.replace('/metrics/', '/embed/metrics/')}`
      const server = createServer((_, response) => {
        response.setHeader('Content-Type', 'text/html')
        response.end(
          `<!doctype html><iframe title="Figures" src="${embed}" width="600" height="560"></iframe>`,
        )
      }).listen(0, '127.0.0.1')
      await once(server, 'listening')
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
      const frame = page.frameLocator('iframe')
      await expect(frame.locator('figure svg').first()).toBeVisible()
      await expect(frame.locator('figure').first()).toContainText(/Sources:|出典/)
      await expect(frame.locator('header nav')).toHaveCount(0)
      expect(await frame.locator('meta[name=robots]').getAttribute('content')).toContain('noindex')
      const opened = page.waitForEvent('popup')
      await frame.locator('main > p a').click()
      const whole = await opened
      await whole.waitForLoadState()
      expect(whole.url()).toBe(`${baseURL}${path}`)
      await whole.close()
      server.close()
    }
  })

  test('nothing else may be framed', async ({ request }) => {
    const policy = async (path: string) => (await request.get(path)).headers()['content-security-policy']
    expect(await policy('/embed/metrics/us-sales')).toContain('frame-ancestors *')
    expect(await policy('/ja/embed/metrics/explore')).toContain('frame-ancestors *')
    expect(await policy('/metrics/explore')).toContain("frame-ancestors 'none'")
    expect((await request.get('/embed/metrics/nothing-of-the-kind')).status()).toBe(404)
    expect((await request.get('/embed/metrics/us-sales')).headers()['set-cookie']).toBeUndefined()
  })
})
