/** What a selected number says by its form alone; the editor confirms the rest. */
import { Decimal } from 'decimal.js'
import type { Approximation } from '../../prisma/generated/enums.ts'

export type Prefill = {
  low: string
  point: string
  high: string
  approximation: Approximation
  /** The selection as it stands, kept where it is more than digits. */
  asPrinted: string
  /** Whether it is a percentage: then the metric is a growth or a rate. */
  isPercent: boolean
}

const scales: Record<string, number> = {
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
  bn: 9,
  tn: 12,
  千: 3,
  万: 4,
  億: 8,
  兆: 12,
}
const scaleWords = 'thousand|million|billion|trillion|bn|tn|千|万|億|兆'
const number = `([-−+]?\\d[\\d,]*(?:\\.\\d+)?)\\s*(${scaleWords})?`

const hedges: [RegExp, Approximation][] = [
  [/(?:at least|more than|over|no less than|以上|超)/i, 'at_least'],
  [/(?:up to|at most|less than|under|no more than|最大|以下|未満)/i, 'up_to'],
  [/(?:about|around|roughly|approximately|some|nearly|almost|約|およそ|ほぼ|程度)/i, 'about'],
]

/** The digits with the scale applied, written without exponent: "13" billion → 13000000000. */
function scaled(digits: string, scale: string | undefined): string {
  const value = new Decimal(digits.replaceAll(',', '').replace('−', '-').replace('+', ''))
  const power = scale ? (scales[scale.toLowerCase()] ?? 0) : 0
  // "6.0" keeps its decimal: it says how exactly the source counted.
  if (power === 0) return digits.replaceAll(',', '').replace('−', '-').replace('+', '')
  return value.mul(new Decimal(10).pow(power)).toFixed()
}

/**
 * @param selected the words the editor marked: "about $13 billion", "11.1%", "1万2,000台"
 * @param before the words of the sentence in front of it, where hedges stand
 * @returns null when no number is in it
 */
export function readFigure(selected: string, before = ''): Prefill | null {
  const text = selected.normalize('NFKC')
  const near = `${before.normalize('NFKC').slice(-24)} ${text}`
  const approximation = hedges.find(([words]) => words.test(near))?.[1] ?? 'exact'
  const rest = {
    approximation,
    asPrinted: /[^\d.,]/.test(text) ? text.trim() : '',
    isPercent: /%|percent|パーセント/i.test(text),
  }
  const range = new RegExp(`${number}\\s*(?:-|–|—|to|~|〜|から)\\s*\\D{0,2}${number}`, 'i').exec(text)
  if (range?.[1] && range[3]) {
    const scale = range[2] ?? range[4]
    return { ...rest, low: scaled(range[1], scale), point: '', high: scaled(range[3], range[4] ?? scale) }
  }
  const compound = /(\d+)\s*(兆|億|万)\s*(\d[\d,]*)\s*(億|万)?/.exec(text)
  if (compound?.[1] && compound[3]) {
    const sum = new Decimal(scaled(compound[1], compound[2])).add(scaled(compound[3], compound[4]))
    return { ...rest, low: '', point: sum.toFixed(), high: '' }
  }
  const single = new RegExp(number, 'i').exec(text)
  return single?.[1] ? { ...rest, low: '', point: scaled(single[1], single[2]), high: '' } : null
}

/**
 * What the last digit of a figure with a scale word counts: 10⁹ of "$13 billion", 10⁸ of "$13.2 billion" and 4000億.
 * @returns null where no scale word is in it, as then the digits speak for themselves
 */
export function printedStep(printed: string): Decimal | null {
  const numbers = [...printed.normalize('NFKC').matchAll(new RegExp(number, 'gi'))]
  const [, digits = '', scale] = numbers.at(-1) ?? []
  const power = scale ? scales[scale.toLowerCase()] : undefined
  if (power === undefined) return null
  return new Decimal(10).pow(power - (digits.split('.')[1]?.length ?? 0))
}
