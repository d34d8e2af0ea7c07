import { createAccount, expect, signIn, test } from '../support/browser.ts'
import { fillArticle, saveDraft } from '../support/desk.ts'
import { raw } from './support/raw.ts'

test('what is only a draft is nowhere to be read, and a reader is told nothing of it', async ({
  page,
  baseURL,
}) => {
  const word = `Undisclosed${crypto.randomUUID().slice(0, 8)}`
  await signIn(page, await createAccount('editor'))
  const slug = await fillArticle(page, `${word} plans of a maker`)
  const form = await saveDraft(page)
  for (const prefix of ['', '/ja']) {
    expect((await raw(baseURL, `${prefix}/articles/${slug}`)).status).toBe(404)
    for (const path of ['/', '/timeline', '/timeline?from=2025-10-01&to=2025-10-31', '/stories'])
      expect(
        (await raw(baseURL, prefix === '/ja' && path === '/' ? '/ja' : prefix + path)).body,
      ).not.toContain(word)
    const found = await raw(baseURL, `${prefix}/search?q=${word}`)
    expect(found.status).toBe(200)
    expect(found.body).not.toContain(`/articles/${slug}`)
  }
  // The editor's own cookie opens the form, not a public page.
  expect((await page.request.get(`/articles/${slug}`)).status()).toBe(404)
  const stranger = await raw(baseURL, form)
  expect([302, 303, 307, 401, 403, 404]).toContain(stranger.status)
  expect(stranger.body).not.toContain(word)
})
