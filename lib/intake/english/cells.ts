import { Decimal } from 'decimal.js'
import { readAmount } from './amounts.ts'
import type { Token } from './tokens.ts'
import { currencySigns, currencyWords, vehicleNouns } from './unit-words.ts'

/** Cells of tables: their numbers, and the units that heads and titles give them. */

const scales = new Map([
  ['thousand', '1e3'],
  ['thousands', '1e3'],
  ['million', '1e6'],
  ['millions', '1e6'],
  ['mn', '1e6'],
  ['billion', '1e9'],
  ['billions', '1e9'],
  ['bn', '1e9'],
  ['trillion', '1e12'],
])

/** What the words over or beside a number say of its unit. */
export type Head = { unit: string | null; scale: Decimal | null; percent: boolean }

/** "(billion yen)", "units", "Change (%)", "¥ bn", "thousand vehicles". */
export function unitIn(tokens: Token[]): Head {
  let unit: string | null = null
  let scale: Decimal | null = null
  for (const token of tokens) {
    const money = currencyWords.get(token.word) ?? currencySigns.get(token.word)
    if (money) unit = money
    else if (token.word === '%' || token.word === 'percent') unit ??= '%'
    else if (/^(employees|workers|jobs|people)$/.test(token.word)) unit ??= 'person'
    else if (vehicleNouns.has(token.word) && /s$/.test(token.word)) unit ??= 'vehicle'
    const written = scales.get(token.word)
    if (written) scale = new Decimal(written)
  }
  const yearly = tokens.some(
    ({ word }, n) =>
      word === 'capacity' ||
      (/^(a|per)$/.test(word) && tokens[n + 1]?.word === 'year') ||
      word === 'annually',
  )
  if (unit === 'vehicle' && yearly) unit = 'vehicle/a'
  const percent = tokens.some((token) => /^(%|percent|pct|change|chg)$/.test(token.word))
  return { unit, scale, percent }
}

export type CellValue = {
  value: Decimal
  unit: string | null
  scaled: boolean
  signed: boolean
  from: number
  to: number
}

/** A cell that is a number, with its sign or unit, and nothing else. */
export function cellValue(tokens: Token[]): CellValue | null {
  const closed = tokens[0]?.word === '(' && tokens.at(-1)?.word === ')'
  const inner = closed ? tokens.slice(1, -1) : tokens
  const at = inner.findIndex((token) => token.kind === 'number')
  if (at < 0 || at > 2 || (inner[at]?.joined ?? false)) return null
  const amount = readAmount(inner, at)
  if (
    !amount ||
    amount.from > (inner[0]?.word === '+' || inner[0]?.word === '-' || inner[0]?.kind === 'sign' ? 1 : 0)
  )
    return null
  const rest = inner.slice(amount.to)
  if (rest.some((token) => token.kind === 'word')) return null
  const raw = inner[at]?.raw ?? ''
  if (/^(19|20)\d\d$/.test(raw) && amount.unit === null) return null
  const minus = /^(-|▲|△|▼)$/.test(inner[0]?.word ?? '') || (closed && amount.unit === null)
  const plus = inner[0]?.word === '+'
  const value = minus ? amount.numeral.value.abs().negated() : amount.value
  const first = (minus || plus ? tokens[0] : inner[amount.from]) as Token
  return {
    value,
    unit: amount.unit,
    scaled: amount.numeral.scale !== null,
    signed: minus || plus,
    from: first.start,
    to: (inner[Math.min(amount.markTo, inner.length) - 1] as Token).end,
  }
}
