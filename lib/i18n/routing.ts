/** Pure address rules of proxy.ts: what a visitor's address is called inside the application. */
import { parseView, printView, viewNames } from '../timeline/view.ts'

/** `search`: the query string of a redirect, where it is another than was asked for. */
export type InternalPath = { path: string; redirect: boolean; keepSearch: boolean; search?: string }

/** Pages whose query string is a view: its parameters, in this order, become a path segment. */
const views: Record<string, readonly string[]> = {
  '/search': ['q'],
  '/search.json': ['q'],
}
const policyPage = /^\/policies\/[^/]+$/
/** The timeline, as a page or as what can be taken out of it. */
const timeline = /^\/timeline(?:\.(csv|json|atom|ics))?$/
const dynamic = /^\/(desk|mine|sign-in|setup)(\/|$)/

/**
 * @param pathname as requested: "/ja/timeline"
 * @param search the query: company=toyota
 * @returns "/ja/timeline/v/<segment>"; `redirect` when a second address of one page was asked for
 */
export function internalPath(pathname: string, search: URLSearchParams): InternalPath {
  if (pathname === '/en' || pathname.startsWith('/en/')) {
    return { path: pathname.slice(3) || '/', redirect: true, keepSearch: true }
  }
  const ja = pathname === '/ja' || pathname.startsWith('/ja/')
  const path = ja ? pathname.slice(3) || '/' : pathname
  const root = ja ? '/ja' : '/en'
  if (dynamic.test(path)) return { path: root + path, redirect: false, keepSearch: true }
  const out = timeline.exec(path)
  if (out) return timelinePath(pathname, root, search, out[1])
  const names = views[path] ?? (policyPage.test(path) ? ['on'] : [])
  const segment = encodeView(search, names)
  const inner = path === '/' ? '' : path
  return { path: root + inner + (segment ? `/v/${segment}` : ''), redirect: false, keepSearch: false }
}

/** Every view of the timeline has one address: another way of writing it leads there. */
function timelinePath(
  pathname: string,
  root: string,
  search: URLSearchParams,
  format?: string,
): InternalPath {
  const view = printView(parseView(search))
  const known = new URLSearchParams([...search].filter(([name]) => viewNames.includes(name)))
  if (known.toString() !== new URLSearchParams(view).toString()) {
    return { path: pathname, redirect: true, keepSearch: false, search: view }
  }
  const segment = toSegment(view)
  const path = format
    ? `/timeline/out/${format}/${segment || '-'}`
    : `/timeline${segment ? `/v/${segment}` : ''}`
  return { path: root + path, redirect: false, keepSearch: false }
}

/** A query string as one path segment (base64url of its UTF-8); '' when none of `names` is in it. */
export function encodeView(search: URLSearchParams, names: readonly string[]): string {
  const kept = new URLSearchParams()
  for (const name of names)
    for (const value of search.getAll(name)) if (value !== '') kept.append(name, value)
  const text = kept.toString()
  if (text === '' || text.length > 2000) return ''
  return toSegment(text)
}

/** @param text ASCII, as query strings are */
const toSegment = (text: string): string =>
  btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')

/** The reverse of `encodeView`; anything that is no such segment reads as an empty query. */
export function decodeView(segment: string): URLSearchParams {
  try {
    return new URLSearchParams(atob(segment.replaceAll('-', '+').replaceAll('_', '/')))
  } catch {
    return new URLSearchParams()
  }
}
