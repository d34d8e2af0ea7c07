/** Reads the entries of a view for a file: what the page shows of them, and what it leaves to their own pages. */
import type { Db } from '../../db.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { EntryRef } from '../selection.ts'
import type { DateKind } from '../view.ts'
import { type Found, findParts } from './parts.ts'
import type { OutEntry } from './shape.ts'

export type Writing = {
  locale: Locale
  date: DateKind
  /** Stands before every address: the installation's origin, or '' where it is not known. */
  origin: string
}

/** So many entries are read at once. */
const batch = 1_000

/**
 * @param refs a page of the stream; what is folded into an entry follows it as an entry of its own
 * @returns in their order; one that was taken away meanwhile is left out
 */
export async function outEntries(db: Db, refs: readonly EntryRef[], writing: Writing): Promise<OutEntry[]> {
  const entries: OutEntry[] = []
  for (let at = 0; at < refs.length; at += batch) {
    const part = refs.slice(at, at + batch)
    const found = await findParts(db, part, writing)
    for (const ref of part) {
      const name = `${ref.kind}:${ref.id}`
      add(entries, found, name, { ...ref, folded: null }, writing.date)
      for (const other of ref.folded)
        add(entries, found, `${other.kind}:${other.id}`, { ...other, folded: name }, writing.date)
    }
  }
  return entries
}

type Placed = Pick<EntryRef, 'kind'> & { moment?: EntryRef['moment']; folded: string | null }

function add(entries: OutEntry[], found: Found, name: string, placed: Placed, date: DateKind): void {
  const known = found.get(name)
  // What is folded stands by its own date, which the selection does not tell.
  const moment = placed.moment ?? known?.moment
  if (!known || !moment) return
  entries.push({
    entry: name,
    kind: placed.kind,
    date: moment.day,
    date_kind: date,
    precision: moment.precision,
    instant: moment.at,
    zone: moment.zone,
    ...known.part,
    folded_into: placed.folded,
  })
}
