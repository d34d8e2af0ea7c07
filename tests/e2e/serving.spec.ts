import { expect, test } from '../support/browser.ts'

test('the home page is served whole, under a policy that names its scripts', async ({ page, request }) => {
  const violations: string[] = []
  page.on('console', (message) =>
    violations.push(...(/Content Security Policy/.test(message.text()) ? [message.text()] : [])),
  )
  await page.goto('/')
  await expect(page.locator('h1')).toBeVisible()
  expect(violations).toEqual([])
  const answer = await request.get('/', { headers: { 'accept-encoding': 'br' } })
  const headers = answer.headers()
  expect(headers['content-security-policy']).not.toMatch(/script-src[^;]*unsafe/)
  expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate')
  expect(headers['content-encoding']).toBe('br')
  expect(headers['vary']).toContain('accept-encoding')
  const again = await request.get('/', {
    headers: { 'accept-encoding': 'br', 'if-none-match': headers['etag'] ?? '' },
  })
  expect(again.status()).toBe(304)
})

test('what cannot be an address is refused, never a fault', async ({ baseURL, request }) => {
  for (const path of ['/%ZZ', '/a%00b', '//example.org/', '/a%5Cb', '/%2F%2Fexample.org'])
    expect((await request.fetch(`${baseURL}${path}`, { maxRedirects: 0 })).status(), path).toBe(400)
  expect((await request.get(`/${'a'.repeat(5_000)}`)).status()).toBe(414)
  expect((await request.get('/nothing-here')).status()).toBe(404)
  expect((await request.fetch('/', { method: 'TRACE' })).status()).toBe(405)
  for (const query of ['?', '?a=%ZZ', '?a=1&a=2', `?${'x='.repeat(500)}`, '?from=2025-02-31'])
    expect((await request.get(`/${query}`)).status(), query).toBe(200)
})

test('health answers are never cached', async ({ request }) => {
  for (const path of ['/healthz', '/readyz']) {
    const answer = await request.get(path)
    expect(answer.status()).toBe(200)
    expect(answer.headers()['cache-control']).toBe('no-store')
  }
})
