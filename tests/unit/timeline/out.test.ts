import { parse } from 'csv-parse/sync'
import { parseDocument } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { atomFile } from '../../../lib/timeline/out/atom.ts'
import { csvFile } from '../../../lib/timeline/out/csv.ts'
import { folded, icsFile } from '../../../lib/timeline/out/ics.ts'
import { type OutEntry, type OutFile, outFile } from '../../../lib/timeline/out/shape.ts'

const awkward = [
  'commas, "quotes"\nand lines',
  '=HYPERLINK("https://example.invalid")',
  '＝全角の式, 「引用」',
  ']]><script>&amp;</script>',
  `日本政府は${'自動車関税について協議し、'.repeat(20)}`,
  'semi; back\\slash 🚗',
]

const act = (text: string, patch: Partial<OutEntry> = {}): OutEntry => ({
  entry: 'act:1',
  kind: 'act',
  date: '2025-08-07',
  date_kind: 'effect',
  precision: 'day',
  instant: null,
  zone: 'America/New_York',
  text,
  lang: 'ja',
  summary: null,
  url: '/policies/made-up#act-a',
  source: { name: text, kind: 'official', title: null, url: 'https://example.invalid/?a=1&b=2' },
  folded_into: null,
  companies: [],
  policies: [{ slug: 'made-up', name: text }],
  claim: null,
  act: {
    key: 'a',
    kind: 'in_force',
    side: 'US',
    done: '2025-07-31',
    scheduled: false,
    citation: text,
    issuer: null,
  },
  verified: 'source_seen',
  updated: '2025-08-07T00:00:00.000Z',
  ...patch,
})

const file = (entries: OutEntry[], patch: Partial<OutFile> = {}): OutFile => ({
  title: 'Roro — Timeline',
  lang: 'en',
  view: '/timeline?company=made-up&date=effect',
  self: '/timeline.json?company=made-up&date=effect',
  next: null,
  date_kind: 'effect',
  clock: 'own',
  asof: null,
  horizon: '2026-03-20',
  total: entries.length,
  capped: false,
  entries,
  ...patch,
})

const whole = file(awkward.map((text, at) => act(text, { entry: `act:${at}` })))

/** What a calendar says: lines unfolded, escapes undone. */
function readCalendar(text: string): Map<string, string>[] {
  const lines = text.replaceAll('\r\n ', '').split('\r\n')
  const events: Map<string, string>[] = []
  for (const line of lines) {
    const at = line.indexOf(':')
    if (line === 'BEGIN:VEVENT') events.push(new Map())
    else if (at > 0)
      events.at(-1)?.set(
        line.slice(0, at),
        line.slice(at + 1).replace(/\\([\\;,nN])/g, (_, sign) => (/n/i.test(sign) ? '\n' : sign)),
      )
  }
  return events
}

describe('CSV', () => {
  it('gives a reader equal values, with what looks like a formula behind an apostrophe', () => {
    const text = csvFile(whole)
    expect(text.startsWith('\uFEFFentry,kind,date,')).toBe(true)
    const rows: Record<string, string>[] = parse(text, { bom: true, columns: true, record_delimiter: '\r\n' })
    expect(rows.map((row) => row['text'])).toEqual(
      awkward.map((one) => (/^[=＝]/.test(one) ? `'${one}` : one)),
    )
    expect(rows[0]).toMatchObject({
      date: '2025-08-07',
      date_kind: 'effect',
      done: '2025-07-31',
      side: 'US',
      view: '/timeline?company=made-up&date=effect',
      horizon: '2026-03-20',
      entries_in_view: '6',
    })
  })

  it('names the next file in its last row only', () => {
    const cut = file([act('a'), act('b')], { next: '/timeline.csv?cursor=x', total: 12_000, capped: true })
    const rows: Record<string, string>[] = parse(csvFile(cut), { bom: true, columns: true })
    expect(rows.map((row) => row['next_file'])).toEqual(['', '/timeline.csv?cursor=x'])
    expect(rows[0]?.['entries_in_view']).toBe('12000+')
  })
})

