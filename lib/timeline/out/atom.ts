/** A view as an Atom feed (RFC 4287). */
import type { OutEntry, OutFile } from './shape.ts'

const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
// What XML 1.0 cannot hold at all, escaped or not: control characters, lone surrogates, the two non-characters.
const unholdable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu

const escaped = (text: string) =>
  text.replace(unholdable, '').replace(/[&<>"]/g, (sign) => named[sign] ?? sign)

const element = (name: string, text: string, attributes = '') =>
  `<${name}${attributes}>${escaped(text)}</${name}>\n`

const link = (rel: string, href: string, type: string) =>
  `<link rel="${rel}" type="${type}" href="${escaped(href)}"/>\n`

/**
 * Names the feed and its entries for ever (RFC 4151), by the installation's host where it was told one.
 * @param origin '' where it is not known
 */
const idOf = (origin: string, specific: string) =>
  `tag:${origin ? new URL(origin).hostname : 'localhost'},2026:${specific}`

/** @param author the name of the product; sources are named in each entry */
export function atomFile(file: OutFile, { author, origin }: { author: string; origin: string }): string {
  const last = file.entries
    .map(({ updated }) => updated)
    .sort()
    .at(-1)
  const page = file.view.slice(origin.length)
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${file.lang}">
${element('id', idOf(origin, `timeline:${page}`))}${element('title', file.title)}${element('updated', last ?? `${file.horizon ?? '1970-01-01'}T00:00:00.000Z`)}<author>${element('name', author)}</author>
${link('self', file.self, 'application/atom+xml')}${link('alternate', file.view, 'text/html')}${
  file.next ? link('next', file.next, 'application/atom+xml') : ''
}${file.entries.map((entry) => entryOf(entry, origin)).join('')}</feed>
`
}

function entryOf(entry: OutEntry, origin: string): string {
  const source = [entry.source.name, entry.source.url].filter(Boolean).join(' ')
  const said = [`${entry.date_kind} ${entry.instant ?? entry.date}`, entry.summary, source].filter(Boolean)
  const categories = [
    entry.kind,
    ...entry.companies.map(({ slug }) => slug),
    ...entry.policies.map(({ slug }) => slug),
  ]
  return `<entry>
${element('id', idOf(origin, entry.entry))}${element('title', entry.text, ` xml:lang="${entry.lang}"`)}${
  entry.instant && entry.date_kind === 'published' ? element('published', entry.instant) : ''
}${element('updated', entry.updated)}${link('alternate', entry.url, 'text/html')}${
  entry.source.url && /^https?:/.test(entry.source.url) ? link('via', entry.source.url, 'text/html') : ''
}${categories.map((term) => `<category term="${escaped(term)}"/>\n`).join('')}${element('summary', said.join(' · '))}</entry>
`
}
