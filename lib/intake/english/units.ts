import type { Lexicon } from '../lexicon.ts'
import type { Flow } from '../types.ts'
import type { Clause } from './clauses.ts'
import type { Cues } from './cues.ts'
import type { Topic } from './metrics.ts'
import type { Quantity } from './quantities.ts'
import type { Token } from './tokens.ts'

/** "a capacity of 40,000 vehicles, up from 30,000" */
const betweenRates = /^(to|and|or|from|up|down|vehicles|units|cars|trucks|,)$/

/** A count of vehicles, or one of vehicles a year: a rate or a capacity. */
export function yearlyUnit(
  tokens: Token[],
  q: Quantity,
  clause: Clause,
  limit: number,
): 'vehicle' | 'vehicle/a' {
  const end = Math.min(Math.max(clause.to, q.to + 6), limit, tokens.length)
  for (let n = q.markTo; n < end; n++) {
    const word = tokens[n]?.word ?? ''
    const next = tokens[n + 1]?.word ?? ''
    const after = tokens[n + 2]?.word ?? ''
    if (word === 'annually' || word === 'yearly') return 'vehicle/a'
    if (
      /^(a|per|each|every|\/)$/.test(word) &&
      /^(year|annum)$/.test(next) &&
      !/^(ago|earlier|before|on)$/.test(after)
    )
      return 'vehicle/a'
    if (word === 'in' && next === 'a' && after === 'year') return 'vehicle/a'
    if (word === 'capacity') return 'vehicle/a'
    if (word === ';') break
  }
  const before = tokens.slice(Math.max(clause.from, q.from - 14), q.from)
  for (const [n, token] of before.entries()) {
    const rest = before.slice(n)
    const apart = rest.findLastIndex((t) => t.kind === 'number' && !t.joined)
    const tied = apart < 0 || rest.slice(apart + 1).every((t) => betweenRates.test(t.word))
    if (tied && /^(capacity|annually|yearly)$/.test(token.word)) return 'vehicle/a'
    if (token.word === 'annual' && before.slice(n).every((t) => t.kind !== 'number' || t.joined))
      return 'vehicle/a'
  }
  return 'vehicle'
}

/** The flow of a number: its metric's, else what the words about it say. */
export function flowOf(
  lexicon: Lexicon,
  metric: string | null,
  topic: Topic | null,
  cues: Cues,
): Flow | null {
  const known = metric ? lexicon.metrics.find((entry) => entry.slug === metric) : undefined
  if (known) return known.flow
  if (!topic) return null
  switch (topic.family) {
    case 'tariff':
      return topic.place === 'elsewhere' ? null : 'jp_us'
    case 'export':
      return topic.place === 'us_jp' || topic.place === 'us_made'
        ? 'us_jp'
        : topic.place === 'from_us'
          ? 'us'
          : topic.place === 'jp_us' || topic.place === 'jp_made'
            ? 'jp_us'
            : null
    case 'import':
      return topic.place === 'elsewhere' ? null : 'us_jp'
    case 'registration':
      return 'jp'
    case 'investment':
    case 'cumulative':
      return 'us'
    case 'employment':
    case 'jobs':
      return topic.place === 'world' ? 'world' : 'us'
    case 'capacity':
      return topic.place === 'jp'
        ? 'jp'
        : topic.place === 'elsewhere' || topic.place === 'world'
          ? null
          : 'us'
    case 'production':
    case 'sales':
    case 'share':
      if (topic.place === 'us' || topic.place === 'us_made') return 'us'
      if (topic.place === 'jp') return 'jp'
      if (topic.place === 'world') return 'world'
      return topic.place === null && topic.family !== 'share' && !cues.places.length ? 'world' : null
    default:
      return null
  }
}
