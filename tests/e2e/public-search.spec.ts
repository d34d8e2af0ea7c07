import { expect, test } from '../support/browser.ts'

test('words typed into the masthead find companies and articles', async ({ page }) => {
  await page.goto('/')
  const box = page.getByRole('banner').getByRole('searchbox')
  await box.fill('Toyota tariff')
  await box.press('Enter')
  await expect(page).toHaveURL(/\/search\?q=Toyota(\+|%20)tariff$/)
  const main = page.locator('main')
  await expect(main.getByRole('searchbox')).toHaveValue('Toyota tariff')
  await expect(main.locator('a[href^="/articles/"]').first()).toBeVisible()
  await expect(main.locator('mark').first()).toBeVisible()
})

test('a typing error is forgiven, and said', async ({ page }) => {
  await page.goto('/search?q=Toyotta')
  const main = page.locator('main')
  await expect(main.getByRole('status')).toContainText('“Toyotta”')
  await expect(main.locator('a[href="/companies/toyota"]')).toBeVisible()
  await main.locator('a[href="/companies/toyota"]').click()
  await expect(page.locator('h1')).toContainText('Toyota Motor Corporation')
})

test('Japanese words find articles, stories and policies, on either language’s pages', async ({ page }) => {
  for (const prefix of ['', '/ja']) {
    await page.goto(`${prefix}/search?q=${encodeURIComponent('逆輸入')}`)
    await expect(page.locator(`main a[href="${prefix}/stories/reverse-imports"]`)).toBeVisible()
    await expect(page.locator(`main a[href^="${prefix}/articles/"]`).first()).toBeVisible()
  }
  await page.goto(`/ja/search?q=${encodeURIComponent('トヨタ')}`)
  await expect(page.locator('main a[href="/ja/companies/toyota"]')).toBeVisible()
})

test('a name in the other language finds the same company', async ({ page }) => {
  await page.goto(`/search?q=${encodeURIComponent('日産')}`)
  await expect(page.locator('main a[href="/companies/nissan"]')).toBeVisible()
})

test('nothing asked and nothing found are both said plainly', async ({ page }) => {
  for (const address of ['/search', '/search?q=', '/search?q=%20%20']) {
    await page.goto(address)
    await expect(page.locator('main')).toContainText('Nothing asked yet')
  }
  await page.goto('/search?q=qqqqzzzz')
  await expect(page.getByRole('heading', { name: 'Nothing found for “qqqqzzzz”' })).toBeVisible()
})

const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '\'; DROP TABLE "Article"; --',
  '%_\\%',
  '& | ! ( ) :* <->',
  '"unclosed quote',
  '-',
  '---- -a -"b',
  'a\u0000b',
  '\u202Eabc',
  '🚗🚙',
  '{{7*7}} <%= 7*7 %>',
  'x'.repeat(1_800),
  'ア'.repeat(400),
]

test('whatever is typed is searched as words and shown as text', async ({ page }) => {
  const dialogs: string[] = []
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  for (const words of hostile) {
    const answer = await page.request.get(`/search?q=${encodeURIComponent(words)}`)
    expect(answer.status(), words).toBe(200)
    const html = await answer.text()
    expect(html, words).not.toContain('<script>alert(1)')
    expect(html, words).not.toContain('<img src=x')
  }
  for (const words of hostile.slice(0, 2)) {
    await page.goto(`/search?q=${encodeURIComponent(words)}`)
    await expect(page.locator('main').getByRole('searchbox')).toHaveValue(words)
  }
  expect(dialogs).toEqual([])
  await page.goto('/search?q=Toyota')
  await expect(page.locator('main a[href="/companies/toyota"]')).toBeVisible()
})
