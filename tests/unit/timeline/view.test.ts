import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupByDay } from '../../../lib/timeline/days.ts'
import {
  emptyView,
  entryKinds,
  parseCursor,
  parseView,
  printCursor,
  printView,
  type TimelineView,
  withView,
} from '../../../lib/timeline/view.ts'

const read = (text: string) => parseView(new URLSearchParams(text))

describe('the address of a timeline', () => {
  it('reads what is known and leaves out the rest', () => {
    expect(
      read('company=toyota&company=Honda,nissan&company=../x&kind=act&kind=what&from=2025-02-30&colour=red'),
    ).toEqual({ ...emptyView, company: ['honda', 'nissan', 'toyota'], kind: ['act'] })
  })

  it('completes years and months, and turns a range that runs backwards', () => {
    expect(read('from=2025&to=2025-02')).toMatchObject({ from: '2025-01-01', to: '2025-02-28' })
    expect(read('from=2025-09-01&to=2024')).toMatchObject({ from: '2024-12-31', to: '2025-09-01' })
  })

  it('is the same for all kinds as for none', () => {
    expect(printView(read('kind=article,act,claim'))).toBe('')
  })

  it('starts again when a filter changes', () => {
    const view = read('cursor=older.2025-10-31.article.5')
    expect(view.cursor).toBe('older.2025-10-31.article.5')
    expect(withView(view, { company: ['toyota'] }).cursor).toBeNull()
  })

  const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/)
  const slugs = fc.uniqueArray(slug, { maxLength: 5 }).map((values) => values.sort())
  const day = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  const cursor = fc
    .record({
      direction: fc.constantFrom('older' as const, 'newer' as const),
      on: day,
      kind: fc.constantFrom(...entryKinds),
      id: fc.integer({ min: 1, max: 999_999_999 }),
    })
    .map(printCursor)
  const view: fc.Arbitrary<TimelineView> = fc
    .record({
      company: slugs,
      policy: slugs,
      story: slugs,
      kind: fc.subarray([...entryKinds], { maxLength: 2 }),
      from: fc.option(day),
      to: fc.option(day),
      cursor: fc.option(cursor),
    })
    .filter(({ from, to }) => from === null || to === null || from <= to)

  it('says a view so that reading it gives the view again', () => {
    fc.assert(
      fc.property(view, (any) => {
        expect(read(printView(any))).toEqual(any)
      }),
    )
  })

  it('never throws, and is stable once read, whatever is typed', () => {
    const names = fc.constantFrom('company', 'policy', 'story', 'kind', 'from', 'to', 'cursor', 'x')
    const pairs = fc.array(fc.tuple(names, fc.oneof(fc.string({ unit: 'binary' }), day, slug, cursor)))
    fc.assert(
      fc.property(pairs, (typed) => {
        const once = parseView(new URLSearchParams(typed))
        expect(read(printView(once))).toEqual(once)
      }),
    )
  })

  it('knows a cursor from anything else', () => {
    expect(parseCursor('older.2025-10-31.claim.12')).toEqual({
      direction: 'older',
      on: '2025-10-31',
      kind: 'claim',
      id: 12,
    })
    for (const bad of [
      '',
      'older.2025-02-30.claim.1',
      'older.2025-10-31.user.1',
      'older.2025-10-31.act.9999999999',
    ]) {
      expect(parseCursor(bad)).toBeNull()
    }
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
