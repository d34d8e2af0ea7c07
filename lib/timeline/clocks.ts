/** Pure: one instant on the clocks of two capitals, and of a visitor's own place. */
import { zoneNames } from '../format/date.ts'
import type { Moment } from './selection.ts'

/** What a clock shows: its name (ET, JST, or the zone's short name), the day there (YYYY-MM-DD), and 14:05 or 14:05:09. */
export type ClockTime = { name: string; day: string; time: string }

const capitals = [
  { name: 'ET', zone: 'America/New_York' },
  { name: 'JST', zone: 'Asia/Tokyo' },
] as const

/** The IANA zone of a view's clock; null for `own`, where each entry keeps the clocks of its place. */
export const zoneOfClock = (clock: string): string | null =>
  clock === 'own' ? null : (capitals.find(({ name }) => name.toLowerCase() === clock)?.zone ?? clock)

const formats = new Map<string, Intl.DateTimeFormat>()

/** Made once for each zone: making one takes longer than a thousand uses. */
function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'short',
  })
  if (formats.size < 200) formats.set(zone, made)
  return made
}

function wall(at: string, zone: string, seconds: boolean): ClockTime {
  const part: Record<string, string> = {}
  for (const { type, value } of formatOf(zone).formatToParts(new Date(at))) part[type] = value
  const capital = capitals.find((one) => one.zone === zone)
  return {
    name: capital?.name ?? zoneNames[zone] ?? part['timeZoneName'] ?? zone,
    day: `${part['year']?.padStart(4, '0')}-${part['month']}-${part['day']}`,
    time: `${part['hour']}:${part['minute']}${seconds ? `:${part['second']}` : ''}`,
  }
}

const same = (a: ClockTime, b: ClockTime) => a.day === b.day && a.time === b.time

/**
 * When something happened, first by the view's clock, then by Washington's and Tokyo's where they show another time.
 * @returns null where no time is known: a day has no hour to carry over into another zone
 */
export function timesOf(
  moment: Pick<Moment, 'at' | 'precision' | 'zone'>,
  clock: string,
): ClockTime[] | null {
  const { at, precision, zone } = moment
  if (at === null) return null
  const seconds = precision === 'second'
  const others = capitals.map((capital) => wall(at, capital.zone, seconds))
  const asked = wall(at, zoneOfClock(clock) ?? zone ?? 'UTC', seconds)
  // A place that keeps Washington's or Tokyo's time (Detroit, Seoul) is told by the capital.
  const main = others.find((other) => same(other, asked)) ?? asked
  return [main, ...others.filter((other) => other !== main)]
}
