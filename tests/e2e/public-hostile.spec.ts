import { expect, test } from '../support/browser.ts'
import { carTariff, firstArticle } from './support/addresses.ts'
import { raw } from './support/raw.ts'

const long = 'x'.repeat(3_900)

/** Requests that no page of ours makes, and the answers that are in order. */
const addresses: [path: string, statuses: number[]][] = [
  ['/%', [400]],
  ['/%E0%A4%A', [400]],
  ['/companies/%FF', [400]],
  ['/companies/a%00b', [400]],
  ['/companies/..%2f..%2fetc%2fpasswd', [400, 404]],
  ['/../../etc/passwd', [400, 404]],
  ['/companies/..', [200, 307, 308, 400, 404]],
  ['//example.org/', [400]],
  ['/\\example.org', [400]],
  [`/?q=${long}`, [200]],
  [`/${'y'.repeat(5_000)}`, [414]],
  ['/?a=%ZZ&b=%', [200]],
  ['/timeline?company=%ZZ', [308]],
  ['/timeline?company[]=toyota&company[0]=x&company[a][b]=c', [200]],
  ['/timeline?__proto__=x&constructor=y&company=__proto__', [308]],
  ['/timeline?from=2025-02-31&from=2025-01-01', [308]],
  ['/timeline?cursor=%00', [308]],
  [`${carTariff}?on=2025-09-15&on=x&on[]=y`, [200]],
  [`${carTariff}?on=%00`, [200]],
  ['/metrics/us-sales?from=2025-02-30&scale=__proto__', [308]],
  ['/metrics/us-sales?subject=%00&length=constructor', [308]],
  ['/metrics/us-sales?subject=nobody&length=fiscal_year&rate=a.b', [200]],
  ['/metrics/us-sales.svg?subject=nobody', [404]],
  ['/metrics/us-sales.xml', [404]],
  ['/metrics/us-sales/out/csv/!!!', [200, 404]],
  ['/metrics/us-sales/out/exe/-', [404]],
  [`/metrics/explore?s=${'a.b.year,'.repeat(300)}`, [308]],
  ['/metrics/explore?s=us-sales.toyota.constructor,__proto__.x.y', [308]],
  ['/metrics/explore.csv?s=nothing.nobody.year', [200]],
  ['/embed/metrics/us-sales?subject=nobody', [200]],
  ['/embed/metrics/nothing', [404]],
  ['/embed', [404]],
  ['/companies/compare?c=__proto__,constructor,toyota', [308]],
  ['/companies/compare?c=nobody', [200]],
  ['/claims/0', [404]],
  ['/calculated/global-production.toyota.month.world/yoy/2025-10', [404]],
  ['/calculated/global-production.toyota.month.world/index-%00/2025-11', [400, 404]],
  ['/calculated/__proto__/yoy/constructor', [404]],
  ['/calculated/x/%ED%A0%80/y', [400, 404]],
  ['/claims/99999999999999999999', [404]],
  ['/claims/1e3', [404]],
  ['/search?q=%ED%A0%80', [200]],
  ['/search?q=%00', [200]],
  ['/search?q=a&q=b', [200]],
  ['/?_rsc=garbage', [200]],
  ['/companies/toyota?_rsc=%00%FF', [200]],
  ['/en', [308]],
  ['/en/companies/toyota', [308]],
  ['/companies/', [308]],
  ['/ja/ja', [404]],
  ['/timeline/v/!!!', [200, 404]],
  ['/timeline/v/AAAA', [200, 404]],
  [`${carTariff}/v/%25`, [200, 404]],
  ['/search/v/x/y', [404]],
  ['/favicon.ico', [200, 404]],
  ['/robots.txt', [200, 404]],
  ['/wp-login.php', [404]],
  ['/.env', [404]],
  ['/_next/static/../../package.json', [400, 404]],
  ['/_next/image?url=https%3A%2F%2Fexample.org%2Fa.png&w=64&q=75', [400, 404]],
  ['/_next/data/x/index.json', [404]],
  ['/_next/static/nothing.js', [404]],
  ['/api/nothing', [404]],
]

