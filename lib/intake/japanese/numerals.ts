import { Decimal } from 'decimal.js'

/** A numeral as read: the value, where it ends, and the large scale (万, 億, 兆) that its last part carries. */
export type Numeral = {
  start: number
  end: number
  value: Decimal
  /** 1 where none is written. */
  scale: number
  /** The number before its scale, for ranges such as 2~3万. */
  coefficient: Decimal
}

/** No quantity of this kind is longer; a wall of digits is not read. */
const LONGEST = 40

const KANJI = '〇一二三四五六七八九'
const SMALL: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }
const LARGE: Record<string, number> = { 万: 1e4, 億: 1e8, 兆: 1e12 }
const GROUPED = /[0-9]{1,3}(?:,[0-9]{3}){1,8}(?![0-9])/y
const DIGITS = /[0-9]{1,40}/y
const FRACTION = /[.・][0-9]{1,9}/y
const KANJI_RUN = /[〇一二三四五六七八九]{1,20}/y
const KANJI_FRACTION = /・[〇一二三四五六七八九]{1,9}/y

/** Matches a sticky pattern at a place. */
export function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? null
}

const kanjiDigits = (run: string) => [...run].map((char) => KANJI.indexOf(char)).join('')

/** The digits at a place, in figures or in kanji, with their fraction: "1,234.5", "一五", "十一・一" has 一・一. */
function plainNumber(text: string, at: number): { digits: string; end: number } | null {
  const figures = matchAt(GROUPED, text, at) ?? matchAt(DIGITS, text, at)
  if (figures) {
    const end = at + figures.length
    const fraction = matchAt(FRACTION, text, end)
    return {
      digits: figures.replaceAll(',', '') + (fraction ? `.${fraction.slice(1)}` : ''),
      end: end + (fraction?.length ?? 0),
    }
  }
  const run = matchAt(KANJI_RUN, text, at)
  if (!run) return null
  const end = at + run.length
  const fraction = matchAt(KANJI_FRACTION, text, end)
  return {
    digits: kanjiDigits(run) + (fraction ? `.${kanjiDigits(fraction.slice(1))}` : ''),
    end: end + (fraction?.length ?? 0),
  }
}

/**
 * Reads the Japanese numeral that starts at `at` in a plain reading: figures with or without commas and fraction,
 * kanji numerals in either style (二万五千, 二〇二五), and both mixed (1兆4000億, 1万2千, 1,234百万).
 * Null where none starts there, or where it is vague (2万数千).
 */
export function readNumeral(text: string, at: number): Numeral | null {
  let total = new Decimal(0)
  let section = new Decimal(0)
  let current: Decimal | null = null
  let scale = 1
  let coefficient = new Decimal(0)
  let highest = Number.POSITIVE_INFINITY
  let place = at
  let smallest = Number.POSITIVE_INFINITY
  while (place - at <= LONGEST) {
    const char = text[place]
    if (char === undefined) break
    const small = SMALL[char]
    const large = LARGE[char]
    if (small !== undefined) {
      if (current === null && small >= smallest) break
      section = section.plus((current ?? new Decimal(1)).times(small))
      current = null
      smallest = small
      place += 1
    } else if (large !== undefined) {
      const amount = section.plus(current ?? 0)
      if (amount.isZero() || large >= highest) break
      total = total.plus(amount.times(large))
      coefficient = amount
      scale = large
      highest = large
      smallest = Number.POSITIVE_INFINITY
      section = new Decimal(0)
      current = null
      place += 1
    } else {
      if (current !== null) break
      const number = plainNumber(text, place)
      if (!number) break
      current = new Decimal(number.digits)
      place = number.end
    }
  }
  if (place === at || place - at > LONGEST || /[数何]/.test(text[place] ?? '')) return null
  const rest = section.plus(current ?? 0)
  if (!rest.isZero() || scale === 1) {
    coefficient = scale === 1 ? rest : coefficient
  }
  return { start: at, end: place, value: total.plus(rest), scale, coefficient }
}
