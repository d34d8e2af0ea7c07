/** Pure: the filters of the timeline, to and from its address. No address a person can type throws. */
import { z } from 'zod'
import { isRealDate } from '../format/date.ts'

export const entryKinds = ['article', 'act', 'claim'] as const
export type EntryKind = (typeof entryKinds)[number]

/** Empty lists mean all. `from` and `to` are inclusive days; `cursor` is one of `listTimeline`'s. */
export type TimelineView = {
  company: string[]
  policy: string[]
  story: string[]
  kind: EntryKind[]
  from: string | null
  to: string | null
  cursor: string | null
}

export const emptyView: TimelineView = {
  company: [],
  policy: [],
  story: [],
  kind: [],
  from: null,
  to: null,
  cursor: null,
}

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/
const atMost = 20

const slugs = z
  .array(z.string())
  .transform((values) =>
    [...new Set(values.flatMap((value) => value.toLowerCase().split(',')).map((value) => value.trim()))]
      .filter((value) => value.length <= 120 && slug.test(value))
      .sort()
      .slice(0, atMost),
  )
  .catch([])

const kinds = z
  .array(z.string())
  .transform((values) => {
    const named = new Set(values.flatMap((value) => value.split(',')))
    const known = entryKinds.filter((kind) => named.has(kind))
    return known.length === entryKinds.length ? [] : known
  })
  .catch([])

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

const schema = z.object({
  company: slugs,
  policy: slugs,
  story: slugs,
  kind: kinds,
  from: day(false),
  to: day(true),
  cursor: z
    .string()
    .nullable()
    .transform((text) => (text !== null && parseCursor(text) ? text : null))
    .catch(null),
})

/** The view an address names; whatever is unknown, malformed or impossible in it is left out. */
export function parseView(search: URLSearchParams): TimelineView {
  const view: TimelineView = schema.parse({
    company: search.getAll('company'),
    policy: search.getAll('policy'),
    story: search.getAll('story'),
    kind: search.getAll('kind'),
    from: search.get('from'),
    to: search.get('to'),
    cursor: search.get('cursor'),
  })
  // Dates typed the wrong way round are meant the right way round.
  return view.from !== null && view.to !== null && view.from > view.to
    ? { ...view, from: view.to, to: view.from }
    : view
}

/** The one address of a view, as a query string without "?"; '' for the whole timeline. */
export function printView(view: TimelineView): string {
  const search = new URLSearchParams()
  for (const name of ['company', 'policy', 'story', 'kind'] as const) {
    for (const value of view[name]) search.append(name, value)
  }
  for (const name of ['from', 'to', 'cursor'] as const) {
    const value = view[name]
    if (value !== null) search.append(name, value)
  }
  return search.toString()
}

/** The view with other filters; a changed filter starts again at the newest entry. */
export const withView = (view: TimelineView, patch: Partial<TimelineView>): TimelineView => ({
  ...view,
  cursor: null,
  ...patch,
})

/** A place in the stream: after (`older`) or before (`newer`) the entry of this day, kind and id. */
export type Cursor = { direction: 'older' | 'newer'; on: string; kind: EntryKind; id: number }

export function parseCursor(text: string): Cursor | null {
  const match = /^(older|newer)\.(\d{4}-\d{2}-\d{2})\.(article|act|claim)\.(\d{1,9})$/.exec(text)
  const [, direction, on, kind, id] = match ?? []
  if (!on || !isRealDate(on)) return null
  const known = entryKinds.find((name) => name === kind)
  return known
    ? { direction: direction === 'newer' ? 'newer' : 'older', on, kind: known, id: Number(id) }
    : null
}

export const printCursor = ({ direction, on, kind, id }: Cursor): string => `${direction}.${on}.${kind}.${id}`
