/** Pure: the stretch of time that lanes show, and where a date lies in it. */
import { dayInZone, shiftDay } from '../../format/date.ts'
import { instantsOf } from '../../time/zone.ts'
import type { Moment } from '../selection.ts'

const day = 86_400_000
export const washington = 'America/New_York'
export const tokyo = 'Asia/Tokyo'

/** Both days inclusive; `start` and `end` are instants in milliseconds. */
export type Window = {
  from: string
  to: string
  start: number
  end: number
  /** Short enough for hours: the clocks of both capitals count. */
  hours: boolean
}

/** At most this many days are shown hour by hour. */
const hourDays = 4

/** When a day begins in a zone; where its clocks skip midnight, an hour later. */
export function dayStart(date: string, zone: string): number {
  const [year = 0, month = 1, of = 1] = date.split('-').map(Number)
  const time = { year, month, day: of, hour: 0, minute: 0, second: 0 }
  const first = instantsOf(time, zone)[0] ?? instantsOf({ ...time, hour: 1 }, zone)[0]
  return first?.getTime() ?? Date.parse(`${date}T00:00:00Z`)
}

/** The days between two, both counted. */
export const daysIn = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / day) + 1

/**
 * @param zone whose days count; null: a day begins where it begins first, in Tokyo, and ends where it ends last, in Washington
 */
export function windowOf(from: string, to: string, zone: string | null): Window {
  const hours = daysIn(from, to) <= hourDays
  const start = dayStart(from, zone ?? tokyo)
  const end = dayStart(shiftDay(to, 1), zone ?? washington)
  return { from, to, start, end, hours }
}

/** Where an instant lies in the window: 0 at its start, 1 at its end; below and above outside of it. */
export const placeIn = ({ start, end }: Pick<Window, 'start' | 'end'>, at: number): number =>
  (at - start) / (end - start)

const fullDay = (date: string) =>
  date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date

/** The day after all that a partial date may mean. */
function dayAfter(date: string): string {
  if (date.length === 10) return shiftDay(date, 1)
  const [year = 0, month = 12] = date.split('-').map(Number)
  const next = date.length === 4 || month === 12 ? [year + 1, 1] : [year, month + 1]
  return `${String(next[0]).padStart(4, '0')}-${String(next[1]).padStart(2, '0')}-01`
}

/**
 * From when to when something dated may have been: no time at all for a known instant; else its whole day, month or
 * year where it was, and where the place is unknown too, from the day's beginning in Tokyo to its end in Washington.
 */
export function extentOf({ day: date, at, zone }: Pick<Moment, 'day' | 'at' | 'zone'>): {
  start: number
  end: number
} {
  if (at !== null) return { start: Date.parse(at), end: Date.parse(at) }
  return { start: dayStart(fullDay(date), zone ?? tokyo), end: dayStart(dayAfter(date), zone ?? washington) }
}

export type Step = 'in' | 'out' | 'earlier' | 'later'
export type Range = { from: string; to: string }

/** No window reaches beyond these. */
const edges = { first: '1900-01-01', last: '2099-12-31' }

/** @returns the range that a step leads to; null where it leads nowhere further */
export function stepped({ from, to }: Range, step: Step): Range | null {
  const length = daysIn(from, to)
  const half = Math.max(1, Math.round(length / 2))
  if (step === 'in' && half === length) return null
  const inner = shiftDay(from, Math.floor((length - half) / 2))
  const next = {
    in: { from: inner, to: shiftDay(inner, half - 1) },
    out: { from: shiftDay(from, -half), to: shiftDay(to, half) },
    earlier: { from: shiftDay(from, -half), to: shiftDay(to, -half) },
    later: { from: shiftDay(from, half), to: shiftDay(to, half) },
  }[step]
  const cut = {
    from: [next.from, edges.first].sort()[1] ?? from,
    to: [next.to, edges.last].sort()[0] ?? to,
  }
  return cut.from > cut.to || (cut.from === from && cut.to === to) ? null : cut
}

/** The first and last day that a stretch between two instants touches, by the clocks of a zone. */
export const daysBetween = (start: number, end: number, zone: string | null): Range => ({
  from: dayInZone(new Date(start).toISOString(), zone ?? washington),
  to: dayInZone(new Date(Math.max(start, end - 1)).toISOString(), zone ?? tokyo),
})
