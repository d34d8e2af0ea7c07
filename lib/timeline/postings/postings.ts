/**
 * The timeline in memory: what is known of every entry, the entries of every value of every filter, the orders in
 * which they stand, and which repeat which. Entries are only ever added at the end or declared dead, so that whoever
 * holds the `alive` of a moment goes on seeing that moment.
 */
import { type FacetName, facetNames } from '../filters.ts'
import type { DateKind } from '../view.ts'
import { clearBit } from './bits.ts'
import { EntryColumns, kindRank, type NewEntry } from './entry-columns.ts'
import { Folds } from './folds.ts'
import { Order } from './order.ts'
import { ValueSet } from './value-set.ts'

/** The id of a thing, or the value as addresses write it where it is none: `us-jp`, `any-official`. */
export type ValueKey = number | string

/** Orders besides the usual one that are kept: each takes 8 bytes an entry. */
const mostOrders = 4

export class Postings {
  readonly columns: EntryColumns
  readonly values = Object.fromEntries(facetNames.map((name) => [name, new Map()])) as Record<
    FacetName,
    Map<ValueKey, ValueSet>
  >
  readonly folds: Folds
  /** Which claim repeats which, by their ids. */
  readonly repeats = new Map<number, number>()
  private readonly orders = new Map<string, Order>()
  /** How many entries came with the first load: those of a kind are in the order of article and id. */
  private loaded = 0

  /** @param room for this many entries */
  constructor(room: number) {
    this.columns = new EntryColumns(room)
    this.folds = new Folds(this.columns)
  }

  /** @returns the number of the new entry */
  add(entry: NewEntry): number {
    const number = this.columns.add(entry)
    this.value('kind', entry.kind, number)
    this.folds.add(number)
    return number
  }

  /** Says that an entry, the newest, has a value. */
  value(name: FacetName, key: ValueKey, entry: number): void {
    const values = this.values[name]
    let set = values.get(key)
    if (!set) {
      set = new ValueSet()
      values.set(key, set)
    }
    set.add(entry)
  }

  /** The claim that a claim repeats in the end; itself where it repeats none. */
  originOf(claim: number): number {
    let origin = claim
    for (let next = this.repeats.get(origin), steps = 0; next !== undefined && steps < 20; steps += 1) {
      origin = next
      next = this.repeats.get(origin)
    }
    return origin
  }

  /** Ends the first load. */
  settle(): void {
    this.loaded = this.columns.size
    for (const values of Object.values(this.values))
      for (const set of values.values()) set.settle(this.columns.size)
    this.order('published', 'own')
  }

  /**
   * Takes entries out, and others in: those that `add` adds. Whoever looks meanwhile sees what was before.
   * @param articles by their ids: they go with their claims @param policies by theirs: their acts go
   */
  replace(articles: ReadonlySet<number>, policies: ReadonlySet<number>, add: () => void): void {
    const { columns } = this
    const { kind, group, size } = columns
    const alive = columns.alive.slice()
    const ids = [...articles].sort((a, b) => a - b)
    const [first, last] = [ids[0] ?? 0, ids.at(-1) ?? -1]
    for (let entry = 0; entry < size; entry += 1) {
      const id = group[entry] as number
      if (id < first || id > last || kind[entry] === kindRank.act) continue
      if (articles.has(id)) clearBit(alive, entry)
    }
    for (const id of policies)
      this.values.policy.get(id)?.each((entry) => {
        if (kind[entry] === kindRank.act) clearBit(alive, entry)
      })
    columns.alive = alive
    add()
  }

  /** @param clock as in views */
  order(date: DateKind, clock: string): Order {
    const key = date === 'period' ? date : `${date} ${clock}`
    const known = this.orders.get(key)
    if (known) this.orders.delete(key)
    known?.catchUp()
    const order = known ?? new Order(this.columns, date, clock, this.loaded)
    this.orders.set(key, order)
    for (const old of this.orders.keys()) {
      if (this.orders.size <= mostOrders) break
      if (old !== 'published own') this.orders.delete(old)
    }
    return order
  }
}
