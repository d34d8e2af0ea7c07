/**
 * Pure: which series may stand on one pair of axes. Two figures compare when they count the same thing over the same
 * length of time in the same direction of trade; everything else is refused with the reason.
 */
import type { Comparator, Flow, MetricKind } from '../../../prisma/generated/enums.ts'
import type { MetricRef, SubjectView } from '../../claims/types.ts'
import { parseSeriesId } from '../series-id.ts'
import type { Scale } from '../view.ts'

/** A series as far as the guard looks at it; its name in addresses tells the rest. */
export type Guarded = { id: string; metric: MetricRef; subject: SubjectView }

/**
 * What keeps two series apart. kind: a level, a change and a rate in force; flow: the way the goods go; calendar: Japanese
 * fiscal and calendar periods; unscalable: a change or a rate has no index of its own, a rate no change on a year.
 */
export type ClashKind = 'kind' | 'comparator' | 'unit' | 'flow' | 'length' | 'calendar' | 'unscalable'

/** `between`: the two that clash, in the order of their names; one alone that the scale cannot hold stands alone. */
export type Clash<S extends Guarded = Guarded> = { kind: ClashKind; between: [S] | [S, S] }

/** What stands on the axis once the scale is applied. */
type OnAxis = {
  nature: MetricKind | 'index'
  comparator: Comparator
  unit: string
  flow: Flow | null
  /** As `durationKey`; '' where the length of time does not count: rates hold from one day to another. */
  length: string
}

const fiscal = /^fiscal_/

/** A metric of changes compares with something even where a claim does not say with what. */
const natureOf = (kind: MetricKind, comparator: Comparator): MetricKind =>
  kind === 'level' && comparator !== 'none' ? 'growth' : kind

/** How a series would stand on an axis of that scale; null where it cannot. */
function onAxis(series: Guarded, scale: Scale): OnAxis | null {
  const id = parseSeriesId(series.id)
  if (!id) return null
  const { comparator, flow } = id
  const { unit, kind } = series.metric
  const nature = natureOf(kind, comparator)
  const length = nature === 'rate' ? '' : id.length
  if (scale === 'absolute') return { nature, comparator, unit, flow, length }
  if (scale === 'index')
    return nature === 'level' ? { nature: 'index', comparator: 'none', unit: '', flow, length } : null
  if (nature === 'rate') return null
  // Told growth stands beside calculated growth: both are per cent on the same period a year before.
  return nature === 'growth'
    ? { nature, comparator, unit, flow, length }
    : { nature: 'growth', comparator: 'yoy', unit: '%', flow, length }
}

/** Every reason that stands by itself: an amount and a change need not be told that their units differ too. */
function reasons(a: OnAxis, b: OnAxis): ClashKind[] {
  const found: ClashKind[] = []
  if (a.nature !== b.nature) found.push('kind')
  else if (a.comparator !== b.comparator) found.push('comparator')
  else if (a.unit !== b.unit) found.push('unit')
  // A series without a flow (money a company made) goes neither way.
  if (a.flow !== b.flow && a.flow !== null && b.flow !== null) found.push('flow')
  // A rate has no length of its own, which its nature has said.
  if (a.length !== b.length && a.length !== '' && b.length !== '')
    found.push(a.length.replace(fiscal, '') === b.length.replace(fiscal, '') ? 'calendar' : 'length')
  return found
}

/** Why two series may not share an axis of that scale: the weightiest reason; null where they may. */
export function clashBetween(a: Guarded, b: Guarded, scale: Scale): ClashKind | null {
  const [one, other] = [onAxis(a, scale), onAxis(b, scale)]
  return one && other ? (reasons(one, other)[0] ?? null) : 'unscalable'
}

/**
 * Everything that speaks against one axis, each reason once with the first two series it stands between.
 * The order of the series makes no difference. @returns [] where they may share one
 */
export function clashesOf<S extends Guarded>(series: readonly S[], scale: Scale): Clash<S>[] {
  const ordered = [...series].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  const found = new Map<string, Clash<S>>()
  const standing: { series: S; axis: OnAxis }[] = []
  for (const one of ordered) {
    const axis = onAxis(one, scale)
    if (axis) standing.push({ series: one, axis })
    else found.set(`unscalable|${one.id}`, { kind: 'unscalable', between: [one] })
  }
  for (const [index, one] of standing.entries())
    for (const other of standing.slice(index + 1))
      for (const kind of reasons(one.axis, other.axis)) {
        const key = [kind, ...[said(one.axis, kind), said(other.axis, kind)].sort()].join('|')
        if (!found.has(key)) found.set(key, { kind, between: [one.series, other.series] })
      }
  return [...found.values()]
}

/** What of a series a reason speaks of: two pairs that clash over the same two things are one reason. */
function said(axis: OnAxis, kind: ClashKind): string {
  if (kind === 'kind') return axis.nature
  if (kind === 'comparator') return axis.comparator
  if (kind === 'unit') return axis.unit
  return kind === 'flow' ? (axis.flow ?? '') : axis.length
}

/**
 * The series in groups that may each share an axis, in the order given: each joins the first group in which it
 * clashes with none. One that the scale cannot hold is in no group.
 */
export function groupsOf<S extends Guarded>(series: readonly S[], scale: Scale): S[][] {
  const groups: S[][] = []
  for (const one of series) {
    if (onAxis(one, scale) === null) continue
    const group = groups.find((members) => members.every((other) => clashBetween(one, other, scale) === null))
    if (group) group.push(one)
    else groups.push([one])
  }
  return groups
}
