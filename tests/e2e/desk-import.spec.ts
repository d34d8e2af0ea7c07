import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { createAccount, expect, signIn, test } from '../support/browser.ts'

// The product runs one import at a time: so do these journeys.
test.describe.configure({ mode: 'default' })

let editor: Awaited<ReturnType<typeof createAccount>>
test.beforeAll(async () => {
  editor = await createAccount('editor')
})

const header =
  'type,slug,headline,source,publishedAt,summary,country,metric,point,basis,modality,periodStart,periodEnd,preferred'

/** 250 made-up articles with a figure each: 500 rows below the header. `faults` stand in place of whole lines. */
function file(prefix: string, faults: Record<number, string> = {}): Buffer {
  const lines = [header]
  for (let n = 1; n <= 250; n++) {
    const day = `2025-10-${String(1 + (n % 28)).padStart(2, '0')}`
    lines.push(`article,${prefix}-${n},Made-up article ${n},reuters,${day},"Sold, it says: ${n}."`)
    lines.push(`claim,,,,,,IS,us-sales,${1000 + n},actual,did,${1000 + n}-01-01,${1000 + n}-12-31,false`)
  }
  for (const [row, line] of Object.entries(faults)) lines[Number(row) - 1] = line
  return Buffer.from(`${lines.join('\r\n')}\r\n`)
}

const choose = (page: Page, buffer: Buffer) =>
  page
    .getByLabel('File', { exact: true })
    .setInputFiles({ name: 'made-up.csv', mimeType: 'text/csv', buffer })

async function exported(page: Page, format: string): Promise<string> {
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: `Export ${format}` }).click()
  return readFile((await (await waiting).path()) ?? '', 'utf8')
}

test('three bad rows of 500 keep all of it out; corrected it comes in, and goes out again', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const prefix = `made-up-${Date.now()}`
  await signIn(page, editor)
  await page.goto('/desk/import')
  await choose(
    page,
    file(prefix, {
      12: `article,${prefix}-6,Made-up article 6,no-such-paper,2025-10-06,Sold.`,
      101: 'claim,,,,,,IS,us-sales,12O0,actual,did,1050-01-01,1050-12-31,false',
      402: `article,${prefix}-201,Made-up article 201,reuters,2025-13-01,Sold.`,
    }),
  )
  await page.getByRole('button', { name: 'Check the file' }).click()
  await expect(page.getByRole('heading', { name: '3 problems' })).toBeVisible({ timeout: 30_000 })
  const row = (number: number, column: string, value: string) =>
    page.getByRole('row').filter({ hasText: new RegExp(`^${number}${column}${value}`) })
  await expect(row(12, 'source', 'no-such-paper')).toBeVisible()
  await expect(row(101, 'point', '12O0')).toContainText('Not a number')
  await expect(row(402, 'publishedAt', '2025-13-01')).toContainText('Not a date')
  await expect(page.getByRole('button', { name: /^Import/ })).toHaveCount(0)
  expect(await exported(page, 'JSON Lines')).not.toContain(prefix)

  await choose(page, file(prefix))
  await page.getByRole('button', { name: 'Check the file' }).click()
  await expect(page.getByText('250 new articles')).toBeVisible({ timeout: 30_000 })
  expect(await exported(page, 'JSON Lines')).not.toContain(prefix)
  await page.getByRole('button', { name: 'Import 250 articles' }).click()
  await expect(page.getByRole('heading', { name: 'Imported' })).toBeVisible({ timeout: 60_000 })

  const lines = (await exported(page, 'JSON Lines')).split('\n').filter((line) => line.includes(prefix))
  expect(lines).toHaveLength(250)
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    slug: `${prefix}-1`,
    state: 'draft',
    claims: [{ country: 'IS', metric: 'us-sales', point: '1001' }],
  })
  // What the export gives is what the import takes: nothing of it is new.
  const csv = await exported(page, 'CSV')
  expect(csv.split('\r\n').filter((line) => line.startsWith(`article,${prefix}`))).toHaveLength(250)
  await choose(page, Buffer.from(csv))
  await page.getByRole('button', { name: 'Check the file' }).click()
  await expect(page.getByText('0 new articles')).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText('there is nothing to import')).toBeVisible()
})

test('only editors import and export, and no body is too strange to answer', async ({ page, request }) => {
  const send = (data: Buffer | string, query = 'do=check&states=drafts') =>
    page.request.post(`/api/import?${query}`, { data, headers: { 'content-type': 'text/csv' } })
  expect((await request.post('/api/import?do=import&states=file', { data: file('nobody') })).status()).toBe(
    403,
  )
  expect((await request.get('/desk/export')).status()).toBe(403)
  const analyst = await createAccount('analyst')
  await signIn(page, analyst)
  expect((await send(file('nobody'))).status()).toBe(403)
  expect((await page.request.get('/desk/export')).status()).toBe(403)
  await page.context().clearCookies()
  await signIn(page, editor)
  expect((await send('', 'do=everything')).status()).toBe(400)
  for (const body of [
    '',
    '\0',
    '{',
    '{}',
    'type',
    '"',
    'type,slug\r\npassage,x',
    Buffer.from([0xff, 0xfe, 0]),
  ]) {
    const answer = await send(body)
    expect(answer.status()).toBe(200)
    const last = JSON.parse((await answer.text()).trim().split('\n').at(-1) ?? '')
    expect(last).toMatchObject({ kind: 'done', written: false })
    expect(last.problems.length).toBeGreaterThan(0)
  }
})
