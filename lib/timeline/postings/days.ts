/** Days as numbers since 1970-01-01, and the day clocks of a zone show at an instant. */
import { wallTime } from '../../time/zone.ts'

const day = 86_400_000
/** Stands for no day: earlier than any. */
export const noDay = -2_147_483_648
/** Later than any day. */
export const never = 2_147_483_647

/** @param text YYYY-MM-DD */
export const dayNumber = (text: string): number => Math.floor(Date.parse(`${text}T00:00:00Z`) / day)
export const dayText = (number: number): string => new Date(number * day).toISOString().slice(0, 10)

/** The first day of a date as exact as it is known: 2025-10 → 2025-10-01. */
export const firstDay = (text: string): number =>
  dayNumber(text.length === 4 ? `${text}-01-01` : text.length === 7 ? `${text}-01` : text)

/** The last day it may mean: 2025-10 → 2025-10-31. */
export function lastDay(text: string): number {
  if (text.length === 4) return dayNumber(`${text}-12-31`)
  if (text.length !== 7) return dayNumber(text)
  const after = new Date(`${text}-01T00:00:00Z`)
  after.setUTCMonth(after.getUTCMonth() + 1)
  return after.getTime() / day - 1
}

const offsetsOf = new Map<string, Map<number, number | null>>()

/** Milliseconds a zone is ahead of UTC at an instant. */
function offsetAt(instant: number, zone: string): number {
  const wall = wallTime(new Date(instant), zone)
  const shown = new Date(0)
  shown.setUTCFullYear(wall.year, wall.month - 1, wall.day)
  shown.setUTCHours(wall.hour, wall.minute, wall.second, 0)
  return shown.getTime() - Math.floor(instant / 1000) * 1000
}

/** Days among which no zone changes its clocks twice. */
const spell = 8

/** The day a zone's calendar shows. The offset is asked of the platform once for a spell of days, not for every instant. */
export function zonedDay(instant: number, zone: string): number {
  if (zone === 'UTC') return Math.floor(instant / day)
  let offsets = offsetsOf.get(zone)
  if (!offsets) {
    offsets = new Map()
    offsetsOf.set(zone, offsets)
  }
  const place = Math.floor(instant / (day * spell))
  let offset = offsets.get(place)
  if (offset === undefined) {
    const start = offsetAt(place * day * spell, zone)
    // A spell in which the clocks change is asked each time.
    offset = offsetAt((place + 1) * day * spell, zone) === start ? start : null
    offsets.set(place, offset)
  }
  return Math.floor((instant + (offset ?? offsetAt(instant, zone))) / day)
}
