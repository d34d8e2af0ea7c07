import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bulkFrom, columnsOf, countOf, placeOf, spanOf } from '@/components/timeline/overview/bins.ts'
import { between, binAt, moved } from '@/components/timeline/overview/range.ts'
import { nextBin } from '@/lib/timeline/bins.ts'
import type { Bin } from '@/lib/timeline/selection.ts'

const months = (from: string, counts: number[]): Bin[] => {
  let start = from
  return counts.map((article) => {
    const bin = { start, article, act: 0, claim: 0 }
    start = nextBin(start, 'month')
    return bin
  })
}
const time = (day: string) => Date.parse(`${day}T00:00:00Z`)

describe('the columns of the overview', () => {
  it('are as wide as each other, with a time at its part of its own column', () => {
    const columns = columnsOf(months('2025-01-01', [3, 1, 2, 4]), 'month')
    if (!columns) throw new Error('no columns')
    expect(columns.most).toBe(4)
    expect(spanOf(columns)).toEqual([time('2025-01-01'), time('2025-05-01')])
    expect(placeOf(time('2025-02-01'), columns)).toBe(0.25)
    expect(placeOf(time('2025-02-15'), columns)).toBe(0.375)
    expect(placeOf(time('2025-05-01'), columns)).toBe(1)
    expect(columnsOf([], 'month')).toBeNull()
  })

  it('begin with the bulk of a long record, and with all of an even one', () => {
    expect(bulkFrom(months('2000-01-01', [1, ...Array(99).fill(0), 5, 50, 50]))).toBe('2008-06-01')
    expect(bulkFrom(months('2025-01-01', [9, 9, 9, 9]))).toBeNull()
    expect(bulkFrom([])).toBeNull()
  })

  it('leave out no more than a tenth of the entries', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 50 }), { minLength: 1, maxLength: 60 }), (counts) => {
        const bins = months('2000-01-01', counts)
        const from = bulkFrom(bins)
        const out = bins.filter(({ start }) => from !== null && start < from)
        const sum = (list: Bin[]) => list.reduce((all, bin) => all + countOf(bin), 0)
        expect(sum(out)).toBeLessThanOrEqual(sum(bins) * 0.1)
      }),
    )
  })
})

describe('the range', () => {
  it('lies between two places, whichever came first', () => {
    expect(between(7, 3)).toEqual({ from: 3, to: 7 })
    expect([binAt(-1, 10), binAt(0.55, 10), binAt(1, 10)]).toEqual([0, 5, 9])
  })

  it('moves by keys as sliders do, its ends never past each other', () => {
    const keys = fc.constantFrom('ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End')
    expect(moved({ from: 2, to: 5 }, 'from', 'ArrowRight', 10)).toEqual({ from: 3, to: 5 })
    expect(moved({ from: 2, to: 5 }, 'from', 'End', 10)).toEqual({ from: 5, to: 5 })
    expect(moved({ from: 2, to: 5 }, 'to', 'a', 10)).toBeNull()
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('from' as const, 'to' as const), keys)), (pressed) => {
        let range = { from: 0, to: 9 }
        for (const [end, key] of pressed) range = moved(range, end, key, 10) ?? range
        expect(0 <= range.from && range.from <= range.to && range.to <= 9).toBe(true)
      }),
    )
  })
})
