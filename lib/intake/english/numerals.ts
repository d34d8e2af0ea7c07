import { Decimal } from 'decimal.js'
import type { Token } from './tokens.ts'

/** A number as written: its value, the tokens it takes, and what of it was a scale ("billion"). */
export type Numeral = {
  value: Decimal
  from: number
  to: number
  scale: Decimal | null
  words: boolean
  raw: string
}

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'
const small = new Map<string, number>([
  ...ones.split(' ').map((word, n): [string, number] => [word, n]),
  ...tens.split(' ').map((word, n): [string, number] => [word, (n + 2) * 10]),
])

const scales = new Map<string, string>([
  ['hundred', '1e2'],
  ['thousand', '1e3'],
  ['million', '1e6'],
  ['mn', '1e6'],
  ['mln', '1e6'],
  ['mil', '1e6'],
  ['billion', '1e9'],
  ['bn', '1e9'],
  ['bln', '1e9'],
  ['bil', '1e9'],
  ['trillion', '1e12'],
  ['tn', '1e12'],
  ['trn', '1e12'],
  ['trln', '1e12'],
])
/** Only written onto the digits: 5m, 90k. */
const tightScales = new Map<string, string>([
  ['m', '1e6'],
  ['mm', '1e6'],
  ['k', '1e3'],
  ['b', '1e9'],
  ['t', '1e12'],
])

/** No quantity of the trade has more digits; longer runs are read as no number at all. */
const longest = 24

function scaleAt(tokens: Token[], at: number): Decimal | null {
  const token = tokens[at]
  if (token?.kind !== 'word') return null
  const written =
    scales.get(token.word) ?? (token.tight && !token.joined ? tightScales.get(token.word) : undefined)
  return written ? new Decimal(written) : null
}

function withScales(tokens: Token[], value: Decimal, from: number, at: number, words: boolean): Numeral {
  let to = at
  let whole = value
  let scale: Decimal | null = null
  for (let next = scaleAt(tokens, to); next && to - at < 2; next = scaleAt(tokens, to)) {
    whole = whole.times(next)
    scale = (scale ?? new Decimal(1)).times(next)
    to++
  }
  const raw = tokens
    .slice(from, to)
    .map((token) => token.raw)
    .join(' ')
  return { value: whole, from, to, scale, words, raw }
}

function wordNumeral(tokens: Token[], at: number): Numeral | null {
  const first = tokens[at] as Token
  if (first.word === 'a' || first.word === 'half') {
    const half = first.word === 'half'
    const scaleFrom =
      half && (tokens[at + 1]?.word === 'a' || tokens[at + 1]?.word === 'of') ? at + 2 : at + 1
    if (!scaleAt(tokens, scaleFrom) || tokens[scaleFrom]?.tight) return null
    return withScales(tokens, new Decimal(half ? '0.5' : 1), at, scaleFrom, true)
  }
  let value = small.get(first.word)
  if (value === undefined) return null
  let to = at + 1
  const next = small.get(tokens[to]?.word ?? '')
  if (value >= 20 && next !== undefined && next > 0 && next < 10) {
    value += next
    to++
  }
  return withScales(tokens, new Decimal(value), at, to, true)
}

/** "2½", "one and a half million" are not read; ordinals (4th, Q3, FY2025, CX-5, RAV4) are no numbers. */
export function readNumeral(tokens: Token[], at: number): Numeral | null {
  const token = tokens[at]
  if (!token) return null
  if (token.kind === 'word') return wordNumeral(tokens, at)
  if (token.kind !== 'number' || token.raw.length > longest) return null
  const after = tokens[at + 1]
  if (after?.tight && !after.joined && ['st', 'nd', 'rd', 'th'].includes(after.word)) return null
  return withScales(tokens, new Decimal(token.raw.replaceAll(',', '')), at, at + 1, false)
}

/** Plain digits, no exponent: "13000000000", "-3.2". */
export const printed = (value: Decimal) => (value.isZero() ? '0' : value.toFixed())
