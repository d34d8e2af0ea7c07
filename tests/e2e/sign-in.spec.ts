import AxeBuilder from '@axe-core/playwright'
import { createAccount, expect, signIn, test } from '../support/browser.ts'

test('a wrong address and a wrong password are told the same, and the address stays @phone', async ({
  page,
}) => {
  const { email } = await createAccount('editor')
  const said = []
  for (const typed of [email, 'nobody@example.org']) {
    await page.goto('/sign-in')
    await page.locator('input[name=email]').fill(typed)
    await page.locator('input[name=password]').fill('not the password')
    await page.locator('form:has(input[name=password]) button[type=submit]').click()
    await expect(page.locator('#sign-in-error')).toBeFocused()
    said.push(await page.locator('#sign-in-error').textContent())
    await expect(page.locator('input[name=email]')).toHaveValue(typed)
  }
  expect(said[0]).toBe(said[1])
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations).toEqual([])
})

test('a sign-in leads back to where it was asked for; signing out ends the session', async ({ page }) => {
  const editor = await createAccount('editor')
  await page.goto('/ja/desk/policies?q=tariff')
  await page.waitForURL(/\/ja\/sign-in\?next=/)
  await page.locator('input[name=email]').fill(editor.email)
  await page.locator('input[name=password]').fill(editor.password)
  await page.locator('form:has(input[name=password]) button[type=submit]').click()
  await page.waitForURL(/\/ja\/desk\/policies/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('政策')
  const cookies = await page.context().cookies()
  expect(
    cookies
      // The one that only says that there may be an account is there to be read by scripts.
      .filter(({ name }) => name.startsWith('roro') && name !== 'roro-signed-in')
      .every(({ httpOnly, sameSite }) => httpOnly && sameSite === 'Lax'),
  ).toBe(true)
  await page.getByRole('button', { name: 'サインアウト' }).click()
  await page.waitForURL(/\/ja\/sign-in$/)
  await page.context().addCookies(cookies)
  await page.goto('/desk/policies')
  await expect(page).toHaveURL(/\/sign-in\?next=/)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the sign-in form works', async ({ page }) => {
    const editor = await createAccount('editor')
    await page.goto('/sign-in')
    await page.locator('input[name=email]').fill(editor.email)
    await page.locator('input[name=password]').fill('not the password')
    await page.locator('form:has(input[name=password]) button[type=submit]').click()
    await expect(page.locator('#sign-in-error')).toBeVisible()
    await signIn(page, editor)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The desk')
  })
})

test('a setup link that was never given out makes no administrator', async ({ page }) => {
  await page.goto('/setup?token=nothing')
  await expect(page.getByText('This link was used')).toBeVisible()
  await expect(page.locator('input[name=password]')).toHaveCount(0)
})

test('an account that is shut is out at once, and does not come back', async ({ page, browser }) => {
  test.setTimeout(60_000)
  const editor = await createAccount('editor')
  const admin = await createAccount('admin')
  await signIn(page, editor)
  const context = await browser.newContext()
  const other = await context.newPage()
  await signIn(other, admin)
  await other.goto('/desk/users')
  const row = other.locator('li').filter({ hasText: editor.email })
  await row.locator('summary').click()
  await row.getByRole('button', { name: 'Shut the account' }).click()
  await row.getByText('Done').waitFor()
  await page.goto('/desk/articles')
  await expect(page).toHaveURL(/\/sign-in/)
  await page.locator('input[name=email]').fill(editor.email)
  await page.locator('input[name=password]').fill(editor.password)
  await page.locator('form:has(input[name=password]) button[type=submit]').click()
  await expect(page.locator('#sign-in-error')).toBeVisible()
  await context.close()
})
