/** The acts of a view as a calendar (RFC 5545). */
import type { OutEntry, OutFile } from './shape.ts'

const escaped = (text: string) =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replace(/\r\n?|\n/g, '\\n')

/** A content line, folded so that none is longer than 75 octets, never inside a character. */
export function folded(line: string): string {
  const lines: string[] = []
  let part = ''
  let size = 0
  for (const character of line) {
    const octets = Buffer.byteLength(character)
    // The space that begins a continued line counts.
    if (size + octets > 75) {
      lines.push(part)
      part = ' '
      size = 1
    }
    part += character
    size += octets
  }
  return `${[...lines, part].join('\r\n')}\r\n`
}

const stamp = (instant: string) => instant.replace(/[-:]|\.\d+/g, '')
const plain = (day: string) => day.replaceAll('-', '')

/** The whole days that a date may mean: from, and the first one after (both YYYYMMDD). */
function daysOf(date: string): { from: string; until: string } {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const end =
    date.length === 4
      ? Date.UTC(year + 1, 0, 1)
      : date.length === 7
        ? Date.UTC(year, month, 1)
        : Date.UTC(year, month - 1, day + 1)
  return {
    from: plain(`${date}-01-01`.slice(0, 10)),
    until: plain(new Date(end).toISOString().slice(0, 10)),
  }
}

export function icsFile(file: OutFile, { origin }: { origin: string }): string {
  const host = origin ? new URL(origin).hostname : 'roro.invalid'
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Roro//Timeline//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(file.title)}`,
    `X-WR-CALDESC:${escaped(file.view)}`,
    ...(origin ? [`URL:${file.view}`] : []),
    ...file.entries.flatMap((entry) => (entry.act ? eventOf(entry, entry.act, file, host) : [])),
    'END:VCALENDAR',
  ]
  return lines.map(folded).join('')
}

function eventOf(entry: OutEntry, act: NonNullable<OutEntry['act']>, file: OutFile, host: string): string[] {
  const policy = entry.policies[0]
  const { from, until } = daysOf(entry.date)
  const source = [entry.source.name, entry.source.title, entry.source.url].filter(Boolean).join(' ')
  const told = [entry.text, act.issuer, act.citation, source, entry.url, file.view].filter(Boolean)
  return [
    'BEGIN:VEVENT',
    `UID:${policy?.slug ?? 'act'}/${act.key}@${host}`,
    // The state of the record: a calendar that is asked for twice says the same.
    `DTSTAMP:${plain(file.horizon ?? '1970-01-01')}T000000Z`,
    ...(entry.instant
      ? [`DTSTART:${stamp(entry.instant)}`]
      : [`DTSTART;VALUE=DATE:${from}`, `DTEND;VALUE=DATE:${until}`]),
    `SUMMARY:${escaped(`${policy?.name ?? ''}: ${entry.text}`)}`,
    `DESCRIPTION:${escaped(told.join('\n'))}`,
    ...(/^https?:/.test(entry.url) ? [`URL:${entry.url}`] : []),
    `CATEGORIES:${escaped(act.kind)}`,
    `STATUS:${act.scheduled || (file.horizon !== null && from > plain(file.horizon)) ? 'TENTATIVE' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}
