import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { ByteLru } from '../../../lib/cache/byte-lru.ts'
import { isFresh, mayKeep, purgeHere, tracked } from '../../../lib/cache/generation.ts'
import { encodingFor } from '../../../lib/launch/response-cache.ts'
import { contentSecurityPolicy, scriptHashes } from '../../../lib/launch/security-headers.ts'

test('the cache is bounded by bytes and drops what was not asked for longest', () => {
  const lru = new ByteLru<{ size: number }>(100)
  for (let i = 0; i < 30; i++) lru.set(`k${i}`, { size: 10 })
  expect(lru.bytes).toBe(100)
  expect(lru.get('k19')).toBeUndefined()
  expect(lru.get('k20')).toBeDefined()
  lru.set('huge', { size: 11 })
  expect(lru.get('huge')).toBeUndefined()
  const last = lru.get('k29')
  if (last) lru.grow('k29', last, 25)
  expect(lru.bytes).toBeLessThanOrEqual(100)
  lru.clear()
  expect(lru.bytes).toBe(0)
})

test('what was rendered before a purge is not kept after it, nor what may have shared such a render', async () => {
  await tracked(async (render) => {
    expect(mayKeep(render)).toBe(true)
    purgeHere()
    expect(isFresh()).toBe(false)
    expect(mayKeep(render)).toBe(false)
    await tracked(async (later) => {
      expect(isFresh()).toBe(true)
      expect(mayKeep(later)).toBe(false)
    })
  })
  await tracked(async (render) => expect(mayKeep(render)).toBe(true))
})

test('the best encoding that a visitor takes is chosen', () => {
  expect(encodingFor('gzip, deflate, br, zstd')).toBe('br')
  expect(encodingFor('gzip;q=1.0, br;q=0')).toBe('gzip')
  expect(encodingFor('identity')).toBe('identity')
  expect(encodingFor(undefined)).toBe('identity')
})

test('each inline script is named by its hash, data and files are not', () => {
  const hash = createHash('sha256').update('go()').digest('base64')
  const html =
    '<script>go()</script><script src="/a.js"></script><script type="application/ld+json">{}</script><script id="x">go()</script>'
  expect(scriptHashes(html)).toEqual([`'sha256-${hash}'`])
  expect(contentSecurityPolicy([], '/')).toContain("frame-ancestors 'none'")
  for (const path of ['/embed/metrics/x', '/ja/embed/metrics/explore'])
    expect(contentSecurityPolicy([], path)).toContain('frame-ancestors *')
  for (const path of ['/embed', '/embedded/', '/ja/embedding', '/metrics/embed/', '/desk/embed/x'])
    expect(contentSecurityPolicy([], path)).toContain("frame-ancestors 'none'")
})
