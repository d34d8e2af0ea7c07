/** What lanes show of a view: its policies as bars, its companies and stories as lanes of entries. */
import type { Jurisdiction } from '../../../prisma/generated/enums.ts'
import type { Db } from '../../db.ts'
import { shiftDay } from '../../format/date.ts'
import type { Named } from '../../named.ts'
import type { ActView } from '../../policies/types.ts'
import { cardSelect, toAct, toInterval } from '../../policies/view.ts'
import { split } from '../filters.ts'
import { binEnd, unitFor } from '../overview.ts'
import { entriesOf, selectEntries } from '../queries.ts'
import type { EntryRef, FacetCount, Selection } from '../selection.ts'
import type { Facets, TimelineEntry } from '../types.ts'
import type { TimelineView } from '../view.ts'
import { withView } from '../view.ts'
import { type Bar, barsOf, knownActs } from './bars.ts'
import { dayStart, extentOf, type Window, windowOf } from './window.ts'

/** Lanes of one kind at most, of those that the view does not name. */
const most = 12
/** Above this many entries a lane tells how many there were, period by period. */
const mostEntries = 1500
/** Of so many entries, newest first, what they say is read; the rest are counted. */
const mostTold = 400

export type PolicyLane = { policy: Named; jurisdiction: Jurisdiction; bars: Bar[]; acts: ActView[] }

/** From when to when something may have been, in milliseconds, and how many entries that is. */
export type LaneEntry = {
  start: number
  end: number
  count: number
  ref: EntryRef | null
  entry: TimelineEntry | null
}
export type EntryLane = { name: 'company' | 'story'; named: Named; total: number; entries: LaneEntry[] }

export type Lanes = {
  window: Window
  policies: PolicyLane[]
  companies: EntryLane[]
  stories: EntryLane[]
  /** How many more lanes there would be. */
  more: { policy: number; company: number; story: number }
}

type Asked = {
  view: TimelineView
  /** What the view selects, and what it would without its range. */
  selection: Selection
  whole: Selection
  /** The values of the view's filters with their names. */
  facets: Facets
  /** The day to which the record reaches (YYYY-MM-DD). */
  horizon: string
  /** IANA; null: the clocks of both capitals. */
  zone: string | null
}

export async function loadLanes(db: Db, asked: Asked): Promise<Lanes> {
  const { view, whole, facets, horizon, zone } = asked
  const last = view.asof ?? horizon
  const span = whole.span ?? { first: last, last }
  // Bars reach to where the record does, and what is scheduled beyond it.
  const end = [span.last, last].sort()[1] ?? last
  const window = windowOf(view.from ?? span.first, view.to ?? end, zone)
  const policies = await policyLanes(db, asked, window, last)
  const [companies, stories] = [entryLanes(db, asked, 'company'), entryLanes(db, asked, 'story')]
  const lanes = { companies: await companies, stories: await stories }
  await tell(db, [...lanes.companies, ...lanes.stories])
  const left = (name: 'company' | 'story', shown: number) =>
    split(view[name]).included.length > 0 ? 0 : Math.max(0, facets[name].length - shown)
  return {
    window,
    policies: policies.lanes,
    ...lanes,
    more: {
      policy: policies.more,
      company: left('company', lanes.companies.length),
      story: left('story', lanes.stories.length),
    },
  }
}

/** The policies named by the view; else those with something to show in the window, the most frequent first. */
async function policyLanes(db: Db, { view, selection, whole }: Asked, window: Window, last: string) {
  const { included } = split(view.policy)
  const inRange = new Map(valuesOf(selection.facets().policy))
  const ever = valuesOf(whole.facets().policy)
  const slugs = included.length > 0 ? included : ever.map(([slug]) => slug)
  const rows = await db.policy.findMany({
    where: { slug: { in: slugs.slice(0, 200) } },
    select: cardSelect,
  })
  const lanes = rows.flatMap((row) => {
    const acts = knownActs(row.acts.map(toAct), view.asof)
    const measures = row.measures.map(({ unit, mode, intervals }) => ({
      unit,
      mode,
      intervals: intervals.map(toInterval),
    }))
    const { jurisdiction, statusAsOf } = row
    const bars = barsOf({ jurisdiction, statusAsOf, acts, measures }, last, view.asof)
    const seen =
      bars.some(({ pieces }) =>
        pieces.some(
          ({ from, to, zone, endZone }) =>
            dayStart(from, zone) < window.end && dayStart(shiftDay(to, 1), endZone) > window.start,
        ),
      ) || acts.some((act) => touches(extentOf(act), window))
    if (!seen && included.length === 0) return []
    return [{ policy: { slug: row.slug, name: row.name, nameJa: row.nameJa }, jurisdiction, bars, acts }]
  })
  const shown = included.length > 0 ? lanes : weightiest(lanes, inRange, new Map(ever), window)
  const begins = ({ bars, acts }: PolicyLane) =>
    [
      ...bars.flatMap(({ pieces }) => pieces.map(({ from }) => from)),
      ...acts.map(({ on }) => on),
    ].sort()[0] ?? ''
  shown.sort((a, b) => (begins(a) < begins(b) ? -1 : begins(a) > begins(b) ? 1 : 0))
  return { lanes: shown, more: lanes.length - shown.length }
}

