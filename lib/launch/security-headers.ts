/** What every answer says about how a browser may use it. */
import { createHash } from 'node:crypto'

export const commonHeaders: [string, string][] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
]

/**
 * The content security policy of an HTML page.
 * @param scripts the sources of inline scripts that may run: "'nonce-…'" or "'sha256-…'"
 * @param path embeds may be framed by anyone, nothing else by anybody
 */
export function contentSecurityPolicy(scripts: string[], path: string): string {
  return [
    "default-src 'self'",
    `script-src ${["'self'", ...scripts].join(' ')}`,
    // Recharts and React write style attributes on the server.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${/^(?:\/ja)?\/embed\//.test(path) ? '*' : "'none'"}`,
  ].join('; ')
}

const inlineScript = /<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/gi

/** @returns the hashes of the page's inline scripts: a kept page is the same for everyone, so no nonce can be in it */
export function scriptHashes(html: string): string[] {
  const hashes = new Set<string>()
  for (const [, attributes = '', text = ''] of html.matchAll(inlineScript))
    if (!/\stype="(?!module|text\/javascript)/.test(attributes))
      hashes.add(`'sha256-${createHash('sha256').update(text).digest('base64')}'`)
  return [...hashes]
}
