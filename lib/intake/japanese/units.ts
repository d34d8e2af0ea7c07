import type { Unit } from '../types.ts'
import { matchAt } from './numerals.ts'

/** A unit as written after a numeral; `factor` turns the number into it (3割 is 30 %). */
export type ReadUnit = { unit: Unit; factor: number; end: number }

type UnitForm = { pattern: RegExp; unit: Unit; factor?: number }

/** Longest and most particular first. What follows in a lookahead makes the word another word: 台風, 人気, 円高. */
const FORMS: UnitForm[] = [
  { pattern: /(?:%|パーセント|㌫)ポイント|ポイント|㌽/y, unit: 'pp' },
  { pattern: /%|パーセント|㌫|percent/y, unit: '%' },
  { pattern: /割(?=[^引安高り当])/y, unit: '%', factor: 10 },
  { pattern: /割$/y, unit: '%', factor: 10 },
  { pattern: /(?:米|US)?(?:ドル|㌦)(?!高|安|相場|建|箱|円)/y, unit: 'USD' },
  { pattern: /ユーロ(?!高|安|圏|相場)/y, unit: 'EUR' },
  { pattern: /円(?!高|安|相場|滑|卓|周|形|ドル|買|売り)/y, unit: 'JPY' },
  { pattern: /(?:人民)?元(?=[^々祖素号年旦首])/y, unit: 'CNY' },
  { pattern: /ウォン/y, unit: 'KRW' },
  { pattern: /(?:英)?ポンド/y, unit: 'GBP' },
  { pattern: /ペソ/y, unit: 'MXN' },
  { pattern: /(?:カナダ|加)ドル/y, unit: 'CAD' },
  { pattern: /台(?!風|湾|数|所|頭|詞|座|帳|車|目|北)/y, unit: 'vehicle' },
  { pattern: /(?:人|名)(?!気|材|間|物|種|民|体|格|口|工|件|目|乗|称|古|義|刺|前|気)/y, unit: 'person' },
]

/** What a unit can begin with: most places are told apart by this alone. */
export const UNIT_FIRST = new Set('%パ㌫ポ㌽p割米Uド㌦ユ円人元ウ英ペカ加台名')

const SIGNS: [RegExp, Unit][] = [
  [/(?:US|米)\$ ?$/, 'USD'],
  [/\$ ?$/, 'USD'],
  [/¥ ?$/, 'JPY'],
  [/€ ?$/, 'EUR'],
  [/£ ?$/, 'GBP'],
  [/USD ?$/, 'USD'],
  [/JPY ?$/, 'JPY'],
]

const ENGLISH_SCALE = / ?(?:trillion|billion|million|bn|mn|tn|B|M)(?![A-Za-z])/y
const SCALES: Record<string, number> = {
  trillion: 1e12,
  billion: 1e9,
  million: 1e6,
  bn: 1e9,
  mn: 1e6,
  tn: 1e12,
  B: 1e9,
  M: 1e6,
}

/** The unit that stands at a place, after one space at most. */
export function readUnit(text: string, at: number): ReadUnit | null {
  const start = text[at] === ' ' ? at + 1 : at
  if (!UNIT_FIRST.has(text.charAt(start))) return null
  for (const form of FORMS) {
    const found = matchAt(form.pattern, text, start)
    if (found !== null) return { unit: form.unit, factor: form.factor ?? 1, end: start + found.length }
  }
  return null
}

/** The currency sign that ends right before a place, and where it begins. */
export function readSign(text: string, at: number): { unit: Unit; start: number } | null {
  const before = text.slice(Math.max(0, at - 5), at)
  if (!/[$¥€£DY ]$/.test(before)) return null
  for (const [pattern, unit] of SIGNS) {
    const found = pattern.exec(before)
    if (found) return { unit, start: at - found[0].length }
  }
  return null
}

/** "billion" and its kind after a figure with a currency sign. */
export function readEnglishScale(text: string, at: number): { factor: number; end: number } | null {
  const found = matchAt(ENGLISH_SCALE, text, at)
  return found === null ? null : { factor: SCALES[found.trim()] ?? 1, end: at + found.length }
}
