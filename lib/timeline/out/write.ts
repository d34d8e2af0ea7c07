/** A view of the timeline as a file. */
import type { Db } from '../../db.ts'
import { type Locale, localePath } from '../../i18n/locales.ts'
import { translator } from '../../i18n/translator.ts'
import { split } from '../filters.ts'
import { selectEntries } from '../queries.ts'
import { printView, type TimelineView, withView } from '../view.ts'
import { atomFile } from './atom.ts'
import { csvFile } from './csv.ts'
import { mostEntries, type OutFormat } from './formats.ts'
import { icsFile } from './ics.ts'
import { outEntries } from './rows.ts'
import type { OutFile } from './shape.ts'

type Options = {
  locale: Locale
  /** The installation's own address; '' where it was not told: addresses in the file are then relative. */
  origin: string
  /** The day to which the record reaches. */
  horizon: string | null
  /** At most so many entries, those folded into them apart. */
  limit?: number
}

/** The file's content, its media type, and its name where it is one to save. */
export type Written = { body: string; type: string; name: string; next: string | null }

const types: Record<OutFormat, string> = {
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
}

/** @returns one file of a view, from its cursor on: newest first, with the address of the next where there is more */
export async function writeOut(
  db: Db,
  view: TimelineView,
  format: OutFormat,
  { locale, origin, horizon, limit = mostEntries }: Options,
): Promise<Written> {
  const whole: TimelineView = { ...view, per: 50, show: 'stream', sort: 'newest' }
  const asked = format === 'ics' ? onlyActs(whole) : whole
  const selection = asked && (await selectEntries(db, asked))
  const page = selection?.page(whole.cursor, limit)
  const t = translator(locale, 'timeline')
  const address = (path: string, of: TimelineView) => {
    const query = printView(of)
    return origin + localePath(locale, query ? `${path}?${query}` : path)
  }
  const next = page?.older ? address(`/timeline.${format}`, { ...whole, cursor: page.older }) : null
  const file: OutFile = {
    title: `${translator(locale, 'common')('siteName')} — ${t('title')}`,
    lang: locale,
    view: address('/timeline', withView(whole, {})),
    self: address(`/timeline.${format}`, whole),
    next,
    date_kind: view.date,
    clock: view.clock,
    asof: view.asof,
    horizon,
    total: selection?.total ?? 0,
    capped: selection?.capped ?? false,
    entries: await outEntries(db, page?.refs ?? [], { locale, origin, date: view.date }),
  }
  return {
    body: printed(file, format, origin, translator(locale, 'common')('siteName')),
    type: types[format],
    name: `${locale === 'ja' ? '年表' : 'timeline'}-${horizon ?? 'roro'}.${format}`,
    next,
  }
}

function printed(file: OutFile, format: OutFormat, origin: string, author: string): string {
  if (format === 'csv') return csvFile(file)
  if (format === 'atom') return atomFile(file, { author, origin })
  return format === 'ics' ? icsFile(file, { origin }) : `${JSON.stringify(file)}\n`
}

/** The acts of a view; null where it leaves them out. */
function onlyActs(view: TimelineView): TimelineView | null {
  const { included, excluded } = split(view.kind)
  const none = excluded.includes('act') || (included.length > 0 && !included.includes('act'))
  return none ? null : { ...view, kind: ['act'] }
}
