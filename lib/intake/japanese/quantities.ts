import type { Decimal } from 'decimal.js'
import type { Approximation, Unit } from '../types.ts'
import { readApproximation, readDirection } from './bounds.ts'
import { isNoClaim } from './exclusions.ts'
import { matchAt, type Numeral, readNumeral } from './numerals.ts'
import { readEnglishScale, readSign, readUnit, UNIT_FIRST } from './units.ts'

/** A quantity as printed, by place in the sentence. Values are signed: falls are below zero. */
export type Quantity = {
  start: number
  end: number
  low: Decimal | null
  point: Decimal | null
  high: Decimal | null
  unit: Unit
  approximation: Approximation
  /** An amount by which something changed. */
  change: boolean
  /** -1 and 1 where the words around it say down or up, 0 where they say neither. */
  direction: -1 | 0 | 1
  /** The first of a move from one value to another: it held until then. */
  from: boolean
}

type Measured = { numeral: Numeral; value: Decimal; unit: Unit | null; start: number; end: number }

const START = /[0-9〇一二三四五六七八九十百千]/g
const NUMERAL_CHARACTER = /[0-9〇一二三四五六七八九十百千万億兆,.]/
const RANGE_LINK =
  / ?(?:~|-|から(?:最大(?:で)?|約|およそ|一気に|さらに|最終的に|段階的に)?|ないし|乃至|または|もしくは|か) ?/y
/** A to B, said of a move and not of a span: "27.5%から15%に引き下げ". */
const MOVE = /(?:程度|前後|超|強|弱|余り?)?(?:に|へ|まで|と(?=な|大|急|縮|拡|減|増))/y
const NOT_A_MOVE = /に(?:のぼ|上|達|及|わた|とどま|なる(?:可能|見|と|との|予))/y

const RUN = /[0-9〇一二三四五六七八九十百千万億兆,.・]{1,40}/y
const LEAP = /[^0-9〇一二三四五六七八九十百千。、]{0,10}/y

/** 5、6万台: two figures in a row under one scale. */
const PAIRED = /([1-9])、([1-9])(?=[十百千万億兆割])/y

function isPaired(text: string, at: number): boolean {
  PAIRED.lastIndex = at
  const found = PAIRED.exec(text)
  return found !== null && Number(found[2]) === Number(found[1]) + 1 && !/[0-9.,]/.test(text.charAt(at - 1))
}

/** Whether a number at a place can be a quantity at all, told by what follows: most numbers are dates and names. */
function isPromising(text: string, at: number, far = true): boolean {
  const run = matchAt(RUN, text, at)
  if (run === null || /[数何幾]/.test(text.charAt(at - 1))) return false
  const end = at + run.length
  const next = text.charAt(end)
  if (UNIT_FIRST.has(next) || ' 余強超bmtBM'.includes(next) || readSign(text, at)) return true
  if (far && isPaired(text, at)) return true
  if (!far || !'~-かなまも乃'.includes(next)) return false
  return isPromising(text, end + (matchAt(LEAP, text, end)?.length ?? 0), false)
}

/** One number with its unit or sign, from `at`; null where no numeral starts there. */
function measured(text: string, at: number): Measured | null {
  const numeral = readNumeral(text, at)
  if (!numeral) return null
  const sign = readSign(text, at)
  if (sign) {
    const scale = readEnglishScale(text, numeral.end)
    const after = readUnit(text, scale?.end ?? numeral.end)
    const end = after?.unit === sign.unit ? after.end : (scale?.end ?? numeral.end)
    return {
      numeral,
      value: numeral.value.times(scale?.factor ?? 1),
      unit: sign.unit,
      start: sign.start,
      end,
    }
  }
  const unit = readUnit(text, numeral.end) ?? readUnitAfterHedge(text, numeral.end)
  if (
    numeral.end - at === 1
      ? /[十百千]/.test(text.charAt(at))
      : /^(?:十|百|千)[万億].{1,2}(?:未満|単位)/.test(text.slice(at, at + 8))
  )
    return { numeral, value: numeral.value, unit: null, start: at, end: numeral.end }
  const parts =
    unit?.factor === 10 ? /^([1-9一二三四五六七八九])分/.exec(text.slice(unit.end, unit.end + 2)) : null
  if (unit && parts) {
    const extra = Number(parts[1]) || '一二三四五六七八九'.indexOf(parts[1] ?? '') + 1
    return { numeral, value: numeral.value.times(10).plus(extra), unit: '%', start: at, end: unit.end + 2 }
  }
  return {
    numeral,
    value: numeral.value.times(unit?.factor ?? 1),
    unit: unit?.unit ?? null,
    start: at,
    end: unit?.end ?? numeral.end,
  }
}

