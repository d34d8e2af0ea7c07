/**
 * What browser tests import instead of Playwright's own `test`: anything that a page logs as an error, a script
 * error, a broken policy or a request to another host fails the test, unless it says beforehand that it expects it.
 */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { test as base, expect, type Page } from '@playwright/test'

type Fixtures = { allowedErrors: RegExp[]; watched: undefined }

/** An address of the range kept for documentation of IPv6, which a server behind a proxy would be told. */
const visitor = () => `2001:db8:${crypto.randomUUID().slice(0, 4)}:${crypto.randomUUID().slice(0, 4)}::1`

export const test = base.extend<Fixtures>({
  /** `test.use({ allowedErrors: [/404/] })` */
  allowedErrors: [[], { option: true }],
  watched: [
    async ({ page, allowedErrors, baseURL }, use) => {
      const seen: string[] = []
      // Each test is another visitor: sign-ins are counted by address.
      await page.context().setExtraHTTPHeaders({ 'x-forwarded-for': visitor() })
      page.on('console', (message) => {
        if (message.type() === 'error') seen.push(message.text())
      })
      page.on('pageerror', (error) => seen.push(String(error)))
      page.on('request', (request) => {
        const url = request.url()
        if (/^https?:/.test(url) && !url.startsWith(baseURL ?? ''))
          seen.push(`request to another host: ${url}`)
      })
      await use(undefined)
      expect(seen.filter((text) => !allowedErrors.some((allowed) => allowed.test(text)))).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

type Account = { email: string; password: string }

/** Makes an account on the running server, as an administrator would from the command line. */
export async function createAccount(role: 'admin' | 'editor' | 'analyst'): Promise<Account> {
  const account = {
    email: `${role}-${crypto.randomUUID().slice(0, 8)}@example.org`,
    password: crypto.randomUUID(),
  }
  const args = ['user', 'create', '--email', account.email, '--role', role, '--password-stdin']
  const running = promisify(execFile)(process.execPath, ['lib/launch/start.mjs', ...args], {
    env: { ...process.env, DATA_DIR: process.env['RORO_TEST_DATA'], DATABASE_URL: '' },
  })
  running.child.stdin?.end(account.password)
  await running
  return account
}

/** Signs in through the form. */
export async function signIn(page: Page, { email, password }: Account): Promise<void> {
  await page.goto('/sign-in')
  await page.locator('input[name=email]').fill(email)
  await page.locator('input[name=password]').fill(password)
  await page.locator('form:has(input[name=password]) button[type=submit]').click()
  await page.waitForURL(/\/(desk|mine)/)
}