/** Two thirds of the lanes for the policies most spoken of, one for those that lasted longest in the window. */
function weightiest(
  lanes: PolicyLane[],
  inRange: ReadonlyMap<string, number>,
  ever: ReadonlyMap<string, number>,
  window: Window,
): PolicyLane[] {
  const times = (slug: string, counts: ReadonlyMap<string, number>) => counts.get(slug) ?? 0
  const spoken = lanes.toSorted(
    (a, b) =>
      times(b.policy.slug, inRange) - times(a.policy.slug, inRange) ||
      times(b.policy.slug, ever) - times(a.policy.slug, ever) ||
      (a.policy.slug < b.policy.slug ? -1 : 1),
  )
  const lasted = ({ bars }: PolicyLane) =>
    bars
      .flatMap(({ pieces }) => pieces)
      .reduce((sum, { from, to, zone }) => {
        const start = Math.max(window.start, dayStart(from, zone))
        return sum + Math.max(0, Math.min(window.end, dayStart(to, zone)) - start)
      }, 0)
  const first = spoken.slice(0, Math.round((most * 2) / 3))
  const rest = spoken.slice(first.length).sort((a, b) => lasted(b) - lasted(a))
  return [...first, ...rest.slice(0, most - first.length)]
}

const valuesOf = (counts: readonly FacetCount[]): [string, number][] =>
  counts.map(({ value, count }) => [value, count])

const touches = ({ start, end }: { start: number; end: number }, window: Window) =>
  end >= window.start && start <= window.end

function entryLanes(db: Db, { view, facets, zone }: Asked, name: 'company' | 'story'): Promise<EntryLane[]> {
  const { included, excluded } = split(view[name])
  const values = facets[name].filter(({ value, count, named }) =>
    named === null ? false : included.length > 0 ? included.includes(value) : count > 0,
  )
  const shown = included.length > 0 ? values : values.slice(0, most)
  return Promise.all(
    shown.map(async ({ value, named }) => {
      const only = withView(view, { [name]: [value, ...excluded.map((other) => `-${other}`)] })
      const selection = await selectEntries(db, only)
      return {
        name,
        named: named ?? { slug: value, name: value, nameJa: null },
        total: selection.total,
        entries: selection.total > mostEntries ? counted(selection, zone) : each(selection),
      }
    }),
  )
}

const each = (selection: Selection): LaneEntry[] =>
  selection.all(mostEntries).map((ref) => ({ ...extentOf(ref.moment), count: 1, ref, entry: null }))

/** Too many to be told apart: the middle of each period with as many as there were. */
function counted(selection: Selection, zone: string | null): LaneEntry[] {
  if (!selection.span) return []
  const unit = unitFor(selection.span)
  return selection.histogram(unit).flatMap(({ start, article, act, claim }) => {
    const count = article + act + claim
    const ends = [start, binEnd(start, unit)].map((date) => dayStart(date, zone ?? 'UTC'))
    const middle = ((ends[0] ?? 0) + (ends[1] ?? 0)) / 2
    return count === 0 ? [] : [{ start: middle, end: middle, count, ref: null, entry: null }]
  })
}

/** Reads what the newest entries of all lanes say, each once. */
async function tell(db: Db, lanes: EntryLane[]): Promise<void> {
  const refs = new Map<string, EntryRef>()
  const newest = lanes
    .flatMap(({ entries }) => entries.flatMap(({ ref }) => (ref ? [ref] : [])))
    .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
  for (const ref of newest) {
    if (refs.size >= mostTold) break
    refs.set(`${ref.kind}:${ref.id}`, ref)
  }
  const told = new Map(
    (await entriesOf(db, [...refs.values()])).map((entry) => [`${entry.kind}:${entry.id}`, entry]),
  )
  for (const { entries } of lanes)
    for (const one of entries) if (one.ref) one.entry = told.get(`${one.ref.kind}:${one.ref.id}`) ?? null
}
