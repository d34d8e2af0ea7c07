import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { config } from '../../../proxy.ts'

const [matcher = ''] = config.matcher
const passes = (path: string) => new RegExp(`^${matcher}$`).test(path)

test('every file of the product is served as it is', () => {
  const files = readdirSync('public', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath.slice('public'.length)}/${entry.name}`)
  expect(files).toContain('/boot.js')
  for (const file of [
    ...files,
    '/_next/static/chunks/a.js',
    '/fonts/noto-sans-jp/index.css',
    '/api/import',
    '/api/mine',
  ])
    expect(passes(file), file).toBe(false)
})

test('any other address gets a language, and is taken for none', () => {
  for (const path of [
    '/',
    '/robots.txt',
    '/favicon.ico',
    '/ja.txt',
    '/api/v1/x',
    '/feeds/timeline',
    '/fonts/timeline',
    '/readme/companies',
    '/_next/timeline',
    '/healthz/',
  ])
    expect(passes(path), path).toBe(true)
})
