import type { Token } from './tokens.ts'

/** A stretch of a sentence that says one thing: tokens `from` to `to`, end exclusive. */
export type Clause = { from: number; to: number }

const breakers = new Set(
  'while whereas but although though however which after because despite whilst meanwhile followed'.split(
    ' ',
  ),
)
/** After a comma these begin something new; elsewhere they join two nouns. */
const afterComma = new Set(
  'and as with who it they he she its their compared versus vs or so adding bringing making marking putting taking leaving including excluding up down a an the following where when if since before even'.split(
    ' ',
  ),
)

/** The clauses of a sentence, in order; each token stands in one. None begins or ends at the tokens of `inside`. */
export function readClauses(tokens: Token[], inside: ReadonlySet<number> = new Set()): Clause[] {
  const clauses: Clause[] = []
  let from = 0
  const cut = (at: number) => {
    if (at > from) clauses.push({ from, to: at })
    from = Math.max(from, at)
  }
  for (let n = 0; n < tokens.length; n++) {
    if (inside.has(n)) continue
    const { word, kind } = tokens[n] as Token
    if (kind === 'sign' && (word === ';' || word === '--' || word === '(' || word === ')')) cut(n + 1)
    else if (word === ':' && !(tokens[n + 1]?.kind === 'number' && tokens[n + 1]?.tight)) cut(n + 1)
    else if (kind === 'word' && breakers.has(word)) cut(n)
    else if (word === ',' && afterComma.has(tokens[n + 1]?.word ?? '')) cut(n + 1)
  }
  cut(tokens.length)
  return clauses
}

/** Which clause a token stands in. */
export function clauseOf(clauses: Clause[], token: number): number {
  let low = 0
  let high = clauses.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((clauses[middle] as Clause).from <= token) low = middle
    else high = middle - 1
  }
  return low
}
