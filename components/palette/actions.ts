/** What can be done from where the visitor is, besides going to a thing by its name. */
import type { Say } from '@/components/keys/say.ts'
import type { Item } from '@/components/palette/items.ts'
import { type Locale, localePath } from '@/lib/i18n/locales.ts'
import { foldAll } from '@/lib/search/palette/match.ts'

type Page = { locale: Locale; pathname: string; search: string; signedIn: boolean }
type ActionName = Parameters<Say<'palette'>>[0] extends infer Key
  ? Key extends `action.${infer Name}`
    ? Name
    : never
  : never

/** English names that fit as well, whichever the page's language. */
const synonyms: Partial<Record<ActionName, string>> = {
  language: 'language Japanese English 日本語 英語',
  light: 'theme light',
  dark: 'theme dark',
  system: 'theme system auto',
  csv: 'export csv download',
  json: 'export json download',
  atom: 'atom rss feed',
  ics: 'export ics icalendar calendar',
  asof: 'as of date',
  clear: 'clear filters reset',
  keys: 'keyboard shortcuts help',
  print: 'print pdf',
  save: 'save view',
  explore: 'explore chart explorer',
  compare: 'compare companies',
  contradictions: 'contradictions disputes conflicts',
  pledges: 'pledges promises targets',
  signIn: 'sign in login',
  desk: 'desk',
}

const pages = [
  ['timeline', '/timeline'],
  ['companies', '/companies'],
  ['policies', '/policies'],
  ['metrics', '/metrics'],
  ['stories', '/stories'],
  ['explore', '/metrics/explore'],
  ['compare', '/companies/compare'],
  ['contradictions', '/contradictions'],
  ['pledges', '/pledges'],
] as const satisfies (readonly [ActionName, string])[]

/** The timeline with some of what its address says changed; always from its first page. */
function timeline(page: Page, change: Record<string, string | null>, path = '/timeline'): string {
  const query = new URLSearchParams(onTimeline(page) ? page.search : '')
  query.delete('cursor')
  for (const [name, value] of Object.entries(change)) {
    if (value === null) query.delete(name)
    else query.set(name, value)
  }
  const text = query.toString()
  return localePath(page.locale, path) + (text ? `?${text}` : '')
}

const onTimeline = ({ locale, pathname }: Page) => pathname === localePath(locale, '/timeline')

function colours(theme: string) {
  const field = document.querySelector<HTMLSelectElement>('header select')
  if (!field) return
  field.value = theme
  field.dispatchEvent(new Event('change', { bubbles: true }))
}

/** The real day a text names ("2025-8-15", "２０２５年８月１５日"), as 2025-08-15; null for any other text. */
export function dayIn(typed: string): string | null {
  const parts = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(
    typed.toWellFormed().normalize('NFKC').trim(),
  )
  if (!parts) return null
  const day = `${parts[1]}-${parts[2]?.padStart(2, '0')}-${parts[3]?.padStart(2, '0')}`
  const date = new Date(`${day}T00:00:00Z`)
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day ? null : day
}

/** The timeline as of a day, in the view one is in. */
export const asOfHref = (page: Page, day: string) => timeline(page, { asof: day })

/** @param help opens the list of keys; @param ask makes room for a day to be typed */
export function actionsOf(page: Page, say: Say<'palette'>, help: () => void, ask: () => void): Item[] {
  const { locale, pathname, search } = page
  const here = onTimeline(page)
  const query = new URLSearchParams(search)
  const item = (name: ActionName, rest: Pick<Item, 'href' | 'hard' | 'run' | 'stays'>): Item => {
    const label = say(`action.${name}`)
    return {
      key: `action:${name}`,
      group: 'action',
      label,
      folded: foldAll([label, synonyms[name] ?? name]),
      ...rest,
    }
  }
  const bare = locale === 'ja' ? pathname.replace(/^\/ja(?=\/|$)/, '') || '/' : pathname
  const file = (format: 'csv' | 'json' | 'atom' | 'ics') =>
    item(format, {
      hard: true,
      href: timeline(page, { per: null, show: null, sort: null }, `/timeline.${format}`),
    })
  const plain = pages.map(([name, path]) => item(name, { href: localePath(locale, path) }))
  return [
    ...(here && search !== '' ? [item('clear', { href: localePath(locale, '/timeline') })] : []),
    item('asof', { run: ask, stays: true }),
    ...(here && query.get('show') === 'lanes'
      ? [item('stream', { href: timeline(page, { show: null }) })]
      : [item('lanes', { href: timeline(page, { show: 'lanes' }) })]),
    ...(here && page.signedIn
      ? [item('save', { run: () => document.dispatchEvent(new CustomEvent('roro:save-view')) })]
      : []),
    ...(here ? [file('csv'), file('json'), file('atom'), file('ics')] : []),
    item('print', { run: () => print() }),
    ...plain,
    item('home', { href: localePath(locale, '/') }),
    item('language', { hard: true, href: localePath(locale === 'en' ? 'ja' : 'en', bare) + search }),
    item('light', { run: () => colours('light') }),
    item('dark', { run: () => colours('dark') }),
    item('system', { run: () => colours('system') }),
    item('keys', { run: help, stays: true }),
    ...(page.signedIn
      ? [
          item('desk', { hard: true, href: localePath(locale, '/desk') }),
          item('deskArticles', { hard: true, href: localePath(locale, '/desk/articles') }),
          item('deskIntake', { hard: true, href: localePath(locale, '/desk/intake') }),
          item('deskAccount', { hard: true, href: localePath(locale, '/desk/account') }),
        ]
      : [item('signIn', { hard: true, href: localePath(locale, '/sign-in') })]),
  ]
}
