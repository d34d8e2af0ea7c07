/** One decimal with its unit, split into parts; English by thousands, Japanese by ten-thousands. */
import { Decimal } from 'decimal.js'
import type { Locale } from '../i18n/locales.ts'

export type AmountStyle = {
  /** At most three digits, short scale words. */
  compact: boolean
  /** Decimals the source gave; shown even where they are zeros: 6.0 %. */
  decimals: number
  /** A round figure may be told in millions; an exact count keeps its digits. */
  rounded: boolean
  /** Show + on what is above zero. */
  signed: boolean
}

/** In order: `period` ("年間", "月間"), `sign` (+ or −), `symbol` (¥), `number`, `unit` (" trillion", "兆円", "%"). */
export type AmountParts = { period: string; sign: string; symbol: string; number: string; unit: string }

/** Wide enough for any stored decimal, so that scaling never rounds. */
const Exact = Decimal.clone({ precision: 100, rounding: Decimal.ROUND_HALF_UP })

export const symbols: Readonly<Record<string, string>> = { JPY: '¥', USD: '$', EUR: '€', GBP: '£' }
const moneyJa: Readonly<Record<string, string>> = { JPY: '円', USD: 'ドル', EUR: 'ユーロ', GBP: 'ポンド' }
const nouns: Readonly<Record<string, { one: string; many: string; ja: string }>> = {
  vehicle: { one: 'vehicle', many: 'vehicles', ja: '台' },
  person: { one: 'person', many: 'people', ja: '人' },
}
const rates: Readonly<Record<string, Record<Locale, string>>> = {
  a: { en: ' a year', ja: '年間' },
  mo: { en: ' a month', ja: '月間' },
}

export const scalesEn = [
  { power: 12, word: ' trillion', short: 'tn' },
  { power: 9, word: ' billion', short: 'bn' },
  { power: 6, word: ' million', short: 'm' },
]
const thousand = { power: 3, word: ' thousand', short: 'k' }
export const scalesJa = [
  { power: 12, word: '兆' },
  { power: 8, word: '億' },
  { power: 4, word: '万' },
]

/** What a unit is called: {vehicle}/a is counted in vehicles and told per year. */
export type UnitNames = { isMoney: boolean; one: string; many: string; rate: string }

/** @param unit as on Metric @returns its words in a language; `rate` is " a year" or 年間, empty for what is no rate */
export function unitNames(unit: string, locale: Locale): UnitNames {
  const isMoney = /^[A-Z]{3}$/.test(unit)
  if (isMoney) {
    const name = locale === 'ja' ? (moneyJa[unit] ?? unit) : ''
    return { isMoney, one: name, many: name, rate: '' }
  }
  const [, counted = unit, per = ''] = /^\{(\w+)\}(?:\/(\w+))?$/.exec(unit) ?? []
  const rate = rates[per]?.[locale] ?? ''
  const noun = nouns[counted]
  if (!noun) return { isMoney, one: counted, many: counted, rate }
  return locale === 'ja'
    ? { isMoney, one: noun.ja, many: noun.ja, rate }
    : { isMoney, one: noun.one, many: noun.many, rate }
}

const grouped = (digits: string) => digits.replace(/^\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','))
const plain = (value: Decimal, decimals: number) => value.toFixed(Math.max(decimals, value.decimalPlaces()))
const threeDigits = (value: Decimal) =>
  value.gte(100) ? value.toDecimalPlaces(0) : value.toSignificantDigits(3, Decimal.ROUND_HALF_UP)

/** @param unit {vehicle}, {vehicle}/a, {person}, %, ISO 4217, or '' for a bare number */
export function amountParts(amount: Decimal, unit: string, locale: Locale, style: AmountStyle): AmountParts {
  const value = new Exact(amount)
  const size = value.abs()
  const sign = value.isNegative() && !value.isZero() ? '−' : style.signed && value.gt(0) ? '+' : ''
  const base = { period: '', sign, symbol: '' }
  if (unit === '%' || unit === '') {
    const shown = style.compact ? threeDigits(size).toFixed() : grouped(plain(size, style.decimals))
    return { ...base, number: shown, unit }
  }
  const { isMoney, one, many, rate } = unitNames(unit, locale)
  if (locale === 'ja') return { ...base, period: rate, ...japanese(size, many, style) }
  const { number, word } = english(size, style, isMoney)
  if (isMoney) return { ...base, symbol: symbols[unit] ?? `${unit} `, number, unit: word }
  const tail = style.compact ? '' : ` ${size.eq(1) ? one : many}${rate}`
  return { ...base, number, unit: word + tail }
}

/** What the source told below the unit is not hidden behind a word for millions: $5,000,000.00. */
const isWhole = (size: Decimal, style: AmountStyle) => style.decimals === 0 && size.isInteger()

/** The largest scale that tells the amount in full with at most three decimals; else all its digits. */
function english(size: Decimal, style: AmountStyle, money: boolean): { number: string; word: string } {
  if (style.compact) {
    // 999,950 rounds up into the next scale, so the scale is chosen after rounding.
    const rounded = size.toSignificantDigits(3, Decimal.ROUND_HALF_UP)
    const scale = [...scalesEn, thousand].find(({ power }) => rounded.gte(new Exact(10).pow(power)))
    if (!scale) return { number: threeDigits(size).toFixed(), word: '' }
    return { number: threeDigits(size.div(new Exact(10).pow(scale.power))).toFixed(), word: scale.short }
  }
  if ((money || style.rounded) && isWhole(size, style)) {
    for (const { power, word } of scalesEn) {
      const scaled = size.div(new Exact(10).pow(power))
      if (scaled.gte(1) && scaled.decimalPlaces() <= 3) return { number: grouped(scaled.toFixed()), word }
    }
  }
  return { number: grouped(plain(size, style.decimals)), word: '' }
}

/** 1兆4000億, 91万8146, each group of four digits with its own word; the last word belongs to the unit. */
function japanese(size: Decimal, name: string, style: AmountStyle): { number: string; unit: string } {
  if (style.compact) {
    const rounded = size.toSignificantDigits(3, Decimal.ROUND_HALF_UP)
    const scale = scalesJa.find(({ power }) => rounded.gte(new Exact(10).pow(power)))
    if (!scale) return { number: threeDigits(size).toFixed(), unit: name }
    return {
      number: threeDigits(size.div(new Exact(10).pow(scale.power))).toFixed(),
      unit: scale.word + name,
    }
  }
  if (!isWhole(size, style)) return { number: grouped(plain(size, style.decimals)), unit: name }
  let rest = size
  const groups: { digits: string; word: string }[] = []
  for (const { power, word } of scalesJa) {
    const step = new Exact(10).pow(power)
    const count = rest.div(step).floor()
    if (count.isZero()) continue
    groups.push({ digits: count.toFixed(), word })
    rest = rest.minus(count.times(step))
  }
  if (!rest.isZero() || groups.length === 0) groups.push({ digits: rest.toFixed(), word: '' })
  const last = groups.at(-1)
  const number = groups.map(({ digits, word }, i) => digits + (i === groups.length - 1 ? '' : word)).join('')
  return { number, unit: (last?.word ?? '') + name }
}
