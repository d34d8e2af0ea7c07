/** Wall-clock time in IANA zones and UTC instants, by the platform's own zone data. */

export type WallTime = {
  year: number
  month: number
  day: number
  hour: number
  minute: number
  second: number
}

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'iso8601',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
    formats.set(zone, format)
  }
  return format
}

/** @returns whether a name is an IANA zone (an offset such as +09:00 is none) */
export function isZone(name: string): boolean {
  if (!/^(UTC|[A-Za-z_]+(\/[A-Za-z0-9_+-]+)+)$/.test(name)) return false
  try {
    formatOf(name)
    return true
  } catch {
    return false
  }
}

/** @returns what the clocks of a zone show at an instant */
export function wallTime(instant: Date, zone: string): WallTime {
  const parts = formatOf(zone).formatToParts(instant)
  const read = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((part) => part.type === type)?.value ?? 0)
  return {
    year: read('year'),
    month: read('month'),
    day: read('day'),
    hour: read('hour'),
    minute: read('minute'),
    second: read('second'),
  }
}

function asUtc(time: WallTime): number {
  const date = new Date(0)
  date.setUTCFullYear(time.year, time.month - 1, time.day)
  date.setUTCHours(time.hour, time.minute, time.second, 0)
  return date.getTime()
}

/** @returns the instants at which a zone's clocks show this time, earliest first: none in a spring gap, two in an autumn overlap */
export function instantsOf(time: WallTime, zone: string): Date[] {
  const wanted = asUtc(time)
  const day = 86_400_000
  // The offsets in force a day before and after: no zone changes twice within them.
  const offsets = [wanted - day, wanted + day].map(
    (around) => asUtc(wallTime(new Date(around), zone)) - Math.floor(around / 1000) * 1000,
  )
  const instants = [...new Set(offsets)].map((offset) => wanted - offset)
  return instants
    .filter((instant) => asUtc(wallTime(new Date(instant), zone)) === wanted)
    .sort((a, b) => a - b)
    .map((instant) => new Date(instant))
}
