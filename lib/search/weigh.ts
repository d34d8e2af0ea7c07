/** Pure: which of the things found to show, and which words were probably meant. */
import { likeliest } from './likeness.ts'
import type { FoundThing } from './sql.ts'
import { readWords, type SearchWords } from './words.ts'

const perKind = 8

export type Weighed = Pick<FoundThing, 'kind' | 'id'> & { fuzzy: boolean }

/** Names of their own: one word of several is enough to mean them. Other names are made of everyday words. */
const proper = new Set<FoundThing['kind']>(['company', 'person'])

/**
 * @param found in order of likeness, those with all the words first
 * @param exact whether anything at all holds the words: then slips are not looked for
 * @returns what to show in that order, and the words as they were probably meant
 */
export function weigh(
  found: readonly FoundThing[],
  words: SearchWords,
  exact: boolean,
): { things: Weighed[]; meant: SearchWords } {
  const counts = new Map<string, number>()
  const things: Weighed[] = []
  const corrections = new Map<string, { meant: string; slips: number }>()
  for (const { kind, id, exact: holds, names } of found) {
    const likes = holds
      ? []
      : words.alike.flatMap((word) => {
          const like = likeliest(word, names)
          return like ? [{ word, ...like }] : []
        })
    const named = proper.has(kind) && likes.some(({ slips }) => slips === 0)
    if (!holds && !named && (exact || likes.length === 0)) continue
    for (const { word, meant, slips } of likes) {
      if (slips < (corrections.get(word)?.slips ?? Number.POSITIVE_INFINITY))
        corrections.set(word, { meant, slips })
    }
    const count = counts.get(kind) ?? 0
    if (count >= perKind) continue
    counts.set(kind, count + 1)
    things.push({ kind, id, fuzzy: !holds && !named })
  }
  return { things, meant: exact ? words : readWords(corrected(words.text, corrections)) }
}

/** The text with slips mended. A Japanese name is long: the run that was typed stays, as no part of it is known to be meant. */
function corrected(text: string, corrections: Map<string, { meant: string; slips: number }>): string {
  return text.replaceAll(/[\p{Script=Latin}\p{N}]+/gu, (word) => corrections.get(word)?.meant ?? word)
}
