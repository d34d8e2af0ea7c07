/**
 * The one rule of when two figures contradict each other. Pure. Not contradictions: another question, a forecast beside
 * its outcome or a later forecast, the same number told less exactly, and what an editor has linked otherwise.
 */
import { Decimal } from 'decimal.js'
import type { Basis, ClaimLinkKind, Flow, PeriodState, Standing } from '../../prisma/generated/enums.ts'
import { printedStep } from './prefill.ts'
import type { ValueView } from './types.ts'

export type Measured = Pick<
  ValueView,
  'low' | 'point' | 'high' | 'decimals' | 'rounded' | 'approximation' | 'asPrinted'
>

/** What a claim must tell to compete with another. */
export type Competing = {
  id: number
  metric: { slug: string; flow?: Flow | null } | null
  subject: { type: string; slug?: string; code?: string }
  value: (Measured & Pick<ValueView, 'comparator' | 'isChange'>) | null
  period: { state: PeriodState; start: string | null; end: string | null }
  basis: Basis
  standing: Standing
  flow: Flow | null
  speaker: { name: string; ref: { slug: string } | null } | null
  issuedOn: string | null
  links?: readonly { kind: ClaimLinkKind; other: { id: number } }[]
}

/**
 * The question a figure claims to answer alone: metric, subject, period, what it is compared with, level or amount of
 * change, direction of trade. What happened has one answer (preliminary figures among themselves); what is foreseen or
 * promised only has one per speaker and day: another day's is a revision, another speaker's another view.
 * @returns null where it competes with nothing: no figure, no known period, superseded, or foreseen on no stated day
 */
export function rivalKey(claim: Competing): string | null {
  const { metric, subject, value, period, basis, standing, flow, speaker, issuedOn } = claim
  if (!metric || !value || standing !== 'current' || period.state !== 'known') return null
  const happened = basis === 'actual' || basis === 'calculated' || basis === 'preliminary'
  if (!happened && issuedOn === null) return null
  const knowledge = happened
    ? [basis === 'preliminary' ? 'preliminary' : 'actual']
    : [basis, speaker?.ref?.slug ?? speaker?.name ?? '', issuedOn]
  const who = [subject.type, subject.slug ?? subject.code ?? '']
  const what = [metric.slug, value.comparator, value.isChange, flow ?? metric.flow ?? null]
  return JSON.stringify([...what, ...who, period.start, period.end, ...knowledge])
}

/** Whether two claims give the same question different answers, by an editor's word or by what they say. */
export function contradicts(a: Competing, b: Competing): boolean {
  const kinds = [...kindsTo(a, b.id), ...kindsTo(b, a.id)]
  if (kinds.includes('contradicts')) return true
  // Two retellings of one origin that give its number otherwise are worth seeing: one of them misread it.
  if (kinds.some((kind) => kind !== 'same_origin') || !a.value || !b.value) return false
  const key = rivalKey(a)
  return key !== null && key === rivalKey(b) && !agrees(a.value, b.value)
}

const kindsTo = ({ links = [] }: Competing, id: number): ClaimLinkKind[] =>
  links.flatMap(({ kind, other }) => (other.id === id ? [kind] : []))

/** Whether one true number could have been printed both ways: 6 and 6.04, 1.4 and 1.45 trillion, "up to 20" and 13. */
export function agrees(a: Measured, b: Measured): boolean {
  const [one, other] = [reach(a), reach(b)]
  return one.from.lt(other.to) && other.from.lt(one.to)
}

/** Between which numbers, neither included, the true one lies if the figure is right. */
export function reach(value: Measured): { from: Decimal; to: Decimal } {
  const { low, point, high, approximation } = value
  const from = low ?? point
  const to = high ?? point
  const below = from === null ? new Decimal(-Infinity) : new Decimal(from).minus(halfStep(value, from))
  const above = to === null ? new Decimal(Infinity) : new Decimal(to).plus(halfStep(value, to))
  if (point === null) return { from: below, to: above }
  // "A loss of up to 690 billion" bounds how much, not how little.
  const loss = new Decimal(point).isNegative()
  if (approximation === (loss ? 'up_to' : 'at_least')) return { from: below, to: new Decimal(Infinity) }
  if (approximation === (loss ? 'at_least' : 'up_to')) return { from: new Decimal(-Infinity), to: above }
  return { from: below, to: above }
}

/**
 * Half of the last digit that counts: as printed ("$13 billion" counts billions), else by the decimals given. Of a
 * round or approximate number the zeros at its end do not count, but two digits do: "about 10 billion" is no 13.
 */
function halfStep(value: Measured, text: string): Decimal {
  const number = new Decimal(text)
  const given = new Decimal(10).pow(-value.decimals)
  const printed = value.asPrinted === null ? null : printedStep(value.asPrinted)
  const round = value.rounded || value.approximation !== 'exact' ? roundStep(number) : null
  return Decimal.max(given, ...[printed, round].filter((step) => step !== null)).div(2)
}

function roundStep(number: Decimal): Decimal | null {
  if (number.isZero()) return null
  const digits = number.abs().toFixed().replace('.', '')
  const last = number.abs().toFixed().includes('.') ? 0 : digits.length - digits.replace(/0+$/, '').length
  return new Decimal(10).pow(Math.min(last, number.e - 1))
}
