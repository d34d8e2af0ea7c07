/** Pure: which names somebody means who has typed so far. */
import { slipsBetween } from '../likeness.ts'
import { fold } from './fold.ts'

/** Names as they are compared; made once for many questions. */
export type Foldable = { folded: readonly string[] }

/** How well it fits, greatest first; 0: not at all. */
const whole = 100
const start = 80
const wordStart = 60
const inside = 40
const slip = 20

const japanese = /[\p{Script=Hiragana}\p{Script=Han}ー]/u

/** @returns the names, folded, each once */
export const foldAll = (names: readonly (string | null)[]): string[] => [
  ...new Set(names.map((name) => fold(name ?? '')).filter((name) => name !== '')),
]

/** How well what was typed fits the best of the names: all its words must, in whichever order. */
export function suits(typed: string, { folded }: Foldable): number {
  const sought = fold(typed)
  if (sought === '') return 0
  let best = 0
  for (const name of folded) {
    if (name === sought) return whole
    if (name.startsWith(sought)) best = Math.max(best, start)
  }
  if (best > 0) return best
  return Math.min(...sought.split(' ').map((word) => Math.max(...folded.map((name) => fitOf(word, name)), 0)))
}

function fitOf(word: string, name: string): number {
  const at = name.indexOf(word)
  if (at === 0 || name.includes(` ${word}`)) return wordStart
  // One or two letters in the middle of a word mean nothing; a Japanese name has no spaces to begin a word after.
  if (at > 0 && (word.length > 2 || japanese.test(word))) return inside
  return slipped(word, name) ? slip : 0
}

/** One letter wrong, missing, added, or two changed about, in the words or their beginnings. */
function slipped(word: string, name: string): boolean {
  const length = word.length
  if (length < (japanese.test(word) ? 3 : 4)) return false
  const parts = japanese.test(name)
    ? Array.from({ length: Math.max(1, name.length - length + 2) }, (_, at) => name.slice(at))
    : name.split(' ')
  return parts.some((part) =>
    [length - 1, length, length + 1].some(
      (long) => part.length >= long && slipsBetween(word, part.slice(0, long)) <= 1,
    ),
  )
}

/** @returns the things that fit, best first; of equals those chosen lately, then in their own order */
export function ranked<T extends Foldable & { key: string }>(
  things: readonly T[],
  typed: string,
  recent: readonly string[],
): { thing: T; score: number }[] {
  const late = (key: string) => {
    const at = recent.indexOf(key)
    return at < 0 ? recent.length : at
  }
  const found = things
    .map((thing) => ({ thing, score: suits(typed, thing) }))
    .filter(({ score }) => score > 0)
  // A slip is forgiven only where nothing is as it was typed.
  const meant = found.some(({ score }) => score > slip) ? found.filter(({ score }) => score > slip) : found
  return meant.sort((a, b) => b.score - a.score || late(a.thing.key) - late(b.thing.key))
}
