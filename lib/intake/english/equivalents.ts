import type { Quantity } from './quantities.ts'
import type { Token } from './tokens.ts'

/**
 * One sum in two currencies: "about 180 billion yen ($1.2 billion) in the year ending March 2026". What is said of the
 * first is said of the second.
 */

const money = /^[A-Z]{3}$/
const links = /^(,|or|the|equivalent|equal|to|of|=)$/
/** Words between the second sum and its closing bracket: "at current exchange rates". */
const mostAside = 6

/** Where the second sum of a pair ends, its bracket included; null when the two are no pair. */
function endOfPair(tokens: Token[], first: Quantity, second: Quantity): number | null {
  if (!money.test(first.unit ?? '') || !money.test(second.unit ?? '') || first.unit === second.unit)
    return null
  const between = tokens.slice(first.to, second.from).map((token) => token.word)
  if (between[0] === '(') {
    if (!between.slice(1).every((word) => links.test(word))) return null
    const close = tokens.slice(second.to, second.to + mostAside).findIndex((token) => token.word === ')')
    const aside = tokens.slice(second.to, second.to + Math.max(0, close))
    return close < 0 || aside.some((token) => token.kind === 'number') ? null : second.to + close + 1
  }
  const said = between.some((word) => word === 'or' || word === 'equivalent')
  if (!said || between.length > 5 || !between.every((word) => links.test(word))) return null
  return tokens[second.to]?.word === ',' && between[0] === ',' ? second.to + 1 : second.to
}

/**
 * The quantities with each second sum put under its first (`also`), which then reaches to the end of both; `inside`
 * holds the tokens between and around the second, where no clause ends.
 */
export function pairEquivalents(
  tokens: Token[],
  quantities: Quantity[],
): { quantities: Quantity[]; inside: Set<number> } {
  const paired: Quantity[] = []
  const inside = new Set<number>()
  for (const q of quantities) {
    const first = paired.at(-1)
    const to = first && !first.also ? endOfPair(tokens, first, q) : null
    if (!first || to === null) {
      paired.push(q)
      continue
    }
    for (let n = first.to; n < to; n++) inside.add(n)
    paired[paired.length - 1] = { ...first, to, also: q }
  }
  return { quantities: paired, inside }
}
