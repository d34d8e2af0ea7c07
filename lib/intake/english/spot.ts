import { type Clause, clauseOf } from './clauses.ts'
import type { Quantity } from './quantities.ts'
import type { Token } from './tokens.ts'

/** One number in its sentence: what the readers of its attributes look around from. */
export type Spot = {
  tokens: Token[]
  clauses: Clause[]
  /** All the numbers of the sentence, in order. */
  quantities: Quantity[]
  q: Quantity
  /** The clause it stands in. */
  at: number
}

type Stretch = { from: number; to: number }
/** What crossing costs, in words: clauses and other numbers, before and behind. */
export type Costs = { clause: [number, number]; number: [number, number] }

export const clauseAt = (spot: Spot, token: number) => clauseOf(spot.clauses, token)

/** How far some words stand from the number: words between, and more for what has to be crossed. */
export function far(spot: Spot, words: Stretch, costs: Costs): number {
  const { q, quantities, at } = spot
  const behind = words.from >= q.from
  const side = behind ? 1 : 0
  const gap = behind ? Math.max(0, words.from - q.to) + 1 : Math.max(0, q.from - words.to)
  const crossed = Math.abs(clauseAt(spot, words.from) - at)
  const between = quantities.filter((other) => {
    if (other === q) return false
    return behind
      ? other.from >= q.to && other.to <= words.from
      : other.from >= words.to && other.to <= q.from
  }).length
  return gap + crossed * costs.clause[side] + between * costs.number[side]
}

/** The nearest of some words, within a bound. */
export function nearest<T extends Stretch>(spot: Spot, all: T[], costs: Costs, bound: number): T | null {
  let best: T | null = null
  let least = bound
  for (const words of all) {
    const distance = far(spot, words, costs)
    if (distance < least) {
      least = distance
      best = words
    }
  }
  return best
}
