/**
 * Pure: the map of the United States, as SVG wants it. The borders are the Census Bureau's, from us-atlas, already
 * drawn in Albers' projection with Alaska and Hawaii below; `project` puts a place on the same sheet.
 */
import { geoAlbersUsa } from 'd3-geo'
import { mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import atlas from 'us-atlas/states-albers-10m.json' with { type: 'json' }
import type { Place } from './places.ts'

/** A point on the sheet. */
export type Point = { x: number; y: number }

/** The sheet of us-atlas is 975 × 610; its edges are empty, but for Maine and the last of the Aleutian islands. */
export const sheet = { x: -60, y: 8, width: 1020, height: 602 } as const

/** A part of the sheet in its proportions. */
export type Frame = { x: number; y: number; width: number; height: number }

/** At least so much of the country stands around places that are looked at closely. */
const closest = 0.4
/** The share of the frame's width and height that stays free at each edge. */
const margin = 0.14

/** The part of the sheet around some places, in its proportions, for where the whole would be too small. */
export function frameOf(places: readonly Point[]): Frame {
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)]
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const aspect = sheet.width / sheet.height
  const needed = Math.max(right - left, (bottom - top) * aspect) / (1 - 2 * margin)
  const width = Math.min(sheet.width, Math.max(sheet.width * closest, needed))
  const height = width / aspect
  const within = (middle: number, size: number, from: number, all: number) =>
    Math.round(Math.min(Math.max(middle - size / 2, from), from + all - size))
  return {
    x: within((left + right) / 2, width, sheet.x, sheet.width),
    y: within((top + bottom) / 2, height, sheet.y, sheet.height),
    width: Math.round(width),
    height: Math.round(height),
  }
}

/** The scale and centre with which us-atlas was projected. */
const albers = geoAlbersUsa().scale(1300).translate([487.5, 305])

/** @returns null for a place outside of the United States */
export function project(place: Place): Point | null {
  const at = albers([place.longitude, place.latitude])
  return at && { x: at[0], y: at[1] }
}

type Line = [number, number][]

/** A bend smaller than this is left out: less than a pixel at the width at which the map is shown. */
const bend = 1
/** An island smaller than this is left out. */
const island = 3

let drawn: string | undefined

/** The borders of the states as the `d` of one path: 9 kB, in whole units, each line once. */
export function stateLines(): string {
  drawn ??= drawLines()
  return drawn
}

function drawLines(): string {
  const topology = atlas as unknown as Topology<{ states: GeometryCollection }>
  const lines = mesh(topology, topology.objects.states).coordinates as Line[]
  return lines
    .filter((line) => !isIslet(line))
    .map((line) => pathOf(straighten(line)))
    .join('')
}

function isIslet(line: Line): boolean {
  const [first, last] = [line[0], line.at(-1)]
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) return false
  const extent = (axis: 0 | 1) => {
    const places = line.map((point) => point[axis])
    return Math.max(...places) - Math.min(...places)
  }
  return Math.max(extent(0), extent(1)) < island
}

/** Douglas and Peucker: keeps both ends, and whatever lies further than a bend from the line between those kept. */
function straighten(line: Line): Line {
  const [first, last] = [line[0], line.at(-1)]
  if (!first || !last || line.length < 3) return line
  const distances = line.slice(1, -1).map((point) => distance(point, first, last))
  const far = Math.max(...distances)
  if (far <= bend) return [first, last]
  const at = distances.indexOf(far) + 1
  return [...straighten(line.slice(0, at + 1)).slice(0, -1), ...straighten(line.slice(at))]
}

function distance([x, y]: [number, number], [ax, ay]: [number, number], [bx, by]: [number, number]): number {
  const length = Math.hypot(bx - ax, by - ay)
  // A ring ends where it begins.
  if (length === 0) return Math.hypot(x - ax, y - ay)
  return Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length
}

/** Relative steps in whole units: "M487,305l3,-2 5,1". */
function pathOf(line: Line): string {
  const points = line.map(([x, y]) => [Math.round(x), Math.round(y)] as const)
  const steps = points.slice(1).flatMap(([x, y], index) => {
    const [fromX, fromY] = points[index] ?? [x, y]
    return x === fromX && y === fromY ? [] : [`${x - fromX},${y - fromY}`]
  })
  return steps.length > 0 ? `M${points[0]?.join(',')}l${steps.join(' ')}` : ''
}
