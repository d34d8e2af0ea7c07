/** What a view selects, out of the postings: the same as tests/support/plain-selection.ts finds by looking at every entry. */
import { parseCursor, printCursor } from '../cursor.ts'
import { bareValue, type FacetName, facetNames } from '../filters.ts'
import type { EntryRef, FacetCount, Selection } from '../selection.ts'
import type { TimelineView } from '../view.ts'
import { binned } from './binned.ts'
import { type Bits, countBits, eachBit, hasBit, keepOnly, listBits, takeOut } from './bits.ts'
import { dayNumber, dayText, never, noDay } from './days.ts'
import { type FilterName, filtersOf, fitAll, fitValues, type Moment, without, writtenAs } from './filters.ts'

/** A selection, and the numbers of its entries. */
export type Chosen = Selection & {
  /** The entries from a cursor on, one way, in that order: folded ones too. @param limit at most so many */
  reach(cursor: string | null, way: 'newer' | 'older', limit: number): Uint32Array
}

/**
 * @param view with today's slugs
 * @param found the entries with the view's words; null without words
 */
export function select(moment: Moment, view: TimelineView, found: Bits | null = null): Chosen {
  const { columns, folds } = moment.postings
  const order = moment.postings.order(view.date, view.clock)
  const filters = filtersOf(moment, view, order, found)
  const { list, day, dated, compare } = order
  const entries = moment.alive.slice(0, moment.words)
  const undatedEntries = entries.slice()
  takeOut(undatedEntries, dated)
  keepOnly(entries, dated)
  const chosen = fitAll(entries, filters, null)
  const total = countBits(chosen)

  const lazily = <T>(make: () => T) => {
    let made: { value: T } | null = null
    return () => {
      made ??= { value: make() }
      return made.value
    }
  }
  /** The chosen in their order, perhaps among others of their days. */
  const ordered = lazily(() => {
    if (total < moment.few) return listBits(chosen, total).sort(compare)
    const [from, to] = [view.from, view.to]
    if (from === null && to === null) return list
    return list.subarray(...order.placesOf(from ? dayNumber(from) : noDay, to ? dayNumber(to) : never))
  })
  const folding = lazily(() => {
    const shown = chosen.slice()
    return { shown, folded: folds.fold(chosen, total, shown, compare) }
  })
  const span = lazily(() => {
    const all = ordered()
    const newest = next(all, chosen, 0, 1)
    const oldest = next(all, chosen, all.length - 1, -1)
    return newest < 0 || oldest < 0
      ? null
      : { first: day[all[oldest] as number] as number, last: day[all[newest] as number] as number }
  })
  const refOf = (entry: number, folded: EntryRef['folded']): EntryRef => {
    const second = order.second(entry)
    return {
      kind: columns.kindOf(entry),
      id: columns.id[entry] as number,
      group: columns.group[entry] as number,
      on: dayText(day[entry] as number),
      at: second === Number.NEGATIVE_INFINITY ? null : second,
      moment: columns.momentOf(entry, view.date),
      folded,
    }
  }
  const foldedInto = (entry: number) =>
    folds
      .together(entry, chosen, compare)
      .filter((other) => other !== entry)
      .map((other) => ({ kind: columns.kindOf(other), id: columns.id[other] as number }))

  return {
    total,
    capped: false,
    meant: null,
    get folded() {
      return folding().folded
    },
    get undated() {
      return countBits(fitAll(undatedEntries, filters, null))
    },
    get span() {
      const ends = span()
      return ends && { first: dayText(ends.first), last: dayText(ends.last) }
    },
    page(text, limit) {
      const { shown } = folding()
      const all = ordered()
      const cursor = text === null ? null : parseCursor(text)
      const step = cursor?.direction === 'newer' ? -1 : 1
      let at = cursor ? order.placeOf(all, cursor, step > 0) : 0
      if (step < 0) at -= 1
      const places: number[] = []
      for (
        at = next(all, shown, at, step);
        at >= 0 && places.length < limit;
        at = next(all, shown, at + step, step)
      )
        places.push(at)
      if (step < 0) places.reverse()
      const refs = places.map((place) => {
        const entry = all[place] as number
        return refOf(entry, foldedInto(entry))
      })
      const [first, last] = [refs[0], refs.at(-1)]
      const isAny = (place: number | undefined, way: 1 | -1) =>
        place !== undefined && next(all, shown, place + way, way) >= 0
      return {
        refs,
        newer: first && isAny(places[0], -1) ? printCursor({ ...first, direction: 'newer' }) : null,
        older: last && isAny(places.at(-1), 1) ? printCursor({ ...last, direction: 'older' }) : null,
      }
    },
    facets() {
      const counts = facetNames.map((name) => {
        const others = filters.some((filter) => filter.name === name)
          ? fitAll(entries, filters, name)
          : chosen
        return [name, countValues(moment, name, view[name], others)] as const
      })
      return Object.fromEntries(counts) as Record<FacetName, FacetCount[]>
    },
    histogram(unit) {
      const ends = span()
      return ends ? binned(ends, unit, chosen, day, columns.kind) : []
    },
    without() {
      const lifted = (name: FilterName, instead: Bits | null = null) =>
        countBits(fitAll(entries, filters, name, instead))
      return [
        ...facetNames.flatMap((name) =>
          view[name].map((value) => ({
            name,
            value,
            count: lifted(name, fitValues(moment, name, without(view[name], value))),
          })),
        ),
        ...(['from', 'to', 'asof'] as const).flatMap((name) =>
          view[name] === null ? [] : [{ name, value: null, count: lifted(name) }],
        ),
        ...(found === null ? [] : [{ name: 'q' as const, value: null, count: lifted('q') }]),
      ]
    },
    newSince(instant) {
      const since = instant.getTime()
      let count = 0
      eachBit(chosen, (entry) => {
        if ((columns.shown[entry] as number) > since) count += 1
      })
      return count
    },
    reach(text, way, limit) {
      const all = ordered()
      const cursor = text === null ? null : parseCursor(text)
      const step = way === 'newer' ? -1 : 1
      const numbers = new Uint32Array(Math.min(limit, total))
      let end = 0
      let at = cursor ? order.placeOf(all, cursor, step > 0) : 0
      if (step < 0) at -= 1
      for (
        at = next(all, chosen, at, step);
        at >= 0 && end < numbers.length;
        at = next(all, chosen, at + step, step)
      ) {
        numbers[end] = all[at] as number
        end += 1
      }
      return numbers.subarray(0, end)
    },
    all(limit) {
      const all = ordered()
      const refs: EntryRef[] = []
      for (
        let at = next(all, chosen, 0, 1);
        at >= 0 && refs.length < limit;
        at = next(all, chosen, at + 1, 1)
      )
        refs.push(refOf(all[at] as number, []))
      return refs
    },
  }
}

/** The first place from `at` on, in steps, whose entry is in the set; -1 where there is none. */
function next(list: Uint32Array, set: Bits, at: number, step: 1 | -1): number {
  for (let place = at; place >= 0 && place < list.length; place += step)
    if (hasBit(set, list[place] as number)) return place
  return -1
}

function countValues(moment: Moment, name: FacetName, chosen: readonly string[], mask: Bits): FacetCount[] {
  const counts = new Map<string, number>(chosen.map((value) => [bareValue(value), 0]))
  for (const [key, set] of moment.postings.values[name]) {
    const count = set.countIn(mask)
    const value = count > 0 ? writtenAs(moment, name, key) : undefined
    if (value !== undefined) counts.set(value, count)
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}
