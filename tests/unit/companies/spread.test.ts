import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Sight, spread } from '@/lib/companies/spread.ts'
import type { Point } from '@/lib/companies/us-map.ts'

const sight: Sight = { frame: { x: 0, y: 0, width: 1000, height: 600 }, widths: [600, 900] }
const point = fc.record({
  x: fc.double({ min: 0, max: 1000, noNaN: true }),
  y: fc.double({ min: 0, max: 600, noNaN: true }),
})
/** Places and marks in pixels on a map of a width. */
function drawn(places: Point[], offs: (Point | null)[], width: number) {
  const scale = width / 1000
  return places.flatMap(({ x, y }, at) => {
    const off = offs[at]
    const place = { x: x * scale, y: y * scale }
    return off ? [{ place, mark: { x: place.x + off.x, y: place.y + off.y } }] : []
  })
}
const between = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y)

describe('marks beside their places', () => {
  it('never cover each other and never leave the map, at its narrowest and at its widest', () => {
    fc.assert(
      fc.property(fc.array(point, { maxLength: 20 }), (places) => {
        const offs = spread(places, sight)
        for (const width of sight.widths) {
          const all = drawn(places, offs, width)
          for (const [index, { mark }] of all.entries()) {
            expect(mark.x >= 12 && mark.x <= width - 12 && mark.y >= 12 && mark.y <= width * 0.6 - 12).toBe(
              true,
            )
            for (const other of all.slice(index + 1))
              expect(
                Math.max(Math.abs(mark.x - other.mark.x), Math.abs(mark.y - other.mark.y)),
              ).toBeGreaterThanOrEqual(26.5)
          }
        }
      }),
      { numRuns: 30 },
    )
  })

  it('stay where they are when nothing is near', () => {
    const places = [
      { x: 100, y: 100 },
      { x: 300, y: 100 },
    ]
    expect(spread(places, sight)).toEqual([
      { x: 0, y: 0 },
      { x: 0, y: 0 },
    ])
  })

  it('leave every place in sight, and no line ends at another’s mark', () => {
    // Three towns within ten pixels, as Honda has them in Ohio.
    const places = [
      { x: 714, y: 255 },
      { x: 710, y: 254 },
      { x: 699, y: 253 },
      { x: 680, y: 281 },
    ]
    for (const width of sight.widths) {
      const all = drawn(places, spread(places, sight), width)
      expect(all).toHaveLength(4)
      for (const one of all) {
        // Beside its place a mark is as near as it can be without covering it.
        expect(between(one.mark, one.place)).toBeLessThan(45)
        for (const other of all) {
          if (other === one) continue
          expect(between(one.mark, other.place)).toBeGreaterThanOrEqual(16)
          for (const share of [0.25, 0.5, 0.75, 1]) {
            const onLine = {
              x: one.place.x + share * (one.mark.x - one.place.x),
              y: one.place.y + share * (one.mark.y - one.place.y),
            }
            expect(between(onLine, other.mark)).toBeGreaterThanOrEqual(13)
          }
        }
      }
    }
  })

  it('find a place for thirty plants of one town, near it', () => {
    const offs = spread(
      Array.from({ length: 30 }, () => ({ x: 700, y: 300 })),
      sight,
    )
    expect(offs).not.toContain(null)
    for (const off of offs) expect(Math.hypot(off?.x ?? 0, off?.y ?? 0)).toBeLessThan(180)
  })

  it('are the same each time, and none where there is no room left', () => {
    const places = Array.from({ length: 5 }, () => ({ x: 50, y: 10 }))
    const small: Sight = { frame: { x: 0, y: 0, width: 100, height: 30 }, widths: [100, 100] }
    const offs = spread(places, small)
    expect(offs).toEqual(spread(places, small))
    expect(offs.filter((off) => off !== null).length).toBeLessThan(5)
    expect(offs.filter((off) => off !== null).length).toBeGreaterThan(0)
  })
})
