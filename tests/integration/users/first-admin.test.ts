/** The launcher's link, opened by a browser that runs no scripts: the forms must do without. */
import { expect, test } from 'vitest'
import { freePort, launch, temporaryFolder } from '../../support/processes.ts'
import { copyTemplate } from '../../support/template.ts'

const folder = await temporaryFolder()
await copyTemplate(folder, true)
const port = String(await freePort())
const base = `http://127.0.0.1:${port}`
const running = launch(['lib/launch/main.ts', 'start'], { DATA_DIR: folder, PORT: port })
const [link = ''] = await running.printed(/http:\S+\/setup\?token=[\w-]+/)
await running.printed(/Roro is at/)

/** The form a page shows, as a browser without scripts would send it. */
function formOf(html: string, values: Record<string, string>): FormData {
  const form = new FormData()
  const [, body = ''] = /<form[^>]*multipart[^>]*>([\s\S]*?)<\/form>/.exec(html) ?? []
  for (const [input] of body.matchAll(/<input[^>]*type="hidden"[^>]*>/g)) {
    const attribute = (name: string) =>
      (new RegExp(`${name}="([^"]*)"`).exec(input)?.[1] ?? '')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&')
    form.set(attribute('name'), attribute('value'))
  }
  for (const [name, value] of Object.entries(values)) form.set(name, value)
  return form
}

const send = (address: string, body: FormData, headers = {}) =>
  fetch(address, { method: 'POST', body, redirect: 'manual', headers: { origin: base, ...headers } })

const account = { name: 'First', email: 'first@example.org', password: 'a long enough password' }

test('the link makes one administrator, once, and signs them in', async () => {
  const page = await (await fetch(link)).text()
  const refused = await send(link, formOf(page, { ...account, password: 'short' }))
  expect(await refused.text()).toContain('At least 12 characters.')
  const made = await send(link, formOf(page, account))
  expect([made.status, made.headers.get('location')]).toEqual([303, '/desk'])
  const [cookie = ''] = made.headers.getSetCookie()
  expect(cookie).toMatch(/^roro\.session_token=.*HttpOnly/i)
  const desk = await fetch(`${base}/desk/users`, { headers: { cookie: cookie.split(';')[0] ?? '' } })
  expect([desk.status, desk.headers.get('cache-control')]).toEqual([200, expect.stringContaining('no-store')])
  expect(await desk.text()).toContain('first@example.org')

  const again = await send(link, formOf(page, { ...account, email: 'second@example.org' }))
  expect(await again.text()).toContain('This link was used')
  expect(await (await fetch(link)).text()).not.toContain('name="password"')
})

test('attempts are counted by the visitor’s address', async () => {
  const page = await (await fetch(`${base}/sign-in`)).text()
  const attempt = async (visitor: string) => {
    const form = formOf(page, { email: account.email, password: 'wrong password' })
    return (await send(`${base}/sign-in`, form, { 'x-forwarded-for': visitor })).text()
  }
  const answers = []
  for (let count = 0; count < 22; count++) answers.push(await attempt('203.0.113.7'))
  expect(answers[0]).toContain('do not go together')
  expect(answers.at(-1)).toContain('Too many attempts')
  expect(await attempt('203.0.113.8')).toContain('do not go together')
})