/** "2万超の台" is not said, but "2万余台" and "2万5千余人" are. */
function readUnitAfterHedge(text: string, at: number) {
  return text[at] === '余' || text[at] === '強' || text[at] === '超' ? readUnit(text, at + 1) : null
}

/** The lower number of a range, in the scale of the upper where its own is left out: 2~3万. */
function lowValue(low: Measured, high: Measured): Decimal {
  const shared =
    low.numeral.scale === 1 && high.numeral.scale > 1 && low.numeral.value.lt(high.numeral.coefficient)
  const value = shared ? low.numeral.value.times(high.numeral.scale) : low.numeral.value
  return high.unit === '%' && low.unit === null ? value.times(high.value.div(high.numeral.value)) : value
}

/**
 * Reads every quantity with a known unit in the plain reading of a sentence, those that are no claims left out.
 * `shares`: the sentence before was about shares, and this one may go on with them.
 */
export function readQuantities(text: string, shares = false): Quantity[] {
  const found: Quantity[] = []
  if (
    shares &&
    /年初|急騰|急落|反発|値(?:上|下)がり|上昇|下落/.test(text) &&
    !/生産|販売|輸出|利益/.test(text)
  )
    return found
  let at = 0
  while (at < text.length) {
    START.lastIndex = at
    const start = START.exec(text)?.index
    if (start === undefined) break
    const first = isPromising(text, start) ? measured(text, start) : null
    if (!first) {
      at = start + 1
      while (at < text.length && NUMERAL_CHARACTER.test(text.charAt(at))) at += 1
      continue
    }
    RANGE_LINK.lastIndex = first.end
    const link = isPaired(text, start) ? '、' : RANGE_LINK.exec(text)?.[0]
    const secondAt = link === undefined ? -1 : skipSign(text, first.end + link.length)
    const second = secondAt < 0 ? null : measured(text, secondAt)
    const pair = second && joins(text, first, second, link ?? '') ? second : null
    at = (pair ?? first).end
    if (pair && pair.unit !== null && isRange(text, pair, link ?? '')) {
      add(found, text, first, pair)
    } else if (pair && pair.unit !== null) {
      add(found, text, { ...first, value: lowValue(first, pair), unit: first.unit ?? pair.unit }, null, true)
      add(found, text, pair, null)
    } else {
      add(found, text, first, null)
    }
  }
  return found
}

const skipSign = (text: string, at: number) => (/[$¥€]/.test(text.charAt(at)) ? at + 1 : at)

const joins = (text: string, first: Measured, second: Measured, link: string) =>
  second.unit !== null &&
  (first.unit === null || first.unit === second.unit) &&
  // A date or a count before から is no number of this unit: "4月から2万台".
  (first.unit !== null || first.end === first.numeral.end) &&
  !(link.includes('-') && first.unit === null && text[first.start - 1] === '-')

function isRange(text: string, second: Measured, link: string): boolean {
  if (!link.trim().startsWith('から')) return true
  // 1兆4000億円から500億円拡大する: a level and its change.
  if (second.unit && second.unit !== '%' && readDirection(text, second.start, second.end, second.unit).change)
    return false
  NOT_A_MOVE.lastIndex = second.end
  if (second.unit !== '%' && NOT_A_MOVE.test(text)) return true
  MOVE.lastIndex = second.end
  return !MOVE.test(text)
}

function add(found: Quantity[], text: string, first: Measured, second: Measured | null, from = false): void {
  const end = second?.end ?? first.end
  const unit = (second ?? first).unit
  if (unit === null || isNoClaim(text, first.start, end, unit, (second ?? first).value)) return
  const { direction, change, sign } = readDirection(text, first.start, end, unit)
  const signed = (value: Decimal) => (sign < 0 ? value.abs().neg() : value)
  const approximation = readApproximation(text, first.start, end)
  const base = { start: first.start, end, unit, approximation, change, direction, from }
  if (!second) {
    found.push({ ...base, low: null, point: signed(first.value), high: null })
    return
  }
  const [low, high] = [signed(lowValue(first, second)), signed(second.value)]
  found.push({ ...base, low: low.lte(high) ? low : high, point: null, high: low.lte(high) ? high : low })
}
