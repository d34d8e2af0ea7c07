/** What the readers of claims found, as the draft prints it. */
import { Decimal } from 'decimal.js'
import type { IntakeClaim } from './shape.ts'
import type { ReadClaim, Sentence } from './types.ts'

/** In order of place, with the sentence as quote, and numbers of the headline only where they stand nowhere else. */
export function claimsAsPrinted(
  text: string,
  sentences: readonly Sentence[],
  read: readonly ReadClaim[],
): IntakeClaim[] {
  const ordered = [...read].sort((a, b) => a.start - b.start || a.end - b.end)
  const below = new Set(
    ordered.filter((claim) => sentences[claim.sentence]?.part !== 'headline').map(valueKey),
  )
  const seen = new Map<string, number>()
  const printed: IntakeClaim[] = []
  for (const claim of ordered) {
    const sentence = sentences[claim.sentence]
    if (!sentence) continue
    if (sentence.part === 'headline' && below.has(valueKey(claim))) continue
    const key = `${valueKey(claim)} ${claim.metric} ${claim.subject ?? claim.subjectName} ${claim.period?.code}`
    const repeats = seen.get(key) ?? null
    if (repeats === null) seen.set(key, printed.length)
    printed.push({
      quote: quoteOf(sentence),
      mark: text.slice(claim.start, claim.end),
      at: { start: claim.start, end: claim.end },
      low: plainDecimal(claim.low),
      point: plainDecimal(claim.point),
      high: plainDecimal(claim.high),
      unit: claim.unit,
      metric: claim.metric,
      subject: claim.subject,
      subjectName: claim.subjectName,
      period: claim.period?.code ?? null,
      periodStart: claim.period?.start ?? null,
      periodEnd: claim.period?.end ?? null,
      comparator: claim.comparator,
      basis: claim.basis,
      modality: claim.modality,
      approximation: claim.approximation,
      speaker: claim.speaker,
      flow: claim.flow,
      change: claim.change,
      streak: claim.streak,
      repeats,
    })
  }
  return printed
}

/** A sentence as quoted: a line break inside it is one space; a table row as it stands. */
export function quoteOf(sentence: Sentence): string {
  return sentence.row ? sentence.text : sentence.text.replace(/[ \t\u3000]*\n[ \t\u3000]*/g, ' ')
}

/** The same number in the same kind of unit, whatever its sign. */
const valueKey = ({ low, point, high, unit }: ReadClaim) =>
  `${[low, point, high].map((one) => one?.replace('-', '') ?? '').join('/')} ${unit?.replace('/a', '') ?? ''}`

/** No exponent, no trailing zeros. */
function plainDecimal(value: string | null): string | null {
  if (value === null) return null
  const number = new Decimal(value)
  return number.isFinite() ? number.toFixed() : null
}
