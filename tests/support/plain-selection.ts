/** A selection by looking at every entry: what the stream means, in the plainest words. */
import type { Db } from '../../lib/db.ts'
import { dayInZone } from '../../lib/format/date.ts'
import { binStart, nextBin } from '../../lib/timeline/bins.ts'
import { newestFirst, parseCursor, printCursor } from '../../lib/timeline/cursor.ts'
import {
  bareValue,
  type FacetName,
  facetNames,
  isExcluded,
  readValues,
  split,
} from '../../lib/timeline/filters.ts'
import type { Bin, EntryRef, FacetCount, Moment, Selection } from '../../lib/timeline/selection.ts'
import type { TimelineView } from '../../lib/timeline/view.ts'
import type { EntryFacts } from './entry-facts.ts'

const zones: Record<string, string> = { et: 'America/New_York', jst: 'Asia/Tokyo' }
const fullDay = (day: string) => (day.length === 4 ? `${day}-01-01` : day.length === 7 ? `${day}-01` : day)
/** The last day a date may mean. */
const latestDay = (day: string) =>
  day.length === 10
    ? day
    : day.length === 4
      ? `${day}-12-31`
      : new Date(Date.UTC(+day.slice(0, 4), +day.slice(5), 0)).toISOString().slice(0, 10)

/** The day a date sorts by under a clock: a known instant moves with the zone, a mere day does not. */
export function sortDay(moment: Moment, clock: string): string {
  return moment.at !== null && clock !== 'own'
    ? dayInZone(moment.at, zones[clock] ?? clock)
    : fullDay(moment.day)
}

