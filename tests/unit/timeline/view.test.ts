import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Cursor, newestFirst, parseCursor, printCursor } from '../../../lib/timeline/cursor.ts'
import { groupByDay } from '../../../lib/timeline/days.ts'
import { closedFacets, entryKinds, facetNames, readValues } from '../../../lib/timeline/filters.ts'
import {
  dateKinds,
  emptyView,
  pageSizes,
  parseView,
  printView,
  type TimelineView,
  viewNames,
  withView,
} from '../../../lib/timeline/view.ts'

const read = (text: string) => parseView(new URLSearchParams(text))

describe('the address of a timeline', () => {
  it('reads what is known and leaves out the rest', () => {
    expect(
      read('company=toyota&company=Honda,nissan&company=../x&kind=act&kind=what&from=2025-02-30&colour=red'),
    ).toEqual({ ...emptyView, company: ['honda', 'nissan', 'toyota'], kind: ['act'] })
  })

  it('is short and readable', () => {
    const text =
      'company=honda,toyota,-nissan&source=any-official,reuters&flow=us-jp&modality=may&from=2025-07-01&q="reverse+imports"'
    expect(printView(read(text))).toBe(text.replaceAll('"', '%22'))
    expect(printView(read('q=逆輸入&clock=asia/tokyo&clock=x'))).toBe(
      'q=%E9%80%86%E8%BC%B8%E5%85%A5&clock=jst',
    )
    expect(printView(read('clock=europe/london'))).toBe('clock=Europe/London')
  })

  it('excludes what is both asked for and excluded', () => {
    expect(read('company=toyota,-toyota,honda').company).toEqual(['honda', '-toyota'])
  })

  it('completes years and months, and turns a range that runs backwards', () => {
    expect(read('from=2025&to=2025-02')).toMatchObject({ from: '2025-01-01', to: '2025-02-28' })
    expect(read('from=2025-09-01&to=2024')).toMatchObject({ from: '2024-12-31', to: '2025-09-01' })
  })

  it('is the same for all kinds as for none', () => {
    expect(printView(read('kind=article,act,claim'))).toBe('')
  })

  it('has no order by relevance without words', () => {
    expect(printView(read('sort=relevance'))).toBe('')
  })

  it('starts again when a filter changes', () => {
    const text = 'older.2025-10-31.1761900000.article.5.5'
    const view = read(`cursor=${text}`)
    expect(view.cursor).toBe(text)
    expect(withView(view, { company: ['toyota'] }).cursor).toBeNull()
  })

  const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/)
  const values = (name: (typeof facetNames)[number]) =>
    fc
      .array(
        fc.tuple(fc.boolean(), closedFacets[name] ? fc.constantFrom(...(closedFacets[name] ?? [])) : slug),
        { maxLength: 6 },
      )
      .map((list) =>
        readValues(
          name,
          list.map(([not, value]) => `${not ? '-' : ''}${value}`),
        ),
      )
  const day = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  const key = fc.record({
    on: day,
    at: fc.option(fc.integer({ min: -5_000_000_000, max: 5_000_000_000 })),
    kind: fc.constantFrom(...entryKinds),
    group: fc.integer({ min: 1, max: 999_999_999 }),
    id: fc.integer({ min: 1, max: 999_999_999 }),
  })
  const cursor = fc
    .tuple(fc.constantFrom('older' as const, 'newer' as const), key)
    .map(([direction, place]): Cursor => ({ direction, ...place }))
  const words = fc
    .oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.constantFrom('逆輸入 "car tariffs" -Ford', 'A&B=+%'),
    )
    .map((typed) => parseView(new URLSearchParams([['q', typed]])).q)
  const view: fc.Arbitrary<TimelineView> = fc
    .record({
      ...(Object.fromEntries(facetNames.map((name) => [name, values(name)])) as Record<
        (typeof facetNames)[number],
        fc.Arbitrary<string[]>
      >),
      from: fc.option(day),
      to: fc.option(day),
      q: words,
      sort: fc.constantFrom('newest' as const, 'relevance' as const),
      date: fc.constantFrom(...dateKinds),
      asof: fc.option(day),
      clock: fc.constantFrom('own', 'et', 'jst', 'Europe/London'),
      show: fc.constantFrom('stream' as const, 'lanes' as const),
      per: fc.constantFrom(...pageSizes),
      cursor: fc.option(cursor.map(printCursor)),
    })
    .filter(({ from, to }) => from === null || to === null || from <= to)
    .map((one) => (one.q === '' ? { ...one, sort: 'newest' as const } : one))

  it('says a view so that reading it gives the view again', () => {
    fc.assert(
      fc.property(view, (any) => {
        expect(read(printView(any))).toEqual(any)
        expect(read(`?${printView(any)}`)).toEqual(any)
      }),
    )
  })

  it('never throws, and is stable once read, whatever is typed', () => {
    const names = fc.constantFrom(...viewNames, 'x')
    const texts = fc.oneof(fc.string({ unit: 'binary' }), day, slug, cursor.map(printCursor))
    const pairs = fc.array(fc.tuple(names, texts))
    fc.assert(
      fc.property(pairs, (typed) => {
        const once = parseView(new URLSearchParams(typed))
        expect(read(printView(once))).toEqual(once)
      }),
    )
  })

  it('reads back every cursor it prints, and knows a cursor from anything else', () => {
    fc.assert(
      fc.property(cursor, (any) => {
        expect(parseCursor(printCursor(any))).toEqual(any)
      }),
    )
    for (const bad of [
      '',
      'older.2025-02-30.x.claim.1.1',
      'older.2025-10-31.x.user.1.1',
      'older.2025-10-31.x.act.1.99999999999',
      'older.2025-10-31.x.act.01.1',
    ])
      expect(parseCursor(bad)).toBeNull()
  })

  it('orders entries one way only: by day, known second, kind, article and id', () => {
    fc.assert(
      fc.property(key, key, key, (a, b, c) => {
        expect(Math.sign(newestFirst(a, b))).toBe(-Math.sign(newestFirst(b, a)) + 0)
        if (newestFirst(a, b) <= 0 && newestFirst(b, c) <= 0) expect(newestFirst(a, c)).toBeLessThanOrEqual(0)
      }),
    )
  })
})

describe('days', () => {
  it('stand under months, what is known by month apart from the first of it', () => {
    const entries = [
      { on: '2025-12-05', day: '2025-12-05', id: 1 },
      { on: '2025-12-01', day: '2025-12-01', id: 2 },
      { on: '2025-12-01', day: '2025-12', id: 3 },
      { on: '2025-12-01', day: '2025-12-01', id: 4 },
      { on: '2025-11-30', day: '2025-11-30', id: 5 },
    ]
    expect(
      groupByDay(entries).map(({ month, days }) => [
        month,
        days.map(({ day, entries }) => [day, entries.map((e) => e.id)]),
      ]),
    ).toEqual([
      [
        '2025-12',
        [
          ['2025-12-05', [1]],
          ['2025-12-01', [2, 4]],
          ['2025-12', [3]],
        ],
      ],
      ['2025-11', [['2025-11-30', [5]]]],
    ])
  })
})
