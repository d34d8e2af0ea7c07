/** Pure: a policy as a bar over time, worked out from its dated acts and rates alone. */
import type { Jurisdiction, MeasureMode } from '../../../prisma/generated/enums.ts'
import { dayInZone, shiftDay } from '../../format/date.ts'
import { type RateInterval, rateOn, replacedBy } from '../../policies/rates.ts'
import { type StatusAct, type StatusName, statusOn } from '../../policies/status.ts'
import { knownFrom } from '../known-from.ts'
import { tokyo, washington } from './window.ts'

export type BarAct = StatusAct & { day: string; zone: string | null; source: { date: string | null } }
export type BarMeasure = { unit: string; mode: MeasureMode; intervals: RateInterval[] }
export type BarPolicy<A extends BarAct = BarAct> = {
  jurisdiction: Jurisdiction
  statusAsOf: string
  acts: A[]
  measures: BarMeasure[]
}

/** expected: not law yet; in_force; held: suspended, or struck down and still collected. */
export type Firmness = 'expected' | 'in_force' | 'held'
export type Rate = { value: string; unit: string }

/**
 * `from` and `to` are days, both inclusive, by the clocks of `zone` and of `endZone`; `open`: nothing has ended it up to
 * the day the record reaches.
 */
export type Piece = {
  from: string
  to: string
  open: boolean
  zone: string
  endZone: string
  status: StatusName
  firmness: Firmness
  rate: Rate | null
}

/** One bar, or one for each side where a bilateral policy has ever stood differently on each. */
export type Bar = { side: 'US' | 'JP' | null; pieces: Piece[] }

const firmness = (status: StatusName): Firmness | null => {
  switch (status) {
    case 'none':
    case 'ended':
      return null
    case 'in_force':
      return 'in_force'
    case 'suspended':
    case 'struck_down':
      return 'held'
    default:
      return 'expected'
  }
}

/** The acts of which it was known by a day that they were done, or would be. */
export const knownActs = <A extends BarAct>(acts: readonly A[], asof: string | null): A[] =>
  acts.filter((act) => asof === null || knownFrom({ ...act, sourceDate: act.source.date }) <= asof)

/**
 * @param horizon the day to which the record reaches: no bar is drawn beyond it
 * @param asof the day on which the view stands: only what was known by then counts
 */
export function barsOf(policy: BarPolicy, horizon: string, asof: string | null): Bar[] {
  const last = asof !== null && asof < horizon ? asof : horizon
  const acts = knownActs(policy.acts, asof)
  const sideBar = (side: 'US' | 'JP' | null) => ({ side, pieces: piecesOf(policy, acts, side, last, asof) })
  if (policy.jurisdiction !== 'bilateral')
    return [{ ...sideBar(policy.jurisdiction), side: null }].filter(({ pieces }) => pieces.length > 0)
  const [us, jp] = [sideBar('US'), sideBar('JP')]
  const shape = ({ pieces }: Bar) => pieces.map(({ from, status }) => `${from} ${status}`).join()
  const bars = shape(us) === shape(jp) ? [sideBar(null)] : [us, jp]
  return bars.filter(({ pieces }) => pieces.length > 0)
}

function piecesOf(
  policy: BarPolicy,
  acts: BarAct[],
  side: 'US' | 'JP' | null,
  last: string,
  asof: string | null,
): Piece[] {
  const options = { knowledgeHorizon: policy.statusAsOf, ...(side === null ? {} : { side }) }
  const days = acts.flatMap(({ on, at }) => [
    on,
    ...(at === null ? [] : [dayInZone(at, washington), dayInZone(at, tokyo)]),
  ])
  const turns: { from: string; status: StatusName; zone: string }[] = []
  for (const date of [...new Set(days)].sort()) {
    if (date > last) break
    const { status, act } = statusOn(acts, date, options)
    if (status === (turns.at(-1)?.status ?? 'none')) continue
    // A day is one of the place where the act was done; a known time counts by the clocks of the side.
    const place = act?.at === null ? act.zone : null
    const zone = place ?? (side === 'JP' ? tokyo : washington)
    turns.push({ from: date, status, zone })
  }
  return turns.flatMap(({ from, status, zone }, index) => {
    const firm = firmness(status)
    if (firm === null) return []
    const next = turns[index + 1]
    const to = next ? shiftDay(next.from, -1) : last
    return ratesIn(policy.measures, firm, { from, to }, asof).map((part) => ({
      ...part,
      endZone: part.to === to ? (next?.zone ?? zone) : zone,
      open: !next && part.to === to,
      zone,
      status,
      firmness: firm,
    }))
  })
}

/** A stretch of one status cut where its rate changes. */
function ratesIn(
  measures: readonly BarMeasure[],
  firm: Firmness,
  { from, to }: { from: string; to: string },
  asof: string | null,
): { from: string; to: string; rate: Rate | null }[] {
  const cuts = measures.flatMap(({ intervals }) =>
    intervals.flatMap((one) => [one.from, one.to && shiftDay(one.to, 1)]),
  )
  const starts = [...new Set([from, ...cuts])]
    .filter((date): date is string => date !== null && date >= from && date <= to)
    .sort()
  const parts: { from: string; to: string; rate: Rate | null }[] = []
  for (const [index, start] of starts.entries()) {
    const next = starts[index + 1]
    const end = next ? shiftDay(next, -1) : to
    const rate = firm === 'expected' ? expected(measures, start, asof) : leading(measures, start, asof)
    const before = parts.at(-1)
    if (before && before.rate?.value === rate?.value && before.rate?.unit === rate?.unit) before.to = end
    else parts.push({ from: start, to: end, rate })
  }
  return parts
}

/** The rate that stands for a policy on a day: the first that is the whole duty, else the one that began last. */
function leading(measures: readonly BarMeasure[], date: string, asof: string | null): Rate | null {
  const found = measures.flatMap(({ unit, mode, intervals }, index) => {
    const others = measures.flatMap((other, at) => (at === index ? [] : other.intervals))
    // What a later act replaced from its beginning on never was the rate, unless that act was yet to come.
    const replaced = replacedBy(intervals, others, date)
    if (replaced && (asof === null || replaced.on <= asof)) return []
    const now = rateOn(intervals, date, asof === null ? {} : { knownOn: asof })
    return now ? [{ value: now.value, unit, mode, since: now.since ?? '' }] : []
  })
  const best =
    found.find(({ mode }) => mode === 'total') ??
    found.toSorted((a, b) => (a.since < b.since ? 1 : a.since > b.since ? -1 : 0))[0]
  return best ? { value: best.value, unit: best.unit } : null
}

/** What had been announced, proposed or threatened for the day, before anything was in force. */
function expected(measures: readonly BarMeasure[], date: string, asof: string | null): Rate | null {
  for (const { unit, intervals } of measures) {
    const one = intervals.find(
      ({ status, from, to, startedBy, endedBy }) =>
        status !== 'in_force' &&
        (startedBy === null || (startedBy.on <= date && (asof === null || startedBy.on <= asof))) &&
        (from === null || from <= date) &&
        (to === null || to >= date) &&
        (endedBy === null || endedBy.scheduled || endedBy.on > date),
    )
    if (one) return { value: one.value, unit }
  }
  return null
}
