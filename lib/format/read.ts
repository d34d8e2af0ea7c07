/** Pure: values read back from the words `formatValue` prints, in either language. Not for prose: lib/intake reads that. */
import { Decimal } from 'decimal.js'
import type { Approximation } from '../../prisma/generated/enums.ts'
import { type Locale, locales } from '../i18n/locales.ts'
import { scalesEn, scalesJa, symbols, unitNames } from './amount.ts'
import { type FormattableValue, formatValue } from './number.ts'

/** Decimal strings with the digits that were printed; a bound alone reads as a point "at least" or "up to" it. */
export type ReadValue = Pick<FormattableValue, 'low' | 'point' | 'high' | 'decimals' | 'approximation'>

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const digits = '\\d[\\d,]*(?:\\.\\d+)?'

/** What a printed amount of a unit looks like: sign, symbol, number with its scale words, the unit's name. */
type Shape = { symbol: string; amount: RegExp; name: RegExp; rate: string }

function shapeOf(unit: string, locale: Locale): Shape {
  const { isMoney, one, many, rate } = unitNames(unit, locale)
  const isBare = unit === '%' || unit === ''
  if (locale === 'ja') {
    const name = isBare ? unit : many
    const groups = scalesJa.map(({ word }) => `(?:\\d+${word})?`).join('')
    return {
      symbol: '',
      amount: new RegExp(`^([+−]?)(${groups}(?:${digits})?)${escaped(name)}$`),
      name: new RegExp(`${escaped(name)}$`),
      rate,
    }
  }
  const symbol = isMoney ? (symbols[unit] ?? `${unit} `) : ''
  const nouns = isBare ? escaped(unit) : isMoney ? '' : ` (?:${escaped(one)}|${escaped(many)})${rate}`
  const scale = scalesEn.map(({ word }) => word).join('|')
  return {
    symbol,
    amount: new RegExp(`^([+−]?)${escaped(symbol)}(${digits}(?:${scale})?)${nouns}$`),
    name: new RegExp(`${nouns}$`),
    rate: '',
  }
}

const powers: Record<string, number> = Object.fromEntries(
  [...scalesEn, ...scalesJa].map(({ word, power }) => [word, power]),
)

/** @returns the number as a decimal string, its zeros kept where no scale word stands; null for no amount */
function readAmount(text: string, shape: Shape): string | null {
  const [, sign, number] = shape.amount.exec(text) ?? []
  if (!number) return null
  let sum = new Decimal(0)
  let isScaled = false
  for (const [, figure = '', word = ''] of number.matchAll(
    /(\d[\d,]*(?:\.\d+)?)( (?:tr|b|m)illion|[兆億万])?/g,
  )) {
    isScaled ||= word !== ''
    sum = sum.plus(new Decimal(figure.replaceAll(',', '')).times(new Decimal(10).pow(powers[word] ?? 0)))
  }
  const plain = isScaled ? sum.toFixed() : number.replaceAll(',', '')
  return sign === '−' ? `-${plain}` : plain
}

/** "10–13 billion" and "100〜130億ドル" say scale and unit once: what the second has, the first has too. */
function readRange(text: string, shape: Shape): [low: string, high: string] | null {
  const [, from = '', to = ''] = /^(.+?)(?: to |〜)(.+)$/.exec(text) ?? /^(.+?)–(.+)$/.exec(text) ?? []
  const high = readAmount(to, shape) ?? readAmount(shape.symbol + to, shape)
  const name = shape.name.exec(to)?.[0] ?? ''
  const scale = /( (?:tr|b|m)illion|[兆億万])$/.exec(to.slice(0, to.length - name.length))?.[0] ?? ''
  const low = [from, from + scale + name, from + name]
    .map((one) => readAmount(one, shape))
    .find((one) => one !== null)
  return low && high ? [low, high] : null
}

const hedges: Record<Locale, [approximation: Approximation, pattern: RegExp][]> = {
  en: [
    ['about', /^about (.+)$/],
    ['at_least', /^at least (.+)$/],
    ['up_to', /^(?:up|down) to (.+)$/],
  ],
  ja: [
    ['about', /^約(.+)$/],
    ['at_least', /^(.+)以上$/],
    ['up_to', /^最大(.+)$/],
  ],
}

function unhedged(text: string, locale: Locale): { approximation: Approximation; words: string } {
  for (const [approximation, pattern] of hedges[locale]) {
    const words = pattern.exec(text)?.[1]
    if (words !== undefined) return { approximation, words }
  }
  return { approximation: 'exact', words: text }
}

/** The bounds told in brackets beside a value. */
function readBounds(text: string, shape: Shape, locale: Locale): [low: string | null, high: string | null] {
  const range = readRange(text, shape)
  if (range) return range
  const { approximation, words } = unhedged(text, locale)
  const bound = readAmount(words, shape)
  return approximation === 'at_least' ? [bound, null] : [null, bound]
}

/** @returns null for text that is no value of this unit as `formatValue` prints it in full in this language */
export function readValue(text: string, unit: string, locale: Locale): ReadValue | null {
  const shape = shapeOf(unit, locale)
  const isRate = shape.rate !== ''
  if (isRate && !text.startsWith(shape.rate)) return null
  const bare = isRate ? text.replaceAll(shape.rate, '') : text
  const [, main = '', en, ja] = /^(.+?)(?: \((.+)\)|（(.+)）)?$/.exec(bare) ?? []
  const { approximation, words } = unhedged(main, locale)
  const point = readAmount(words, shape)
  const beside = en ?? ja
  const [low, high] =
    point === null
      ? (readRange(words, shape) ?? [null, null])
      : beside
        ? readBounds(beside, shape, locale)
        : [null, null]
  if (point === null && low === null) return null
  const decimals = Math.max(...[low, point, high].map((one) => one?.split('.')[1]?.length ?? 0))
  return { low, point, high, decimals, approximation }
}

/**
 * A value that was printed in either language, in this one: 20,000 vehicles → 2万台.
 * @param like a value of the same figure: its unit, and how exactly and against what it is told
 * @returns null for any other text, and for a value that would not print as it stands there
 */
export function retell(text: string, like: FormattableValue, locale: Locale): string | null {
  for (const from of locales) {
    const read = readValue(text, like.unit, from)
    if (!read) continue
    for (const rounded of [like.rounded, !like.rounded]) {
      for (const isChange of [like.isChange === true, like.isChange !== true]) {
        const value = { ...like, ...read, rounded, isChange }
        if (formatValue(value, from).text === text) return formatValue(value, locale).text
      }
    }
  }
  return null
}
