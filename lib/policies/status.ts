import type { ActKind, ActSide, Jurisdiction } from '../../prisma/generated/enums.ts'
import { dayInZone, lastDayOf } from '../format/date.ts'

/** What an act must tell for a status: `on` is the date where it happened, `at` the instant where known. */
export type StatusAct = {
  key: string
  kind: ActKind
  side: ActSide
  on: string
  at: string | null
  scheduled: boolean
}

export type StatusName =
  | 'none'
  | 'threatened'
  | 'proposed'
  | 'announced'
  | 'agreed'
  | 'signed'
  | 'published'
  | 'in_force'
  | 'suspended'
  | 'ended'
  | 'struck_down'

/** `since` is the date of `act`, which brought the status about; both null with status none. */
export type PolicyStatus<A> = {
  status: StatusName
  since: string | null
  act: A | null
  /** The asked date lies after what our sources see: this is the status as last seen. */
  asLastSeen: boolean
  /** Acts that were scheduled for a day up to the asked date, and not verified since. */
  unverified: A[]
  /** Acts after the asked date, soonest first, whether scheduled or (looking back) done since. */
  upcoming: A[]
}

/** How far a policy has come before it is in force. */
const rank: Partial<Record<StatusName | ActKind, number>> = {
  none: 0,
  threatened: 1,
  proposed: 1,
  announced: 2,
  agreed: 3,
  signed: 4,
  published: 4,
}

/** Acts of one day in the order in which such things follow each other. */
const sameDay: ActKind[] = [
  'ruling',
  'proposed',
  'threatened',
  'announced',
  'agreed',
  'signed',
  'published',
  'amended',
  'in_force',
  'suspended',
  'resumed',
  'struck_down',
  'ended',
]

const sideZone = { US: 'America/New_York', JP: 'Asia/Tokyo' } as const

/**
 * The date an act counts from: for a side, the date in its own capital where the instant is known
 * (22 July 2025 in the evening in Washington was 23 July in Tokyo); else the date where it happened.
 */
function countsFrom(act: StatusAct, side: 'US' | 'JP' | undefined): string {
  return act.at !== null && side !== undefined ? dayInZone(act.at, sideZone[side]) : act.on
}

/** The status after an act of `kind`, or null where it changes nothing. */
function after(status: StatusName, kind: ActKind): StatusName | null {
  switch (kind) {
    case 'amended':
    case 'ruling':
      return null
    case 'in_force':
    case 'resumed':
      return status === 'in_force' ? null : 'in_force'
    case 'suspended':
      return status === 'ended' || status === 'struck_down' || status === 'suspended' ? null : 'suspended'
    case 'ended':
      return status === 'ended' ? null : 'ended'
    case 'struck_down':
      return status === 'ended' || status === 'struck_down' ? null : 'struck_down'
    default: {
      const now = rank[status]
      const next = rank[kind] ?? 0
      // In force, suspended, ended and struck down have no rank: a mere announcement cannot undo them.
      if (now === undefined) return null
      return next > now || (next === now && kind !== status) ? kind : null
    }
  }
}

/**
 * A policy's status at the end of `date` (YYYY-MM-DD), computed from its acts alone:
 *
 * - before force the furthest step counts (threatened or proposed, announced, agreed, signed or published),
 *   and `since` is the day that step was first taken;
 * - once in force, later announcements, signatures and amendments change nothing; an amendment never
 *   brings a policy into force;
 * - a suspension, also of something not yet in force, holds until resumed or in force, which are one;
 *   it means the whole policy: a rate paused while another is collected is an amendment;
 * - `ended` counts from the act's own date, that day included, also where it was the last day of effect;
 * - a ruling alone changes nothing. Struck down is a status of its own from the judgment on, even while
 *   collection goes on; the `ended` act that stops it then makes it ended;
 * - an act known by month counts from the first of it; a scheduled act never counts, it is told apart.
 *
 * @param options.side only acts of this side and joint ones, by that side's calendar
 * @param options.knowledgeHorizon ISO 8601, as exact as known: until when the sources see
 */
export function statusOn<A extends StatusAct>(
  acts: readonly A[],
  date: string,
  options: { side?: 'US' | 'JP'; knowledgeHorizon: string },
): PolicyStatus<A> {
  const { side } = options
  const own = acts
    .filter((act) => side === undefined || act.side === side || act.side === 'both')
    .map((act) => ({ act, day: countsFrom(act, side) }))
    .sort(
      (a, b) =>
        compare(a.day, b.day) ||
        (a.act.at && b.act.at ? compare(a.act.at, b.act.at) : 0) ||
        sameDay.indexOf(a.act.kind) - sameDay.indexOf(b.act.kind) ||
        compare(a.act.key, b.act.key),
    )
  const result: PolicyStatus<A> = {
    status: 'none',
    since: null,
    act: null,
    asLastSeen: date > lastDayOf(options.knowledgeHorizon),
    unverified: own.filter(({ act, day }) => act.scheduled && day <= date).map(({ act }) => act),
    upcoming: own.filter(({ day }) => day > date).map(({ act }) => act),
  }
  for (const { act, day } of own) {
    if (day > date) break
    if (act.scheduled) continue
    const next = after(result.status, act.kind)
    if (next === null) continue
    Object.assign(result, { status: next, since: day, act })
  }
  return result
}

/**
 * The status of a policy as its jurisdiction tells it: one entry with side null, or, where a bilateral
 * policy stands differently on each side, one entry per side.
 */
export function statusesOn<A extends StatusAct>(
  acts: readonly A[],
  date: string,
  options: { jurisdiction: Jurisdiction; knowledgeHorizon: string },
): { side: 'US' | 'JP' | null; status: PolicyStatus<A> }[] {
  const { jurisdiction, knowledgeHorizon } = options
  if (jurisdiction !== 'bilateral') {
    return [{ side: null, status: statusOn(acts, date, { side: jurisdiction, knowledgeHorizon }) }]
  }
  const us = statusOn(acts, date, { side: 'US', knowledgeHorizon })
  const jp = statusOn(acts, date, { side: 'JP', knowledgeHorizon })
  if (us.status === jp.status) {
    return [{ side: null, status: statusOn(acts, date, { knowledgeHorizon }) }]
  }
  return [
    { side: 'US', status: us },
    { side: 'JP', status: jp },
  ]
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
