/** Times of publication as news prints them, in both languages, as exact as they are stated and no further. */
import { plainReading } from './reading.ts'
import { offsetAt, zoneAt } from './zones.ts'

/** `at`: "2025-10-31T09:45:01-04:00", "2025-10-31T09:45" without a zone, or a day; by place in the text given. */
export type Moment = { at: string; zone: string | null; start: number; end: number }

export type Day = { year: number; month: number; day: number; start: number; end: number }
type Clock = { hour: number; minute: number; second: number | null; length: number }

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const numberOf = (name: string) => months.indexOf(name.slice(0, 3).toLowerCase()) + 1

/** First years of the eras, counted so that year 1 is `first`. */
const eras: Record<string, number> = { 令和: 2019, R: 2019, 平成: 1989, H: 1989, 昭和: 1926, S: 1926 }

type Form = { pattern: RegExp; read: (match: RegExpExecArray) => [year: number, month: number, day: number] }
const int = (text: string | undefined) => Number.parseInt(text ?? '', 10)

const forms: Form[] = [
  {
    pattern: /(?<!\d)((?:19|20)\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/g,
    read: (m) => [int(m[1]), int(m[3]), int(m[4])],
  },
  {
    pattern: /(?<!\d)((?:19|20)\d{2})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/g,
    read: (m) => [int(m[1]), int(m[2]), int(m[3])],
  },
  {
    pattern:
      /(令和|平成|昭和|(?<![A-Za-z])[RHS])\s?(元|\d{1,2})(?:年|\.)\s?(\d{1,2})(?:月|\.)\s?(\d{1,2})(?:日|(?!\d))/g,
    read: (m) => [(eras[m[1] ?? ''] ?? 0) + (m[2] === '元' ? 1 : int(m[2])) - 1, int(m[3]), int(m[4])],
  },
  {
    // US order, unless the first number can be no month.
    pattern: /(?<!\d)(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d{2})(?!\d)/g,
    read: (m) =>
      int(m[1]) > 12 || m[2] === '.' ? [int(m[4]), int(m[3]), int(m[1])] : [int(m[4]), int(m[1]), int(m[3])],
  },
  {
    pattern: new RegExp(
      `(?<![A-Za-z])${month}[ -]{0,2}(\\d{1,2})(?:st|nd|rd|th)?(?:, ?|,? |-|\\. )((?:19|20)\\d{2})(?!\\d(?!\\d?:))`,
      'gi',
    ),
    read: (m) => [int(m[3]), numberOf(m[1] ?? ''), int(m[2])],
  },
  {
    pattern: new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]${month}(?:, ?|[ -])((?:19|20)\\d{2})(?!\\d)`,
      'gi',
    ),
    read: (m) => [int(m[3]), numberOf(m[2] ?? ''), int(m[1])],
  },
  {
    pattern: new RegExp(`(?<!\\d)((?:19|20)\\d{2})[ ,-]{1,2}${month}[ -](\\d{1,2})(?!\\d)`, 'gi'),
    read: (m) => [int(m[1]), numberOf(m[2] ?? ''), int(m[3])],
  },
]

const lastDay = (year: number, m: number) => new Date(Date.UTC(year, m, 0)).getUTCDate()

/** The days written out, with their years, in `reading`, in order of place. */
export function daysIn(reading: string): Day[] {
  const found: Day[] = []
  for (const { pattern, read } of forms) {
    pattern.lastIndex = 0
    for (let match = pattern.exec(reading); match; match = pattern.exec(reading)) {
      const [year, m, day] = read(match)
      if (m < 1 || m > 12 || day < 1 || day > lastDay(year, m)) continue
      const end = match.index + match[0].length
      if (found.some((other) => match !== null && match.index < other.end && end > other.start)) continue
      found.push({ year, month: m, day, start: match.index, end })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The clock time that `reading` begins with. */
export function clockAt(reading: string): Clock | null {
  const japanese =
    /^(?:(午前|午後|朝|夜|夕方|深夜|正午|AM|PM)\s?)?(\d{1,2})\s?時\s?(?:(\d{1,2})\s?分|(半))?\s?(?:(\d{1,2})\s?秒)?/.exec(
      reading,
    )
  if (japanese) {
    const half = /午後|夜|夕方|PM/.test(japanese[1] ?? '')
    const hour = int(japanese[2])
    return clock(
      half && hour < 12 ? hour + 12 : japanese[1] === '午前' && hour === 12 ? 0 : hour,
      japanese[4] ? 30 : int(japanese[3] ?? '0'),
      japanese[5] ? int(japanese[5]) : null,
      japanese[0].length,
    )
  }
  if (/^正午/.test(reading)) return clock(12, 0, null, 2)
  const half =
    /^(?:(午前|午後)\s?)?(\d{1,2})[:.]([0-5]\d)(?::([0-5]\d)(?:\.\d{1,6})?)?(?:\s?([ap])\.?\s?m\b\.?)?(?!\d)/i.exec(
      reading,
    )
  if (half) {
    // "19.40" is a time only with a zone or a half of the day behind it.
    if (
      half[0].includes('.') &&
      !half[0].includes(':') &&
      !half[5] &&
      zoneAt(reading.slice(half[0].length)) === null
    )
      return null
    return clock(
      twelve(int(half[2]), half[5] ?? (half[1] === '午後' ? 'p' : half[1] ? 'a' : '')),
      int(half[3]),
      half[4] ? int(half[4]) : null,
      half[0].length,
    )
  }
  const bare = /^(\d{1,2})\s?([ap])\.?\s?m\b\.?/i.exec(reading)
  if (bare) return clock(twelve(int(bare[1]), bare[2] ?? ''), 0, null, bare[0].length)
  const military = /^([01]\d|2[0-3])([0-5]\d)(?= ?(?:GMT|UTC|JST|E[DS]?T|P[DS]?T|hrs|h\b))/.exec(reading)
  if (military) return clock(int(military[1]), int(military[2]), null, military[0].length)
  const word = /^(noon|midnight)\b/i.exec(reading)
  if (word) return clock(word[1]?.toLowerCase() === 'noon' ? 12 : 0, 0, null, word[0].length)
  return null
}

function twelve(hour: number, half: string): number {
  if (half === '') return hour
  if (hour > 12) return hour
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
}

function clock(hour: number, minute: number, second: number | null, length: number): Clock | null {
  return hour > 23 || minute > 59 ? null : { hour, minute, second, length }
}

const two = (value: number) => String(value).padStart(2, '0')

/** Every time of day, or day, that `text` states with its year, in order of place. */
export function momentsIn(text: string): Moment[] {
  const reading = plainReading(text)
  return daysIn(reading).map((day) => momentOf(reading, day))
}

function momentOf(reading: string, day: Day): Moment {
  const date = `${day.year}-${two(day.month)}-${two(day.day)}`
  const after = clockAfter(reading, day.end) ?? clockBefore(reading, day.start)
  if (!after) return { at: date, zone: null, start: day.start, end: day.end }
  const { time, zone, start, end } = after
  const wall = `${date}T${two(time.hour)}:${two(time.minute)}${time.second === null ? '' : `:${two(time.second)}`}`
  const offset =
    zone?.offset ??
    (zone?.zone ? offsetAt(zone.zone, day.year, day.month, day.day, time.hour, time.minute) : '')
  return {
    at: wall + offset,
    zone: zone?.zone ?? null,
    start: Math.min(start, day.start),
    end: Math.max(end, day.end),
  }
}

type PlacedClock = { time: Clock; zone: ReturnType<typeof zoneAt>; start: number; end: number }

/** The clock that stands right after a day: "31 Oct 2025 at 9:45 AM ET", "2025-10-31T09:45Z", 10月31日(金)22時45分. */
function clockAfter(reading: string, from: number): PlacedClock | null {
  const gap =
    /^(?:\s?[(（][^)）]{1,12}[)）])?(?:T|[\s,|・/\-–—]{0,4}(?:at |@ ?)?)(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?/i.exec(
      reading.slice(from, from + 40),
    )?.[0] ?? ''
  let at = from + gap.length
  const before = zoneAt(reading.slice(at, at + 48))
  let zone: PlacedClock['zone'] = null
  if (before && /時間/.test(reading.slice(at, at + before.length))) {
    zone = before
    at += before.length
    at += /^[\s、,]*/.exec(reading.slice(at, at + 4))?.[0].length ?? 0
  }
  const time = clockAt(reading.slice(at, at + 40))
  if (!time) return null
  let end = at + time.length
  const stated = zone ?? zoneAt(reading.slice(end, end + 48))
  if (!zone && stated) end += stated.length
  return { time, zone: stated, start: from, end }
}

/** The clock before a day: "9:45 AM ET, Oct 31, 2025", "16:30 JST on 14 November 2025". */
function clockBefore(reading: string, day: number): PlacedClock | null {
  const lead = reading.slice(Math.max(0, day - 48), day)
  const offset = day - lead.length
  const starts = [
    ...lead.matchAll(/(?<![\d:.])\d{1,2}(?::[0-5]\d|\s?[ap]\.?m)|(?<!\d)\d{4}(?= ?(?:GMT|UTC|JST))/gi),
  ]
  for (const match of starts.reverse()) {
    const from = match.index
    const time = clockAt(lead.slice(from))
    if (!time) continue
    let end = from + time.length
    const zone = zoneAt(lead.slice(end))
    if (zone) end += zone.length
    if (
      !/^[\s,|·・-]{0,4}(?:on )?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?$/i.test(
        lead.slice(end),
      )
    )
      continue
    return { time, zone, start: offset + from, end: offset + end }
  }
  return null
}
