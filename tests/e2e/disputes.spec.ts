import { expect, test } from '../support/browser.ts'

const words = {
  en: {
    open: 'Open',
    ten: 'about $10 billion',
    thirteen: '$13 billion',
    drawn: 'Drawn in charts',
    go: 'Go to the sentence',
  },
  ja: { open: '未解決', ten: '約100億ドル', thirteen: '130億ドル', drawn: '図に使用', go: '該当する文へ' },
} as const

for (const [language, said] of Object.entries(words)) {
  const prefix = language === 'ja' ? '/ja' : ''

  test(`${language} the two sizes of one investment stand side by side, each a key press from its sentence`, async ({
    page,
  }) => {
    await page.goto(`${prefix}/contradictions`)
    const first = page.locator('main article').first()
    const sides = first.locator('ul.grid > li').filter({ has: page.locator('[popovertarget]') })
    await expect(sides).toHaveCount(2)
    await expect(sides.nth(0)).toContainText(said.ten)
    await expect(sides.nth(0)).toContainText(said.drawn)
    await expect(sides.nth(1)).toContainText(said.thirteen)
    await expect(sides.nth(1)).not.toContainText(said.drawn)
    await sides.nth(1).locator('[popovertarget]').focus()
    await page.keyboard.press('Enter')
    const panel = page.locator('[popover]:popover-open')
    await expect(panel.locator('blockquote mark')).toHaveText(said.thirteen)
    await panel.getByRole('link', { name: said.go }).focus()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/2025-10-31-benzinga-reverse-imports#claim-\d+$/)
    await expect(page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`)).toBeInViewport()
  })

  test(`${language} a pledge holds its parts, and leads on to where it is disputed`, async ({ page }) => {
    await page.goto(`${prefix}/pledges`)
    const rows = page.locator('main li[id^="claim-"]')
    const whole = rows.filter({ has: page.locator('li[id^="claim-"]') }).filter({ hasText: /550/ })
    await expect(
      whole
        .first()
        .locator('li[id^="claim-"]')
        .filter({ hasText: language === 'ja' ? '約360億ドル' : 'about $36 billion' }),
    ).toHaveCount(1)
    // The record since leads to the act; the amount as another tells it stands on the row itself.
    const act = whole.first().locator('a[href$="/policies/japan-550bn-investment#act-2025-10-28-announced"]')
    await expect(act).toBeVisible()
    await expect(rows.filter({ hasText: said.thirteen }).last()).toContainText(said.ten)
    const disputed = page.locator('main a[href*="/contradictions#claim-"]').last()
    await disputed.focus()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(new RegExp(`^[^?]*${prefix}/contradictions#claim-\\d+$`))
    await expect(page.locator(':target')).toContainText(language === 'ja' ? 'トヨタ' : 'Toyota')
  })
}

test('a disputed figure of a company leads to its contradiction', async ({ page }) => {
  await page.goto('/companies/toyota')
  const ways = page.locator('#figures a[href*="/contradictions#claim-"]')
  await ways.filter({ visible: true }).first().click()
  await expect(page.locator(':target')).toBeInViewport()
})

test('what a company said it would import stands on its page, from when it is', async ({ page }) => {
  await page.goto('/companies/honda')
  await expect(page.locator('#promised')).toContainText('Passport TrailSport Elite')
  await expect(page.locator('#promised')).toContainText('from July 2026')
  await page.goto('/companies/nissan')
  await expect(page.locator('#promised')).toContainText('from 2027')
})
