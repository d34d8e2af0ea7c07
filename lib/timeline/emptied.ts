/** Which filters empty a view: those without which, alone or two at a time, there would be entries. */
import type { Db } from '../db.ts'
import { selectEntries } from './queries.ts'
import type { Selection } from './selection.ts'
import { lifted } from './toggles.ts'
import type { TimelineView } from './view.ts'

type Part = ReturnType<Selection['without']>[number]
/** Filters to lift together, the view without them, and how many entries that has. */
export type WayOut = { parts: Pick<Part, 'name' | 'value'>[]; view: TimelineView; count: number }

/** Pairs are asked for among this many filters at most: each is a selection of its own. */
const mostParts = 8

/**
 * @param selection of `view`, in which nothing is
 * @returns single filters whose removal brings entries, the most first; where none does alone, pairs of them; else nothing
 */
export async function waysOut(db: Db, view: TimelineView, selection: Selection): Promise<WayOut[]> {
  const parts = selection.without()
  const alone = parts
    .filter(({ count }) => count > 0)
    .map((part) => ({ parts: [part], view: lifted(view, part.name, part.value), count: part.count }))
  if (alone.length > 0) return best(alone)
  const few = parts.slice(0, mostParts)
  const pairs = few.flatMap((one, index) => few.slice(index + 1).map((other) => [one, other] as const))
  const both = await Promise.all(
    pairs.map(async ([one, other]) => {
      const without = lifted(lifted(view, one.name, one.value), other.name, other.value)
      const { total } = await selectEntries(db, without)
      return { parts: [one, other], view: without, count: total }
    }),
  )
  return best(both.filter(({ count }) => count > 0)).slice(0, 5)
}

const best = (ways: WayOut[]) => ways.toSorted((a, b) => b.count - a.count)
