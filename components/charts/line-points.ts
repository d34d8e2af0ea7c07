import { decimate } from '@/components/charts/decimate.ts'
import { claimPoint, isEarlier, isForeseen, isTarget, pointOf } from '@/components/charts/point-words.ts'
import { at, dayAfter, dayLength, stepRuns } from '@/components/charts/step-runs.ts'
import type { ChartLine, ChartPoint, ChartTick } from '@/components/charts/types.ts'
import { formatDay, monthName } from '@/lib/format/date.ts'
import { periodLabel } from '@/lib/format/period.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import type { Line, LineClaim, LinePoint } from '@/lib/metrics/line.ts'
import { pointValue } from '@/lib/metrics/series.ts'

type Point = LinePoint<LineClaim>

/** What is drawn of a line, without its name and ink; `ticks` are empty where the calendar's will do. */
export type Drawing = Pick<ChartLine, 'shape'> &
  Required<Pick<ChartLine, 'points' | 'dashed' | 'earlier' | 'targets'>> & {
    span: [number, number]
    ticks: ChartTick[]
  }

type Options = {
  /** The last day our sources see: how far a rate without an end is drawn. */
  until: string
  locale: Locale
  /** Columns as a line: beside other lines. */
  joined?: boolean
}

/** More columns than this would be thinner than what parts them; and more labels than this would never stand clear. */
const most = { bars: 240, ticks: 120 }

/** Of words that still stand, more than this are dated in the table alone. */
const mostDated = 3

/** Where in time a figure stands: a stock or a running total on its day, what is counted over a period in its middle. */
function timeOf({ period }: Point, line: Line<LineClaim>): number | null {
  const { start, end } = period
  if (!end) return null
  if (line.duration === 'day' || line.shape === 'running' || !start) return at(end)
  return (at(start) + dayAfter(end)) / 2
}

/** What TimeChart draws of a line of figures. */
export function drawingOf(line: Line<LineClaim>, { until, locale, joined = false }: Options): Drawing {
  if (line.shape === 'steps') return stepsOf(line, until, locale)
  const dated = line.points.flatMap((point) => {
    const time = timeOf(point, line)
    return time === null ? [] : [{ point, time }]
  })
  const figures = dated.filter(({ point }) => !isTarget(point))
  const shape = line.shape === 'bars' && !joined && figures.length <= most.bars ? 'bars' : 'line'
  const span = spanOf(line, dated)
  const places = figures.map((one) => ({
    ...one,
    at: one.time,
    value: pointValue(one.point.value).toNumber(),
  }))
  // Only what is drawn is put into words.
  const standing = joined ? [] : places.flatMap(({ point }) => (givenIn(point, locale) ? [point] : []))
  const dates = new Map(
    standing.length > mostDated ? [] : standing.map((point) => [point, givenIn(point, locale)]),
  )
  const all = decimate(isBroken(line, shape) ? withGaps(places) : places, span).map(
    ({ point, at, value }) => {
      const mark = value === null ? null : dates.get(point)
      return {
        ...pointOf(point, at, locale, line),
        ...(value === null ? { value, others: [] } : {}),
        ...(mark ? { mark } : {}),
      }
    },
  )
  const { points, dashed } = shape === 'bars' ? { points: all, dashed: [] } : split(all)
  return {
    shape,
    points,
    dashed,
    earlier: earlierOf(figures, locale),
    targets: targetsOf(dated, locale),
    span,
    ticks: dated.length > most.ticks || joined ? [] : ticksOf(line, dated, span, locale),
  }
}

type Dated = { point: Point; time: number }

type Place = Dated & { at: number; value: number | null }

/** Columns drawn as a line, and an index of what is counted over periods. */
const isBroken = ({ shape, scale, duration }: Line<unknown>, drawn: 'bars' | 'line') =>
  drawn === 'line' && (shape === 'bars' || (scale === 'index' && duration !== 'day'))

/** A line of periods is broken where a period is missing: nothing was read there. */
function withGaps(places: Place[]): Place[] {
  return places.flatMap((place, index) => {
    const before = places[index - 1]
    const { start } = place.point.period
    if (!before?.point.period.end || !start || dayAfter(before.point.period.end) >= at(start)) return [place]
    return [{ ...before, at: (before.at + place.at) / 2, value: null }, place]
  })
}

function spanOf(line: Line<LineClaim>, dated: Dated[]): [number, number] {
  const starts = dated.map(({ point, time }) => (point.period.start ? at(point.period.start) : time))
  const times = dated.map(({ time }) => time)
  if (line.shape === 'running')
    return [runningBegin(least(starts), least(times), greatest(times)), greatest(times)]
  if (line.duration === 'day') return [least(times) - 30 * dayLength, greatest(times) + 30 * dayLength]
  return [
    least(starts),
    greatest(dated.map(({ point, time }) => (point.period.end ? dayAfter(point.period.end) : time))),
  ]
}

