import type { Decimal } from 'decimal.js'
import { type Numeral, readNumeral } from './numerals.ts'
import type { Token } from './tokens.ts'
import {
  currencySigns,
  currencyWords,
  dollarCountries,
  nounStops,
  peopleNouns,
  personNouns,
  vehicleModifiers,
  vehicleNouns,
  workWords,
} from './unit-words.ts'

/** A number with what it counts, before ranges are joined. `from`–`to` take in sign, scale and unit. */
export type Amount = {
  numeral: Numeral
  value: Decimal
  from: number
  to: number
  /** Where the number as printed ends: with its scale and %, or currency, but without a counted noun. */
  markTo: number
  unit: string | null
  /** Written with a minus or a triangle. */
  signed: '+' | '-' | null
}

const percentWords = new Set(['%', 'percent', 'pct', '％'])
const minus = new Set(['-', '▲', '△', '▼'])

function currencyBefore(tokens: Token[], at: number): { from: number; unit: string } | null {
  const sign = tokens[at - 1]
  if (!sign) return null
  const unit = currencySigns.get(sign.word)
  if (unit) {
    const country =
      sign.tight && sign.word === '$' ? dollarCountries.get(tokens[at - 2]?.word ?? '') : undefined
    return country ? { from: at - 2, unit: country } : { from: at - 1, unit }
  }
  const code = /^[A-Z]{3}$/.test(sign.raw) ? currencyWords.get(sign.word) : undefined
  return code ? { from: at - 1, unit: code } : null
}

function currencyAfter(tokens: Token[], at: number): { to: number; unit: string } | null {
  const country = tokens[at]?.word
  const skip = country === 'us.' || country === 'japanese' || country === 'american' ? 1 : 0
  const unit = currencyWords.get(tokens[at + skip]?.word ?? '')
  // "19,500 pounds" is a weight.
  if (unit === 'GBP' && tokens[at - 1]?.kind === 'number') return null
  return unit ? { to: at + skip + 1, unit } : null
}

function percentAfter(tokens: Token[], at: number): { to: number; unit: '%' | 'pp' } | null {
  let to = at
  if (percentWords.has(tokens[to]?.word ?? '')) to++
  else if (tokens[to]?.word === 'per' && tokens[to + 1]?.word === 'cent') to += 2
  else if (tokens[to]?.word === 'percentage') {
    return /^points?$/.test(tokens[to + 1]?.word ?? '') ? { to: to + 2, unit: 'pp' } : null
  } else if (/^points?$/.test(tokens[to]?.word ?? '') && /\./.test(tokens[at - 1]?.raw ?? ''))
    return { to: to + 1, unit: 'pp' }
  else if (tokens[to]?.word === 'pp' || tokens[to]?.word === 'ppt') return { to: to + 1, unit: 'pp' }
  else return null
  if (/^(points?|pts?)$/.test(tokens[to]?.word ?? '')) return { to: to + 1, unit: 'pp' }
  return { to, unit: '%' }
}

/** Looks ahead from a number for the noun that it counts, over its adjectives. */
export function countedNoun(tokens: Token[], at: number): { to: number; unit: 'vehicle' | 'person' } | null {
  const works = () => tokens.slice(Math.max(0, at - 20), at + 20).some((token) => workWords.has(token.word))
  let seen = 0
  for (let n = at; n < tokens.length && n < at + 8; n++) {
    const token = tokens[n] as Token
    if (token.kind === 'number' && !token.joined) return null
    if (token.kind === 'sign') {
      if (token.word === '"' || token.word === '/' || token.word === "'") continue
      return null
    }
    if ((token.word === 'of' || token.word === 'such') && n === at) continue
    if (
      tokens[n - 1]?.word === 'of' &&
      n === at + 1 &&
      /^(the|its|their|those|these|his|our)$/.test(token.word)
    )
      continue
    if ((token.word === 'and' || token.word === 'or') && seen > 0) continue
    if (personNouns.has(token.word)) return { to: n + 1, unit: 'person' }
    if (peopleNouns.has(token.word) && !tokens[n + 1]?.joined) {
      const next = tokens[n + 1]?.word ?? ''
      if (token.word === 'japanese' || vehicleNouns.has(next) || personNouns.has(next)) continue
      return works() ? { to: n + 1, unit: 'person' } : null
    }
    if (vehicleNouns.has(token.word)) {
      const next = tokens[n + 1]
      if (next && vehicleModifiers.has(token.word) && !nounStops.has(next.word) && next.kind === 'word') {
        const later = countedNoun(tokens, n + 1)
        if (later) return later
        if (notVehicles.has(next.word)) return null
      }
      return { to: n + 1, unit: 'vehicle' }
    }
    if (nounStops.has(token.word)) return null
    const following = tokens[n + 1]
    const ends = following?.kind !== 'word' || nounStops.has(following.word)
    // "might lose 30,000 sales a year", "2,000 Alabama-built CX-50s"
    if (token.word === 'sales' && ends) return { to: n + 1, unit: 'vehicle' }
    if (token.kind === 'number' && following?.word === 's' && following.tight)
      return { to: n + 2, unit: 'vehicle' }
    // "3,000 Ridgelines": a model by its name.
    if (
      seen < 2 &&
      ends &&
      /^[A-Z][A-Za-z-]+s$/.test(token.raw) &&
      !/(ans|ese|ies|lexus|paris|texas|years|months|days|weeks|hours|states|nations|times|plants|models|dealers|degrees|points)$/.test(
        token.word,
      )
    )
      return { to: n + 1, unit: 'vehicle' }
    seen++
  }
  return null
}
const notVehicles = new Set(
  'dealers dealerships plants factories models makers brands parts components companies stores engines batteries prices owners buyers carriers suppliers firms lines'.split(
    ' ',
  ),
)

/** The number at a token with its unit; null where no number stands. */
export function readAmount(tokens: Token[], at: number): Amount | null {
  const numeral = readNumeral(tokens, at)
  if (!numeral) return null
  const before = currencyBefore(tokens, at)
  const token = tokens[at] as Token
  const letterBefore =
    tokens[at - 1]?.kind === 'word' && token.kind === 'number' && (token.tight || token.joined)
  if (letterBefore && !before && !(tokens[at - 1] as Token).word.match(/^(by|to|of|fell|rose|up|down)$/))
    return null
  let from = before ? before.from : at
  const ahead = tokens[from - 1]
  let signed: '+' | '-' | null = null
  const glued = tokens[from]?.tight && ahead && (!ahead.tight || tokens[from - 2]?.kind === 'sign')
  if (glued && (minus.has(ahead.word) || ahead.word === '+')) {
    signed = ahead.word === '+' ? '+' : '-'
    from--
  }
  const own = { numeral, from, signed, value: signed === '-' ? numeral.value.negated() : numeral.value }
  const percent = percentAfter(tokens, numeral.to)
  if (percent) return { ...own, to: percent.to, markTo: percent.to, unit: percent.unit }
  if (before) {
    const twice = currencyAfter(tokens, numeral.to)
    const to = twice?.unit === before.unit ? twice.to : numeral.to
    return { ...own, to, markTo: to, unit: before.unit }
  }
  const after = currencyAfter(tokens, numeral.to)
  if (after) return { ...own, to: after.to, markTo: after.to, unit: after.unit }
  const noun = countedNoun(tokens, numeral.to)
  if (noun) return { ...own, to: noun.to, markTo: numeral.to, unit: noun.unit }
  return { ...own, to: numeral.to, markTo: numeral.to, unit: null }
}
