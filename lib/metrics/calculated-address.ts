/** Pure: what a figure calculated here is called in an address: its series, how it was calculated, its period. */
import { type Period, periodCode } from '../format/period.ts'
import type { Line, LinePoint } from './line.ts'

/** `base`: of an index, the code of the period that is 100. */
export type CalculatedAddress = {
  series: string
  kind: 'sum' | 'yoy' | 'index'
  base: string
  period: string
}

/** A period's code with the other sign that ISO 8601 allows between two days, which a path can hold. */
const codeOf = (period: Period): string => periodCode(period).replace('/', '--')

export const isPeriodNamed = (period: Period, code: string): boolean => codeOf(period) === code

/** `/calculated/us-production.toyota.year/sum/2025`, `/calculated/us-production.toyota.month/index-2024-01/2025-09`. */
export function calculatedPath(
  { id, scale, base }: Pick<Line<unknown>, 'id' | 'scale' | 'base'>,
  { period }: Pick<LinePoint<unknown>, 'period'>,
): string {
  const how = scale === 'absolute' ? 'sum' : base ? `index-${codeOf(base)}` : scale
  return `/calculated/${id}/${how}/${codeOf(period)}`
}

/** @returns null for what is no such address; whether there is such a figure is another question */
export function readCalculated(series: string, how: string, period: string): CalculatedAddress | null {
  const [, kind, base = ''] = /^(sum|yoy|index)(?:-(.+))?$/.exec(how) ?? []
  if ((kind !== 'sum' && kind !== 'yoy' && kind !== 'index') || (kind === 'index') !== (base !== ''))
    return null
  return { series, kind, base, period }
}
