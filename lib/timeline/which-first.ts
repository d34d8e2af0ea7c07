/** Pure: which of several entries came first, as far as what is known of their times can tell. */
import { instantsOf } from '../time/zone.ts'

export type Exactness = 'second' | 'minute' | 'day' | 'month' | 'year'

/** When something happened, as exactly as known: `at` an ISO instant, or `day` ("2025-08", "2025" where coarser). */
export type Dated = { precision: Exactness; at: string | null; day: string; zone: string | null }

/** Every instant at which it can have been: from `start` to before `end`, in milliseconds. */
export type Span = { start: number; end: number }

/**
 * How two entries stand to each other. Exact times are apart by `ms`; days by `days` of the calendar; otherwise by
 * `atLeast` milliseconds. Unknown where the spans meet: in the same minute, or because of how little is known of
 * the `vague` ones (0: the first given, 1: the second).
 */
export type Relation =
  | { kind: 'before' | 'after'; by: { ms: number } | { days: number } | { atLeast: number } }
  | { kind: 'unknown'; why: 'moment' }
  | { kind: 'unknown'; why: 'vague'; vague: (0 | 1)[] }

const hour = 3_600_000
const day = 24 * hour
const timed = ({ precision, at }: Dated) => at !== null && (precision === 'second' || precision === 'minute')

/** The first instant of a calendar day in a zone; without one, where on earth the day begins first (UTC+14). */
function beginning(year: number, month: number, date: number, zone: string | null, east: boolean): number {
  // Date.UTC carries months and days over.
  const utc = new Date(Date.UTC(year, month - 1, date))
  if (zone === null) return utc.getTime() + (east ? -14 : 12) * hour
  const wall = {
    year: utc.getUTCFullYear(),
    month: utc.getUTCMonth() + 1,
    day: utc.getUTCDate(),
    hour: 0,
    minute: 0,
    second: 0,
  }
  // Where the clocks skip midnight the day begins at one.
  const [instant] = [...instantsOf(wall, zone), ...instantsOf({ ...wall, hour: 1 }, zone)]
  return instant?.getTime() ?? utc.getTime() + (east ? -14 : 12) * hour
}

/** A date without a zone lasts from its beginning at UTC+14 to its end at UTC-12. @returns null for no date at all */
export function spanOf(moment: Dated): Span | null {
  if (timed(moment)) {
    const at = Date.parse(moment.at ?? '')
    if (Number.isNaN(at)) return null
    const length = moment.precision === 'minute' ? 60_000 : 1000
    const start = Math.floor(at / length) * length
    return { start, end: start + length }
  }
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(moment.day)
  if (!parts) return null
  const [year, month, date] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)]
  const span = (y: number, m: number, d: number): Span => ({
    start: beginning(year, month, date, moment.zone, true),
    end: beginning(y, m, d, moment.zone, false),
  })
  if (moment.precision === 'year' || !parts[2]) return span(year + 1, 1, 1)
  if (moment.precision === 'month' || !parts[3]) return span(year, month + 1, 1)
  return span(year, month, date + 1)
}

/** @returns how `a` stands to `b`; 'before' only where no reading of their dates has it otherwise */
export function relate(a: Dated, b: Dated): Relation {
  const [first, second] = [spanOf(a), spanOf(b)]
  if (first && second) {
    if (first.end <= second.start) return { kind: 'before', by: gap(a, b, first, second) }
    if (second.end <= first.start) return { kind: 'after', by: gap(b, a, second, first) }
  }
  if (timed(a) && timed(b)) return { kind: 'unknown', why: 'moment' }
  const vague = ([0, 1] as const).filter((index) => !timed(index === 0 ? a : b))
  return { kind: 'unknown', why: 'vague', vague }
}

function gap(a: Dated, b: Dated, first: Span, second: Span) {
  if (timed(a) && timed(b)) return { ms: second.start - first.start }
  if (a.precision === 'day' && b.precision === 'day')
    return { days: Math.round((Date.parse(b.day.slice(0, 10)) - Date.parse(a.day.slice(0, 10))) / day) }
  return { atLeast: second.start - first.end }
}

/**
 * The entries in order: each group comes wholly before the next, and within a group of several the order is not
 * known, or not of all. `size` of all groups together is the number of entries.
 */
export function inOrder<T extends { moment: Dated }>(entries: readonly T[]): T[][] {
  const spans = entries
    .map((entry) => ({ entry, span: spanOf(entry.moment) ?? { start: -Infinity, end: Infinity } }))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  const groups: T[][] = []
  let reached = Number.NEGATIVE_INFINITY
  for (const { entry, span } of spans) {
    const group = groups.at(-1)
    if (group && span.start < reached) group.push(entry)
    else groups.push([entry])
    reached = Math.max(reached, span.end)
  }
  return groups
}
