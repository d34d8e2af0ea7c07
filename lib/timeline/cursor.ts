/** Pure: a place in the stream, kept by what stands there, so that entries added meanwhile neither repeat nor hide any. */
import { isRealDate } from '../format/date.ts'
import { type EntryKind, entryKinds } from './filters.ts'

/**
 * What the stream is ordered by, each from high to low: the day (YYYY-MM-DD), then the second of it that is known
 * (Unix time; null after all that are known), then the kind, the article (a claim stands with its article's others), and the id.
 */
export type OrderKey = { on: string; at: number | null; kind: EntryKind; group: number; id: number }

/** After (`older`) or before (`newer`) the entry with this key. */
export type Cursor = OrderKey & { direction: 'older' | 'newer' }

const rank: Record<EntryKind, number> = { article: 3, act: 2, claim: 1 }

/** Compares as Array.sort wants it: newest first. */
export function newestFirst(a: OrderKey, b: OrderKey): number {
  if (a.on !== b.on) return a.on < b.on ? 1 : -1
  return (
    (b.at ?? Number.NEGATIVE_INFINITY) - (a.at ?? Number.NEGATIVE_INFINITY) ||
    rank[b.kind] - rank[a.kind] ||
    b.group - a.group ||
    b.id - a.id
  )
}

export function parseCursor(text: string): Cursor | null {
  const match =
    /^(older|newer)\.(\d{4}-\d{2}-\d{2})\.(-?\d{1,12}|x)\.(article|act|claim)\.(\d{1,10})\.(\d{1,10})$/.exec(
      text,
    )
  const [, direction, on, at, kind, group, id] = match ?? []
  if (!on || !isRealDate(on)) return null
  const known = entryKinds.find((name) => name === kind)
  if (!known) return null
  const cursor: Cursor = {
    direction: direction === 'newer' ? 'newer' : 'older',
    on,
    at: at === 'x' ? null : Number(at),
    kind: known,
    group: Number(group),
    id: Number(id),
  }
  return printCursor(cursor) === text ? cursor : null
}

export const printCursor = ({ direction, on, at, kind, group, id }: Cursor): string =>
  `${direction}.${on}.${at ?? 'x'}.${kind}.${group}.${id}`
