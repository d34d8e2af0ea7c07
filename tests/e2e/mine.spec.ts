/** What an analyst's account keeps: views, watches, what is new, notes; and that nobody else sees any of it. */
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import pg from 'pg'
import { findEmbedded } from '../../lib/launch/embedded.ts'
import { createAccount, expect, signIn, test } from '../support/browser.ts'

async function sql(text: string, values: unknown[]): Promise<void> {
  const url = await findEmbedded(process.env['RORO_TEST_DATA'] ?? '')
  const client = new pg.Client({ connectionString: url ?? '' })
  await client.connect()
  await client.query(text, values).finally(() => client.end())
}

/** A maker of its own for each test, so that what others publish meanwhile does not count. */
async function addMaker(slug: string): Promise<void> {
  const columns = '"slug", "name", "nameJa", "shortName", "shortNameJa", "kind", "country"'
  await sql(`INSERT INTO "Company" (${columns}) VALUES ($1, $1, $1, $1, $1, 'automaker', 'JP')`, [slug])
}

async function publishAbout(slug: string, headline: string, hoursAgo = 0): Promise<void> {
  await sql(
    `WITH made AS (
       INSERT INTO "Article" ("slug", "headline", "state", "publishedAt", "publishedPrecision", "sourceId", "firstPublishedAt", "updatedAt")
       SELECT $2, $3, 'published', '2026-01-05', 'day', min("id"), now() - $4 * interval '1 hour', now() FROM "Source" RETURNING "id")
     INSERT INTO "ArticleCompany" ("articleId", "companyId")
     SELECT made."id", c."id" FROM made, "Company" c WHERE c."slug" = $1`,
    [slug, `${slug}-${crypto.randomUUID().slice(0, 6)}`, headline, hoursAgo],
  )
}

/** As if its owner had gone away three hours ago. */
const goAway = (email: string) =>
  sql(
    `UPDATE "Visit" SET "lastSeenAt" = now() - interval '3 hours'
     WHERE "userId" = (SELECT "id" FROM "User" WHERE "email" = $1)`,
    [email],
  )

const slot = (page: Page) => page.locator('.mine-slot')

test('a view is saved and watched, what comes in is counted, a note is kept @phone', async ({
  page,
  browser,
}) => {
  test.setTimeout(90_000)
  const maker = `maker-${crypto.randomUUID().slice(0, 8)}`
  await addMaker(maker)
  await publishAbout(maker, 'What was there before', 24)
  const ann = await createAccount('analyst')
  await signIn(page, ann)
  await expect(page).toHaveURL(/\/mine$/)
  const path = `/timeline?company=${maker}`
  await page.goto(path)
  await expect(slot(page)).toContainText('Your first visit')

  await slot(page).getByRole('button', { name: 'Watch', exact: true }).click()
  await expect(page.getByLabel('Name of this view')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(slot(page).getByRole('alert')).toHaveText('This is needed.')
  await page.keyboard.type('My maker')
  await page.keyboard.press('Enter')
  await expect(slot(page).getByRole('status')).toHaveText('Saved as “My maker”')
  await expect(slot(page).getByRole('button', { name: 'Watching' })).toHaveAttribute('aria-pressed', 'true')

  await goAway(ann.email)
  await publishAbout(maker, 'What came in since')
  await page.goto(`/ja${path}`)
  await expect(slot(page)).toContainText('新着 1件')
  await page.reload()
  await slot(page)
    .getByRole('link', { name: /新着 1件/ })
    .click()
  await expect(page.getByRole('heading', { name: '前回の閲覧以降の新着' })).toBeVisible()
  await expect(page.locator('main li[data-entry]')).toHaveCount(1)
  await expect(page.locator('main')).toContainText('What came in since')

  await page.goto(path)
  const entry = page.locator('li[data-entry]').first()
  await entry.locator('.mine-note').focus()
  await page.keyboard.press('Enter')
  const text = page.getByRole('dialog').getByRole('textbox')
  await text.fill('Ask about the quota.')
  await page.reload()
  await entry.locator('.mine-note').focus()
  await page.keyboard.press('Enter')
  await expect(text).toHaveValue('Ask about the quota.')
  expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations).toEqual([])
  await page.getByRole('button', { name: 'Save the note' }).click()
  await expect(entry.locator('.mine-note[data-noted]')).toBeVisible()

  await page.goto('/mine?q=quota')
  await expect(page.locator('#watches')).toContainText('My maker')
  await expect(page.locator('#watches')).toContainText('1 new')
  await expect(page.locator('#notes')).toContainText('Ask about the quota.')
  expect((await new AxeBuilder({ page }).include('main').analyze()).violations).toEqual([])

  const bob = await browser.newPage()
  await signIn(bob, await createAccount('admin'))
  await bob.goto('/mine')
  await expect(bob.locator('#notes')).toContainText('No note yet')
  await expect(bob.locator('#views')).toContainText('No view saved yet')
  await bob.close()
})

test('who is not signed in sees the page as it was, and nothing is asked for', async ({ page, request }) => {
  const asked: string[] = []
  page.on('request', (one) => asked.push(new URL(one.url()).pathname))
  await page.goto('/timeline', { waitUntil: 'networkidle' })
  expect(asked).not.toContain('/api/mine')
  await expect(slot(page)).toBeHidden()
  await expect(page.locator('.mine-note')).toHaveCount(0)
  const answer = await request.get('/api/mine')
  expect(await answer.json()).toEqual({ signedIn: false })
  expect(answer.headers()['cache-control']).toContain('no-store')
  const data = { do: 'save', locale: 'en', name: 'x', query: '', watched: false }
  expect(await (await request.post('/api/mine', { data })).json()).toMatchObject({ kind: 'forbidden' })
  expect(
    (await request.post('/api/mine', { data, headers: { origin: 'https://example.org' } })).status(),
  ).toBe(403)
  expect((await request.get('/mine', { maxRedirects: 0 })).headers()['location']).toContain(
    '/sign-in?next=%2Fmine',
  )
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('what is kept can be renamed and forgotten', async ({ page }) => {
    await signIn(page, await createAccount('analyst'))
    for (const name of ['One', 'Two']) {
      const data = { do: 'save', locale: 'en', name, query: 'kind=act', watched: true }
      expect(await (await page.request.post('/api/mine', { data })).json()).toEqual({ ok: true })
    }
    await page.goto('/mine')
    const views = page.locator('#views li')
    await views.first().locator('summary').click()
    await views.first().getByLabel('Name').fill('Two')
    await views.first().getByRole('button', { name: 'Rename' }).click()
    await expect(page.locator('#views')).toContainText('Already taken.')
    await page.goto('/mine')
    await page.getByRole('button', { name: 'Move up: Two' }).click()
    await expect(views.first()).toContainText('Two')
    await views.first().locator('summary').click()
    await views.first().getByRole('button', { name: 'Delete' }).click()
    await expect(views).toHaveCount(1)
    await expect(page.locator('#watches li')).toHaveCount(1)
  })
})
