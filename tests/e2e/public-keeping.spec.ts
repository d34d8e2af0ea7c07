import { expect, test } from '../support/browser.ts'
import { firstArticle, inLanguage, languages, publicPages } from './support/addresses.ts'
import { raw } from './support/raw.ts'

test('every public page is kept whole, the same for everyone, and unchanged costs nothing', async ({
  baseURL,
}) => {
  for (const language of languages)
    for (const address of publicPages) {
      const path = inLanguage(language, address)
      const first = await raw(baseURL, path, { headers: { cookie: 'a=b' } })
      const { headers } = await raw(baseURL, path)
      expect.soft(first.status, path).toBe(200)
      expect.soft(headers.etag, path).toMatch(/^(W\/)?"[^"]+"$/)
      expect.soft(headers.etag, path).toBe(first.headers.etag)
      expect.soft(headers['cache-control'], path).toBe('public, max-age=0, must-revalidate')
      expect.soft(headers['set-cookie'], path).toBeUndefined()
      expect.soft(headers['content-security-policy'], path).toContain("default-src 'self'")
      expect.soft(headers['content-security-policy'], path).not.toMatch(/script-src[^;]*'unsafe/)
      expect.soft(headers['x-content-type-options'], path).toBe('nosniff')
      expect.soft(headers['x-powered-by'], path).toBeUndefined()
      const again = await raw(baseURL, path, { headers: { 'if-none-match': headers.etag ?? '' } })
      expect.soft([again.status, again.body], path).toEqual([304, ''])
    }
})

test('a kept page comes compressed as asked, and the same once unpacked', async ({ request }) => {
  const plain = await request.get(firstArticle, { headers: { 'accept-encoding': 'identity' } })
  expect(plain.headers()['content-encoding']).toBeUndefined()
  for (const encoding of ['gzip', 'br']) {
    const packed = await request.get(firstArticle, { headers: { 'accept-encoding': encoding } })
    expect(packed.headers()['content-encoding']).toBe(encoding)
    expect(packed.headers()['vary']).toContain('accept-encoding')
    expect(await packed.text()).toBe(await plain.text())
  }
})

test('the data of a page is never kept in place of the page', async ({ baseURL }) => {
  const asked = await raw(baseURL, '/companies/subaru', { headers: { rsc: '1' } })
  // Next sends what its own links ask for to an address of its own.
  const address = asked.headers.location ?? '/companies/subaru'
  const data = await raw(baseURL, address, { headers: { rsc: '1' } })
  expect(data.headers['content-type']).toContain('text/x-component')
  for (const path of ['/companies/subaru', address]) {
    const page = await raw(baseURL, path)
    expect(page.headers['content-type'], path).toContain('text/html')
    expect(page.headers.vary, path).toContain('rsc')
  }
  expect((await raw(baseURL, address, { headers: { rsc: '1' } })).body).toBe(data.body)
})

test('asking for the head alone gives the page’s headers and no body', async ({ baseURL }) => {
  const page = await raw(baseURL, '/policies')
  const head = await raw(baseURL, '/policies', { method: 'HEAD' })
  expect([head.status, head.body, head.headers.etag]).toEqual([200, '', page.headers.etag])
})

test('a page that is not there is not kept as if it were', async ({ baseURL }) => {
  const { status, headers } = await raw(baseURL, '/companies/nobody-knows')
  expect(status).toBe(404)
  expect(headers['set-cookie']).toBeUndefined()
  expect(headers['content-security-policy']).toContain("default-src 'self'")
})
