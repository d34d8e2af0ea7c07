import type { ChartPoint, ChartTick } from '@/components/charts/types.ts'
import { firmnessOf } from '@/components/claims/firmness.ts'
import type { ClaimView } from '@/lib/claims/types.ts'
import { formatDay, monthName, shiftDay } from '@/lib/format/date.ts'
import { formatValue } from '@/lib/format/number.ts'
import { periodLabel } from '@/lib/format/period.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { Line, LinePoint } from '@/lib/metrics/line.ts'
import { pointValue } from '@/lib/metrics/series.ts'

type Point = LinePoint<ClaimView>

const dayLength = 86_400_000
const at = (day: string) => Date.parse(`${day}T00:00:00Z`)
const after = (day: string) => at(shiftDay(day, 1))

/** What TimeChart draws of a plot: a firm line or columns, and broken runs towards what is still ahead. */
export type Drawing = {
  points: ChartPoint[]
  dashed: ChartPoint[][]
  span: [number, number]
  ticks: ChartTick[]
}

function rangeOf({ value }: Point): [number, number] | undefined {
  if (value.point !== null || value.low === null || value.high === null) return undefined
  return [Number(value.low), Number(value.high)]
}

function pointOf(claim: Point, time: number, locale: Locale): ChartPoint {
  return {
    at: time,
    value: pointValue(claim.value).toNumber(),
    range: rangeOf(claim),
    label: periodLabel(claim.period, locale),
    display: formatValue(claim.value, locale).text,
    firmness: firmnessOf(claim.basis),
    basis: translator(locale, 'claims')(`basis.${claim.basis}`),
  }
}

/** @param until the last day our sources see: how far a rate without an end is drawn */
export function drawingOf(line: Line<ClaimView>, until: string, locale: Locale): Drawing {
  const claims = line.points
  if (line.shape === 'steps') return steps(claims, until, locale)
  return line.shape === 'bars' ? bars(claims, locale) : lines(claims, line.shape === 'running', locale)
}

function bars(claims: Point[], locale: Locale): Drawing {
  const dated = claims.flatMap((claim) => {
    const { start, end } = claim.period
    return start && end ? [{ claim, from: at(start), to: after(end) }] : []
  })
  const points = dated.map(({ claim, from, to }) => pointOf(claim, (from + to) / 2, locale))
  const ticks = dated.map(({ claim }, index) => ({
    at: points[index]?.at ?? 0,
    label: shortPeriod(claim, dated[index - 1]?.claim ?? null, locale),
  }))
  const span: [number, number] = [
    Math.min(...dated.map(({ from }) => from)),
    Math.max(...dated.map(({ to }) => to)),
  ]
  return { points, dashed: [], span, ticks }
}

/** A month says its year only where the year is new; other periods have short names of their own. */
function shortPeriod(claim: Point, before: Point | null, locale: Locale): string {
  const { start, end } = claim.period
  const month = start?.slice(0, 7)
  if (!start || month !== end?.slice(0, 7)) return periodLabel(claim.period, locale, 'short')
  const named =
    locale === 'ja' ? `${Number(start.slice(5, 7))}月` : monthName(Number(start.slice(5, 7)), 'short')
  if (before?.period.start?.slice(0, 4) === start.slice(0, 4)) return named
  return locale === 'ja' ? `${start.slice(0, 4)}年${named}` : `${named} ${start.slice(0, 4)}`
}

function lines(claims: Point[], running: boolean, locale: Locale): Drawing {
  const dated = claims.flatMap((claim) =>
    claim.period.end ? [{ claim, point: pointOf(claim, at(claim.period.end), locale) }] : [],
  )
  const all = dated.map(({ point }) => point)
  const firm = all.filter((point) => point.firmness !== 'dashed')
  const ahead = all.filter((point) => point.firmness === 'dashed')
  const join = firm.at(-1)
  const past = ahead.filter((point) => join && point.at <= join.at)
  const future = ahead.filter((point) => !past.includes(point))
  const start = running ? claims[0]?.period.start : null
  const first = start ? at(start) : Math.min(...all.map((point) => point.at)) - 30 * dayLength
  const last = Math.max(...all.map((point) => point.at)) + (running ? 0 : 30 * dayLength)
  const years = last - first > 3 * 366 * dayLength
  const ticks = dated.map(({ claim, point }) => ({ at: point.at, label: endLabel(claim, years, locale) }))
  return {
    points: firm,
    dashed: [
      ...past.map((point) => [point]),
      ...(future.length > 0 ? [join ? [join, ...future] : future] : []),
    ],
    span: [first, last],
    ticks,
  }
}

/** The day a total or stock is counted up to; over years the year alone. */
const endLabel = ({ period }: Point, years: boolean, locale: Locale): string =>
  formatDay((period.end ?? '').slice(0, years ? 4 : 10), locale, 'short')

/**
 * Rates in force as steps: on each day the rate that began last among those running; gaps stay gaps.
 * Past the last day our sources see, a rate that was set to run on is a broken line.
 */
function steps(claims: Point[], until: string, locale: Locale): Drawing {
  const seen = after(until)
  const days = claims.flatMap(({ period }) => [period.start, period.end]).filter((day) => day !== null)
  const last = Math.max(seen, ...days.map(after))
  const first = stepsBegin(claims, last)
  const runs = claims.map((claim) => ({
    claim,
    from: Math.max(first, claim.period.start ? at(claim.period.start) : first),
    to: claim.period.end ? after(claim.period.end) : seen,
  }))
  const edges = [...new Set([...runs.flatMap(({ from, to }) => [from, to]), seen])].sort((a, b) => a - b)
  const rateAt = (edge: number) =>
    runs.filter(({ from, to }) => from <= edge && edge < to).sort((a, b) => b.from - a.from)[0]
  const trodden = edges.filter((edge) => edge <= seen)
  const points = trodden.flatMap((edge): ChartPoint[] => {
    const now = edge === seen ? rateAt(edge - 1) : rateAt(edge)
    if (now) return [pointOf(now.claim, edge, locale)]
    const ended = runs.find(({ to }) => to === edge)
    return ended ? [{ ...pointOf(ended.claim, edge, locale), value: null }] : []
  })
  const ahead = runs
    .filter(({ to }) => to > seen)
    .map(({ claim, from, to }) =>
      [Math.max(from, seen), to].map((time) => ({
        ...pointOf(claim, time, locale),
        firmness: 'dashed' as const,
      })),
    )
  return { points, dashed: ahead, span: [first, last], ticks: [] }
}

/** A rate without a beginning, or of decades, is cut to a lead-in before the first change. */
function stepsBegin(claims: Point[], last: number): number {
  const starts = claims.map(({ period }) => (period.start ? at(period.start) : -Infinity))
  const changes = claims.flatMap(({ period }) => (period.end ? [after(period.end)] : []))
  const firstChange = Math.min(last, ...changes)
  return Math.max(firstChange - Math.max(120 * dayLength, (last - firstChange) * 0.3), Math.min(...starts))
}
