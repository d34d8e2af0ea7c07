/** Nobody without a session, and no role too low, reads or writes anything of the desk. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { APIRequestContext } from '@playwright/test'
import { createAccount, expect, signIn, test } from '../support/browser.ts'

test.use({ allowedErrors: [/403/] })

const dist = process.env['RORO_DIST_DIR'] ?? '.next'
type Manifest = { node: Record<string, { exportedName?: string; workers: Record<string, unknown> }> }
const manifest = JSON.parse(
  readFileSync(join(dist, 'server/server-reference-manifest.json'), 'utf8'),
) as Manifest
/** An action answers at the addresses of the pages that use it. */
const addressOf = (worker: string) =>
  worker
    .replaceAll(/^app\/\[locale\]|\/page$/g, '')
    .replace('articles/[id]', 'articles/1')
    .replace('[kind]', 'topics')
    .replace('[id]', '1')
const actions = Object.entries(manifest.node).map(([id, { exportedName, workers }]) => ({
  id,
  name: exportedName ?? id,
  path: addressOf(Object.keys(workers).find((worker) => worker.includes('/desk/')) ?? ''),
}))

const pages = [
  '/desk',
  '/desk/articles',
  '/desk/articles/new',
  '/desk/intake',
  '/desk/intake/rules',
  '/desk/articles/1',
  '/desk/articles/1/history',
  '/desk/articles/1/links',
  ...['sources', 'companies', 'people', 'agencies', 'topics', 'policies', 'metrics', 'stories'].flatMap(
    (kind) => [`/desk/${kind}`, `/desk/${kind}/new`, `/desk/${kind}/1`],
  ),
  '/desk/log',
  '/desk/users',
  '/desk/settings',
]

/** What every account may do for itself: tests/e2e/mine.spec.ts says who may not. */
const own = /^(signIn|signOut|setUp|changeOwnPassword|stopWatching|(rename|move|delete|save)My(View|Note))$/

const call = (
  request: APIRequestContext,
  origin: string,
  action: { id: string; path: string },
  body: string,
) =>
  request.post(action.path, {
    headers: { 'next-action': action.id, origin, 'content-type': 'text/plain;charset=UTF-8' },
    data: body,
    maxRedirects: 0,
  })

test('strangers are sent to sign in from every page, and refused by every route', async ({ request }) => {
  for (const path of pages) {
    const answer = await request.get(path, { maxRedirects: 0 })
    expect(answer.status(), path).toBe(307)
    expect(answer.headers()['location'], path).toContain('/sign-in?next=')
    expect(answer.headers()['cache-control'], path).toContain('no-store')
  }
  expect((await request.get('/desk/find/companies?q=toyota')).status()).toBe(403)
  expect((await request.get('/desk/nothing-such')).status()).toBe(404)
})

test('an analyst is shown a 403 by every page and route of the desk', async ({ page }) => {
  const analyst = await createAccount('analyst')
  await page.goto('/sign-in?next=/desk')
  await page.locator('input[name=email]').fill(analyst.email)
  await page.locator('input[name=password]').fill(analyst.password)
  await page.locator('form:has(input[name=password]) button[type=submit]').click()
  await expect(page.getByRole('heading', { name: 'This part is for editors' })).toBeVisible()
  for (const path of pages) expect((await page.request.get(path)).status(), path).toBe(403)
  expect((await page.request.get('/desk/find/companies?q=toyota')).status()).toBe(403)
  expect((await page.request.get('/desk/account')).status()).toBe(200)
})

test('an editor manages neither accounts nor settings', async ({ page }) => {
  await signIn(page, await createAccount('editor'))
  for (const path of ['/desk/users', '/desk/settings'])
    expect((await page.request.get(path)).status(), path).toBe(403)
})

test('every action refuses strangers and low roles, whatever it is sent, and changes nothing', async ({
  page,
  request,
  baseURL,
}) => {
  test.setTimeout(120_000)
  expect(actions.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['saveArticle', 'saveAndPublishArticle', 'moveArticle', 'savePolicy', 'addUser']),
  )
  await signIn(page, await createAccount('analyst'))
  const bodies = [
    '[]',
    '[null]',
    '[{"id":1,"version":1,"input":{"slug":"taken-over","name":"x"}}]',
    '["$K1"]',
    'nonsense',
  ]
  for (const action of actions.filter(({ name }) => !own.test(name))) {
    const { name } = action
    for (const body of bodies.slice(0, 3)) {
      for (const who of [request, page.request]) {
        const answer = await call(who, baseURL ?? '', action, body)
        const text = await answer.text()
        expect(answer.status(), `${name} ${body}`).toBeLessThan(500)
        expect(text, `${name} ${body}`).not.toContain('"ok":true')
        expect(text, `${name} ${body}`).toMatch(/forbidden/)
      }
    }
  }
})

test('hostile input is answered with a message, never with a fault', async ({ page, baseURL }) => {
  test.setTimeout(120_000)
  await signIn(page, await createAccount('editor'))
  const hostile = [
    null,
    'text',
    { id: 'one', version: 1, input: {} },
    { id: -1, version: 1, input: {} },
    { id: 2_000_000_000, version: 1, input: {} },
    { id: null, version: 1, input: null },
    { id: null, version: 1, input: [] },
    { id: null, version: 1, input: { slug: '\u0000', name: '\ud800', headline: 'x'.repeat(1_000_000) } },
    { id: null, version: 1, input: { slug: '<script>', canonicalUrl: 'javascript:alert(1)', claims: [[]] } },
    { id: null, version: 1, input: { slug: 'a', source: 'no-such', claims: 'none', insights: { a: 1 } } },
  ]
  const writes = actions.filter(({ name }) => /^(save|move|preview)/.test(name) && !own.test(name))
  for (const action of writes) {
    const { name } = action
    for (const input of hostile) {
      const answer = await call(page.request, baseURL ?? '', action, JSON.stringify([input]))
      const text = await answer.text()
      expect(answer.status(), `${name} ${JSON.stringify(input)?.slice(0, 80)}`).toBe(200)
      expect(text, name).not.toContain('"ok":true')
      expect(text, name).toMatch(/"kind":"(invalid|missing)"/)
    }
  }
})