test('no address is a fault', async ({ baseURL }) => {
  for (const prefix of ['', '/ja'])
    for (const [path, statuses] of addresses) {
      if (prefix && /^\/([\\/?]|en\b|ja\b|_next|api|\.\.)/.test(path)) continue
      const { status, body } = await raw(baseURL, prefix + path)
      expect.soft(statuses, `${prefix}${path.slice(0, 80)} answered ${status}`).toContain(status)
      expect.soft(body, path.slice(0, 80)).not.toMatch(/node_modules|\bat \w+ \(|prisma|postgres/i)
    }
})

test('a second address of a page leads to the first, with what was asked', async ({ baseURL }) => {
  const english = await raw(baseURL, '/en/timeline?company=toyota')
  expect(english.headers.location).toMatch(/(^|:\d+)\/timeline\?company=toyota$/)
  const slash = await raw(baseURL, '/companies/toyota/')
  expect(slash.headers.location).toMatch(/(^|:\d+)\/companies\/toyota$/)
})

test('nothing of an unknown name answers as if it were there', async ({ baseURL }) => {
  const folders = ['articles', 'companies', 'policies', 'metrics', 'stories', 'people', 'topics']
  for (const prefix of ['', '/ja'])
    for (const folder of folders)
      for (const slug of ['nobody-knows', 'TOYOTA', '%F0%9F%9A%97', '1', 'null', 'constructor']) {
        const { status } = await raw(baseURL, `${prefix}/${folder}/${slug}`)
        expect.soft(status, `${prefix}/${folder}/${slug}`).toBe(404)
      }
  expect((await raw(baseURL, '/policies/nobody-knows?on=2025-08-15')).status).toBe(404)
})

test('pages take no writes, whatever the method says', async ({ baseURL }) => {
  for (const path of ['/', firstArticle, '/timeline?company=toyota'])
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND', 'TRACE']) {
      const { status } = await raw(baseURL, path, { method, body: method === 'TRACE' ? undefined : 'x=1' })
      expect.soft(status, `${method} ${path}`).toBeGreaterThanOrEqual(200)
      expect.soft(status, `${method} ${path}`).toBeLessThan(500)
      if (method !== 'OPTIONS') expect.soft(status, `${method} ${path}`).toBeGreaterThanOrEqual(400)
    }
  const action = { 'next-action': '7f'.repeat(21), 'content-type': 'text/plain;charset=UTF-8' }
  for (const path of ['/', '/sign-in', '/desk']) {
    const { status, body } = await raw(baseURL, path, { method: 'POST', headers: action, body: '[1]' })
    expect.soft(status, `action at ${path}`).toBeGreaterThanOrEqual(300)
    expect.soft(status, `action at ${path}`).toBeLessThan(500)
    expect.soft(body).not.toContain('node_modules')
  }
})

const headers: Record<string, string>[] = [
  { rsc: '1' },
  { rsc: '1', 'next-router-state-tree': 'garbage' },
  { rsc: '1', 'next-router-state-tree': encodeURIComponent('["",{"children":[[[[]]]]}]') },
  { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/../../x' },
  { rsc: 'x'.repeat(3_000), 'next-url': '//example.org/' },
  { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy', 'x-middleware-rewrite': '/desk' },
  { 'x-nextjs-data': '1', 'x-matched-path': '/desk', 'x-now-route-matches': '1=desk' },
  { 'next-action': 'nonsense' },
  { 'x-forwarded-host': 'example.org', 'x-forwarded-proto': 'gopher' },
  { 'accept-encoding': '*;q=nonsense, br;q=0' },
  { 'accept-language': 'xx-'.repeat(500) },
  { 'if-none-match': '*', 'if-modified-since': 'yesterday', range: 'bytes=5-1' },
  { cookie: 'better-auth.session_token=%00; __prerender_bypass=x; __next_preview_data=y' },
  { 'content-length': '0', expect: '100-continue' },
]

test('odd headers change nothing for the next visitor', async ({ baseURL }) => {
  const paths = ['/companies/mazda', '/timeline?company=mazda', '/search?q=mazda']
  for (const path of paths) {
    for (const odd of headers) {
      const { status } = await raw(baseURL, path, { headers: odd })
      expect.soft(status, `${path} ${JSON.stringify(odd).slice(0, 80)}`).toBeLessThan(500)
    }
    const plain = await raw(baseURL, path)
    expect(plain.status).toBe(200)
    expect(plain.headers['content-type']).toContain('text/html')
    expect(plain.body).toContain('</html>')
    expect(plain.body).not.toContain('example.org')
  }
})
