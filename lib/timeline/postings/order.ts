/** Entries by one kind of date under one clock, newest first; those without such a date are not in it. */

import type { OrderKey } from '../cursor.ts'
import { type DateKind, dateKinds } from '../view.ts'
import { type Bits, emptyBits, invert, putIn, setBit, wordsFor } from './bits.ts'
import { dayNumber, firstDay, noDay, zonedDay } from './days.ts'
import { type EntryColumns, kindRank } from './entry-columns.ts'

const zones: Record<string, string> = { et: 'America/New_York', jst: 'Asia/Tokyo' }

export class Order {
  /** Entry numbers, newest first, dead ones among them. Replaced, never changed. */
  list: Uint32Array
  /** The day each entry sorts by. */
  day: Int32Array
  /** Which entries are in it. */
  dated: Bits
  private readonly columns: EntryColumns
  /** So many of the first entries have been taken in. */
  private taken: number
  private readonly date: DateKind
  private readonly zone: string | null

  /** @param sorted so many of the first entries, each kind for itself, are in the order of group and id */
  constructor(columns: EntryColumns, date: DateKind, clock: string, sorted: number) {
    this.columns = columns
    this.date = dateKinds.includes(date) ? date : 'published'
    this.zone = clock === 'own' ? null : (zones[clock] ?? clock)
    this.day = new Int32Array(columns.kind.length)
    this.dated = new Uint32Array(wordsFor(columns.kind.length))
    const dated = this.dateFrom(0, sorted)
    this.list = sortedOnce(this, columns, dated)
    this.taken = sorted
    this.catchUp()
  }

  /** The second that is known of an entry's date, as Unix time; -Infinity where none is. */
  second(entry: number): number {
    const at = this.instant(entry)
    return Number.isNaN(at) ? Number.NEGATIVE_INFINITY : Math.floor(at / 1000)
  }

  /** As Array.sort wants it: newest first. */
  readonly compare = (a: number, b: number): number => {
    const { kind, group, id } = this.columns
    return (
      (this.day[b] as number) - (this.day[a] as number) ||
      difference(this.second(b), this.second(a)) ||
      (kind[b] as number) - (kind[a] as number) ||
      (group[b] as number) - (group[a] as number) ||
      (id[b] as number) - (id[a] as number)
    )
  }

  /** As `compare`, with a place for the second. */
  compareKey(entry: number, key: OrderKey, keyDay: number): number {
    const { kind, group, id } = this.columns
    return (
      keyDay - (this.day[entry] as number) ||
      difference(key.at ?? Number.NEGATIVE_INFINITY, this.second(entry)) ||
      kindRank[key.kind] - (kind[entry] as number) ||
      key.group - (group[entry] as number) ||
      key.id - (id[entry] as number)
    )
  }

  /** How many entries of a list in this order stand before a key, the key's own counted if `itself`. */
  placeOf(list: Uint32Array, key: OrderKey, itself: boolean): number {
    const day = dayNumber(key.on)
    return firstWhere(list, (entry) => {
      const sign = this.compareKey(entry, key, day)
      return itself ? sign > 0 : sign >= 0
    })
  }

  /** Where the entries of some days begin and end in the list. */
  placesOf(first: number, last: number): [number, number] {
    const { list, day } = this
    return [
      firstWhere(list, (entry) => (day[entry] as number) <= last),
      firstWhere(list, (entry) => (day[entry] as number) < first),
    ]
  }

  /**
   * The entries below `size` whose day lies from one to another (both inclusive), and those without a day. Of those
   * inside and those outside the fewer are looked at.
   */
  within(first: number, last: number, size: number): Bits {
    const { list } = this
    const [from, to] = this.placesOf(first, last)
    const isOut = (from + list.length - to) * 2 < list.length
    const bits = emptyBits(size)
    const put = (part: Uint32Array) => {
      for (let i = 0; i < part.length; i += 1) if ((part[i] as number) < size) setBit(bits, part[i] as number)
    }
    if (isOut) {
      put(list.subarray(0, from))
      put(list.subarray(to))
    } else {
      put(list.subarray(from, to))
      const undated = this.dated.slice(0, bits.length)
      invert(undated)
      putIn(bits, undated)
    }
    if (isOut) invert(bits)
    return bits
  }

