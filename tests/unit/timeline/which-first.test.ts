import { describe, expect, it } from 'vitest'
import { type Dated, inOrder, relate, spanOf } from '../../../lib/timeline/which-first.ts'

const at = (text: string, precision: Dated['precision'] = 'minute'): Dated => ({
  precision,
  at: text,
  day: text.slice(0, 10),
  zone: null,
})
const on = (day: string, zone: string | null = null): Dated => ({
  precision: day.length === 10 ? 'day' : day.length === 7 ? 'month' : 'year',
  at: null,
  day,
  zone,
})
const hour = 3_600_000

describe('relate', () => {
  it('tells by how much one known time is before another, either way round', () => {
    const [a, b] = [at('2025-07-22T23:00:00Z'), at('2025-07-23T02:12:00Z')]
    expect(relate(a, b)).toEqual({ kind: 'before', by: { ms: 3 * hour + 12 * 60_000 } })
    expect(relate(b, a)).toEqual({ kind: 'after', by: { ms: 3 * hour + 12 * 60_000 } })
  })

  it('does not order what has the same minute, unless both have seconds', () => {
    const minute = at('2025-07-22T23:00:00Z')
    expect(relate(minute, at('2025-07-22T23:00:40Z', 'second'))).toEqual({ kind: 'unknown', why: 'moment' })
    expect(relate(minute, minute)).toEqual({ kind: 'unknown', why: 'moment' })
    expect(relate(at('2025-07-22T23:00:10Z', 'second'), at('2025-07-22T23:00:40Z', 'second'))).toEqual({
      kind: 'before',
      by: { ms: 30_000 },
    })
  })

  it('does not order what is known by the day alone, as far as any zone can stretch that day', () => {
    const day = on('2025-07-22')
    expect(spanOf(day)).toEqual({
      start: Date.parse('2025-07-21T10:00:00Z'),
      end: Date.parse('2025-07-23T12:00:00Z'),
    })
    expect(relate(day, at('2025-07-22T12:00:00Z'))).toEqual({ kind: 'unknown', why: 'vague', vague: [0] })
    expect(relate(at('2025-07-23T11:59:00Z'), day)).toEqual({ kind: 'unknown', why: 'vague', vague: [1] })
    expect(relate(day, at('2025-07-23T12:00:00Z'))).toEqual({ kind: 'before', by: { atLeast: 0 } })
    expect(relate(day, on('2025-07-22'))).toEqual({ kind: 'unknown', why: 'vague', vague: [0, 1] })
    // The next day may have begun in the east before this one does in the west.
    expect(relate(day, on('2025-07-23')).kind).toBe('unknown')
    expect(relate(day, on('2025-07-25'))).toEqual({ kind: 'before', by: { days: 3 } })
  })

  it('knows when a day begins and ends where its place is known', () => {
    expect(spanOf(on('2025-03-09', 'America/New_York'))).toEqual({
      start: Date.parse('2025-03-09T05:00:00Z'),
      end: Date.parse('2025-03-10T04:00:00Z'),
    })
    // Noon of the 22nd in Tokyo is still the 21st in Washington; the days meet all the same.
    expect(relate(on('2025-07-22', 'Asia/Tokyo'), on('2025-07-22', 'America/New_York')).kind).toBe('unknown')
    expect(relate(on('2025-07-22', 'Asia/Tokyo'), on('2025-07-23', 'America/New_York')).kind).toBe('before')
    expect(relate(on('2025-07-22', 'Asia/Tokyo'), at('2025-07-22T15:00:00Z'))).toEqual({
      kind: 'before',
      by: { atLeast: 0 },
    })
  })

  it('spans months and years whole, over their ends', () => {
    expect(relate(on('2025-12'), on('2026-01-01')).kind).toBe('unknown')
    expect(relate(on('2025-12'), on('2026-01-03')).kind).toBe('before')
    expect(relate(on('2026'), on('2025-06')).kind).toBe('after')
    expect(relate({ ...on(''), day: '' }, on('2025')).kind).toBe('unknown')
  })
})

it('groups what has no order among itself, and orders the groups', () => {
  const entry = (id: string, moment: Dated) => ({ id, moment })
  const groups = inOrder([
    entry('late', at('2025-08-01T00:00:00Z')),
    entry('noon', at('2025-07-22T12:00:00Z')),
    entry('day', on('2025-07-22')),
    entry('one', at('2025-07-22T13:00:00Z')),
    entry('early', at('2025-07-01T00:00:00Z')),
  ])
  expect(groups.map((group) => group.map(({ id }) => id))).toEqual([
    ['early'],
    ['day', 'noon', 'one'],
    ['late'],
  ])
})
