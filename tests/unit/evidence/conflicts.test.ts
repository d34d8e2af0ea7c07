import { describe, expect, it } from 'vitest'
import { conflictKey, linkKindOf, plainValue, questionOf } from '../../../lib/evidence/conflicts.ts'

const figure = {
  metric: 'output',
  company: 'maker',
  country: null,
  policy: null,
  periodState: 'known' as const,
  periodStart: '2025-09-01',
  periodEnd: '2025-09-30',
  isChange: false,
  standing: 'current' as const,
}

describe('what a figure answers', () => {
  it('is its metric, subject, period and kind, whatever it says', () => {
    expect(questionOf(figure)).toBe(questionOf({ ...figure }))
    const others = [
      { metric: 'sales' },
      { company: null, country: 'JP' },
      { periodEnd: '2025-10-31' },
      { periodEnd: null },
      { isChange: true },
    ]
    const keys = others.map((change) => questionOf({ ...figure, ...change }))
    expect(new Set([questionOf(figure), ...keys]).size).toBe(others.length + 1)
  })

  it('is nothing sure without a metric, a known period, or once it was withdrawn', () => {
    for (const change of [{ metric: null }, { periodState: 'unknown' }, { standing: 'withdrawn' }] as const)
      expect(questionOf({ ...figure, ...change })).toBeNull()
  })
})

it('values are compared as numbers, range and point apart', () => {
  expect(plainValue({ low: null, point: '6.0', high: null })).toBe(
    plainValue({ low: null, point: '6', high: null }),
  )
  expect(plainValue({ low: '6', point: null, high: null })).not.toBe(
    plainValue({ low: null, point: '6', high: null }),
  )
})

it('what was judged of two figures is said of no other value', () => {
  const one = { low: null, point: '6', high: null }
  const two = { low: null, point: '7', high: null }
  expect(conflictKey('q', one, 3, two)).not.toBe(conflictKey('q', two, 3, two))
  expect(conflictKey('q', one, 3, two)).not.toBe(conflictKey('q', one, 4, two))
})

it('the same figure confirms, or shares its origin with, the first', () => {
  expect([linkKindOf('same', false), linkKindOf('same', true)]).toEqual(['confirms', 'same_origin'])
  expect(linkKindOf('update', true)).toBe('updates')
})
