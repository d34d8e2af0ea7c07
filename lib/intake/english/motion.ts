import { type Direction, readDirection } from './directions.ts'
import { type Kind, metricOf, type Topic } from './metrics.ts'
import { printed } from './numerals.ts'
import type { Quantity } from './quantities.ts'
import type { Token } from './tokens.ts'
import type { View } from './view.ts'

/** Whether a number is a growth, an amount of change or a level, and which way it goes. */
export type Motion = {
  direction: Direction
  /** "lost 610 billion yen" */
  lost: boolean
  growth: boolean
  change: boolean
}

/** `limit` is where the words about the number end: its clause, or the next number. */
export function motionOf(view: View, q: Quantity, limit: number, before: Motion | null): Motion {
  const { tokens, quantities } = view
  const previous = quantities.findLast((other) => other.to <= q.from)
  let direction: Direction = readDirection(tokens, q, previous?.to ?? 0, limit)
  if (!direction && previous && previous.unit === q.unit)
    direction = carried(tokens, previous, q, before?.direction ?? null)
  const word = direction ? (tokens[direction.from]?.word ?? '') : ''
  const lost = /^los[est]/.test(word) && /^[A-Z]{3}$/.test(q.unit ?? '')
  return {
    direction,
    lost,
    growth: q.unit === '%' && (direction !== null || q.signed),
    change: q.unit !== '%' && direction !== null && !lost,
  }
}

/** "fell 3.2% in Japan and 4.1% in the US": the second goes the way of the first. */
function carried(tokens: Token[], previous: Quantity, q: Quantity, direction: Direction): Direction {
  if (!direction) return null
  const between = tokens.slice(previous.to, q.from)
  const last = tokens[q.from - 1]?.word ?? ''
  if (tokens[q.to]?.word === 'of') return null
  if (/^(an?|the|its|their|this|that|his|'s)$/.test(last)) return null
  if (/^(to|from|at|of|is|was|were|than|with)$/.test(last)) return null
  return between.some((token) => /^(;|is|was|were|has|had|accounted|stood)$/.test(token.word))
    ? null
    : direction
}

/** "cut its estimate of the burden by 15 billion yen": the estimate moves, tariffs take nothing. */
export function revises(tokens: Token[], q: Quantity, direction: Direction): boolean {
  if (!direction) return false
  if (
    /^(reduction|increase|decrease|rise|drop|fall|cut|decline|improvement)$/.test(
      tokens[direction.from]?.word ?? '',
    ) &&
    tokens[direction.from + 1]?.word === 'of'
  )
    return true
  const [from, to] = direction.from < q.from ? [direction.from, q.from] : [q.to, direction.from]
  return tokens
    .slice(from, to)
    .some((token) =>
      /^(estimate|forecast|projection|outlook|figure|bill|burden|hit|impact|cost|costs)$/.test(token.word),
    )
}

/** The number whose streak it is: the growth nearest before the words, else the first after them. */
export function streakOwner(quantities: Quantity[], at: number): Quantity | undefined {
  const growths = quantities.filter((q) => q.unit === '%' || q.unit === 'pp')
  const fit = growths.length > 0 ? growths : quantities
  return fit.findLast((q) => q.from < at) ?? fit[0]
}

/** An amount of change has the metric of its level, growth has that of the year. */
export function changeMetric(topic: Topic | null, kind: Kind, comparator: string): string | null {
  if (!topic || kind.unit === 'pp') return null
  return metricOf(topic, { ...kind, change: false, growth: false, comparator }, false)
}

export function values(q: Quantity, sign: 1 | -1) {
  const signed = (value: Quantity['point']) => (value === null ? null : printed(value.times(sign)))
  const ends = [signed(q.low), signed(q.high)]
  const [low, high] = sign < 0 ? [ends[1] ?? null, ends[0] ?? null] : [ends[0] ?? null, ends[1] ?? null]
  return { low, point: signed(q.point), high }
}

/** Losses are negative, and so is what fell; what tariffs cost is positive. */
export function signOf(
  tokens: Token[],
  q: Quantity,
  motion: Motion,
  topic: Topic | null,
  taken: boolean,
): 1 | -1 {
  const { direction, lost, growth, change } = motion
  if (lost && topic?.family !== 'burden') return -1
  if (q.signed) return 1
  if ((growth || change) && !taken) return direction?.sign ?? 1
  if (topic?.family === 'burden') return 1
  if (topic?.family === 'operating' || topic?.family === 'net') return isLoss(tokens, q) ? -1 : 1
  return 1
}

function isLoss(tokens: Token[], q: Quantity): boolean {
  const before = tokens.slice(Math.max(0, q.from - 12), q.from)
  const after = tokens.slice(q.to, q.to + 4)
  const cut = before.findLastIndex((token) =>
    /^(profit|income|earnings|loss|losses|lost|deficit)$/.test(token.word),
  )
  const word = before[cut]?.word ?? ''
  if (/^(loss|losses|lost)$/.test(word)) return true
  if (/^in the red/.test(after.map((token) => token.word).join(' '))) return true
  return after.some((token) => token.word === 'loss') && !after.some((token) => token.kind === 'sign')
}
