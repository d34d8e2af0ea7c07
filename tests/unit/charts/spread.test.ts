import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spread } from '../../../components/charts/spread.ts'

describe('labels at the ends of lines', () => {
  it('stay where they are when they stand clear of each other', () => {
    expect(spread([10, 60, 30], 15, 0, 100)).toEqual([10, 60, 30])
  })

  it('move apart around their middle, in their order', () => {
    expect(spread([50, 50, 52], 10, 0, 100)).toEqual([40.67, 50.67, 60.67])
    expect(spread([1, 0], 10, 0, 100)).toEqual([10, 0])
  })

  it('never overlap, never leave the room, and keep their order, whatever is asked', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 350 }), { maxLength: 12 }), (wanted) => {
        const placed = spread(wanted, 15, 0, 300)
        const inOrder = wanted.map((want, index) => [want, placed[index] ?? 0] as const)
        for (const [, at] of inOrder) {
          expect(at).toBeGreaterThanOrEqual(0)
          expect(at).toBeLessThanOrEqual(300)
        }
        const sorted = [...placed].sort((a, b) => a - b)
        for (const [index, at] of sorted.slice(1).entries())
          expect(at - (sorted[index] ?? 0)).toBeGreaterThanOrEqual(14.98)
        for (const [want, at] of inOrder)
          for (const [other, there] of inOrder) if (want < other) expect(at).toBeLessThan(there)
      }),
    )
  })

  it('share the room evenly where there is too little', () => {
    expect(spread([0, 0, 0, 0, 0], 15, 0, 40)).toEqual([0, 10, 20, 30, 40])
  })
})
