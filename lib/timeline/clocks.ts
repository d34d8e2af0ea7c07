/** Pure: one instant on the clocks of two capitals, and of a visitor's own place. */
import { partsInZone, zoneNames } from '../format/date.ts'
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

function wall(at: string, zone: string, seconds: boolean): ClockTime {
  const part = partsInZone(at, zone)
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
