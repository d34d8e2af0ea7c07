import type { Token } from './tokens.ts'

/** Where a phrase of a table stands: tokens `from` to `to`, end exclusive. */
export type Hit<T> = { from: number; to: number; value: T }
export type PhraseReader<T> = (tokens: Token[], from?: number, to?: number) => Hit<T>[]

function spellings(phrase: string): string[][] {
  let all: string[][] = [[]]
  for (const word of phrase.split(' ')) {
    const choices = word.split('/')
    all = all.flatMap((head) => choices.map((choice) => (choice === '' ? head : [...head, choice])))
  }
  return all.filter((words) => words.length > 0)
}

/**
 * A reader of the phrases of a table. In a phrase `a/b` is either word, `a/` one that may be missing, `_` any word,
 * `#` any number. The longest phrase at a place is found, and the search goes on behind it.
 */
export function phraseReader<T>(table: readonly (readonly [T, readonly string[]])[]): PhraseReader<T> {
  const byFirst = new Map<string, { words: string[]; value: T }[]>()
  for (const [value, phrases] of table) {
    for (const phrase of phrases) {
      for (const words of spellings(phrase)) {
        const first = words[0] as string
        const list = byFirst.get(first) ?? []
        list.push({ words, value })
        byFirst.set(first, list)
      }
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length)
  const fits = (words: string[], tokens: Token[], at: number, to: number) =>
    at + words.length <= to &&
    words.every((word, n) => {
      const token = tokens[at + n] as Token
      if (word === '_') return token.kind === 'word'
      if (word === '#') return token.kind === 'number'
      return token.word === word
    })
  const candidates = (token: Token) =>
    byFirst.get(token.word) ?? (token.kind === 'number' ? byFirst.get('#') : undefined)
  const read = (tokens: Token[], from: number, to: number) => {
    const hits: Hit<T>[] = []
    for (let at = from; at < to; at++) {
      const found = candidates(tokens[at] as Token)?.find((entry) => fits(entry.words, tokens, at, to))
      if (!found) continue
      hits.push({ from: at, to: at + found.words.length, value: found.value })
      at += found.words.length - 1
    }
    return hits
  }
  // A sentence is asked for the same phrases by each of its numbers.
  const known = new WeakMap<Token[], Hit<T>[]>()
  return (tokens, start = 0, end = tokens.length) => {
    const from = Math.max(0, start)
    const to = Math.min(end, tokens.length)
    if (from > 0 || to < tokens.length) return read(tokens, from, to)
    const hits = known.get(tokens) ?? read(tokens, from, to)
    known.set(tokens, hits)
    return hits
  }
}

/** Whether any phrase stands between two tokens. */
export const has = <T>(reader: PhraseReader<T>, tokens: Token[], from = 0, to = tokens.length) =>
  reader(tokens, from, to).length > 0
