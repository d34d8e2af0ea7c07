/** Looks at a request before Next does: what can never be answered is refused, what is forged is removed. */
import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'

/** dynamic: made for one visitor; file: part of the build; page: the same for everyone. */
export type RequestKind = 'dynamic' | 'file' | 'page'

const dynamic = /^(\/ja|\/en)?\/(desk|mine|sign-in|setup)(\/|$)|^\/api\//
const longest = 4_096

/** @returns the status to refuse the request with, or null */
export function refusal(request: IncomingMessage): number | null {
  const state = request.headers['next-router-state-tree']
  if (typeof state === 'string' && !isRouterState(state)) return 400
  return refusedAddress(request) ?? (isReading(request) ? null : refusedWrite(request))
}

/** Where a browser says it stands ([segment, { slot: the same again }, …]): Next answers any other form with a fault. */
function isRouterState(text: string): boolean {
  const isTree = (tree: unknown): boolean =>
    Array.isArray(tree) &&
    (typeof tree[0] === 'string' || Array.isArray(tree[0])) &&
    typeof tree[1] === 'object' &&
    tree[1] !== null &&
    Object.values(tree[1]).every(isTree)
  try {
    return isTree(JSON.parse(decodeURIComponent(text)))
  } catch {
    return false
  }
}

export function isReading({ method }: IncomingMessage): boolean {
  return method === 'GET' || method === 'HEAD'
}

/** What is the same for everyone takes no writes, and no other site may send one in a visitor's name. */
function refusedWrite(request: IncomingMessage): number | null {
  const { headers } = request
  if (kindOf(pathOf(request.url ?? '/')) !== 'dynamic') return 405
  const { origin } = headers
  if (origin === undefined) return null
  const host = headers['x-forwarded-host'] ?? headers.host
  return URL.canParse(origin) && new URL(origin).host === host ? null : 403
}

function refusedAddress(request: IncomingMessage): number | null {
  const url = request.url ?? ''
  if (request.method === 'TRACE' || request.method === 'CONNECT' || request.method === 'TRACK') return 405
  if (url.length > longest) return 414
  // Absolute addresses and a doubled slash read as another host when they are sent back in a redirect.
  if (url[0] !== '/' || url[1] === '/' || url.includes('\\')) return 400
  const path = pathOf(url)
  if (!path.includes('%')) return null
  try {
    return /[\0\\]|^\/\//.test(decodeURIComponent(path)) ? 400 : null
  } catch {
    return 400
  }
}

export function pathOf(url: string): string {
  const query = url.indexOf('?')
  return query < 0 ? url : url.slice(0, query)
}

export function kindOf(path: string): RequestKind {
  if (path.startsWith('/_next/static/')) return 'file'
  return dynamic.test(path) ? 'dynamic' : 'page'
}

/** Addresses of this machine and of private networks, where a reverse proxy may stand. */
const local = /^(::ffff:)?(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)|^::1$|^f[cd]/i

/** @returns the visitor's address: the connection's, or the one that a reverse proxy on a private address names */
export function visitorAddress(request: IncomingMessage): string {
  const peer = request.socket.remoteAddress ?? '127.0.0.1'
  if (!local.test(peer)) return peer
  const last = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .at(-1)
    ?.trim()
  return last && isIP(last) ? last : peer
}

/**
 * Prepares the headers for Next: only the server sets a policy (Next takes the nonce from it), the visitor's
 * address is the true one, and a page is always made whole and uncompressed.
 */
export function normalise(request: IncomingMessage, kind: RequestKind, nonce: string | null): void {
  const { headers } = request
  headers['x-forwarded-for'] = visitorAddress(request)
  delete headers['content-security-policy-report-only']
  delete headers['content-security-policy']
  if (nonce) headers['content-security-policy'] = `script-src 'nonce-${nonce}'`
  if (kind === 'dynamic') return
  headers['accept-encoding'] = 'identity'
  delete headers['if-none-match']
  delete headers['if-modified-since']
}
