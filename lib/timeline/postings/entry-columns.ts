/** What is known of every entry, by its number, in columns that grow at the end. Numbers once given are never changed. */
import type { Precision } from '../../../prisma/generated/enums.ts'
import { cutDay } from '../../format/date.ts'
import type { EntryKind } from '../filters.ts'
import type { Moment } from '../selection.ts'
import type { DateKind } from '../view.ts'
import { type Bits, setBit, wordsFor } from './bits.ts'
import { dayText, noDay } from './days.ts'
import { IdMap } from './id-map.ts'
import { precisions } from './rows.ts'

/** Kinds as numbers, in the order in which they stand within a day: highest first. */
export const kindRank: Record<EntryKind, number> = { claim: 1, act: 2, article: 3 }
const kindNames: readonly EntryKind[] = ['claim', 'act', 'article']

export type NewEntry = {
  kind: EntryKind
  id: number
  group: number
  /** When it was published or done: the (first) day, the milliseconds where known (else NaN), and how exactly. */
  day: number
  at: number
  precision: Precision | null
  zone: number
  /** The first day of the period it is about. */
  period: number
  /** When it takes effect, where it does. */
  effect: Moment | null
  /** The last day on which it may have become known. */
  known: number
  /** When it came before the public here: milliseconds, or NaN. */
  shown: number
  /** The id (of its kind) of what it repeats, its own where it repeats nothing, 0 where that means nothing. */
  origin: number
}

export class EntryColumns {
  size = 0
  kind = new Uint8Array(0)
  id = new Int32Array(0)
  group = new Int32Array(0)
  day = new Int32Array(0)
  at = new Float64Array(0)
  precision = new Uint8Array(0)
  zone = new Uint16Array(0)
  period = new Int32Array(0)
  known = new Int32Array(0)
  shown = new Float64Array(0)
  origin = new Int32Array(0)
  readonly effect = new Map<number, Moment>()
  readonly byId: Record<EntryKind, IdMap> = { article: new IdMap(), act: new IdMap(), claim: new IdMap() }
  /** Which numbers are still entries. Replaced, never changed, once readers may hold it. */
  alive: Bits = new Uint32Array(0)
  /** Zones by their numbers; 0 is none. */
  private readonly zones: (string | null)[] = [null]

  constructor(room: number) {
    this.reserve(room)
  }

  zoneNumber(zone: string | null): number {
    const known = this.zones.indexOf(zone)
    return known >= 0 ? known : this.zones.push(zone) - 1
  }

  zoneName(entry: number): string | null {
    return this.zones[this.zone[entry] ?? 0] ?? null
  }

  /** @returns the number of the new entry */
  add(entry: NewEntry): number {
    const at = this.size
    if (at === this.kind.length) this.reserve(Math.ceil(at * 1.25) + 1024)
    this.size += 1
    this.kind[at] = kindRank[entry.kind]
    this.id[at] = entry.id
    this.group[at] = entry.group
    this.day[at] = entry.day
    this.at[at] = entry.at
    this.precision[at] = entry.precision === null ? 0 : precisions.indexOf(entry.precision) + 1
    this.zone[at] = entry.zone
    this.period[at] = entry.period
    this.known[at] = entry.known
    this.shown[at] = entry.shown
    this.origin[at] = entry.origin
    if (entry.effect) this.effect.set(at, entry.effect)
    this.byId[entry.kind].set(entry.id, at)
    setBit(this.alive, at)
    return at
  }

  kindOf(entry: number): EntryKind {
    return kindNames[(this.kind[entry] as number) - 1] as EntryKind
  }

  /** The date of a kind that an entry has. */
  momentOf(entry: number, date: DateKind): Moment {
    if (date === 'effect') return this.effect.get(entry) as Moment
    if (date === 'period')
      return { day: dayText(this.period[entry] as number), precision: 'day', at: null, zone: null }
    const precision = precisions[(this.precision[entry] as number) - 1] ?? 'day'
    const at = this.at[entry] as number
    return {
      day: cutDay(dayText(this.day[entry] as number), precision),
      precision,
      at: Number.isNaN(at) ? null : new Date(at).toISOString(),
      zone: this.zoneName(entry),
    }
  }

  hasDate(entry: number, date: DateKind): boolean {
    if (date === 'effect') return this.effect.has(entry)
    return ((date === 'period' ? this.period : this.day)[entry] ?? noDay) !== noDay
  }

  private reserve(room: number): void {
    this.kind = longer(this.kind, new Uint8Array(room))
    this.id = longer(this.id, new Int32Array(room))
    this.group = longer(this.group, new Int32Array(room))
    this.day = longer(this.day, new Int32Array(room))
    this.at = longer(this.at, new Float64Array(room))
    this.precision = longer(this.precision, new Uint8Array(room))
    this.zone = longer(this.zone, new Uint16Array(room))
    this.period = longer(this.period, new Int32Array(room))
    this.known = longer(this.known, new Int32Array(room))
    this.shown = longer(this.shown, new Float64Array(room))
    this.origin = longer(this.origin, new Int32Array(room))
    this.alive = longer(this.alive, new Uint32Array(wordsFor(room)))
  }
}

function longer<T extends { set(from: T): void }>(from: T, to: T): T {
  to.set(from)
  return to
}
