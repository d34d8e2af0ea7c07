/** Answers one request: from memory where it can, else through Next, keeping what may be kept. */
import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { mayKeep, tracked } from '../cache/generation.ts'
import { refusedBody } from './body.ts'
import { capture } from './capture.ts'
import { isReading, kindOf, normalise, pathOf, refusal } from './request.ts'
import { find, keep, keyOf, prepare, type Response, send } from './response-cache.ts'
import { commonHeaders, contentSecurityPolicy, scriptHashes } from './security-headers.ts'

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

const compressible = /^(text\/|image\/svg|application\/(json|javascript|xml|[a-z.]+\+(xml|json)))/
const revalidate = 'public, max-age=0, must-revalidate'
/** Headers that the server sets itself, or that tell of Next's own cache. */
const dropped =
  /^(etag|vary|content-length|content-encoding|cache-control|x-nextjs-cache|x-middleware-rewrite|date|connection|keep-alive|transfer-encoding|x-powered-by|accept-ranges|last-modified)$/
const refusals: Record<number, string> = {
  400: 'The request is malformed.',
  403: 'This came from another site.',
  405: 'This method is not allowed.',
  413: 'This is too large.',
  414: 'The address is too long.',
}

/** A short plain-text answer of the server itself. */
export function reply(
  response: ServerResponse,
  status: number,
  text: string,
  headers: [string, string][] = [],
) {
  response.writeHead(
    status,
    [...commonHeaders, ['Content-Type', 'text/plain; charset=utf-8'], ...headers].flat(),
  )
  response.end(response.req.method === 'HEAD' ? undefined : `${text}\n`)
}

/** @returns the answering function over Next's handler */
export function answerWith(handler: Handler) {
  return (request: IncomingMessage, response: ServerResponse): void | Promise<void> => {
    const readable = isReading(request)
    const key = readable ? keyOf(request) : null
    const kept = key && find(key)
    if (kept) return send(request, response, key, kept)
    const refused = refusal(request)
    if (refused) return reply(response, refused, refusals[refused] ?? '')
    const path = pathOf(request.url ?? '/')
    const kind = kindOf(path)
    if (kind === 'dynamic') return passThrough(handler, request, response, path)
    return render(handler, request, response, path, key)
  }
}

/** A visitor's own page: never kept, its scripts named by a nonce. */
async function passThrough(
  handler: Handler,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
) {
  const refused = isReading(request) ? null : await refusedBody(request)
  if (refused) return reply(response, refused, refusals[refused] ?? '', [['Connection', 'close']])
  const nonce = randomBytes(16).toString('base64')
  normalise(request, 'dynamic', nonce)
  for (const [name, value] of commonHeaders) response.setHeader(name, value)
  response.setHeader('Content-Security-Policy', contentSecurityPolicy([`'nonce-${nonce}'`], path))
  neverShared(response)
  await handler(request, response)
}

/** Next marks what it rendered without the visitor (a missing page) as everyone's, and outer caches would keep it. */
function neverShared(response: ServerResponse) {
  const { writeHead } = response
  response.writeHead = (...args: unknown[]) => {
    if (lasting(response)) response.setHeader('Cache-Control', 'no-store')
    return Reflect.apply(writeHead, response, args)
  }
}

/** A page that is the same for everyone, or a file: taken whole from Next, sent with the server's headers, kept. */
async function render(
  handler: Handler,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  key: string | null,
) {
  const { method } = request
  const kind = kindOf(path)
  // A part of a page is never asked for in earnest; a file's part goes through Next.
  if (kind === 'page') delete request.headers.range
  const range = request.headers.range
  const accept = request.headers['accept-encoding']
  const known = request.headers['if-none-match']
  normalise(request, kind, null)
  // What is kept must have a body, whoever asked first.
  if (!range) request.method = 'GET'
  const collected = capture(response, () => !range && wanted(response))
  for (const [name, value] of commonHeaders) response.setHeader(name, value)
  await tracked(async (rendering) => {
    // Next waits for the bytes to leave before it returns: the end of what it writes comes first.
    const body = await Promise.race([collected.ended, handler(request, response)])
    if (!body) return
    collected.release()
    request.method = method
    if (accept) request.headers['accept-encoding'] = accept
    else delete request.headers['accept-encoding']
    if (known) request.headers['if-none-match'] = known
    const made = responseOf(response, body, path)
    const status = response.statusCode
    for (const name of response.getHeaderNames()) response.removeHeader(name)
    const keeping = key !== null && status === 200 && made.keep && mayKeep(rendering)
    const entry = keeping ? keep(key, made.response) : prepare(made.response)
    await send(request, response, key ?? path, entry, status)
  })
}

const headerOf = (response: ServerResponse, name: string) => String(response.getHeader(name) ?? '')
const lasting = (response: ServerResponse) => /s-maxage|immutable/.test(headerOf(response, 'cache-control'))

function wanted(response: ServerResponse): boolean {
  return lasting(response) || headerOf(response, 'content-type').startsWith('text/html')
}

function responseOf(
  response: ServerResponse,
  body: Buffer,
  path: string,
): { response: Response; keep: boolean } {
  const type = headerOf(response, 'content-type')
  const control = headerOf(response, 'cache-control')
  const shared = /s-maxage/.test(control)
  const headers = ['Cache-Control', shared ? revalidate : control || 'no-store']
  for (const [name, value] of Object.entries(response.getHeaders()))
    if (value !== undefined && !dropped.test(name))
      for (const one of Array.isArray(value) ? value : [value]) headers.push(name, String(one))
  if (type.startsWith('text/html'))
    headers.push('Content-Security-Policy', contentSecurityPolicy(scriptHashes(body.toString()), path))
  return {
    response: {
      headers,
      body,
      compressible: compressible.test(type),
      store: control.includes('immutable') ? 'files' : 'pages',
    },
    keep: lasting(response) && response.getHeader('set-cookie') === undefined,
  }
}