/** @param found the entries with the view's words; null without words */
export function selectPlainly(
  facts: readonly EntryFacts[],
  view: TimelineView,
  found: ReadonlySet<string> | null,
): Selection {
  const passes = (entry: EntryFacts, name: FacetName) => {
    const { included, excluded } = split(view[name])
    const values = entry.values[name]
    return (
      (included.length === 0 || included.some((value) => values.includes(value))) &&
      !excluded.some((value) => values.includes(value))
    )
  }
  const dayOf = (entry: EntryFacts) => {
    const moment = entry[view.date]
    return moment && sortDay(moment, view.clock)
  }
  type Check = FacetName | 'from' | 'to' | 'q' | 'asof'
  const checks: Record<Check, (entry: EntryFacts) => boolean> = {
    ...(Object.fromEntries(
      facetNames.map((name) => [name, (entry: EntryFacts) => passes(entry, name)]),
    ) as Record<FacetName, (entry: EntryFacts) => boolean>),
    from: (entry) => view.from === null || (dayOf(entry) ?? '9999') >= view.from,
    to: (entry) => view.to === null || (dayOf(entry) ?? '') <= view.to,
    q: (entry) => found === null || found.has(`${entry.kind}:${entry.id}`),
    asof: (entry) => view.asof === null || (entry.known !== null && latestDay(entry.known) <= view.asof),
  }
  const names = Object.keys(checks) as Check[]
  const fits = (entry: EntryFacts, but: Check | null = null) =>
    names.every((name) => name === but || checks[name](entry))
  const dated = facts.filter((entry) => entry[view.date] !== null)
  const chosen = dated.filter((entry) => fits(entry))

  const refOf = (entry: EntryFacts): EntryRef => {
    const moment = entry[view.date] as Moment
    return {
      kind: entry.kind,
      id: entry.id,
      group: entry.group,
      on: sortDay(moment, view.clock),
      at: moment.at === null ? null : Math.floor(Date.parse(moment.at) / 1000),
      moment,
      folded: [],
    }
  }
  const byOrigin = Map.groupBy(
    chosen.filter((entry) => entry.origin !== null),
    (entry) => entry.origin,
  )
  const refs = new Map(chosen.map((entry) => [entry, refOf(entry)]))
  const hidden = new Set<EntryFacts>()
  for (const same of byOrigin.values()) {
    const oldest = same.toSorted((a, b) => newestFirst(refs.get(b) as EntryRef, refs.get(a) as EntryRef))
    const leader = oldest.find((entry) => entry.leads) ?? oldest[0]
    for (const entry of oldest) {
      if (entry === leader || !leader) continue
      hidden.add(entry)
      refs.get(leader)?.folded.push({ kind: entry.kind, id: entry.id })
    }
  }
  const ordered = [...refs.values()].sort(newestFirst)
  const shown = [...refs]
    .filter(([entry]) => !hidden.has(entry))
    .map(([, ref]) => ref)
    .sort(newestFirst)

  return {
    total: chosen.length,
    capped: false,
    meant: null,
    folded: hidden.size,
    undated: facts.filter((entry) => entry[view.date] === null && fits(entry)).length,
    span: ordered.length === 0 ? null : { first: ordered.at(-1)?.on ?? '', last: ordered[0]?.on ?? '' },
    page(text, limit) {
      const cursor = text === null ? null : parseCursor(text)
      const up = cursor?.direction === 'newer'
      const from = cursor
        ? shown.filter((ref) => (up ? newestFirst(ref, cursor) < 0 : newestFirst(ref, cursor) > 0))
        : shown
      const page = up ? from.slice(-limit) : from.slice(0, limit)
      const first = page[0]
      const last = page.at(-1)
      return {
        refs: page,
        newer: first && shown[0] !== first ? printCursor({ ...first, direction: 'newer' }) : null,
        older: last && shown.at(-1) !== last ? printCursor({ ...last, direction: 'older' }) : null,
      }
    },
    facets() {
      return Object.fromEntries(
        facetNames.map((name) => {
          const counts = new Map<string, number>(view[name].map((value) => [bareValue(value), 0]))
          for (const entry of dated) {
            if (!fits(entry, name)) continue
            for (const value of entry.values[name]) counts.set(value, (counts.get(value) ?? 0) + 1)
          }
          const list: FacetCount[] = [...counts].map(([value, count]) => ({ value, count }))
          return [name, list.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))]
        }),
      ) as Record<FacetName, FacetCount[]>
    },
    histogram(unit) {
      const first = ordered.at(-1)
      const last = ordered[0]
      if (!first || !last) return []
      const bins: Bin[] = []
      for (let start = binStart(first.on, unit); start <= last.on; start = nextBin(start, unit))
        bins.push({ start, article: 0, act: 0, claim: 0 })
      const at = new Map(bins.map((bin) => [bin.start, bin]))
      for (const ref of ordered) {
        const bin = at.get(binStart(ref.on, unit))
        if (bin) bin[ref.kind] += 1
      }
      return bins
    },
    without() {
      const count = (patch: Partial<TimelineView>) => selectPlainly(facts, { ...view, ...patch }, found).total
      return [
        ...facetNames.flatMap((name) =>
          view[name].map((value) => ({
            name,
            value,
            count: count({ [name]: view[name].filter((other) => other !== value) }),
          })),
        ),
        ...(['from', 'to', 'asof'] as const).flatMap((name) =>
          view[name] === null ? [] : [{ name, value: null, count: count({ [name]: null }) }],
        ),
        ...(found === null
          ? []
          : [{ name: 'q' as const, value: null, count: selectPlainly(facts, view, null).total }]),
      ]
    },
    newSince: (instant) => chosen.filter(({ shownAt }) => shownAt !== null && shownAt > instant).length,
    all: (limit) => ordered.slice(0, limit).map((ref) => ({ ...ref, folded: [] })),
  }
}

/** The view with the addresses of today: an old slug still leads to the thing that had it. */
export async function withSlugsOfToday(db: Db, view: TimelineView): Promise<TimelineView> {
  const patch: Partial<TimelineView> = {}
  for (const name of facetNames.slice(0, 7)) {
    const entity = `${name[0]?.toUpperCase()}${name.slice(1)}`
    const slugs: string[] = []
    for (const value of view[name]) {
      const [row] = await db.$queryRawUnsafe<{ slug: string }[]>(
        `SELECT t."slug" FROM "SlugRedirect" r JOIN "${entity}" t ON t."id" = r."targetId" WHERE r."entity" = $1 AND r."slug" = $2`,
        entity,
        bareValue(value),
      )
      slugs.push(row ? `${isExcluded(value) ? '-' : ''}${row.slug}` : value)
    }
    patch[name] = slugs.join() === view[name].join() ? view[name] : readValues(name, slugs)
  }
  return { ...view, ...patch }
}
