/** Pure: what of the lines asked for can be drawn on one pair of axes, what cannot and why, and what would. */
import type { Period } from '../../format/period.ts'
import type { Line } from '../line.ts'
import { basesOf, commonBase, cutLine, scaleLine } from '../scaled.ts'
import type { Scale } from '../view.ts'
import { type Clash, clashesOf, groupsOf } from './guard.ts'
import type { ExploreView } from './view.ts'

/** Why lines share no axis. base, alone, noIndex: no figure that could be 100; noYoy: none a year apart. */
export type Refusal<L> =
  | { kind: Clash['kind']; between: [L] | [L, L] }
  | { kind: 'base' | 'alone' | 'noIndex' | 'noYoy'; between: [L] | [L, L] }

/** A view that would be drawn: fewer series, or another scale or kind of year. */
export type WayOut<L> =
  | { kind: 'only'; lines: L[]; view: ExploreView }
  | { kind: 'index'; base: Period; view: ExploreView }
  | { kind: 'yoy' | 'calendar' | 'fiscal'; view: ExploreView }

export type Arranged<L> = {
  /** On the scale and in the range of the view, in the order chosen; where refused or asked for one by one, each for itself. */
  lines: L[]
  /** [] where they may share one pair of axes. */
  refusals: Refusal<L>[]
  /** The period that is 100, of an index. */
  base: Period | null
  /** Without a figure in the range. */
  empty: L[]
}

/** A line cut to the range, on the scale where it has one, else as published. */
function alone<C>(line: Line<C>, view: ExploreView): Line<C> {
  const { scale, from, to } = view
  const scaled =
    scale === 'index'
      ? scaleLine(cutLine(line, from, to), scale)
      : scale === 'yoy'
        ? scaleLine(line, scale)
        : null
  return cutLine(scaled ?? line, from, to)
}

/** @param lines as published, in the order chosen */
export function arrange<C>(lines: readonly Line<C>[], view: ExploreView): Arranged<Line<C>> {
  const { from, to } = view
  const inRange = lines.filter((line) => cutLine(line, from, to).points.length > 0)
  const empty = lines.filter((line) => !inRange.includes(line))
  const { refusals, scaled, base } = fitted(inRange, view)
  const own = refusals.length > 0 || view.layout === 'multiples'
  return { lines: own ? inRange.map((line) => alone(line, view)) : scaled, refusals, base, empty }
}

function fitted<C>(
  lines: readonly Line<C>[],
  { scale, from, to }: ExploreView,
): { refusals: Refusal<Line<C>>[]; scaled: Line<C>[]; base: Period | null } {
  const refusals: Refusal<Line<C>>[] = clashesOf(lines, scale)
  if (refusals.length > 0) return { refusals, scaled: [], base: null }
  const cut = (line: Line<C>) => cutLine(line, from, to)
  if (scale === 'absolute') return { refusals, scaled: lines.map(cut), base: null }
  if (scale === 'index') return indexed(lines.map(cut))
  const scaled = lines.flatMap((line) => {
    // Growth that a source tells stands as it is.
    if (line.comparator !== 'none' || line.metric.kind === 'growth') return [cut(line)]
    const made = scaleLine(line, scale)
    const shown = made && cut(made)
    if (shown && shown.points.length > 0) return [shown]
    refusals.push({ kind: 'noYoy', between: [line] })
    return []
  })
  return { refusals, scaled, base: null }
}

function indexed<C>(lines: readonly Line<C>[]): {
  refusals: Refusal<Line<C>>[]
  scaled: Line<C>[]
  base: Period | null
} {
  const refusals: Refusal<Line<C>>[] = []
  const base = commonBase(lines)
  const scaled = base === null ? [] : lines.flatMap((line) => scaleLine(line, 'index', base) ?? [])
  if (scaled.length === lines.length) return { refusals, scaled, base }
  const none = lines.filter((line) => commonBase([line]) === null || scaleLine(line, 'index') === null)
  for (const line of none) refusals.push({ kind: 'noIndex', between: [line] })
  const able = lines.filter((line) => !none.includes(line))
  const apart = able
    .flatMap((a, at) => able.slice(at + 1).map((b): [Line<C>, Line<C>] => [a, b]))
    .find((pair) => commonBase(pair) === null)
  if (apart) refusals.push({ kind: 'base', between: apart })
  // Each two may share a period where all do not: those that lack the one which most have.
  else if (none.length === 0)
    for (const line of able.filter((one) => !sharing(able).includes(one)))
      refusals.push({ kind: 'alone', between: [line] })
  return { refusals, scaled: [], base: null }
}

/** The most lines that have one period in common which could be 100, in the order given. */
function sharing<C>(lines: readonly Line<C>[]): Line<C>[] {
  const holders = new Map<string, Line<C>[]>()
  for (const line of lines)
    for (const name of basesOf(line).keys()) holders.set(name, [...(holders.get(name) ?? []), line])
  return [...holders.values()].reduce((best, some) => (some.length > best.length ? some : best), [])
}

/** The most ways to show fewer. */
const mostParts = 4

/**
 * What would be drawn on one pair of axes where these lines are not: all of them on another scale, or some of them.
 * @param byYear the same lines by year of each kind, where that is another set; null where it was not looked for
 */
export function waysOut<C>(
  lines: readonly Line<C>[],
  view: ExploreView,
  byYear: { calendar: Line<C>[]; fiscal: Line<C>[] } | null,
): WayOut<Line<C>>[] {
  const ways: WayOut<Line<C>>[] = []
  const fits = (others: readonly Line<C>[], scale: Scale) => {
    const found = arrange(others, { ...view, scale, layout: 'one' })
    return found.refusals.length === 0 && found.lines.length === others.length ? found : null
  }
  const index = view.scale === 'index' ? null : fits(lines, 'index')
  if (index?.base) ways.push({ kind: 'index', base: index.base, view: { ...view, scale: 'index' } })
  if (view.scale !== 'yoy' && fits(lines, 'yoy')) ways.push({ kind: 'yoy', view: { ...view, scale: 'yoy' } })
  for (const kind of ['calendar', 'fiscal'] as const)
    if (
      byYear &&
      view.calendar !== kind &&
      byYear[kind].length === lines.length &&
      fits(byYear[kind], view.scale)
    )
      ways.push({ kind, view: { ...view, calendar: kind } })
  const groups = groupsOf(lines, view.scale)
  const cut = lines.map((line) => cutLine(line, view.from, view.to))
  const based = view.scale === 'index' ? [sharing(cut).map((one) => lines[cut.indexOf(one)] ?? one)] : []
  const parts = [...groups, ...based].filter(
    (part) => part.length > 0 && part.length < lines.length && fits(part, view.scale),
  )
  for (const part of parts.sort((a, b) => b.length - a.length).slice(0, mostParts))
    ways.push({ kind: 'only', lines: part, view: { ...view, series: part.map(({ id }) => id) } })
  return ways
}
