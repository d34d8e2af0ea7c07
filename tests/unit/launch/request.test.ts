import type { IncomingMessage } from 'node:http'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kindOf, normalise, refusal, visitorAddress } from '../../../lib/launch/request.ts'

const request = (
  url: string,
  headers: Record<string, string> = {},
  remoteAddress = '127.0.0.1',
  method = 'GET',
) => ({ url, headers: { ...headers }, method, socket: { remoteAddress } }) as unknown as IncomingMessage

test('an address that cannot be one is refused', () => {
  for (const url of [
    '/%ZZ',
    '/%',
    '/a%00',
    '//example.org',
    '/a\\b',
    '/%2F%2Fa',
    'http://example.org/',
    '*',
    '',
  ])
    expect(refusal(request(url)), url).toBe(400)
  expect(refusal(request(`/${'a'.repeat(5_000)}`))).toBe(414)
  expect(refusal(request('/', {}, '::1', 'TRACE'))).toBe(405)
  for (const url of ['/', '/ja/%E3%83%88', '/?q=%ZZ', '/a//b']) expect(refusal(request(url)), url).toBeNull()
})

test('no address makes it throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webPath()), (text) => {
      expect([null, 400, 414]).toContain(refusal(request(`/${text}`)))
    }),
  )
})

test('only what belongs to one visitor is dynamic', () => {
  for (const path of [
    '/desk',
    '/desk/articles/new',
    '/ja/desk',
    '/mine',
    '/ja/mine/new',
    '/sign-in',
    '/setup',
    '/api/auth/session',
  ])
    expect(kindOf(path), path).toBe('dynamic')
  for (const path of ['/', '/ja', '/desks', '/mines', '/companies/toyota', '/embed/metrics/x'])
    expect(kindOf(path), path).toBe('page')
  expect(kindOf('/_next/static/chunks/a.js')).toBe('file')
})

test('a forwarded address counts only from a proxy on this machine or a private network, and only the last one', () => {
  const forwarded = { 'x-forwarded-for': '1.1.1.1, 2.2.2.2' }
  expect(visitorAddress(request('/', forwarded, '203.0.113.9'))).toBe('203.0.113.9')
  expect(visitorAddress(request('/', forwarded, '127.0.0.1'))).toBe('2.2.2.2')
  expect(visitorAddress(request('/', forwarded, '::ffff:10.0.0.3'))).toBe('2.2.2.2')
  expect(visitorAddress(request('/', { 'x-forwarded-for': 'nonsense' }, '::1'))).toBe('::1')
})

test('a visitor cannot set the policy that a page is rendered under', () => {
  const forged = request('/', { 'content-security-policy': "script-src 'nonce-x'", 'if-none-match': '"a"' })
  normalise(forged, 'page', null)
  expect(forged.headers).toEqual({ 'x-forwarded-for': '127.0.0.1', 'accept-encoding': 'identity' })
})

test('a browser stands where a browser can', () => {
  const state = (tree: string) => refusal(request('/', { 'next-router-state-tree': tree }))
  expect(state(encodeURIComponent('["",{"children":[["locale","en","d",null],{}]},null,null,16]'))).toBeNull()
  for (const tree of ['zz', '%5B', '%ED', '%5B%22x%22%5D', 'null', '["",{"children":1}]'])
    expect(state(tree), tree).toBe(400)
})

test('a write goes only where one is taken, and only from this site', () => {
  const post = (url: string, headers = {}) =>
    refusal(request(url, { host: 'roro.example', ...headers }, '127.0.0.1', 'POST'))
  expect(post('/companies/toyota')).toBe(405)
  expect(post('/sign-in', { origin: 'https://roro.example' })).toBeNull()
  expect(post('/sign-in')).toBeNull()
  for (const origin of ['null', 'https://elsewhere.example', 'nonsense'])
    expect(post('/desk', { origin }), origin).toBe(403)
})
