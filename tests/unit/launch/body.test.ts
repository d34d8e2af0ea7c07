import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { refusedBody } from '../../../lib/launch/body.ts'

/** Sends a body to a server that reads it as Next would, after the check. */
async function send(body: BodyInit, headers: Record<string, string> = {}, path = '/desk') {
  const seen: { refused: number | null; read: string }[] = []
  const readAll = async (request: IncomingMessage) => {
    // Later than the check, and by its events: whoever waits for the end must see it.
    await new Promise((resolve) => setTimeout(resolve, 20))
    const chunks: Buffer[] = []
    request.on('data', (chunk) => chunks.push(chunk))
    await new Promise((resolve) => request.on('end', resolve))
    return Buffer.concat(chunks).toString()
  }
  const server = createServer(async (request, response) => {
    const refused = await refusedBody(request)
    seen.push({ refused, read: refused === null ? await readAll(request) : '' })
    response.end()
  })
  onTestFinished(() => void server.close())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const init = { method: 'POST', body, headers, duplex: 'half' } as RequestInit
  await fetch(`http://127.0.0.1:${port}${path}`, init).catch(() => null)
  return seen[0]
}

const action = { 'next-action': 'a', 'content-type': 'text/plain;charset=UTF-8' }
const multipart = { 'content-type': 'multipart/form-data; boundary=x' }
const part = (name: string, text: string) =>
  `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text}\r\n--x--\r\n`

test('what is well formed is read again as it was sent, long or short', async () => {
  for (const text of ['[]', '[{"input":"$$5"},"$undefined"]', JSON.stringify(['ト'.repeat(500_000)])])
    expect(await send(text, action)).toEqual({ refused: null, read: text })
  expect(await send('')).toEqual({ refused: null, read: '' })
  expect(await send(part('email', 'a'), multipart)).toEqual({ refused: null, read: part('email', 'a') })
  const called = part('0', '["$K1"]')
  expect(await send(called, { ...multipart, 'next-action': 'a' })).toEqual({ refused: null, read: called })
})

test('what no form of ours writes is refused before it can be a fault', async () => {
  for (const text of ['', '{bad', '["$K1"]', '["$1:a:b"]', '[{"a":["$F1"]}]'])
    expect((await send(text, action))?.refused, text).toBe(400)
  expect((await send('--x\r\n', { 'content-type': 'multipart/form-data' }))?.refused).toBe(400)
  expect((await send(part('a', '1').slice(0, -6), multipart))?.refused).toBe(400)
  expect((await send(part('0', '{bad'), { ...multipart, 'next-action': 'a' }))?.refused).toBe(400)
})

test('what is too large is refused, whether or not it says so', async () => {
  const large = 'x'.repeat(4 * 1024 * 1024 + 1)
  expect((await send(large))?.refused).toBe(413)
  expect((await send(new Blob([large]).stream()))?.refused).toBe(413)
})

test('a file to import may be as large as it says, and goes to its route unread', async () => {
  const file = 'type,slug\r\n'.repeat(600_000)
  const read = await send(file, { 'content-type': 'text/csv' }, '/api/import?do=check')
  expect({ refused: read?.refused, size: read?.read.length }).toEqual({ refused: null, size: file.length })
  // The same elsewhere, or as anything but a plain body, is read and refused as any other.
  expect((await send(file, { 'content-type': 'text/csv' }))?.refused).toBe(413)
  expect((await send(file, multipart, '/api/import'))?.refused).toBe(413)
  expect((await send(file, action, '/api/import'))?.refused).toBe(413)
})

test('what an account keeps is left to its route, which gets no second stream, up to what a note can be', async () => {
  const json = { 'content-type': 'application/json' }
  expect(await send('{"do":"save"}', json, '/api/mine')).toEqual({ refused: null, read: '{"do":"save"}' })
  expect((await send('x'.repeat(200_000), json, '/api/mine'))?.refused).toBe(413)
  expect((await send(new Blob(['{}']).stream(), json, '/api/mine'))?.refused).toBe(400)
})
