/** The zones that news prints after a time: "EDT", "ET", "JST", 日本時間, "GMT", "UTC+9". */

/** `offset` is null where the letters leave it to the day (ET); `zone` where no place is meant by an offset. */
export type PrintedZone = { zone: string | null; offset: string | null; length: number }

const newYork = 'America/New_York'
const chicago = 'America/Chicago'
const denver = 'America/Denver'
const losAngeles = 'America/Los_Angeles'
const tokyo = 'Asia/Tokyo'

const letters: Record<string, [zone: string, offset: string | null]> = {
  EDT: [newYork, '-04:00'],
  EST: [newYork, '-05:00'],
  ET: [newYork, null],
  CDT: [chicago, '-05:00'],
  CST: [chicago, '-06:00'],
  CT: [chicago, null],
  MDT: [denver, '-06:00'],
  MST: [denver, '-07:00'],
  MT: [denver, null],
  PDT: [losAngeles, '-07:00'],
  PST: [losAngeles, '-08:00'],
  PT: [losAngeles, null],
  JST: [tokyo, '+09:00'],
  GMT: ['UTC', '+00:00'],
  UTC: ['UTC', '+00:00'],
  Z: ['UTC', '+00:00'],
  BST: ['Europe/London', '+01:00'],
  CEST: ['Europe/Paris', '+02:00'],
  CET: ['Europe/Paris', '+01:00'],
}

const words: [RegExp, zone: string, offset: string | null][] = [
  [/^(?:U\.?S\.? )?eastern (?:standard|daylight|summer )?\s?time|^new york time|^eastern\b/i, newYork, null],
  [/^(?:U\.?S\.? )?central (?:standard|daylight )?\s?time|^chicago time/i, chicago, null],
  [/^(?:U\.?S\.? )?pacific (?:standard|daylight )?\s?time|^los angeles time/i, losAngeles, null],
  [/^(?:japan|tokyo)(?: standard)? time/i, tokyo, '+09:00'],
  [/^london time/i, 'Europe/London', null],
  [/^greenwich mean time|^coordinated universal time|^universal time/i, 'UTC', '+00:00'],
  [/^日本(?:標準)?時間|^東京時間/, tokyo, '+09:00'],
  [/^米?(?:国)?東部(?:夏|標準)?時間|^ニューヨーク時間/, newYork, null],
  [/^米?(?:国)?中部(?:夏|標準)?時間/, chicago, null],
  [/^米?(?:国)?西部(?:夏|標準)?時間|^米?太平洋(?:夏|標準)?時間/, losAngeles, null],
  [/^(?:世界)?(?:協定)?世界時|^グリニッジ標準時/, 'UTC', '+00:00'],
]

const places: Record<string, string> = { '+09:00': tokyo, '+00:00': 'UTC' }

/** The zone that `reading` (plain) begins with, if it begins with one. */
export function zoneAt(reading: string): PrintedZone | null {
  const lead = /^[\s,]{0,3}[([]?\s?/.exec(reading)?.[0] ?? ''
  const rest = reading.slice(lead.length, lead.length + 48)
  const found = namedZone(rest) ?? offsetZone(rest)
  if (!found) return null
  const bracket = /[([]/.test(lead) && /^\s?[)\]]/.test(rest.slice(found.length)) ? 1 : 0
  const length = lead.length + found.length + bracket
  // "GMT-0400 (Eastern Daylight Time)": the same zone in words behind its offset.
  const again = lead.includes('(')
    ? null
    : /^ ?\([A-Z][A-Za-z ]{6,40}Time\)/.exec(reading.slice(length, length + 50))
  const words = again ? namedZone(again[0].replace(/^ ?\(/, '')) : null
  return { ...found, zone: found.zone ?? words?.zone ?? null, length: length + (again?.[0].length ?? 0) }
}

function namedZone(rest: string): PrintedZone | null {
  for (const [pattern, zone, offset] of words) {
    const match = pattern.exec(rest)
    if (match) return { zone, offset, length: match[0].length }
  }
  const match = /^(?:(Z)(?![A-Za-z])|([A-Z][A-Za-z]{1,3}|[A-Z]\.[A-Z]\.(?:[A-Z]\.)?)(?=$|[^a-z]))/.exec(rest)
  const name = (match?.[1] ?? match?.[2] ?? '').replaceAll('.', '').toUpperCase()
  const glued = /^(EDT|EST|CDT|CST|MDT|MST|PDT|PST|JST|GMT|UTC|BST)(?=[A-Z][a-z])/.exec(rest)?.[1]
  const known = letters[name] ?? (glued ? letters[glued] : undefined)
  if (!match && !glued) return null
  if (!known) return null
  const length = letters[name] && match ? match[0].length : (glued?.length ?? 0)
  // "GMT+9" and "UTC +09:00" state an offset, not Greenwich.
  const shift = known[0] === 'UTC' ? offsetZone(rest.slice(length)) : null
  if (shift) return { ...shift, length: length + shift.length }
  return { zone: known[0], offset: known[1], length }
}

function offsetZone(rest: string): PrintedZone | null {
  const match = /^ ?([+-])(\d{1,2})(?::?([0-5]\d))?(?!\d)/.exec(rest)
  if (!match || Number(match[2]) > 14) return null
  const offset = `${match[1]}${(match[2] ?? '').padStart(2, '0')}:${match[3] ?? '00'}`
  return { zone: places[offset] ?? null, offset, length: match[0].length }
}

/** The offset of a zone at a wall-clock time there, as ±hh:mm. */
export function offsetAt(
  zone: string,
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
): string {
  const wall = Date.UTC(year, month - 1, day, hour, minute)
  const first = shiftAt(zone, wall)
  const shift = shiftAt(zone, wall - first)
  const minutes = Math.round(Math.abs(shift) / 60_000)
  return `${shift < 0 ? '-' : '+'}${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

/** How far, in ms, the clocks of a zone are ahead of UTC at an instant. */
function shiftAt(zone: string, instant: number): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(new Date(instant))
  const read = (type: string) => Number(parts.find((part) => part.type === type)?.value ?? 0)
  return Date.UTC(read('year'), read('month') - 1, read('day'), read('hour'), read('minute')) - instant
}
