import { expect, test } from '../support/browser.ts'
import { firstArticle, inLanguage, languages, publicPages } from './support/addresses.ts'
import { raw } from './support/raw.ts'

// Other tests publish meanwhile, which rightly changes pages between two requests: what is compared is asked again.
const settled = (comparison: () => Promise<void>) => expect(comparison).toPass({ timeout: 10_000 })

async function keptWhole(baseURL: string | undefined, path: string): Promise<void> {
  const first = await raw(baseURL, path, { headers: { cookie: 'a=b' } })
  const { headers } = await raw(baseURL, path)
  expect(first.status, path).toBe(200)
  expect(headers.etag, path).toMatch(/^"[^"]+"$/)
  expect(headers.etag, path).toBe(first.headers.etag)
  expect(headers['cache-control'], path).toBe('public, max-age=0, must-revalidate')
  expect(headers['set-cookie'], path).toBeUndefined()
  expect(headers['content-security-policy'], path).toContain("default-src 'self'")
  expect(headers['content-security-policy'], path).not.toMatch(/script-src[^;]*'unsafe/)
  expect(headers['x-content-type-options'], path).toBe('nosniff')
  expect(headers['x-powered-by'], path).toBeUndefined()
  const again = await raw(baseURL, path, { headers: { 'if-none-match': headers.etag ?? '' } })
  expect([again.status, again.body], path).toEqual([304, ''])
}

test('every public page is kept whole, the same for everyone, and unchanged costs nothing', async ({
  baseURL,
}) => {
  test.setTimeout(60_000)
  for (const language of languages)
    for (const address of publicPages) await settled(() => keptWhole(baseURL, inLanguage(language, address)))
})

test('a kept page comes compressed as asked, and the same once unpacked', async ({ request }) => {
  await settled(async () => {
    const plain = await request.get(firstArticle, { headers: { 'accept-encoding': 'identity' } })
    expect(plain.headers()['content-encoding']).toBeUndefined()
    for (const encoding of ['gzip', 'br']) {
      const packed = await request.get(firstArticle, { headers: { 'accept-encoding': encoding } })
      expect(packed.headers()['content-encoding']).toBe(encoding)
      expect(packed.headers()['vary']).toContain('accept-encoding')
      expect(await packed.text()).toBe(await plain.text())
    }
  })
})

test('the data of a page is never kept in place of the page', async ({ baseURL }) => {
  const asked = await raw(baseURL, '/companies/subaru', { headers: { rsc: '1' } })
  // Next sends what its own links ask for to an address of its own.
  const address = asked.headers.location ?? '/companies/subaru'
  for (const [headers, type] of [
    [{ rsc: '1' }, 'text/x-component'],
    [{}, 'text/html'],
    [{ rsc: '1' }, 'text/x-component'],
  ] as const) {
    const answer = await raw(baseURL, address, { headers })
    expect(answer.headers['content-type']).toContain(type)
    expect(answer.headers.vary).toContain('rsc')
  }
  expect((await raw(baseURL, '/companies/subaru')).headers['content-type']).toContain('text/html')
})

test('asking for the head alone gives the page’s headers and no body', async ({ baseURL }) => {
  await settled(async () => {
    const page = await raw(baseURL, '/policies')
    const head = await raw(baseURL, '/policies', { method: 'HEAD' })
    expect([head.status, head.body, head.headers.etag]).toEqual([200, '', page.headers.etag])
  })
})

test('a page that is not there is not kept as if it were', async ({ baseURL }) => {
  const { status, headers } = await raw(baseURL, '/companies/nobody-knows')
  expect(status).toBe(404)
  expect(headers['set-cookie']).toBeUndefined()
  expect(headers['content-security-policy']).toContain("default-src 'self'")
})
