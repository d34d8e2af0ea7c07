import type { Amount } from './amounts.ts'
import { has, phraseReader } from './phrases.ts'
import type { Token } from './tokens.ts'

/**
 * What looks like a quantity and states nothing of the trade: dates, ages, durations, share prices, rates of
 * exchange, small counts of models, sizes of engines. What has no unit is none either, unless a table, or the words
 * around it, say what it counts (see quantities.ts).
 */

const shares = phraseReader([
  [
    'share',
    [
      'shares',
      'share/stock price/prices',
      'stock/stocks',
      'the benchmark',
      'nikkei/topix',
      'nikkei _ average/index',
      'market capitalization/capitalisation/cap/value',
      'earnings per share',
      'per share',
      'a share',
      'dividend/dividends',
      'adrs',
      'depositary receipts/shares',
      'premarket/intraday',
    ],
  ],
])
const marketValue = phraseReader([['share', ['market capitalization/capitalisation/cap/value']]])
/** At the beginning of a sentence: what it is about. */
const stock = phraseReader([['share', ['shares', 'the/ stock', 'share/stock price/prices']]])
const exchange = phraseReader([
  [
    'exchange',
    [
      'exchange rate/rates',
      'to the dollar/euro/greenback',
      'per dollar/euro',
      'against the dollar/euro/yen/greenback',
      'the yen weakened/strengthened/rose/fell/gained/lost/traded/slid/appreciated/depreciated/was',
      'the dollar weakened/strengthened/rose/fell/gained/lost/traded/slid/bought/was',
      'yen to/against the dollar/euro/greenback',
      'dollar/euro bought',
      'assumed/assumes/assuming rate/rates',
    ],
  ],
])
const equals = phraseReader([['equals', ['# = #', '= # yen', '= ¥ #', '# yen =']]])

const isYear = (amount: Amount) =>
  !amount.numeral.words &&
  amount.numeral.scale === null &&
  /^(1[5-9]|20)\d\d$/.test(amount.numeral.raw) &&
  (amount.unit === 'vehicle' || amount.unit === 'person' || amount.unit === null)

const money = (unit: string | null) => unit !== null && /^[A-Z]{3}$/.test(unit)

/** Whether the amount is none of the trade. `from` and `to` bound its clause. */
export function excluded(tokens: Token[], amount: Amount, from: number, to: number): boolean {
  const { unit, numeral } = amount
  const near = { from: Math.max(from, amount.from - 25), to: Math.min(to, amount.to + 15) }
  if (isYear(amount)) {
    const next = tokens[numeral.to]?.word ?? ''
    if (
      !numeral.value.mod(50).isZero() ||
      !/^(vehicles|cars|units|jobs|workers|employees|trucks)$/.test(next)
    )
      return true
  }
  if (unit === 'vehicle' && numeral.scale === null && numeral.value.lt(numeral.words ? 20 : 10)) return true
  if (unit === 'person' && numeral.scale === null && numeral.value.lt(5)) return true
  // Prices of shares and of currencies are small and have no "billion"; their moves stand right by them.
  const small = money(unit) && numeral.scale === null
  if (small && (has(shares, tokens, near.from, near.to) || has(exchange, tokens, near.from, near.to)))
    return true
  if (money(unit) && has(marketValue, tokens, near.from, near.to)) return true
  const before = Math.max(from, amount.from - 12)
  if (unit === '%' && has(shares, tokens, before, Math.min(to, amount.to + 3))) return true
  if (unit === '%' && has(exchange, tokens, before, Math.min(to, amount.to + 6))) return true
  if ((unit === '%' || small) && has(stock, tokens, 0, Math.min(6, tokens.length)) && amount.from < 40)
    return true
  if (money(unit) && has(equals, tokens, Math.max(from, amount.from - 4), Math.min(to, amount.to + 4)))
    return true
  // "a 100% subsidiary", "100 percent owned", "110 percent sure"
  if (
    unit === '%' &&
    /^(owned|subsidiary|stake|sure|certain|committed|correct)$/.test(tokens[amount.to]?.word ?? '')
  ) {
    return numeral.value.gte(100)
  }
  // "$29,990 sedan" stays; "a 2-million-dollar question" is rare enough. "5 dollars a gallon":
  if (money(unit) && /^(a|per)$/.test(tokens[amount.to]?.word ?? '')) {
    return /^(gallon|liter|litre|barrel|hour|ton|tonne|kilogram|share)$/.test(
      tokens[amount.to + 1]?.word ?? '',
    )
  }
  return false
}
