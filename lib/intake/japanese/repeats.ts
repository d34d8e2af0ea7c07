import type { ReadClaim } from '../types.ts'
import { kindOf } from './choose.ts'
import type { Quantity } from './quantities.ts'

/** Numbers that say again what another has said. */

/** 5500億ドル（約80兆円）: the same money in another currency. */
export const isConversion = (text: string, first: Quantity, quantity: Quantity): boolean =>
  quantity.unit !== first.unit &&
  kindOf(quantity.unit) === 'money' &&
  kindOf(first.unit) === 'money' &&
  /^[^、。0-9]{0,3}\((?:約|およそ|日本円で約?|同)?$/.test(text.slice(first.end, quantity.start))

/** Such a one says all that the first does, in its own currency. */
export const converted = (read: ReadClaim, first: ReadClaim): ReadClaim => ({
  ...first,
  start: read.start,
  end: read.end,
  low: read.low,
  point: read.point,
  high: read.high,
  unit: read.unit,
  approximation: read.approximation,
})

/**
 * A number said again takes from its first telling what its own sentence leaves out; `first` holds the first claim of
 * each value, `named` says whether the sentence names a subject. Whole percentages recur by chance.
 */
export function again(claim: ReadClaim, first: Map<string, ReadClaim>, named: boolean): ReadClaim {
  if (claim.unit === '%' && !/\./.test(claim.point ?? '')) return claim
  const key = [claim.low, claim.point, claim.high, claim.unit].join(' ')
  const earlier = first.get(key)
  if (!earlier) {
    first.set(key, claim)
    return claim
  }
  return {
    ...claim,
    metric: claim.metric ?? earlier.metric,
    flow: claim.flow ?? earlier.flow,
    period: claim.period ?? earlier.period,
    ...(named ? {} : { subject: earlier.subject, subjectName: earlier.subjectName }),
  }
}
