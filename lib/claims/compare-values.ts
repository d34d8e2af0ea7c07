/** Pure: which way one figure lies from another, as far as their words allow. */
import { Decimal } from 'decimal.js'
import type { ValueView } from './types.ts'

export type Way = 'up' | 'down' | 'same'

type Bounds = Pick<ValueView, 'low' | 'point' | 'high' | 'approximation'>

/** The least and the most a value may be; "at least" and "up to" are open at one end. */
function bounds({ low, point, high, approximation }: Bounds): [from: Decimal, to: Decimal] {
  const from = low ?? (point === null || approximation === 'up_to' ? null : point)
  const to = high ?? (point === null || approximation === 'at_least' ? null : point)
  return [new Decimal(from ?? -Infinity), new Decimal(to ?? Infinity)]
}

/**
 * From `before` to `after`, of one unit. A range is above another only when it lies above the whole of it.
 * @returns null where they overlap, so that neither word would be true
 */
export function wayBetween(before: Bounds, after: Bounds): Way | null {
  const [from, to] = bounds(before)
  const [low, high] = bounds(after)
  if (low.gt(to)) return 'up'
  if (high.lt(from)) return 'down'
  return from.eq(to) && low.eq(high) ? 'same' : null
}
