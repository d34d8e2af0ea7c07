/** Pure: which of the things found to show. */
import { likeliest } from './likeness.ts'
import type { FoundThing } from './sql.ts'
import type { SearchWords } from './words.ts'

const perKind = 8

export type Weighed = Pick<FoundThing, 'kind' | 'id'> & { fuzzy: boolean }

/** Names of their own: one word of several is enough to mean them. Other names are made of everyday words. */
const proper = new Set<FoundThing['kind']>(['company', 'person'])

/**
 * @param found in order of likeness, those with all the words first
 * @param exact whether anything at all holds the words: then slips are not looked for
 * @returns what to show, in that order
 */
export function weigh(found: readonly FoundThing[], words: SearchWords, exact: boolean): Weighed[] {
  const counts = new Map<string, number>()
  const things: Weighed[] = []
  for (const { kind, id, exact: holds, names } of found) {
    const likes = holds ? [] : words.alike.flatMap((word) => likeliest(word, names) ?? [])
    const named = proper.has(kind) && likes.some(({ slips }) => slips === 0)
    if (!holds && !named && (exact || likes.length === 0)) continue
    const count = counts.get(kind) ?? 0
    if (count >= perKind) continue
    counts.set(kind, count + 1)
    things.push({ kind, id, fuzzy: !holds && !named })
  }
  return things
}
