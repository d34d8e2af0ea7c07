/** The figures written in a text, each as one number however it is written: 20,000, 2万, 20 thousand, ２万. */
import { Decimal } from 'decimal.js'
import { readAmount } from '../intake/english/amounts.ts'
import { readTokens, type Token } from '../intake/english/tokens.ts'
import { readNumeral } from '../intake/japanese/numerals.ts'
import { plainForm } from '../intake/japanese/plain.ts'
import { readEnglishScale, readUnit } from '../intake/japanese/units.ts'
import { plainReading } from '../intake/reading.ts'
import { noFigures, type Span } from './no-figures.ts'

/** `value` is without its sign (a fall of 3.2 % is 3.2), in plain digits; percentages are told from other numbers. */
export type Numeral = Span & { value: string; percent: boolean }

/** What makes two numerals the same: 15 % is not 15 plants. */
export const numeralKey = (value: string, percent: boolean): string =>
  new Decimal(value).abs().toFixed() + (percent ? '%' : '')

type Found = Span & { amount: Decimal; scale: Decimal | null; percent: boolean; bare: boolean }

/**
 * @param text of any length and content
 * @returns the figures in order of place. Digits count unless they are no figure (noFigures); numbers in words count
 *   where a scale or a unit makes them one (half a million, nineteen percent, 三割), not as words of the sentence (two makers, 一方)
 */
export function numeralsIn(text: string, language: 'en' | 'ja'): Numeral[] {
  const plain = plainReading(text)
  const passed = passOver(noFigures(plain))
  const found = language === 'ja' ? japanese(plainForm(plain), passed) : english(plain, passed)
  return rangesShared(plain, found).map(({ start, end, amount, percent }) => ({
    start,
    end,
    value: amount.abs().toFixed(),
    percent,
  }))
}

/** @returns whether a place lies in one of the spans; places are asked for in order */
function passOver(spans: readonly Span[]): (place: number) => boolean {
  let at = 0
  let reach = -1
  return (place) => {
    for (let span = spans[at]; span && span.start <= place; span = spans[++at])
      reach = Math.max(reach, span.end)
    return place < reach
  }
}

const letters = /[A-Za-z]/
const money = /^[A-Z]{3}$/

function english(plain: string, passed: (place: number) => boolean): Found[] {
  const tokens = readTokens(plain)
  const found: Found[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    if (token.kind === 'sign' || passed(token.start)) continue
    const read = readAmount(tokens, at)
    if (!read) continue
    const { numeral, unit } = read
    const percent = unit === '%' || unit === 'pp'
    const last = tokens[Math.max(numeral.to, read.markTo) - 1] ?? token
    const counted = numeral.scale !== null || percent || (unit !== null && money.test(unit))
    const person = unit !== null && numeral.value.gte(20)
    at = numeral.to - 1
    if (numeral.words && !counted && !person) continue
    const from = (tokens[read.from] ?? token).start
    found.push({
      start: Math.min(from, token.start),
      end: last.end,
      amount: numeral.value,
      scale: numeral.scale,
      percent,
      bare: unit === null,
    })
  }
  return found
}

const startJa = /[0-9〇一二三四五六七八九十百千]/g
const digit = /[0-9]/

function japanese(plain: string, passed: (place: number) => boolean): Found[] {
  const found: Found[] = []
  for (let at = 0; at < plain.length; ) {
    startJa.lastIndex = at
    const start = startJa.exec(plain)?.index
    if (start === undefined) break
    const numeral = passed(start) ? null : readNumeral(plain, start)
    const vague = /[数何幾]/.test(plain[start - 1] ?? '')
    if (!numeral || vague || letters.test(plain[start - 1] ?? '')) {
      at = start + 1
      // A run of digits is read whole or not at all.
      while (digit.test(plain[start] ?? '') && digit.test(plain[at] ?? '')) at += 1
      continue
    }
    at = numeral.end
    const factor = readEnglishScale(plain, numeral.end)
    const unit = readUnit(plain, factor?.end ?? numeral.end)
    const written = plain.slice(start, numeral.end)
    const counted = numeral.scale > 1 || /^(?:%|pp)$/.test(unit?.unit ?? '') || money.test(unit?.unit ?? '')
    const many = unit !== null && numeral.value.gte(20)
    if (!digit.test(written) && !counted && !many) continue
    const percent = unit?.unit === '%' || unit?.unit === 'pp'
    const scale = numeral.scale > 1 ? new Decimal(numeral.scale) : factor ? new Decimal(factor.factor) : null
    found.push({
      start,
      end: percent ? unit.end : (factor?.end ?? numeral.end),
      amount: numeral.value.times(factor?.factor ?? 1).times(percent ? unit.factor : 1),
      scale,
      percent,
      bare: unit === null,
    })
  }
  return found
}

const links = /^ ?(?:-|–|~|〜|to|and|or|から|または|ないし) ?[$¥€]?$/

/** The first number of a range has the scale and the sign of the second: 2 to 3 million, 2～3万, 27.5 to 30 %. */
function rangesShared(plain: string, found: readonly Found[]): Found[] {
  return found.map((one, at) => {
    const next = found[at + 1]
    if (!next || !one.bare || one.scale !== null || next.start - one.end > 12) return one
    if (!links.test(plain.slice(one.end, next.start))) return one
    const scaled = next.scale !== null && one.amount.lt(next.amount.div(next.scale))
    const amount = scaled ? one.amount.times(next.scale ?? 1) : one.amount
    return { ...one, amount, percent: one.percent || next.percent }
  })
}
