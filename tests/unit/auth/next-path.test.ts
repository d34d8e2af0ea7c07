import { describe, expect, it } from 'vitest'
import { nextPath } from '../../../lib/auth/next-path.ts'

describe('where a sign-in leads', () => {
  it.each([
    '/desk',
    '/ja/desk/articles',
    '/desk/articles?q=toyota&state=draft',
    '/desk/articles/12/preview',
    '/mine',
    '/ja/timeline?company=toyota,-honda&q=%22reverse+imports%22',
    '/companies/toyota',
  ])('keeps %s', (path) => {
    expect(nextPath(path, '/desk')).toBe(path)
  })

  it.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example/desk',
    '/desk//evil.example',
    'javascript:alert(1)',
    '/deskevil',
    '/desk\n',
    '/desk\0',
    `/desk/${'a'.repeat(2_000)}`,
    '/setup?token=x',
    '/timeline?q=x//evil.example',
    undefined,
    ['/desk', '/desk/log'],
    7,
  ])('does not follow %j', (path) => {
    expect(nextPath(path, '/ja/desk')).toBe('/ja/desk')
  })
})
