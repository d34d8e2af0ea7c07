/** Pure: marks of a fixed size beside their places on a map, so that none covers another. */
import type { Point } from './us-map.ts'

type Room = {
  /** Centres stay at least so far apart. */
  apart: number
  /** The box in which centres must lie. */
  left: number
  top: number
  right: number
  bottom: number
}

const turns = 24

/**
 * Each mark where its place is, else at the nearest free spot around it; those that keep a place are set first, in the
 * order given. The same places always give the same marks.
 * @returns per place the centre of its mark; null where the box has no room left
 */
export function spread(places: readonly Point[], room: Room): (Point | null)[] {
  const { apart, left, top, right, bottom } = room
  const taken: Point[] = []
  const reach = Math.hypot(right - left, bottom - top)
  const free = (at: Point) =>
    at.x >= left &&
    at.x <= right &&
    at.y >= top &&
    at.y <= bottom &&
    taken.every((mark) => Math.hypot(mark.x - at.x, mark.y - at.y) >= apart)
  return places.map((place) => {
    for (let radius = 0; radius <= reach; radius += apart / 4) {
      const spots = around(place, radius).filter(free)
      // Of several as near, the one furthest from all other places: a mark should not hide another's place.
      const [best] = spots.sort((a, b) => clearance(b, place, places) - clearance(a, place, places))
      if (best) {
        taken.push(best)
        return best
      }
    }
    return null
  })
}

function around(place: Point, radius: number): Point[] {
  if (radius === 0) return [place]
  return Array.from({ length: turns }, (_, turn) => {
    const angle = (2 * Math.PI * turn) / turns
    return { x: place.x + radius * Math.cos(angle), y: place.y + radius * Math.sin(angle) }
  })
}

function clearance(spot: Point, own: Point, places: readonly Point[]): number {
  const others = places.filter((place) => place.x !== own.x || place.y !== own.y)
  return Math.min(...others.map((place) => Math.hypot(place.x - spot.x, place.y - spot.y)))
}
