/**
 * Pure: marks of a fixed size at or beside their places on a map, whatever its width: a mark stands a fixed number of
 * pixels from its place, so that it is as near on a wide map as on a narrow one.
 */
import type { Point } from './us-map.ts'

/** A map in pixels: its part of the sheet, and how wide it is drawn at its narrowest and its widest. */
export type Sight = {
  frame: { x: number; y: number; width: number; height: number }
  widths: readonly [number, number]
}

/** Of a mark; the places are dots of 6. */
export const markSize = 24
const apart = markSize + 1
/** What a finger hits is the square around a mark, with its border: squares do not overlap. */
const square = markSize + 2.5
/** From a mark's centre to a dot, and to another's line, that it leaves in sight. */
const clear = markSize / 2 + 4
const besideLine = markSize / 2 + 2
const turns = 32
/** A line longer than this leads nowhere: rules are dropped before. */
const furthest = 7 * apart

/**
 * For each place how far its mark stands from it in pixels, {0, 0} where it stands on it: only where no other place is
 * under it. Marks never cover each other, and as far as there is room no place, no line of another, and no two lines
 * cross. The same places always give the same marks.
 * @returns null where the map has no room left
 */
export function spread(places: readonly Point[], sight: Sight): (Point | null)[] {
  const [narrow, wide] = sight.widths
  const views = [narrow, (narrow + wide) / 2, wide].map((width) => viewAt(places, sight, width))
  const middle = { x: mean(places.map(({ x }) => x)), y: mean(places.map(({ y }) => y)) }
  const given = places.map((_, index) => index)
  const fromMiddle = given.toSorted(
    (a, b) => between(places[a] ?? middle, middle) - between(places[b] ?? middle, middle) || a - b,
  )
  const found = [given, given.toReversed(), fromMiddle, fromMiddle.toReversed()].map((order) =>
    placeAll(order, views),
  )
  return found.reduce((best, one) => (one.cost < best.cost ? one : best)).marks
}

type View = { at: Point[]; right: number; bottom: number }
type Spot = { off: Point; cost: number }
type Marks = (Point | null)[]

function viewAt(places: readonly Point[], { frame }: Sight, width: number): View {
  const scale = width / frame.width
  const at = places.map(({ x, y }) => ({ x: (x - frame.x) * scale, y: (y - frame.y) * scale }))
  return { at, right: width, bottom: frame.height * scale }
}

/** Each in turn at its nearest free spot, then once more, now that the others stand. */
function placeAll(order: readonly number[], views: readonly View[]): { marks: Marks; cost: number } {
  const marks: Marks = order.map(() => null)
  const costs = order.map(() => 0)
  for (const again of [false, true]) {
    for (const index of order) {
      if (again && costs[index] === 0) continue
      marks[index] = null
      const spot = nearest(index, marks, views)
      marks[index] = spot?.off ?? null
      costs[index] = spot?.cost ?? 1e9
    }
  }
  return { marks, cost: costs.reduce((sum, cost) => sum + cost, 0) }
}

/** Rules in the order in which they are given up where there is no room; the last stays: marks never overlap. */
type Rule = 'lines' | 'places' | 'marks'
const rules: readonly Rule[][] = [['lines', 'places', 'marks'], ['places', 'marks'], ['marks']]

function nearest(index: number, marks: Marks, views: readonly View[]): Spot | null {
  for (const [dropped, kept] of rules.entries()) {
    const reach = kept.length > 1 ? furthest : Math.hypot(views[0]?.right ?? 0, views[0]?.bottom ?? 0)
    for (let radius = 0; radius <= reach; radius += radius === 0 ? clear : 3) {
      const spots = around(radius).filter((off) =>
        views.every((view) => isFree(index, off, marks, view, kept)),
      )
      // Of several as near, the one furthest from all other places.
      const [best] = spots
        .map((off) => ({ off, room: clearance(index, off, views[0]) }))
        .sort((a, b) => b.room - a.room)
      if (best) return { off: best.off, cost: radius ** 2 + dropped * furthest ** 2 }
    }
  }
  return null
}

function around(radius: number): Point[] {
  if (radius === 0) return [{ x: 0, y: 0 }]
  return Array.from({ length: turns }, (_, turn) => {
    const angle = (2 * Math.PI * turn) / turns
    return { x: Math.round(radius * Math.cos(angle)), y: Math.round(radius * Math.sin(angle)) }
  })
}

function isFree(index: number, off: Point, marks: Marks, view: View, kept: readonly Rule[]): boolean {
  const place = view.at[index] ?? off
  const mark = { x: place.x + off.x, y: place.y + off.y }
  const half = apart / 2
  if (mark.x < half || mark.y < half || mark.x > view.right - half || mark.y > view.bottom - half)
    return false
  const hasLine = off.x !== 0 || off.y !== 0
  return view.at.every((other, at) => {
    if (at === index) return true
    if (kept.includes('places') && between(mark, other) < clear) return false
    // Towns a few pixels apart cannot be kept off each other's lines.
    const isOnLine = hasLine && between(place, other) > 8 && toLine(other, place, mark) < 6
    if (isOnLine && kept.includes('lines')) return false
    const otherOff = marks[at]
    if (!otherOff) return true
    const otherMark = { x: other.x + otherOff.x, y: other.y + otherOff.y }
    if (Math.max(Math.abs(mark.x - otherMark.x), Math.abs(mark.y - otherMark.y)) < square) return false
    if (!kept.includes('lines')) return true
    const otherHasLine = otherOff.x !== 0 || otherOff.y !== 0
    if (hasLine && toLine(otherMark, place, mark) < besideLine) return false
    if (otherHasLine && toLine(mark, other, otherMark) < besideLine) return false
    return !(hasLine && otherHasLine && doCross(place, mark, other, otherMark))
  })
}

function clearance(index: number, off: Point, view: View | undefined): number {
  const place = view?.at[index] ?? off
  const mark = { x: place.x + off.x, y: place.y + off.y }
  const others = view?.at.filter((_, at) => at !== index) ?? []
  return Math.min(...others.map((other) => between(mark, other)))
}

const mean = (numbers: number[]) => numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length)
// Math.hypot takes ten times as long.
const between = (a: Point, b: Point) => Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2)

/** From a point to the nearest of a line between two others. */
function toLine(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const share = ((point.x - from.x) * dx + (point.y - from.y) * dy) / (dx * dx + dy * dy || 1)
  const at = Math.min(1, Math.max(0, share))
  return between(point, { x: from.x + at * dx, y: from.y + at * dy })
}

/** Two lines of one place only begin together. */
function doCross(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = (p: Point, q: Point, r: Point) => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x)
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
}
