import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spread } from '@/lib/companies/spread.ts'

const room = { apart: 60, left: 0, top: 0, right: 1000, bottom: 600 }
const point = fc.record({
  x: fc.double({ min: 0, max: 1000, noNaN: true }),
  y: fc.double({ min: 0, max: 600, noNaN: true }),
})

describe('marks beside their places', () => {
  it('never cover each other and never leave the map', () => {
    fc.assert(
      fc.property(fc.array(point, { maxLength: 40 }), (places) => {
        const marks = spread(places, room).filter((mark) => mark !== null)
        for (const [index, mark] of marks.entries()) {
          expect(mark.x >= 0 && mark.x <= 1000 && mark.y >= 0 && mark.y <= 600).toBe(true)
          for (const other of marks.slice(index + 1)) {
            expect(Math.hypot(mark.x - other.x, mark.y - other.y)).toBeGreaterThanOrEqual(60)
          }
        }
      }),
    )
  })

  it('stay where they are when nothing is near', () => {
    const places = [
      { x: 100, y: 100 },
      { x: 300, y: 100 },
    ]
    expect(spread(places, room)).toEqual(places)
  })

  it('find a place for thirty plants of one town, near it', () => {
    const marks = spread(
      Array.from({ length: 30 }, () => ({ x: 700, y: 300 })),
      room,
    )
    expect(marks).not.toContain(null)
    for (const mark of marks) expect(Math.hypot((mark?.x ?? 0) - 700, (mark?.y ?? 0) - 300)).toBeLessThan(300)
  })

  it('are the same each time, and none where there is no room left', () => {
    const places = Array.from({ length: 5 }, () => ({ x: 10, y: 10 }))
    const narrow = { apart: 60, left: 0, top: 0, right: 100, bottom: 20 }
    const marks = spread(places, narrow)
    expect(marks).toEqual(spread(places, narrow))
    expect(marks.filter((mark) => mark !== null).length).toBeLessThan(5)
    expect(marks[0]).toEqual({ x: 10, y: 10 })
  })
})
