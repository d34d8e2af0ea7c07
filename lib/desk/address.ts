/** The address of the original, where a pasted text carries it; pure, and linear in the text. */
import { isWebAddress } from '../text/fields.ts'

/** Parameters that say how a reader came, not what they read. */
const following = /^(utm_\w+|fbclid|gclid|mc_[ce]id|cmpid|ref|ref_src|smid|spm|ncid)$/i

/** @returns the address without fragment and without what only tracks its readers; null when it is none */
export function plainAddress(raw: string): string | null {
  const text = raw.trim()
  if (text.length > 2000 || !isWebAddress(text)) return null
  const url = new URL(text)
  url.hash = ''
  for (const name of [...url.searchParams.keys()]) if (following.test(name)) url.searchParams.delete(name)
  return url.href
}

/** The spellings under which one address may have been kept. */
export function sameAddresses(address: string): string[] {
  const plain = plainAddress(address) ?? address
  const bare = plain.replace(/^https?:\/\//, '').replace(/\/(?=\?|$)/, '')
  const [path = '', query] = bare.split('?')
  const forms = [path, `${path}/`].map((one) => (query === undefined ? one : `${one}?${query}`))
  const hosts = forms.flatMap((form) => [form, form.startsWith('www.') ? form.slice(4) : `www.${form}`])
  return hosts.flatMap((form) => [`https://${form}`, `http://${form}`])
}

const attribute = (tag: string, name: string): string | null =>
  new RegExp(`\\b${name}\\s*=\\s*["']([^"'<>]{1,2000})["']`, 'i').exec(tag)?.[1]?.replaceAll('&amp;', '&') ??
  null

/** How far a page's head reaches, and how many lines at both ends of a text may name its address. */
const headLength = 200_000
const edgeLines = 12
const label =
  /^(?:url|link|source|original(?: article)?|canonical|read (?:more|the full story)(?: at)?|出典|元記事|リンク|配信元)\s*[:：]?\s*/i

/**
 * @param raw what was pasted: a page's HTML says its address itself; a text on a line of its own, at either end
 * @returns the plain address, or null
 */
export function addressIn(raw: string): string | null {
  const head = raw.slice(0, headLength)
  let shared: string | null = null
  for (const [tag] of head.matchAll(/<(?:link|meta)\s[^<>]{1,3000}>/gi)) {
    if (attribute(tag, 'rel')?.toLowerCase() === 'canonical')
      return plainAddress(attribute(tag, 'href') ?? '')
    if (attribute(tag, 'property')?.toLowerCase() === 'og:url') shared ??= attribute(tag, 'content')
  }
  if (shared) return plainAddress(shared)
  const lines = (text: string) => text.split(/\r\n?|\n/).map((line) => line.trim())
  const edges = [
    ...lines(raw.slice(0, 4000)).filter(Boolean).slice(0, edgeLines),
    ...lines(raw.slice(-4000)).filter(Boolean).slice(-edgeLines),
  ]
  for (const line of edges) {
    const rest = line.length > 2100 ? '' : line.replace(label, '')
    if (/^<?https?:\/\/\S+>?$/i.test(rest)) return plainAddress(rest.replace(/^<|>$/g, ''))
  }
  return null
}