  /** Takes in the entries that have come since it was last asked for. */
  catchUp(): void {
    const { columns, taken } = this
    if (taken === columns.size) return
    this.taken = columns.size
    if (this.day.length < columns.size) {
      this.day = extended(this.day, new Int32Array(columns.kind.length))
      this.dated = extended(this.dated, new Uint32Array(wordsFor(columns.kind.length)))
    }
    const added = this.dateFrom(taken, columns.size).sort(this.compare)
    if (added.length === 0) return
    const merged = new Uint32Array(this.list.length + added.length)
    let done = 0
    added.forEach((entry, before) => {
      const place = firstWhere(this.list, (other) => this.compare(other, entry) > 0)
      merged.set(this.list.subarray(done, place), done + before)
      merged[place + before] = entry
      done = place
    })
    merged.set(this.list.subarray(done), done + added.length)
    this.list = merged
  }

  private instant(entry: number): number {
    if (this.date === 'published') return this.columns.at[entry] as number
    const at = this.date === 'effect' ? this.columns.effect.get(entry)?.at : null
    return at ? Date.parse(at) : Number.NaN
  }

  /** Finds the days of entries. @returns those that have one, ascending */
  private dateFrom(from: number, to: number): Uint32Array {
    const found = new Uint32Array(to - from)
    let end = 0
    for (let entry = from; entry < to; entry += 1) {
      const day = this.dayOf(entry)
      this.day[entry] = day
      if (day === noDay) continue
      setBit(this.dated, entry)
      found[end] = entry
      end += 1
    }
    return found.subarray(0, end)
  }

  private dayOf(entry: number): number {
    if (this.date === 'period') return this.columns.period[entry] as number
    const at = this.zone === null ? Number.NaN : this.instant(entry)
    if (!Number.isNaN(at)) return zonedDay(at, this.zone as string)
    if (this.date === 'published') return this.columns.day[entry] as number
    const effect = this.columns.effect.get(entry)
    return effect ? firstDay(effect.day) : noDay
  }
}

/** Two infinities alike are equal. */
const difference = (a: number, b: number): number => (a === b ? 0 : a - b)

/** The first place of a list from which on `isPast` holds. */
function firstWhere(list: Uint32Array, isPast: (entry: number) => boolean): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isPast(list[middle] as number)) high = middle
    else low = middle + 1
  }
  return low
}

/** Sorts by digits: millions of entries in tenths of a second. @param entries ascending */
function sortedOnce(order: Order, columns: EntryColumns, entries: Uint32Array): Uint32Array {
  let earliest = Number.POSITIVE_INFINITY
  let first = Number.POSITIVE_INFINITY
  for (const entry of entries) {
    const second = order.second(entry)
    if (second !== Number.NEGATIVE_INFINITY && second < earliest) earliest = second
    if ((order.day[entry] as number) < first) first = order.day[entry] as number
  }
  // Ascending numbers are ascending groups and ids within a kind; each pass keeps the order of the one before.
  let list = byDigits(entries, (entry) => columns.kind[entry] as number)
  list = byDigits(list, (entry) => {
    const second = order.second(entry)
    return second === Number.NEGATIVE_INFINITY ? 0 : 1 + second - earliest
  })
  return byDigits(list, (entry) => (order.day[entry] as number) - first).reverse()
}

const radix = 1 << 16

/** A stable sort by whole numbers from 0 on, lowest first. */
function byDigits(list: Uint32Array, keyOf: (entry: number) => number): Uint32Array {
  let from = list.slice()
  let to = new Uint32Array(list.length)
  let most = 0
  for (const entry of from) most = Math.max(most, keyOf(entry))
  for (let unit = 1; unit <= most; unit *= radix) {
    const begin = new Uint32Array(radix + 1)
    for (const entry of from) {
      const digit = (Math.floor(keyOf(entry) / unit) % radix) + 1
      begin[digit] = (begin[digit] as number) + 1
    }
    for (let digit = 1; digit < radix; digit += 1)
      begin[digit] = (begin[digit] as number) + (begin[digit - 1] as number)
    for (const entry of from) {
      const digit = Math.floor(keyOf(entry) / unit) % radix
      const place = begin[digit] as number
      to[place] = entry
      begin[digit] = place + 1
    }
    const last = from
    from = to
    to = last
  }
  return from
}

function extended<T extends { set(from: T): void }>(from: T, to: T): T {
  to.set(from)
  return to
}
