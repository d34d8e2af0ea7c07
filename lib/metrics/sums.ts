/** Pure: figures of longer periods, added up from complete parts. */
import { Decimal } from 'decimal.js'
import { reach } from '../claims/agree.ts'
import type { ValueView } from '../claims/types.ts'
import { shiftDay } from '../format/date.ts'
import { type DurationKind, durationKey, durationKind, type Period } from '../format/period.ts'
import type { Calculated } from './calculated.ts'
import { stepOf, toStep } from './exactness.ts'
import { type Line, type LineClaim, type LinePoint, linePoint } from './line.ts'
import { softest } from './quotient.ts'
import { hasHappened, pointValue, type Series, type SeriesPoint } from './series.ts'
import { printSeriesId, subjectKey } from './series-id.ts'

/** Lengths that may be parts of longer ones, and that may be made: whole months from a fixed beginning. */
type Whole = { months: number; starts: readonly number[]; calendar: Period['calendar'] }
const wholes: { readonly [kind in DurationKind]?: Whole } = {
  month: { months: 1, starts: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], calendar: 'calendar' },
  quarter: { months: 3, starts: [1, 4, 7, 10], calendar: 'calendar' },
  half: { months: 6, starts: [1, 7], calendar: 'calendar' },
  nine_months: { months: 9, starts: [1], calendar: 'calendar' },
  year: { months: 12, starts: [1], calendar: 'calendar' },
  fiscal_quarter: { months: 3, starts: [1, 4, 7, 10], calendar: 'fiscal_jp' },
  fiscal_half: { months: 6, starts: [4, 10], calendar: 'fiscal_jp' },
  fiscal_nine_months: { months: 9, starts: [4], calendar: 'fiscal_jp' },
  fiscal_year: { months: 12, starts: [4], calendar: 'fiscal_jp' },
}

/**
 * Whether a metric's figures add up over time: amounts of goods and money do; counts of people are taken on a day,
 * "a year" is a rate, and a percentage adds up to nothing. Running totals ("since 1982") never have parts: their periods
 * are no whole months, quarters or years.
 */
export const addsUp = ({ kind, unit }: { kind: string; unit: string }): boolean =>
  kind === 'level' && (unit === '{vehicle}' || /^[A-Z]{3}$/.test(unit))

type Part<C> = { claim: C; value: ValueView; from: string; next: string }

/**
 * Lines of longer periods, where something in them is added up here. A sum is made of the fewest parts that fill its period
 * exactly, all of what happened; it is no more exact than its roughest part, and preliminary where one of them is. A given
 * figure of what happened stands as given, with the sum beside it (`against`) where no rounding explains the difference.
 * @param series of any metrics and subjects; @param wanted lengths to make
 */
export function withSums<C extends LineClaim>(
  series: readonly Series<C>[],
  wanted: readonly DurationKind[],
): Line<C>[] {
  const groups = new Map<string, Series<C>[]>()
  for (const one of series) {
    const claim = one.points[0]?.claim
    if (!claim?.metric || !addsUp(claim.metric) || one.comparator !== 'none') continue
    const key = [claim.metric.slug, claim.subject.type, subjectKey(claim.subject), one.flow ?? ''].join('|')
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()].flatMap((group) => wanted.flatMap((kind) => lineOfSums(group, kind) ?? []))
}

function lineOfSums<C extends LineClaim>(group: readonly Series<C>[], kind: DurationKind): Line<C> | null {
  const whole = wholes[kind]
  const first = group[0]
  const some = first?.points[0]?.claim
  // A month is what others are made of.
  if (!whole || whole.months === 1 || !first || !some?.metric) return null
  const all = group.flatMap((one) => one.points).filter(({ claim }) => !claim.value?.isChange)
  const given = all.filter(({ claim }) => durationKind(claim.period) === kind)
  const parts = all
    .filter(({ claim }) => hasHappened(claim) && wholes[durationKind(claim.period)] !== undefined)
    .flatMap(({ claim }): Part<C>[] => {
      const { start, end } = claim.period
      return start && end && claim.value
        ? [{ claim, value: claim.value, from: start, next: shiftDay(end, 1) }]
        : []
    })
  const from = Map.groupBy(parts, (part) => part.from)
  const held = new Map(given.map((point) => [point.claim.period.start, point]))
  const stands = (point: SeriesPoint<C> | undefined) => point !== undefined && hasHappened(point.claim)
  const made = targets(parts, whole).flatMap((period) => {
    const known = held.get(period.start)
    return stands(known) ? [] : (summed(period, from, known) ?? [])
  })
  const added = new Set(made.map(({ period }) => period.start))
  const others = given.flatMap((point) => {
    const drawn = added.has(point.claim.period.start) ? null : linePoint(point)
    return drawn ? [stands(point) ? heldAgainst(drawn, from) : drawn] : []
  })
  const points = [...others, ...made]
  if (made.length === 0 && others.every(({ against }) => !against)) return null
  const length = durationKey((points[0] as LinePoint<C>).period)
  const { metric, subject } = some
  return {
    id: printSeriesId({
      metric: metric.slug,
      subject: subjectKey(subject),
      length,
      comparator: 'none',
      flow: first.flow,
    }),
    metric,
    subject,
    shape: 'bars',
    scale: 'absolute',
    unit: metric.unit,
    duration: kind,
    calendar: whole.calendar,
    comparator: 'none',
    flow: first.flow,
    points: points.sort((a, b) => ((a.period.start ?? '') < (b.period.start ?? '') ? -1 : 1)),
  }
}