describe('JSON', () => {
  it('is what its schema says', () => {
    expect(outFile.parse(JSON.parse(JSON.stringify(whole)))).toEqual(whole)
  })
})

describe('Atom', () => {
  const read = (text: string) => {
    type Node = {
      type: string
      name?: string
      data?: string
      children?: Node[]
      attribs?: Record<string, string>
    }
    const all: Node[] = []
    const walk = (node: Node) => {
      all.push(node)
      for (const child of node.children ?? []) walk(child)
    }
    walk(parseDocument(text, { xmlMode: true }) as unknown as Node)
    const textOf = (node: Node): string => node.data ?? (node.children ?? []).map(textOf).join('')
    return {
      texts: (name: string) => all.filter((node) => node.name === name).map(textOf),
      links: all.filter((node) => node.name === 'link').map(({ attribs }) => attribs),
      names: new Set(all.flatMap((node) => node.name ?? [])),
    }
  }

  it('carries every text, without what XML cannot hold', () => {
    const feed = read(atomFile(whole, { author: 'Roro', origin: '' }))
    expect(feed.texts('title').slice(1)).toEqual(awkward)
    const odd = read(atomFile(file([act('a\u0000b\uFFFEc\uD800d🚗')]), { author: 'Roro', origin: '' }))
    expect(odd.texts('title')[1]).toBe('abcd🚗')
    expect(feed.names.has('script')).toBe(false)
    expect(feed.texts('updated').every((text) => !Number.isNaN(Date.parse(text)))).toBe(true)
  })

  it('has ids that stay, and its links', () => {
    const options = { author: 'Roro', origin: 'https://roro.example' }
    const feed = read(atomFile(file([act('x')], { next: '/timeline.atom?cursor=y' }), options))
    expect(feed.texts('id')).toContain('tag:roro.example,2026:act:1')
    expect(new Set(feed.links.map((link) => link?.['rel']))).toEqual(
      new Set(['self', 'alternate', 'next', 'via']),
    )
    expect(feed.links.at(-1)?.['href']).toBe('https://example.invalid/?a=1&b=2')
  })
})

describe('iCalendar', () => {
  it('folds at 75 octets, between characters, and reads back as it was', () => {
    const line = `SUMMARY:${awkward[4]}`
    const lines = folded(line).split('\r\n')
    expect(lines.length).toBeGreaterThan(5)
    for (const one of lines) expect(Buffer.byteLength(one)).toBeLessThanOrEqual(75)
    expect(folded(line).replaceAll('\r\n ', '')).toBe(`${line}\r\n`)
  })

  it('has an event for each act with its text as it was', () => {
    const events = readCalendar(icsFile(whole, { origin: '' }))
    expect(events.map((event) => event.get('SUMMARY'))).toEqual(awkward.map((text) => `${text}: ${text}`))
    expect(events[0]?.get('DTSTART;VALUE=DATE')).toBe('20250807')
    expect(events[0]?.get('DTEND;VALUE=DATE')).toBe('20250808')
    expect(events[0]?.get('STATUS')).toBe('CONFIRMED')
    expect(events[0]?.get('DESCRIPTION')).toContain('/timeline?company=made-up&date=effect')
  })

  it('tells a known time in UTC, a month as its days, and what is only scheduled as tentative', () => {
    const deal = act('deal', { date: '2025-07-22', instant: '2025-07-22T23:10:05.000Z', precision: 'second' })
    const month = act('month', { date: '2025-12', precision: 'month' })
    const ahead = act('ahead')
    if (ahead.act) ahead.act = { ...ahead.act, scheduled: true }
    const [first, second, third] = readCalendar(icsFile(file([deal, month, ahead]), { origin: '' }))
    expect(first?.get('DTSTART')).toBe('20250722T231005Z')
    expect([second?.get('DTSTART;VALUE=DATE'), second?.get('DTEND;VALUE=DATE')]).toEqual([
      '20251201',
      '20260101',
    ])
    expect(third?.get('STATUS')).toBe('TENTATIVE')
    expect(first?.get('UID')).toBe('made-up/a@roro.invalid')
  })
})
