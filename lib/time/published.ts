/** A publication time as an editor writes it, and as the database keeps it. */
import { cutDate, type DatePrecision, datePrecision, dateToDay, dayToDate, firstDay } from './partial-date.ts'
import { instantsOf, type WallTime, wallTime } from './zone.ts'

export type PublicationPrecision = DatePrecision | 'minute' | 'second'
export type Publication = { at: Date; precision: PublicationPrecision; zone: string | null }

const clock = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?(?:\.0+)?(Z|[+-]\d{2}:\d{2})?$/

const wallOf = (day: string, hour: string, minute: string, second: string): WallTime => ({
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
  day: Number(day.slice(8, 10)),
  hour: Number(hour),
  minute: Number(minute),
  second: Number(second),
})

/**
 * @param text a partial date; or a clock time (2025-10-31T09:45, with or without seconds) in `zone`;
 *   or one with an offset, which settles the hour that autumn repeats
 * @returns the instant and how exactly it is known; or a code: `not-a-date`, `zone-needed`,
 *   `not-in-zone` (the clocks of the zone skipped that time)
 */
export function readPublication(text: string, zone: string | null): Publication | string {
  const coarse = datePrecision(text)
  // A bare date belongs to no zone: it is kept as midnight UTC and shown as the date it is.
  if (coarse) return { at: dayToDate(firstDay(text)), precision: coarse, zone: null }
  const [, day, hour, minute, second, offset] = clock.exec(text) ?? []
  if (!day || !hour || !minute || datePrecision(day) !== 'day') return 'not-a-date'
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return 'not-a-date'
  if (!zone) return 'zone-needed'
  const instants = instantsOf(wallOf(day, hour, minute, second ?? '00'), zone)
  const precision = second === undefined ? 'minute' : 'second'
  if (!offset) return instants[0] ? { at: instants[0], precision, zone } : 'not-in-zone'
  const said = new Date(`${day}T${hour}:${minute}:${second ?? '00'}${offset}`)
  if (Number.isNaN(said.getTime())) return 'not-a-date'
  // An offset other than the zone's own (Z, mostly) still names an instant.
  return { at: said, precision, zone }
}

/** A publication time cut to what is known of it: minute takes the seconds away, day the clock. */
export function coarsen(text: string, precision: PublicationPrecision): string {
  const day = text.slice(0, 10)
  if (precision === 'second' || !clock.test(text))
    return precision === 'second' ? text : cutPartial(day, precision)
  if (precision !== 'minute') return cutDate(day, precision)
  return text.replace(
    clock,
    (_, date, hour, minute, _second, offset) => `${date}T${hour}:${minute}${offset ?? ''}`,
  )
}

const cutPartial = (day: string, precision: PublicationPrecision) =>
  precision === 'minute' || precision === 'second' ? day : cutDate(day, precision)

const two = (value: number) => String(value).padStart(2, '0')

/** The reverse of `readPublication`: what the editor's field shows. An offset stands only where the local time is ambiguous. */
export function printPublication({ at, precision, zone }: Publication): string {
  if (precision !== 'minute' && precision !== 'second') return cutDate(dateToDay(at), precision)
  const place = zone ?? 'UTC'
  const wall = wallTime(at, place)
  const date = `${String(wall.year).padStart(4, '0')}-${two(wall.month)}-${two(wall.day)}`
  const time = `${two(wall.hour)}:${two(wall.minute)}${precision === 'second' ? `:${two(wall.second)}` : ''}`
  const first = instantsOf({ ...wall, second: precision === 'second' ? wall.second : 0 }, place)[0]
  const local = `${date}T${time}`
  return first && Math.abs(first.getTime() - at.getTime()) < 60_000 ? local : `${local}${offsetOf(at, wall)}`
}

function offsetOf(at: Date, wall: WallTime): string {
  const local = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second)
  const minutes = Math.round((local - at.getTime()) / 60_000)
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}
