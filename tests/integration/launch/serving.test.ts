import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { expect, test } from 'vitest'
import { findEmbedded } from '../../../lib/launch/embedded.ts'
import { freePort, launch, temporaryFolder } from '../../support/processes.ts'
import { copyTemplate } from '../../support/template.ts'

const folder = await temporaryFolder()
await copyTemplate(folder, true)
const port = String(await freePort())
const base = `http://127.0.0.1:${port}`

async function start(args = ['lib/launch/main.ts', 'start']) {
  const running = launch(args, { DATA_DIR: folder, PORT: port })
  await running.printed(/Roro is at/)
  return running
}

const first = await start()

test('a start on what is there loads and builds nothing again, and says where it is', async () => {
  await first.printed(/once, at/)
  expect(first.output()).toMatch(/Migrations: up to date/)
  expect(first.output()).not.toMatch(/Fact base: loaded/)
  expect(first.output()).toContain(`Roro is at ${base}`)
  expect(first.output()).toMatch(new RegExp(`once, at ${base}/setup\\?token=[\\w-]{32}`))
})

test('health answers', async () => {
  for (const path of ['/healthz', '/readyz']) {
    const answer = await fetch(base + path)
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store'])
  }
})

test('a page is kept whole, and made anew when anyone says that something changed', async () => {
  const etag = async () => (await fetch(base)).headers.get('etag')
  const before = await etag()
  expect(before).toMatch(/^"[\w-]{20}"$/)
  expect(await etag()).toBe(before)
  const known = await fetch(base, { headers: { 'if-none-match': before ?? '' } })
  expect([known.status, await known.text()]).toEqual([304, ''])
  const client = new pg.Client({ connectionString: (await findEmbedded(folder)) ?? '' })
  await client.connect()
  await client.query(`UPDATE "Article" SET headline = headline || ' (renamed)'`)
  await client.query(`SELECT pg_notify('roro_changed', '')`)
  await client.end()
  const deadline = Date.now() + 1_000
  let after = await etag()
  while (after === before && Date.now() < deadline) {
    await sleep(20)
    after = await etag()
  }
  expect(after).not.toBe(before)
})

test('every encoding carries the same page', async () => {
  const pages = await Promise.all(
    ['br', 'gzip', 'identity'].map(async (encoding) => {
      const answer = await fetch(base, { headers: { 'accept-encoding': encoding } })
      expect(answer.headers.get('content-encoding')).toBe(encoding === 'identity' ? null : encoding)
      return answer.text()
    }),
  )
  expect(new Set(pages).size).toBe(1)
  const head = await fetch(base, { method: 'HEAD' })
  expect([head.status, await head.text()]).toEqual([200, ''])
})

test('SIGTERM lets requests in flight finish and ends with 0', async () => {
  const asked = Promise.all(
    ['/companies', '/policies', '/metrics', '/timeline', '/ja'].map(async (path) => {
      const answer = await fetch(base + path)
      return [answer.status, (await answer.text()).includes('</html>')]
    }),
  )
  await sleep(20)
  first.child.kill('SIGTERM')
  expect(new Set((await asked).map(String))).toEqual(new Set(['200,true']))
  expect((await first.ended).code).toBe(0)
})

test('killing the launcher outright stops the server behind it', async () => {
  const again = await start(['lib/launch/start.mjs', 'start'])
  again.child.kill('SIGKILL')
  await expect
    .poll(
      () =>
        fetch(`${base}/healthz`).then(
          () => 'serving',
          () => 'stopped',
        ),
      { timeout: 10_000 },
    )
    .toBe('stopped')
})
