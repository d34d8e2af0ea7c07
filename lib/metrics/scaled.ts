/** Pure: the same line on another scale, or a part of it. */
import { lastDayOf } from '../format/date.ts'
import type { Period } from '../format/period.ts'
import type { Line, LinePoint } from './line.ts'
import { asTerm, changeOf, indexOf, softest, type Term } from './quotient.ts'
import { pointValue } from './series.ts'
import type { Scale } from './view.ts'

/**
 * @param base for an index: the period that is 100; left out, the line's first that can be
 * @returns null where nothing can be: only levels have an index or a change on a year, and neither exists across zero
 */
export function scaleLine<C>(line: Line<C>, scale: Scale, base?: Period): Line<C> | null {
  if (scale === line.scale) return line
  if (line.scale !== 'absolute' || line.metric.kind !== 'level' || line.comparator !== 'none') return null
  if (line.shape === 'running' || line.shape === 'steps') return null
  if (scale === 'yoy') {
    const points = onYear(line)
    return points.length > 0 ? { ...line, scale, unit: '%', comparator: 'yoy', points } : null
  }
  if (line.points.some(({ value }) => pointValue(value).lt(0))) return null
  const hundred = line.points.find((point) => canBeBase(point) && (!base || samePeriod(point.period, base)))
  const points = hundred ? indexed(line, hundred) : []
  // Of several figures a hundred alone tells nothing.
  if (!hundred || points.length < Math.min(2, line.points.length)) return null
  return { ...line, scale, unit: '', shape: 'line', base: hundred.period, points }
}

const samePeriod = (a: Period, b: Period) => a.start === b.start && a.end === b.end

function indexed<C>(line: Line<C>, base: LinePoint<C>): LinePoint<C>[] {
  const hundred = asTerm(base)
  return line.points.flatMap(
    (point) => asPoint('index', point === base ? hundred : asTerm(point), hundred) ?? [],
  )
}

function onYear<C>(line: Line<C>): LinePoint<C>[] {
  const terms = new Map(
    line.points.map((point) => [`${point.period.start}/${point.period.end}`, asTerm(point)]),
  )
  return [...terms.values()].flatMap((later) => {
    const { start, end } = yearBefore(later.point.period)
    const earlier = terms.get(`${start}/${end}`)
    return earlier ? (asPoint('yoy', later, earlier) ?? []) : []
  })
}

/** The same period a year before; of the last day of February the last day of that one. */
export function yearBefore(period: Period): Period {
  const { start, end } = period
  const day = start !== null && start === end
  const last = end === null ? null : lastBefore(end)
  return {
    ...period,
    start: start === null ? null : day ? last : `${before(start)}${start.slice(4)}`,
    end: last,
  }
}

const before = (day: string): string => String(Number(day.slice(0, 4)) - 1).padStart(4, '0')

/** A last day of February stays one: 29 February 2024 is 28 February 2023, and 28 February 2025 is 29 February 2024. */
function lastBefore(day: string): string {
  const year = before(day)
  if (!day.slice(4).startsWith('-02-2') || Number(day.slice(8)) < 28) return `${year}${day.slice(4)}`
  return lastDayOf(`${year}-02`)
}

function asPoint<C>(kind: 'index' | 'yoy', later: Term<C>, earlier: Term<C>): LinePoint<C> | null {
  const value = kind === 'index' ? indexOf(later, earlier) : changeOf(later, earlier)
  if (!value) return null
  const { point } = later
  const over = claimsIn(point)
  return {
    period: point.period,
    value,
    basis: softest([point.basis, earlier.point.basis]),
    claim: null,
    calculation: { kind, inputs: [...over, ...claimsIn(earlier.point)], above: over.length },
    alongside: [],
    vintages: [],
  }
}

const claimsIn = <C>({ claim, calculation }: LinePoint<C>): C[] =>
  claim ? [claim] : (calculation?.inputs ?? [])

/** Whether a figure can be 100: above zero, and no mere bound, of which nothing is so and so many per cent. */
const canBeBase = ({ value }: LinePoint<unknown>): boolean =>
  (value.point !== null || (value.low !== null && value.high !== null)) && pointValue(value).gt(0)

/** The periods of a line that can be 100, by name. */
export const basesOf = ({ points }: Line<unknown>): Map<string, Period> =>
  new Map(points.filter(canBeBase).map(({ period }) => [`${period.start}/${period.end}`, period]))

/** The first period that every line has a figure of that can be 100; null where there is none. */
export function commonBase(lines: readonly Line<unknown>[]): Period | null {
  const [first, ...others] = lines.map(basesOf)
  const found = [...(first ?? [])].find(([name]) => others.every((known) => known.has(name)))
  return found?.[1] ?? null
}

/**
 * Whether a period touches the range.
 * @param from ISO 8601 as exact as asked, both inclusive; null is open
 */
export function inRange({ start, end }: Period, from: string | null, to: string | null): boolean {
  const until = to === null ? null : lastDayOf(to)
  return (
    (from === null || end === null || end >= from) && (until === null || start === null || start <= until)
  )
}

/** The points whose periods touch the range, as `inRange` has it. */
export const cutLine = <C>(line: Line<C>, from: string | null, to: string | null): Line<C> => ({
  ...line,
  points: line.points.filter(({ period }) => inRange(period, from, to)),
})