/** Every period of the length that could lie between the first and the last day of the parts. */
function targets(parts: readonly Part<unknown>[], { months, starts, calendar }: Whole): Period[] {
  const days = parts.map(({ from }) => from).sort()
  const last =
    parts
      .map(({ next }) => next)
      .sort()
      .at(-1) ?? ''
  const found: Period[] = []
  const [from = ''] = days
  for (let year = Number(from.slice(0, 4)); from !== '' && year <= Number(last.slice(0, 4)); year++)
    for (const month of starts) {
      const start = new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10)
      const next = new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10)
      if (start >= from && next <= last)
        found.push({ state: 'known', start, end: shiftDay(next, -1), calendar })
    }
  return found
}

type Parts<C> = ReadonlyMap<string, readonly Part<C>[]>

/** @param known what was said of the period ahead of its end */
function summed<C extends LineClaim>(
  period: Period,
  parts: Parts<C>,
  known: SeriesPoint<C> | undefined,
): LinePoint<C> | null {
  const chosen = tiling(period, parts)
  if (!chosen) return null
  const alongside = known ? [known.claim, ...known.alongside] : []
  const only = chosen.length === 1 ? chosen[0] : undefined
  // The same days under the other calendar's name: nothing is calculated.
  const given = only && linePoint({ claim: only.claim, alongside })
  if (given) return { ...given, period }
  return {
    period,
    ...sumOf(chosen),
    basis: softest(chosen.map(({ claim }) => claim.basis)),
    claim: null,
    alongside,
    vintages: [],
  }
}

/** A given figure, with what its parts add up to where the two cannot both be right. */
function heldAgainst<C extends LineClaim>(point: LinePoint<C>, parts: Parts<C>): LinePoint<C> {
  const chosen = tiling(point.period, parts, true)
  if (!chosen) return point
  const [given, ...others] = [point.value, ...chosen.map(({ value }) => value)].map(reach)
  const sum = (side: 'from' | 'to') => others.reduce((total, of) => total.plus(of[side]), new Decimal(0))
  const agree = !given || (given.from.lt(sum('to')) && sum('from').lt(given.to))
  return agree ? point : { ...point, against: sumOf(chosen) }
}

/** The fewest parts that follow on one another from the first day of a period to its last; null where there are none. */
function tiling<C>({ start, end }: Period, parts: Parts<C>, severalOnly = false): Part<C>[] | null {
  if (start === null || end === null) return null
  const stop = shiftDay(end, 1)
  const seen = new Set([start])
  let reached = new Map<string, Part<C>[]>([[start, []]])
  while (reached.size > 0) {
    const further = new Map<string, Part<C>[]>()
    for (const [day, before] of reached)
      for (const part of parts.get(day) ?? []) {
        if (part.next === stop && !(severalOnly && before.length === 0)) return [...before, part]
        if (part.next >= stop || seen.has(part.next)) continue
        seen.add(part.next)
        further.set(part.next, [...before, part])
      }
    reached = further
  }
  return null
}

function sumOf<C>(parts: readonly Part<C>[]): Calculated<C> {
  const values = parts.map(({ value }) => value)
  const [first] = values as [ValueView, ...ValueView[]]
  const step = Decimal.max(...values.map((value) => stepOf(pointValue(value).toFixed(), value)))
  const decimals = Math.min(...values.map((value) => value.decimals))
  const total = (side: (value: ValueView) => string | null) =>
    toStep(
      values.reduce((sum, value) => sum.plus(side(value) ?? pointValue(value)), new Decimal(0)),
      step,
    ).toFixed()
  const exact = values.every(({ point }) => point !== null)
  const said = new Set(values.map(({ approximation }) => approximation).filter((word) => word !== 'exact'))
  const value: ValueView = {
    ...first,
    point: exact ? total(({ point }) => point) : null,
    low: exact ? null : total(({ low, point }) => low ?? point),
    high: exact ? null : total(({ high, point }) => high ?? point),
    decimals,
    rounded: values.some(({ rounded }) => rounded),
    approximation: said.size === 0 ? 'exact' : said.size === 1 ? ([...said][0] ?? 'about') : 'about',
    asPrinted: null,
  }
  return { value, calculation: { kind: 'sum', inputs: parts.map(({ claim }) => claim) } }
}
