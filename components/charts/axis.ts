import type { ChartTick } from './types.ts'

/** An index is no finer than its points: less than so many of them would look like a leap. */
const leastIndexSpan = 4

/**
 * Round values that cover the data, four to six of them; those of an index whole points or coarser.
 * @param fromZero cover zero too: what is not an index is measured from there
 * @returns ascending values, at least two, without binary remainders
 */
export function niceTicks(values: number[], fromZero = true): number[] {
  const start = fromZero ? 0 : (values[0] ?? 0)
  const least = values.reduce((a, b) => Math.min(a, b), start)
  const most = values.reduce((a, b) => Math.max(a, b), start)
  const room = fromZero ? 0 : Math.max(0, leastIndexSpan - (most - least)) / 2
  const [low, high] = [least - room, most + room]
  const rough = (high - low || 1) / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((size) => size >= rough) ?? rough
  const first = Math.floor(low / step)
  const last = Math.ceil(high / step)
  const count = Math.max(last - first, 1)
  return Array.from({ length: count + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)))
}

const day = 86_400_000

/**
 * Calendar ticks over a span: months, quarters, years or decades, at most eight.
 * @param span first and last millisecond, UTC
 * @param label prints a tick from its year and month (1–12); month is null on year ticks; the first tick says its year
 */
export function timeTicks(
  span: [number, number],
  label: (year: number, month: number | null, first: boolean) => string,
): ChartTick[] {
  const months = (span[1] - span[0]) / (30.4 * day)
  const step = [1, 2, 3, 6, 12, 24, 60, 120, 240].find((size) => months / size <= 8) ?? 600
  const start = new Date(span[0])
  const ticks: ChartTick[] = []
  const origin = start.getUTCFullYear() * 12 + start.getUTCMonth()
  for (let index = Math.ceil(origin / step) * step; ; index += step) {
    const at = Date.UTC(Math.floor(index / 12), index % 12, 1)
    if (at > span[1]) return ticks
    if (at >= span[0])
      ticks.push({
        at,
        label: label(Math.floor(index / 12), step >= 12 ? null : (index % 12) + 1, ticks.length === 0),
      })
  }
}
