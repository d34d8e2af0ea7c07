/**
 * Values as readers write them, from decimal strings by decimal arithmetic alone: nothing passes through
 * binary floating point, and no digit is shown that the source did not give.
 */
import { Decimal } from 'decimal.js'
import type { Approximation, Comparator } from '../../prisma/generated/enums.ts'
import type { Locale } from '../i18n/locales.ts'
import { type AmountParts, type AmountStyle, amountParts } from './amount.ts'

/** `unit` as on Metric: {vehicle}, {vehicle}/a, {person}, % or ISO 4217. */
export type FormattableValue = {
  low: string | null
  point: string | null
  high: string | null
  unit: string
  decimals: number
  rounded: boolean
  approximation: Approximation
  comparator: Comparator
  /** An amount of change: printed with its sign. */
  isChange?: boolean
}

/** `text` is the other four in a row: "about " + "20,000" + " vehicles a year" + "". */
export type FormattedValue = { prefix: string; number: string; unit: string; suffix: string; text: string }

const words: Record<Locale, Record<Approximation, [before: string, after: string]>> = {
  en: { exact: ['', ''], about: ['about ', ''], at_least: ['at least ', ''], up_to: ['up to ', ''] },
  ja: { exact: ['', ''], about: ['約', ''], at_least: ['', '以上'], up_to: ['最大', ''] },
}

/**
 * A claim's value. A change against another period carries its sign: "+11.1%". A range is
 * "$10–13 billion", one bound alone "at least" or "up to". Compact rounds to three digits, for axes and tiles.
 */
export function formatValue(
  value: FormattableValue,
  locale: Locale,
  options: { compact?: boolean } = {},
): FormattedValue {
  const isOneBound = value.point === null && (value.low === null || value.high === null)
  const style: AmountStyle = {
    compact: options.compact ?? false,
    decimals: value.decimals,
    rounded: value.rounded || value.approximation !== 'exact' || isOneBound,
    signed: value.comparator !== 'none' || value.isChange === true,
  }
  const parts = (text: string) => amountParts(new Decimal(text), value.unit, locale, style)
  const { low, point, high } = value
  if (point !== null) {
    return finish(
      parts(point),
      value.approximation,
      locale,
      around(low === null ? null : parts(low), high === null ? null : parts(high), locale),
    )
  }
  if (low !== null && high !== null) {
    return finish(range(parts(low), parts(high), locale), value.approximation, locale, null)
  }
  if (low !== null) return finish(parts(low), 'at_least', locale, null)
  return high === null
    ? { prefix: '', number: '', unit: '', suffix: '', text: '' }
    : finish(parts(high), 'up_to', locale, null)
}

/** What is known of a value's bounds beside the value itself: "5–7%", "at least 5%". */
function around(low: AmountParts | null, high: AmountParts | null, locale: Locale): string | null {
  if (low && high) return join(range(low, high, locale))
  if (low) return finish(low, 'at_least', locale, null).text
  return high && finish(high, 'up_to', locale, null).text
}

const join = (parts: AmountParts) => parts.period + parts.sign + parts.symbol + parts.number + parts.unit

/** The unit is said once where that leaves no doubt: "$10–13 billion", but never "1兆4000〜1兆6000億円". */
function range(low: AmountParts, high: AmountParts, locale: Locale): AmountParts {
  const isJa = locale === 'ja'
  const isUnsigned = low.sign === '' && high.sign === ''
  const inGroups = (parts: AmountParts) => /[兆億万]/.test(parts.number)
  if (isUnsigned && scaleOf(low) === scaleOf(high) && !(inGroups(low) && scaleOf(low) !== '')) {
    return { ...high, number: `${low.number}${isJa ? '〜' : '–'}${high.number}` }
  }
  const [from, to] = [low, high].map((side) => join({ ...side, period: '' }))
  const number = `${from}${isJa ? '〜' : ' to '}${to}`
  return { period: high.period, sign: '', symbol: '', number, unit: '' }
}

/** " million", "m", "億", or nothing: the noun may differ, as in "1–2 vehicles". */
const scaleOf = ({ unit }: AmountParts): string =>
  /^(?: (?:tr|b|m)illion|tn|bn|m|k|[兆億万])/.exec(unit)?.[0] ?? ''

function finish(
  parts: AmountParts,
  approximation: Approximation,
  locale: Locale,
  around: string | null,
): FormattedValue {
  const [before, after] =
    locale === 'en' && approximation === 'up_to' && parts.sign === '−'
      ? ['down to ', '']
      : words[locale][approximation]
  const prefix = parts.period + before + parts.sign + parts.symbol
  const brackets = locale === 'ja' ? ['（', '）'] : [' (', ')']
  const suffix = after + (around === null ? '' : `${brackets[0]}${around}${brackets[1]}`)
  return {
    prefix,
    number: parts.number,
    unit: parts.unit,
    suffix,
    text: prefix + parts.number + parts.unit + suffix,
  }
}

/** A bare amount: "15%", "¥1.4 trillion"; compact for an axis: "¥1.4tn", "1.4兆円", "918k". */
export function formatAmount(
  amount: string,
  unit: string,
  locale: Locale,
  options: Partial<AmountStyle> = {},
): string {
  const style = { compact: false, decimals: 0, rounded: true, signed: false, ...options }
  return join(amountParts(new Decimal(amount), unit, locale, style))
}

/** A difference between two figures of one series: "+1.2 points", "−12,300 vehicles"; of percentages always points. */
export function formatChange(change: string, unit: string, locale: Locale): string {
  if (unit !== '%') return formatAmount(change, unit, locale, { signed: true })
  const bare = formatAmount(change, '', locale, { signed: true, rounded: false })
  if (locale === 'ja') return `${bare}ポイント`
  return new Decimal(change).abs().eq(1) ? `${bare} point` : `${bare} points`
}
