/** Pure: a view of the timeline, to and from its address. No address a person can type throws. */
import { z } from 'zod'
import { isRealDate } from '../format/date.ts'
import { readWords } from '../search/words.ts'
import { isZone } from '../time/zone.ts'
import { parseCursor } from './cursor.ts'
import { type FacetName, facetNames, readValues } from './filters.ts'

/** Which date counts: when it was published or done, when it took effect, or the period it is about. */
export const dateKinds = ['published', 'effect', 'period'] as const
export type DateKind = (typeof dateKinds)[number]
export const pageSizes = [50, 200, 1000] as const

/**
 * Every filter's values as its address writes them ("toyota", "-honda": not Honda); empty lists mean all.
 * `from`, `to` (inclusive) and `asof` are days. `clock`: `own` (each entry by the clocks of its place), `et`, `jst`
 * or an IANA zone. `cursor` is one that a page of the stream gave.
 */
export type TimelineView = Record<FacetName, string[]> & {
  from: string | null
  to: string | null
  q: string
  sort: 'newest' | 'relevance'
  date: DateKind
  asof: string | null
  clock: string
  show: 'stream' | 'lanes'
  per: (typeof pageSizes)[number]
  cursor: string | null
}

export const emptyView: TimelineView = {
  company: [],
  policy: [],
  story: [],
  topic: [],
  person: [],
  agency: [],
  source: [],
  lang: [],
  flow: [],
  kind: [],
  basis: [],
  modality: [],
  from: null,
  to: null,
  q: '',
  sort: 'newest',
  date: 'published',
  asof: null,
  clock: 'own',
  show: 'stream',
  per: 50,
  cursor: null,
}

/** A year or a month stands for its first day as a start, for its last day as an end. */
const day = (end: boolean) =>
  z
    .string()
    .nullable()
    .transform((text) => {
      if (text === null) return null
      const full = completeDay(text.trim(), end)
      return full !== null && isRealDate(full) ? full : null
    })
    .catch(null)

function completeDay(text: string, end: boolean): string | null {
  if (/^\d{4}$/.test(text)) return `${text}-${end ? '12-31' : '01-01'}`
  if (!/^\d{4}-\d{2}$/.test(text)) return text
  if (!end) return `${text}-01`
  const [year = 0, month = 0] = text.split('-').map(Number)
  if (month < 1 || month > 12) return null
  return `${text}-${String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, '0')}`
}

const clocks: Record<string, string> = { 'america/new_york': 'et', 'asia/tokyo': 'jst' }

/** ET and JST go by their own names, whichever way they were asked for. */
function readClock(typed: string): string {
  const text = typed.trim()
  const lower = text.toLowerCase()
  if (lower === 'et' || lower === 'jst') return lower
  if (text.length > 60 || !isZone(text)) return 'own'
  // One zone, one address, however it was capitalised.
  const zone = new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone
  return clocks[zone.toLowerCase()] ?? zone
}

const schema = z.object({
  from: day(false),
  to: day(true),
  q: z
    .string()
    .transform((text) => readWords(text).text)
    .catch(''),
  sort: z.enum(['newest', 'relevance']).catch('newest'),
  date: z.enum(dateKinds).catch('published'),
  asof: day(true),
  clock: z.string().transform(readClock).catch('own'),
  show: z.enum(['stream', 'lanes']).catch('stream'),
  per: z.coerce.number().pipe(z.literal(pageSizes)).catch(50),
  cursor: z
    .string()
    .transform((text) => (parseCursor(text) ? text : null))
    .catch(null),
})

/** The view an address names; whatever is unknown, malformed or impossible in it is left out. */
export function parseView(search: URLSearchParams): TimelineView {
  const facets = facetNames.map((name) => [name, readValues(name, search.getAll(name))] as const)
  const rest = schema.parse(Object.fromEntries(plainNames.map((name) => [name, search.get(name)])))
  const view: TimelineView = { ...emptyView, ...Object.fromEntries(facets), ...rest }
  if (view.q === '') view.sort = 'newest'
  // Dates typed the wrong way round are meant the right way round.
  return view.from !== null && view.to !== null && view.from > view.to
    ? { ...view, from: view.to, to: view.from }
    : view
}

const plainNames = ['from', 'to', 'q', 'sort', 'date', 'asof', 'clock', 'show', 'per', 'cursor'] as const

/** The names of all that an address can say of a view, in their order. */
export const viewNames: readonly string[] = [...facetNames, ...plainNames]

/** As a query string needs it, but commas, slashes and colons stay readable. */
const escaped = (text: string) =>
  encodeURIComponent(text).replaceAll('%20', '+').replaceAll('%2C', ',').replaceAll('%2F', '/')

/** The one address of a view, as a query string without "?"; '' for the whole timeline. */
export function printView(view: TimelineView): string {
  const parts: string[] = []
  for (const name of facetNames) if (view[name].length > 0) parts.push(`${name}=${view[name].join(',')}`)
  for (const name of plainNames) {
    const value = view[name]
    if (value !== emptyView[name] && value !== null) parts.push(`${name}=${escaped(String(value))}`)
  }
  return parts.join('&')
}

/** The view with other filters; a changed filter starts again at the newest entry. */
export const withView = (view: TimelineView, patch: Partial<TimelineView>): TimelineView => ({
  ...view,
  cursor: null,
  ...patch,
})

/** The filters alone: what a view shows, without how it is shown (order, clock, lanes, page). */
export const withoutShape = (view: TimelineView): TimelineView => ({
  ...view,
  sort: 'newest',
  clock: 'own',
  show: 'stream',
  per: 50,
  cursor: null,
})
