import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { frameOf, project, sheet, stateLines } from '@/lib/companies/us-map.ts'

/** The absolute points of a path of M and l in whole units. */
function pointsOf(path: string): [number, number][] {
  return path
    .split('M')
    .slice(1)
    .flatMap((line) => {
      const [from = '', steps = ''] = line.split('l')
      let [x = 0, y = 0] = from.split(',').map(Number)
      return [
        [x, y] as [number, number],
        ...steps.split(' ').map((step) => {
          const [dx = 0, dy = 0] = step.split(',').map(Number)
          x += dx
          y += dy
          return [x, y] as [number, number]
        }),
      ]
    })
}

describe('the map of the states', () => {
  const points = pointsOf(stateLines())

  it('is small enough to stand in a page', () => {
    expect(brotliCompressSync(stateLines()).length).toBeLessThan(6_000)
    expect(points.length).toBeGreaterThan(1_500)
  })

  it('lies whole on its sheet', () => {
    const outside = points.filter(
      ([x, y]) =>
        !(x >= sheet.x && x <= sheet.x + sheet.width && y >= sheet.y && y <= sheet.y + sheet.height),
    )
    expect(outside).toEqual([])
  })

  it('is drawn where places are put: the corner of four states lies on its lines', () => {
    const corner = project({ longitude: -109.0452, latitude: 36.9991 })
    const nearest = Math.min(
      ...points.map(([x, y]) => Math.hypot(x - (corner?.x ?? 0), y - (corner?.y ?? 0))),
    )
    expect(nearest).toBeLessThan(2)
  })

  it('puts Alaska and Hawaii into their corner, and nothing abroad on the sheet', () => {
    for (const place of [
      { longitude: -149.9, latitude: 61.2 },
      { longitude: -157.9, latitude: 21.3 },
    ]) {
      const at = project(place)
      expect(at?.x).toBeLessThan(400)
      expect(at?.y).toBeGreaterThan(450)
    }
    expect(project({ longitude: 137.2, latitude: 35.1 })).toBeNull()
  })
})

describe('the part of the map around some places', () => {
  const inside = (frame: ReturnType<typeof frameOf>, { x, y }: { x: number; y: number }) =>
    x > frame.x && x < frame.x + frame.width && y > frame.y && y < frame.y + frame.height

  it('holds them all, in the proportions of the sheet, and never leaves it', () => {
    const corners = [
      { x: sheet.x + 1, y: sheet.y + 1 },
      { x: 700, y: 300 },
      { x: 710, y: 260 },
      { x: sheet.x + sheet.width - 1, y: sheet.y + sheet.height - 1 },
    ]
    for (const places of [corners, corners.slice(1, 3), corners.slice(0, 1), corners.slice(3)]) {
      const frame = frameOf(places)
      for (const place of places) expect(inside(frame, place)).toBe(true)
      expect(frame.width / frame.height).toBeCloseTo(sheet.width / sheet.height, 1)
      expect(frame.x).toBeGreaterThanOrEqual(sheet.x)
      expect(frame.x + frame.width).toBeLessThanOrEqual(sheet.x + sheet.width + 1)
      expect(frame.y + frame.height).toBeLessThanOrEqual(sheet.y + sheet.height + 1)
    }
  })

  it('is the whole country for plants on both coasts, and two fifths of it for one', () => {
    expect(
      frameOf([
        { x: 60, y: 250 },
        { x: 850, y: 300 },
      ]).width,
    ).toBe(sheet.width)
    expect(frameOf([{ x: 700, y: 300 }]).width).toBe(Math.round(sheet.width * 0.4))
  })
})
