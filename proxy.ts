/**
 * Addresses only, never permission: the language prefix and the views that a query string
 * names become path segments, so that every public page can be kept and served whole.
 */
import { type NextRequest, NextResponse } from 'next/server'
import { internalPath } from './lib/i18n/routing.ts'

export function proxy(request: NextRequest): NextResponse {
  const url = request.nextUrl.clone()
  const target = internalPath(url.pathname, url.searchParams)
  if (target.redirect) {
    url.pathname = target.path
    if (target.search !== undefined) url.search = target.search
    return NextResponse.redirect(url, 308)
  }
  url.pathname = target.path
  url.search = target.keepSearch ? url.search : ''
  return NextResponse.rewrite(url)
}

// Whatever is no file of the product gets a language: an address left out here would be taken for one ("/robots.txt").
// What passes through here arrives cut at 10 MB: files to import go past it (lib/exchange/limits.ts).
export const config = {
  matcher: [
    '/((?!_next/static/|api/import$|api/mine$|fonts/noto-sans-jp/|readme/[^/]+\\.png$|boot\\.js$|embed\\.js$|icon\\.svg$).*)',
  ],
}
