/** The histogram of a set of entries. */
import { binStart, nextBin } from '../bins.ts'
import type { Bin, BinUnit } from '../selection.ts'
import type { Bits } from './bits.ts'
import { dayNumber, dayText } from './days.ts'
import { kindRank } from './entry-columns.ts'

/** The first days of the bins from one day to another, and of the one after them. */
function starts(first: number, last: number, unit: BinUnit): number[] {
  const list = [dayNumber(binStart(dayText(first), unit))]
  const step = unit === 'day' ? 1 : unit === 'week' ? 7 : 0
  for (let at = list[0] as number; at <= last; list.push(at))
    at = step > 0 ? at + step : dayNumber(nextBin(dayText(at), unit))
  return list
}

/**
 * Every bin from the first day to the last, with how many of the chosen lie in it.
 * @param day the day of each entry @param kind the rank of its kind
 */
export function binned(
  { first, last }: { first: number; last: number },
  unit: BinUnit,
  chosen: Bits,
  day: Int32Array,
  kind: Uint8Array,
): Bin[] {
  const begin = starts(first, last, unit)
  /** The place of each day's bin. */
  const binOf = new Int32Array(last - first + 1)
  for (let at = 0; at + 1 < begin.length; at += 1)
    binOf.fill(at, Math.max(0, (begin[at] as number) - first), (begin[at + 1] as number) - first)
  const counts = new Uint32Array(begin.length * 4)
  for (let i = 0; i < chosen.length; i += 1) {
    for (let word = chosen[i] as number; word !== 0; word &= word - 1) {
      const entry = (i << 5) + 31 - Math.clz32(word & -word)
      const place = (binOf[(day[entry] as number) - first] as number) * 4 + (kind[entry] as number)
      counts[place] = (counts[place] as number) + 1
    }
  }
  return begin.slice(0, -1).map((start, at) => ({
    start: dayText(start),
    article: counts[at * 4 + kindRank.article] as number,
    act: counts[at * 4 + kindRank.act] as number,
    claim: counts[at * 4 + kindRank.claim] as number,
  }))
}
