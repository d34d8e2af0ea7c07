/** Pure: rates in force as the treads of steps. */
import { shiftDay } from '../../lib/format/date.ts'
import type { Period } from '../../lib/format/period.ts'

export const dayLength = 86_400_000
export const at = (day: string): number => Date.parse(`${day}T00:00:00Z`)
export const dayAfter = (day: string): number => at(shiftDay(day, 1))

type Dated = { period: Period }
/** `ended`: no rate holds from here on. */
type Edge<P> = { point: P; time: number; ended: boolean }

/**
 * On each day the rate that began last among those running; gaps stay gaps. Past the last day our sources see, a rate that
 * was set to run on is `ahead`.
 */
export function stepRuns<P extends Dated>(
  rates: P[],
  until: string,
): { points: Edge<P>[]; ahead: Edge<P>[][]; span: [number, number] } {
  const seen = dayAfter(until)
  const days = rates.flatMap(({ period }) => [period.start, period.end]).filter((day) => day !== null)
  const last = Math.max(seen, ...days.map(dayAfter))
  const first = stepsBegin(rates, last)
  const runs = rates.map((point) => ({
    point,
    from: Math.max(first, point.period.start ? at(point.period.start) : first),
    to: point.period.end ? dayAfter(point.period.end) : seen,
  }))
  const edges = [...new Set([...runs.flatMap(({ from, to }) => [from, to]), seen])].sort((a, b) => a - b)
  const rateAt = (edge: number) =>
    runs.filter(({ from, to }) => from <= edge && edge < to).sort((a, b) => b.from - a.from)[0]
  const points = edges
    .filter((edge) => edge <= seen)
    .flatMap((edge): Edge<P>[] => {
      const now = edge === seen ? rateAt(edge - 1) : rateAt(edge)
      if (now) return [{ point: now.point, time: edge, ended: false }]
      const ended = runs.find(({ to }) => to === edge)
      return ended ? [{ point: ended.point, time: edge, ended: true }] : []
    })
  const ahead = runs
    .filter(({ to }) => to > seen)
    .map(({ point, from, to }) => [Math.max(from, seen), to].map((time) => ({ point, time, ended: false })))
  return { points, ahead, span: [first, last] }
}

/** A rate without a beginning, or of decades, is cut to a lead-in before the first change. */
function stepsBegin(rates: Dated[], last: number): number {
  const starts = rates.map(({ period }) => (period.start ? at(period.start) : -Infinity))
  const changes = rates.flatMap(({ period }) => (period.end ? [dayAfter(period.end)] : []))
  const firstChange = Math.min(last, ...changes)
  return Math.max(firstChange - Math.max(120 * dayLength, (last - firstChange) * 0.3), Math.min(...starts))
}
