/** Pure: the same line on another scale, or a part of it. */
import { Decimal } from 'decimal.js'
import type { Approximation, Basis } from '../../prisma/generated/enums.ts'
import type { ValueView } from '../claims/types.ts'
import { lastDayOf, shiftDay } from '../format/date.ts'
import { durationKind, type Period } from '../format/period.ts'
import type { CalculationKind } from './calculated.ts'
import { percentDecimals, stepOf } from './exactness.ts'
import type { Line, LinePoint } from './line.ts'
import { hasHappened, pointValue } from './series.ts'
import type { Scale } from './view.ts'

/**
 * @param base for an index: the period that is 100; left out, the line's first
 * @returns null where nothing can be: only levels have an index or a change on a year, and neither exists across zero
 */
export function scaleLine<C>(line: Line<C>, scale: Scale, base?: Period): Line<C> | null {
  if (scale === line.scale) return line
  if (line.scale !== 'absolute' || line.metric.kind !== 'level' || line.comparator !== 'none') return null
  if (line.shape === 'running' || line.shape === 'steps') return null
  const points = scale === 'index' ? indexed(line, base) : onYear(line)
  if (points.length === 0) return null
  return scale === 'index'
    ? { ...line, scale, unit: '', shape: 'line', points }
    : { ...line, scale, unit: '%', comparator: 'yoy', points }
}

const samePeriod = (a: Period, b: Period) => a.start === b.start && a.end === b.end

function indexed<C>(line: Line<C>, base: Period | undefined): LinePoint<C>[] {
  const hundred = base ? line.points.find(({ period }) => samePeriod(period, base)) : line.points[0]
  if (!hundred) return []
  return line.points.flatMap((point) => quotient('index', point, hundred, '') ?? [])
}

function onYear<C>(line: Line<C>): LinePoint<C>[] {
  const before = new Map(line.points.map((point) => [`${point.period.start}/${point.period.end}`, point]))
  return line.points.flatMap((point) => {
    const { start, end } = yearBefore(point.period)
    const earlier = before.get(`${start}/${end}`)
    return earlier ? (quotient('yoy', point, earlier, '%') ?? []) : []
  })
}

/** The same period a year before; of the last day of February the last day of that one. */
export function yearBefore(period: Period): Period {
  const back = (day: string) => `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`
  const { start, end } = period
  // A last day of a month stays one: 29 February 2024 is 28 February 2023.
  const last = end === null ? null : shiftDay(back(shiftDay(end, 1)), -1)
  const day = durationKind(period) === 'day' && start !== null
  return { ...period, start: start === null ? null : day ? last : back(start), end: last }
}

const claimsIn = <C>({ claim, calculation }: LinePoint<C>): C[] =>
  claim ? [claim] : (calculation?.inputs ?? [])

const hundred = new Decimal(100)

function boundsOf(value: ValueView): { low: Decimal; high: Decimal } {
  const { low, point, high } = value
  const only = pointValue(value)
  return point === null && low !== null && high !== null
    ? { low: new Decimal(low), high: new Decimal(high) }
    : { low: only, high: only }
}

/** At least so much, of a firm base, is at least such a change; of a base that is only bounded there is none: null. */
function approximationOf(later: ValueView, earlier: ValueView): Approximation | null {
  const bound = ({ low, point, high, approximation }: ValueView): Approximation =>
    point === null && (low === null || high === null) ? (low === null ? 'up_to' : 'at_least') : approximation
  const [top, base] = [bound(later), bound(earlier)]
  if (later === earlier) return 'exact'
  if (base === 'at_least' || base === 'up_to') return null
  return top === 'exact' ? base : top
}

function quotient<C>(
  kind: CalculationKind & ('index' | 'yoy'),
  later: LinePoint<C>,
  earlier: LinePoint<C>,
  unit: string,
): LinePoint<C> | null {
  const [top, bottom] = [boundsOf(later.value), boundsOf(earlier.value)]
  const approximation = approximationOf(later.value, earlier.value)
  if (bottom.low.lte(0) || top.low.lt(0) || approximation === null) return null
  const percent = (a: Decimal, b: Decimal) => a.div(b).times(100)
  const [low, high] =
    later === earlier ? [hundred, hundred] : [percent(top.low, bottom.high), percent(top.high, bottom.low)]
  const steps = [
    // Of nothing at all, half a unit is as much of the percentage as it is of the base.
    { number: top.low.isZero() ? bottom.low : top.low, step: stepOf(top.low.toFixed(), later.value) },
    { number: bottom.low, step: stepOf(bottom.low.toFixed(), earlier.value) },
  ]
  const decimals = later === earlier ? 0 : percentDecimals(high, steps)
  const told = (value: Decimal) =>
    (kind === 'yoy' ? value.minus(hundred) : value)
      .toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP)
      .toFixed(decimals)
  const isRange = !low.eq(high)
  const value: ValueView = {
    low: isRange ? told(low) : null,
    point: isRange ? null : told(high),
    high: isRange ? told(high) : null,
    unit,
    decimals,
    rounded: false,
    approximation,
    comparator: kind === 'yoy' ? 'yoy' : 'none',
    isChange: false,
    asPrinted: null,
  }
  // What rests on a forecast is as soft as the forecast, and on what is preliminary, preliminary.
  const bases = [later.basis, earlier.basis]
  const soft: Basis | undefined =
    bases.find((basis) => !hasHappened({ basis })) ?? bases.find((basis) => basis === 'preliminary')
  return {
    period: later.period,
    value,
    basis: soft ?? 'calculated',
    claim: null,
    calculation: { kind, inputs: [...claimsIn(later), ...claimsIn(earlier)] },
    alongside: [],
    vintages: [],
  }
}

/** The first period that every line has a figure above zero of; null where there is none. */
export function commonBase(lines: readonly Line<unknown>[]): Period | null {
  const [first, ...others] = lines
  const has = (line: Line<unknown>, period: Period) =>
    line.points.some((point) => samePeriod(point.period, period) && pointValue(point.value).gt(0))
  const found = first?.points.find(
    ({ period }) => has(first, period) && others.every((line) => has(line, period)),
  )
  return found?.period ?? null
}

/**
 * The points whose periods touch the range.
 * @param from ISO 8601 as exact as asked, both inclusive; null is open
 */
export function cutLine<C>(line: Line<C>, from: string | null, to: string | null): Line<C> {
  const until = to === null ? null : lastDayOf(to)
  const points = line.points.filter(
    ({ period: { start, end } }) =>
      (from === null || end === null || end >= from) && (until === null || start === null || start <= until),
  )
  return { ...line, points }
}
