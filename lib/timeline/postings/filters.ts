/** The filters of a view as sets of entries, and what is left when one of them is lifted. */
import { type FacetName, facetNames, split } from '../filters.ts'
import type { TimelineView } from '../view.ts'
import { atMost, type Bits, keepOnly, wordsFor } from './bits.ts'
import type { Context } from './context.ts'
import { dayNumber, never, noDay } from './days.ts'
import type { Order } from './order.ts'
import type { Postings, ValueKey } from './postings.ts'
import type { ValueSet } from './value-set.ts'

export type FilterName = FacetName | 'from' | 'to' | 'q' | 'asof'
type Filter = { name: FilterName; fits: Bits }

/** What is being selected from: the entries of one moment, `words` words of bits. */
export type Moment = {
  postings: Postings
  context: Context
  alive: Bits
  words: number
  /** A selection smaller than this is put in order by itself instead of being looked for in all entries. */
  few: number
}

export function present(postings: Postings, context: Context): Moment {
  const words = wordsFor(postings.columns.size)
  return { postings, context, alive: postings.columns.alive, words, few: 2_000 }
}

/** The key of a value as an address writes it; undefined for what there is not. */
export function keyOf({ context }: Moment, name: FacetName, value: string): ValueKey | undefined {
  const names = context.names.get(name)
  return names?.idOf.get(value) ?? (names && name !== 'source' ? undefined : value)
}

/** As an address writes it; undefined for what is no longer there. */
export const writtenAs = ({ context }: Moment, name: FacetName, key: ValueKey): string | undefined =>
  typeof key === 'number' ? context.names.get(name)?.thing.get(key)?.slug : key

/** The entries that fit the values of one filter. */
export function fitValues(moment: Moment, name: FacetName, values: readonly string[]): Bits {
  const { included, excluded } = split(values)
  const setOf = (value: string): ValueSet | undefined => {
    const key = keyOf(moment, name, value)
    return key === undefined ? undefined : moment.postings.values[name].get(key)
  }
  const fits = new Uint32Array(moment.words)
  if (included.length === 0) fits.fill(0xffffffff)
  for (const value of included) setOf(value)?.putInto(fits)
  for (const value of excluded) setOf(value)?.takeFrom(fits)
  return fits
}

/** @param found the entries with the view's words; null without words */
export function filtersOf(moment: Moment, view: TimelineView, order: Order, found: Bits | null): Filter[] {
  const filters: Filter[] = []
  for (const name of facetNames)
    if (view[name].length > 0) filters.push({ name, fits: fitValues(moment, name, view[name]) })
  const { size } = moment.postings.columns
  if (view.from !== null) {
    const fits = order.within(dayNumber(view.from), never, size)
    // An entry without a date is later than any year that people write.
    if (view.from > '9999') keepOnly(fits, order.dated)
    filters.push({ name: 'from', fits })
  }
  if (view.to !== null) filters.push({ name: 'to', fits: order.within(noDay, dayNumber(view.to), size) })
  if (found) filters.push({ name: 'q', fits: found })
  if (view.asof !== null) {
    const { known } = moment.postings.columns
    filters.push({ name: 'asof', fits: atMost(known, dayNumber(view.asof), size) })
  }
  return filters
}

/** Those of `entries` that fit every filter but one. */
export function fitAll(
  entries: Bits,
  filters: readonly Filter[],
  but: FilterName | null,
  instead: Bits | null = null,
): Bits {
  const fits = entries.slice()
  for (const filter of filters) if (filter.name !== but) keepOnly(fits, filter.fits)
  if (instead) keepOnly(fits, instead)
  return fits
}

/** The values of a filter without one of them. */
export const without = (values: readonly string[], value: string): string[] =>
  values.filter((other) => other !== value)
