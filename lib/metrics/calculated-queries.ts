/** One figure that is calculated here, found again by its address. */
import type { Db } from '../db.ts'
import type { Calculated } from './calculated.ts'
import { type CalculatedAddress, isPeriodNamed } from './calculated-address.ts'
import type { Line, LineClaim, LinePoint } from './line.ts'
import { getLines } from './line-queries.ts'
import { scaleLine } from './scaled.ts'

export type CalculatedView = Calculated<LineClaim> &
  Pick<Line<LineClaim>, 'metric' | 'subject'> &
  Pick<LinePoint<LineClaim>, 'period'>

/** @returns null where nothing of that name follows from what is published now */
export async function getCalculated(
  db: Db,
  { series, kind, base, period }: CalculatedAddress,
): Promise<CalculatedView | null> {
  const [found] = await getLines(db, [series])
  const line = found?.line
  if (!line) return null
  const hundred = line.points.find((point) => isPeriodNamed(point.period, base))?.period
  if (kind === 'index' && !hundred) return null
  const shown = kind === 'sum' ? line : scaleLine(line, kind, hundred)
  const point = shown?.points.find((one) => isPeriodNamed(one.period, period))
  if (!point) return null
  const { value, calculation, against } = point
  const made = calculation ? { value, calculation } : against
  return made ? { ...made, metric: line.metric, subject: line.subject, period: point.period } : null
}
