/** Pure: how exact a figure is, and how exact what is calculated from it may be. */
import { Decimal } from 'decimal.js'
import type { ValueView } from '../claims/types.ts'

/** The step of a last digit by decimals, made once: figures come by the ten thousand. */
const units = Array.from({ length: 11 }, (_, decimals) => new Decimal(10).pow(-decimals))

/** The step of a figure's last digit that counts: 10^-decimals; of a round or approximate one without its zeros. */
export function stepOf(
  text: string,
  value: Pick<ValueView, 'decimals' | 'rounded' | 'approximation'>,
): Decimal {
  const given = units[value.decimals] ?? new Decimal(10).pow(-value.decimals)
  if (!value.rounded && value.approximation === 'exact') return given
  const number = new Decimal(text)
  if (number.isZero()) return given
  const digits = number.abs().toFixed(0)
  const zeros = number.isInteger() ? digits.length - digits.replace(/0+$/, '').length : 0
  return Decimal.max(given, new Decimal(10).pow(zeros))
}

/** A decimal cut to a step: 1,370,123 to thousands is 1,370,000. */
export const toStep = (value: Decimal, step: Decimal): Decimal =>
  value.div(step).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).times(step)

type Told = Pick<ValueView, 'point' | 'decimals' | 'rounded' | 'approximation'>

/**
 * By how much a figure differs from the one before, as a decimal string with the digits that both bear: 6,023,492 after
 * some 5.88 million is 140,000 more.
 * @returns null where one is a range or a bound, or where they differ by less than the rougher of them tells
 */
export function differenceOf(later: Told, earlier: Told): string | null {
  if (later.point === null || earlier.point === null) return null
  if ([later, earlier].some(({ approximation }) => approximation === 'at_least' || approximation === 'up_to'))
    return null
  const step = Decimal.max(stepOf(later.point, later), stepOf(earlier.point, earlier))
  const whole = new Decimal(later.point).minus(earlier.point)
  const told = toStep(whole, step)
  return told.isZero() && !whole.isZero() ? null : told.toFixed(Math.max(0, step.decimalPlaces()))
}

/**
 * How many decimals a quotient in per cent bears: one, where half a unit in the last digits of its parts moves it by less
 * than half of that; else none.
 */
export function percentDecimals(percent: Decimal, parts: readonly Part[]): 0 | 1 {
  return offBy(parts).times(percent.abs().plus(100)).lte(0.05) ? 1 : 0
}

/** A number that is divided or divides, and the step of its last digit that counts. */
export type Part = { number: Decimal; step: Decimal }

/** By how much of itself a quotient may be off: half a unit in the last digits of its parts. */
export const offBy = (parts: readonly Part[]): Decimal =>
  parts.reduce((sum, { number, step }) => sum.plus(step.div(2).div(number.abs())), new Decimal(0))

/**
 * The step a whole share in per cent bears: a digit stays where its parts leave it open by less than one, and the first
 * always. 467% of a whole of one digit, which may be a tenth off, is cut to hundreds: 500%. Only for a share that is told
 * alone; an index or a change keeps its whole part, for its points are compared with each other.
 */
export function shareStep(percent: Decimal, parts: readonly Part[]): Decimal {
  const off = offBy(parts).times(percent.abs())
  let step = new Decimal(1)
  while (off.gte(step) && percent.abs().gte(step.times(10))) step = step.times(10)
  return step
}
