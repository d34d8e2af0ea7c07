/**
 * Whole public responses in memory, in front of Next: by address, kind of answer (page or its data) and encoding.
 * All of them go at a purge; static files, which a build never changes, stay.
 */
import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, gzip, constants as zlib } from 'node:zlib'
import { ByteLru } from '../cache/byte-lru.ts'
import { onPurge } from '../cache/generation.ts'

export type Encoding = 'br' | 'gzip' | 'identity'
/** One encoding of a response, ready to send: headers as a flat list of names and values. */
type Variant = { head: string[]; etag: string; body: Buffer; unchanged: string[] }
/** `headers` are those of every encoding; `store` names the map that the response belongs to. */
export type Response = { headers: string[]; body: Buffer; compressible: boolean; store: 'pages' | 'files' }
type Entry = Response & { size: number; variants: Partial<Record<Encoding, Variant>> }

const MB = 1024 * 1024
// Addresses with a query, a view, dots or escapes are endless, and so are the parts of a page that a visitor may
// ask for: they may not push out the plain ones.
const endless = /[?\n%]|\/v\/|\/\./
const stores = {
  plain: new ByteLru<Entry>(160 * MB),
  endless: new ByteLru<Entry>(64 * MB),
  files: new ByteLru<Entry>(64 * MB),
}
onPurge(() => {
  stores.plain.clear()
  stores.endless.clear()
})

/** The request headers that choose between a page and its data, or parts of that. */
const dataHeaders = [
  'rsc',
  'next-router-prefetch',
  'next-router-segment-prefetch',
  'next-router-state-tree',
  'next-url',
] as const

/** @returns the key of the answer to this request, or null when it must not be kept */
export function keyOf(request: IncomingMessage): string | null {
  const url = request.url ?? '/'
  const { headers } = request
  if (headers['rsc'] === undefined && headers['next-router-prefetch'] === undefined) return url
  const key = `${url}\n${dataHeaders.map((name) => headers[name] ?? '').join('\n')}`
  return key.length > 4_000 ? null : key
}

const encodings = new Map<string, Encoding>()

/** The best encoding that an Accept-Encoding header allows. */
export function encodingFor(accept: string | undefined): Encoding {
  if (!accept) return 'identity'
  const known = encodings.get(accept)
  if (known) return known
  const allowed = accept
    .split(',')
    .map((part) =>
      part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*q=/),
    )
    .filter(([, quality]) => quality === undefined || Number(quality) > 0)
    .map(([name]) => name)
  const best = allowed.includes('br') ? 'br' : allowed.includes('gzip') ? 'gzip' : 'identity'
  if (encodings.size < 200) encodings.set(accept, best)
  return best
}

const mapOf = (key: string, entry: Response) =>
  entry.store === 'files' ? stores.files : endless.test(key) ? stores.endless : stores.plain

/** @returns the kept response, if there is one */
export function find(key: string): Entry | undefined {
  return (endless.test(key) ? stores.endless : stores.plain).get(key) ?? stores.files.get(key)
}

export function keep(key: string, response: Response): Entry {
  const entry = prepare(response)
  mapOf(key, entry).set(key, entry)
  return entry
}

/** @returns the response in the form that `send` takes, without keeping it */
export function prepare(response: Response): Entry {
  return { ...response, size: response.body.length + 2_000, variants: {} }
}

const compress = {
  br: (body: Buffer, quality: number) =>
    promisify(brotliCompress)(body, {
      params: { [zlib.BROTLI_PARAM_QUALITY]: quality, [zlib.BROTLI_PARAM_SIZE_HINT]: body.length },
    }),
  gzip: (body: Buffer) => promisify(gzip)(body, { level: 6 }),
  identity: async (body: Buffer) => body,
}

async function variantOf(key: string, entry: Entry, encoding: Encoding): Promise<Variant> {
  // Files are compressed once for the life of the process, pages again after each publish.
  const body = await compress[encoding](entry.body, entry.store === 'files' ? 11 : 5)
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 20)}"`
  const unchanged = [...entry.headers, 'ETag', etag]
  if (entry.compressible) unchanged.push('Vary', [...dataHeaders, 'accept-encoding'].join(', '))
  const head = [...unchanged, 'Content-Length', String(body.length)]
  if (encoding !== 'identity') head.push('Content-Encoding', encoding)
  const variant = { head, etag, body, unchanged }
  entry.variants[encoding] = variant
  if (encoding !== 'identity') mapOf(key, entry).grow(key, entry, body.length)
  return variant
}

/** Answers a GET or HEAD request with the response, or with 304 when the visitor has it. */
export function send(
  request: IncomingMessage,
  response: ServerResponse,
  key: string,
  entry: Entry,
  status = 200,
) {
  const encoding = entry.compressible ? encodingFor(request.headers['accept-encoding'] as string) : 'identity'
  const variant = entry.variants[encoding]
  if (variant) return write(request, response, variant, status)
  return variantOf(key, entry, encoding).then(
    (made) => write(request, response, made, status),
    () => void response.destroy(),
  )
}

function write(request: IncomingMessage, response: ServerResponse, variant: Variant, status: number) {
  const known = request.headers['if-none-match']
  if (known && status === 200 && known.includes(variant.etag)) {
    response.writeHead(304, variant.unchanged)
    response.end()
    return
  }
  response.writeHead(status, variant.head)
  response.end(request.method === 'HEAD' ? undefined : variant.body)
}
