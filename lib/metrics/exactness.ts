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

/**
 * How many decimals a quotient in per cent bears: one, where half a unit in the last digits of its parts moves it by less
 * than half of that; else none.
 */
export function percentDecimals(percent: Decimal, parts: { number: Decimal; step: Decimal }[]): 0 | 1 {
  const off = parts.reduce((sum, { number, step }) => sum.plus(step.div(2).div(number.abs())), new Decimal(0))
  return off.times(percent.abs().plus(100)).lte(0.05) ? 1 : 0
}
