/** Pure address rules of proxy.ts: what a visitor's address is called inside the application. */
import { parseCompareView, printCompareView } from '../compare/view.ts'
import { parseExploreView, printExploreView } from '../metrics/explore/view.ts'
import { exploreViewNames, metricViewNames, parseMetricView, printMetricView } from '../metrics/view.ts'
import { parseView, printView, viewNames } from '../timeline/view.ts'

/** `search`: the query string of a redirect, where it is another than was asked for. */
export type InternalPath = { path: string; redirect: boolean; keepSearch: boolean; search?: string }

/**
 * Pages whose every view has one address. The pattern's groups are the page, and what can be taken out of it ("csv");
 * `canonical` is the one query string of the view that was asked for, '' for the page as it is.
 */
const oneAddress: {
  path: RegExp
  names: readonly string[]
  canonical: (search: URLSearchParams) => string
}[] = [
  {
    path: /^(\/timeline)(?:\.(csv|json|atom|ics))?$/,
    names: viewNames,
    canonical: (search) => printView(parseView(search)),
  },
  {
    path: /^((?:\/embed)?\/metrics\/explore)(?:\.(csv|json|svg))?$/,
    names: exploreViewNames,
    canonical: (search) => printExploreView(parseExploreView(search)),
  },
  {
    path: /^((?:\/embed)?\/metrics\/[^/.]+)(?:\.(csv|json|svg))?$/,
    names: metricViewNames,
    canonical: (search) => printMetricView(parseMetricView(search)),
  },
  {
    path: /^(\/companies\/compare)$/,
    names: ['c'],
    canonical: (search) => printCompareView(parseCompareView(search)),
  },
]

/** Pages that are kept for each value of these parameters, however written. */
const views: { path: RegExp; names: readonly string[] }[] = [
  { path: /^\/search(?:\.json)?$/, names: ['q'] },
  { path: /^\/policies\/[^/]+$/, names: ['on'] },
]
const dynamic = /^\/(desk|mine|sign-in|setup)(\/|$)/
/** Pages for other sites' frames have a root of their own. */
const embedded = /^\/embed(?=\/|$)/

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
  const language = ja ? '/ja' : '/en'
  const inside = (inner: string) =>
    embedded.test(inner) ? inner.replace(embedded, `/embed${language}`) : language + inner
  if (dynamic.test(path)) return { path: inside(path), redirect: false, keepSearch: true }
  for (const { path: pattern, names, canonical } of oneAddress) {
    const [whole, page = '', format] = pattern.exec(path) ?? []
    if (whole === undefined) continue
    const view = canonical(search)
    if (!sameQuery(search, names, view))
      return { path: pathname, redirect: true, keepSearch: false, search: view }
    const segment = toSegment(view)
    const out = format ? `/out/${format}/${segment || '-'}` : segment && `/v/${segment}`
    return { path: inside(page) + out, redirect: false, keepSearch: false }
  }
  const segment = encodeView(search, views.find((page) => page.path.test(path))?.names ?? [])
  const inner = path === '/' ? '' : path
  return { path: inside(inner) + (segment ? `/v/${segment}` : ''), redirect: false, keepSearch: false }
}

/** Whether a query says just what `view` says; parameters that the page does not know do not count. */
function sameQuery(search: URLSearchParams, names: readonly string[], view: string): boolean {
  const asked = new URLSearchParams([...search].filter(([name]) => names.includes(name)))
  return asked.toString() === new URLSearchParams(view).toString()
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
