/** Pure: one figure as a percentage of an earlier one, no more exact than both bear. */
import { Decimal } from 'decimal.js'
import type { Approximation, Basis } from '../../prisma/generated/enums.ts'
import type { ValueView } from '../claims/types.ts'
import { percentDecimals, stepOf } from './exactness.ts'
import type { LinePoint } from './line.ts'
import { hasHappened, pointValue } from './series.ts'

/** A point with its figure as numbers, read once. `step`: of its last digit that counts. */
export type Term<C> = {
  point: LinePoint<C>
  low: Decimal
  high: Decimal
  step: Decimal
  approximation: Approximation
}

export function asTerm<C>(point: LinePoint<C>): Term<C> {
  const { value } = point
  const only = pointValue(value)
  const isRange = value.point === null && value.low !== null && value.high !== null
  const isBound = value.point === null && !isRange
  return {
    point,
    low: isRange ? new Decimal(value.low ?? 0) : only,
    high: isRange ? new Decimal(value.high ?? 0) : only,
    step: stepOf(only.toFixed(), value),
    approximation: isBound ? (value.low === null ? 'up_to' : 'at_least') : value.approximation,
  }
}

const hundred = new Decimal(100)

/** 100 × later ÷ base, its unit ''; null of a base that is zero, negative or only bounded, and of what is negative. */
export function indexOf(later: Term<unknown>, base: Term<unknown>): ValueView | null {
  if (later === base)
    return base.low.gt(0) ? figure(hundred, hundred, { decimals: 0, unit: '', approximation: 'exact' }) : null
  const found = percent(later, base)
  return found && figure(found.low, found.high, { ...found, unit: '' })
}

/** 100 × (later ÷ earlier − 1) in %; null where `indexOf` is: across zero there is no growth. */
export function changeOf(later: Term<unknown>, earlier: Term<unknown>): ValueView | null {
  const found = percent(later, earlier)
  const value = found && figure(found.low.minus(hundred), found.high.minus(hundred), { ...found, unit: '%' })
  return value && { ...value, comparator: 'yoy' }
}

type Percent = { low: Decimal; high: Decimal; decimals: number; approximation: Approximation }

function percent(top: Term<unknown>, bottom: Term<unknown>): Percent | null {
  // At least so much, of a firm base, is at least such a part; of a base that is only bounded there is none.
  const isBounded = bottom.approximation === 'at_least' || bottom.approximation === 'up_to'
  if (isBounded || bottom.low.lte(0) || top.low.lt(0)) return null
  const low = top.low.div(bottom.high).times(100)
  const high = top.high.eq(top.low) && bottom.high.eq(bottom.low) ? low : top.high.div(bottom.low).times(100)
  const decimals = percentDecimals(high, [
    // Of nothing at all, half a unit is as much of the percentage as it is of the base.
    { number: top.low.isZero() ? bottom.low : top.low, step: top.step },
    { number: bottom.low, step: bottom.step },
  ])
  return {
    ...{ low, high, decimals },
    approximation: top.approximation === 'exact' ? bottom.approximation : top.approximation,
  }
}

function figure(
  low: Decimal,
  high: Decimal,
  { decimals, unit, approximation }: Pick<ValueView, 'decimals' | 'unit' | 'approximation'>,
): ValueView {
  const told = (value: Decimal) => value.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP).toFixed(decimals)
  const isRange = !low.eq(high)
  return {
    low: isRange ? told(low) : null,
    point: isRange ? null : told(high),
    high: isRange ? told(high) : null,
    ...{ unit, decimals, approximation },
    rounded: false,
    comparator: 'none',
    isChange: false,
    asPrinted: null,
  }
}

/** What rests on a forecast is as soft as the forecast, and on what is preliminary, preliminary; else calculated. */
export const softest = (bases: readonly Basis[]): Basis =>
  bases.find((basis) => !hasHappened({ basis })) ??
  bases.find((basis) => basis === 'preliminary') ??
  'calculated'