/**
 * Where the axis of a running total begins: with the total itself, unless most of the chart would be empty before its first
 * figure; the words tell since when it counts.
 */
function runningBegin(begin: number, first: number, last: number): number {
  const stretch = last - first
  if (stretch === 0 || first - begin <= 2 * stretch) return begin
  return first - Math.max(30 * dayLength, stretch * 0.08)
}

// Ten thousand arguments are too many for Math.min on some engines.
const least = (values: number[]) => values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
const greatest = (values: number[]) => values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)

/** A firm line, and broken from its end on towards what is still ahead; what was foreseen of the past stands alone. */
function split(all: ChartPoint[]): { points: ChartPoint[]; dashed: ChartPoint[][] } {
  const points = all.filter((point) => point.firmness !== 'dashed')
  const ahead = all.filter((point) => point.firmness === 'dashed' && point.value !== null)
  while (points.at(-1)?.value === null) points.pop()
  const join = points.at(-1)
  const past = ahead.filter((point) => join && point.at <= join.at)
  const future = ahead.filter((point) => !past.includes(point))
  return {
    points,
    dashed: [
      ...past.map((point) => [point]),
      ...(future.length > 0 ? [join ? [join, ...future] : future] : []),
    ],
  }
}

/** The month in which a claim was made. */
const monthOf = (day: string, locale: Locale) => formatDay(day.slice(0, 7), locale, 'short')

/** The month in which the forecast or guidance that stands was given; null of what is none. */
function givenIn({ claim }: Point, locale: Locale): string | null {
  const day = claim && isForeseen(claim) ? (claim.issuedOn ?? claim.article.day) : null
  return day && monthOf(day, locale)
}

/** What was said of the periods before, one run for each day on which it was said, named by that month. */
function earlierOf(dated: Dated[], locale: Locale): ChartPoint[][] {
  const runs = new Map<string, ChartPoint[]>()
  for (const { point, time } of dated) {
    for (const claim of point.vintages.filter(isEarlier)) {
      const day = claim.issuedOn ?? claim.article.day
      const drawn = claim.id === point.claim?.id || day === null ? null : claimPoint(claim, time, locale)
      if (!drawn || day === null) continue
      runs.set(day, [...(runs.get(day) ?? []), { ...drawn, mark: monthOf(day, locale) }])
    }
  }
  return [...runs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, run]) => run)
}

const targetsOf = (dated: Dated[], locale: Locale): ChartPoint[] =>
  dated.flatMap(({ point, time }) =>
    [point.claim ?? [], point.alongside]
      .flat()
      .filter(isTarget)
      .flatMap((claim) => claimPoint(claim, time, locale) ?? []),
  )

function ticksOf(line: Line<LineClaim>, dated: Dated[], [first, last]: [number, number], locale: Locale) {
  const byDay = line.duration === 'day' || line.shape === 'running'
  // The day a total or stock is counted up to; over years the year alone.
  const years = last - first > 3 * 366 * dayLength
  return dated.map(({ point, time }, index) => ({
    at: time,
    label: byDay
      ? formatDay((point.period.end ?? '').slice(0, years ? 4 : 10), locale, 'short')
      : shortPeriod(point, dated[index - 1]?.point ?? null, locale),
  }))
}

/** A month says its year only where the year is new; other periods have short names of their own. */
function shortPeriod(point: Point, before: Point | null, locale: Locale): string {
  const { start, end } = point.period
  const month = start?.slice(0, 7)
  if (!start || month !== end?.slice(0, 7)) return periodLabel(point.period, locale, 'short')
  const named =
    locale === 'ja' ? `${Number(start.slice(5, 7))}月` : monthName(Number(start.slice(5, 7)), 'short')
  if (before?.period.start?.slice(0, 4) === start.slice(0, 4)) return named
  return locale === 'ja' ? `${start.slice(0, 4)}年${named}` : `${named} ${start.slice(0, 4)}`
}

function stepsOf(line: Line<LineClaim>, until: string, locale: Locale): Drawing {
  const { points, ahead, span } = stepRuns(line.points, until)
  return {
    shape: 'steps',
    points: points.map(({ point, time, ended }) => ({
      ...pointOf(point, time, locale, line),
      ...(ended ? { value: null } : {}),
    })),
    dashed: ahead.map((run) =>
      run.map(({ point, time }) => ({ ...pointOf(point, time, locale, line), firmness: 'dashed' as const })),
    ),
    earlier: [],
    targets: [],
    span,
    ticks: [],
  }
}
