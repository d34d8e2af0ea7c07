import { randomBytes } from 'node:crypto'
import { chromium, type Page } from '@playwright/test'
import config from '../../playwright.config.ts'
import { startProduct } from './product.ts'

const slug = '2025-10-31-benzinga-reverse-imports'
const affected = [
  `/articles/${slug}`,
  `/ja/articles/${slug}`,
  '/timeline?company=toyota&from=2025-10-31&to=2025-10-31',
  '/stories/reverse-imports',
]
const rounds = 5

/**
 * From the click on "save" to the first answer of every page that shows the article with its new words:
 * the slowest page of each of five rounds.
 */
export async function benchPublish(): Promise<void> {
  const product = await startProduct()
  const browser = await chromium.launch(config.use?.launchOptions)
  const page = await browser.newPage()
  await signUp(page, product.setup ?? '')
  await page.goto(`${product.address}/desk/articles?q=Woo+Trump`)
  await page.getByRole('link', { name: /Woo Trump/ }).click()
  await page.waitForURL(/\/desk\/articles\/\d+/)
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    for (const path of affected) await fetch(product.address + path)
    const word = `Bench${round}${randomBytes(3).toString('hex')}`
    const field = page.getByLabel('Headline, as printed')
    await field.fill(`Toyota, Nissan May Import US-Made Cars To Japan To Woo Trump: Report ${word}`)
    const start = performance.now()
    await page.getByRole('button', { name: 'Save; readers see it at once' }).click({ noWaitAfter: true })
    const waits = affected.map(async (path) => {
      for (;;) {
        const text = await fetch(product.address + path).then((answer) => answer.text())
        if (text.includes(word)) return performance.now() - start
        if (performance.now() - start > 20_000) throw new Error(`${path} never showed ${word}`)
        await new Promise((done) => setTimeout(done, 10))
      }
    })
    times.push(Math.max(...(await Promise.all(waits))))
    await page.getByText('Saved, version', { exact: false }).waitFor()
  }
  times.sort((a, b) => a - b)
  console.log(
    `  click to visible on ${affected.length} pages, slowest page: median ${times[Math.floor(rounds / 2)]?.toFixed(0)} ms, worst ${times.at(-1)?.toFixed(0)} ms (limit 1000)`,
  )
  await browser.close()
  await product.stop()
}

async function signUp(page: Page, setup: string): Promise<void> {
  await page.goto(setup)
  await page.getByLabel('Name').fill('Bench')
  await page.getByLabel(/E-mail/).fill('bench@example.org')
  const password = randomBytes(12).toString('hex')
  for (const field of await page.locator('input[type=password]').all()) await field.fill(password)
  await page
    .getByRole('button')
    .filter({ hasText: /Create|administrator/ })
    .first()
    .click()
  await page.waitForURL(/desk|sign-in/)
  if (page.url().includes('sign-in')) {
    await page.getByLabel(/E-mail/).fill('bench@example.org')
    await page.locator('input[type=password]').fill(password)
    await page.keyboard.press('Enter')
    await page.waitForURL(/desk/)
  }
}
