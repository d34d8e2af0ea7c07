/**
 * Pure: what one figure of a company is of another, and why it is not said where it is not.
 *
 * Both are of the very same days, in the same unit and known in the same way: what was reported is divided by what was
 * reported, a guidance by a guidance. Of several statements about those days the one that stands counts, the newest first.
 * A loss has no share of anything taken from it, and nothing is divided by what may be a loss.
 */
import { Decimal } from 'decimal.js'
import type { Approximation } from '../../prisma/generated/enums.ts'
import type { ValueView } from '../claims/types.ts'
import { durationKind } from '../format/period.ts'
import type { Calculation } from '../metrics/calculated.ts'
import { offBy, percentDecimals, shareStep, toStep } from '../metrics/exactness.ts'
import { type LineClaim, linePoint } from '../metrics/line.ts'
import { asTerm, type Term } from '../metrics/quotient.ts'
import { hasHappened } from '../metrics/series.ts'

/** happened: reported after the fact; ahead: guidance, forecasts and estimates. */
export type Told = 'happened' | 'ahead'

export type Share<C> = { kind: 'share'; part: C; whole: C; value: ValueView; calculation: Calculation<C> }

/**
 * loss: the whole is below zero; zero: it is nothing; unsure: its range or its bound reaches below zero, or the bounds of
 * the two say nothing together. apart: both are known, never of the same days; basis: of the same days, but one was
 * guided and the other forecast; unit: in different currencies. missing: which of the two is not held.
 */
export type NoShare<C> =
  | { kind: 'loss' | 'zero' | 'unsure' | 'apart' | 'basis' | 'unit'; part: C; whole: C }
  | { kind: 'missing'; missing: 'part' | 'whole' | 'both'; part: C | null; whole: C | null }

export type Ratio<C> = Share<C> | NoShare<C>

/** The day something was said, as exact as known; '' where nobody tells. */
export const saidOn = (claim: LineClaim): string => claim.issuedOn ?? claim.day ?? ''

const unsaid = new Set(['rumour', 'pledge', 'target'])
const doubtful = new Set(['denied', 'may', 'considering'])

function usable(claim: LineClaim, told: Told): boolean {
  const { metric, value, basis, modality, period } = claim
  if (metric?.kind !== 'level' || !value || value.comparator !== 'none' || value.isChange) return false
  if (unsaid.has(basis) || doubtful.has(modality)) return false
  if (period.state !== 'known' || period.start === null || period.end === null) return false
  return hasHappened(claim) === (told === 'happened')
}

/** Vehicles a year over a year are vehicles. */
function unitOf({ value, period }: LineClaim): string {
  const unit = value?.unit ?? ''
  return /^(fiscal_)?year$/.test(durationKind(period)) ? unit.replace(/\/a$/, '') : unit
}

const sameDays = (a: LineClaim, b: LineClaim) =>
  a.period.start === b.period.start && a.period.end === b.period.end
const daysAndUnit = (claim: LineClaim) => `${claim.period.start}/${claim.period.end}/${unitOf(claim)}`
const sameKnowledge = (a: LineClaim, b: LineClaim) =>
  a.basis === b.basis || (hasHappened(a) && hasHappened(b))

/** The latest end first, of those the longest, then what an editor prefers, then the newest word. */
export function byNewest(a: LineClaim, b: LineClaim): number {
  const [startA, endA] = [a.period.start ?? '', a.period.end ?? '']
  const [startB, endB] = [b.period.start ?? '', b.period.end ?? '']
  if (endA !== endB) return endA < endB ? 1 : -1
  if (startA !== startB) return startA < startB ? -1 : 1
  if (a.preferred !== b.preferred) return a.preferred ? -1 : 1
  return saidOn(a) < saidOn(b) ? 1 : saidOn(a) > saidOn(b) ? -1 : b.id - a.id
}

/** The newest figure that stands, of what was told in that way; null where there is none. */
export const newestOf = <C extends LineClaim>(claims: readonly C[], told: Told): C | null =>
  standing(claims, told)[0] ?? null

const standing = <C extends LineClaim>(claims: readonly C[], told: Told): C[] =>
  claims.filter((claim) => claim.standing === 'current' && usable(claim, told)).sort(byNewest)

/**
 * The newest figure that can be told as a share of another, or the reason why none can.
 * @param parts, wholes figures of one company, of any standing
 */
export function ratioOf<C extends LineClaim>(
  parts: readonly C[],
  wholes: readonly C[],
  told: Told,
): Ratio<C> {
  const [own, others] = [standing(parts, told), standing(wholes, told)]
  const [part, whole] = [own[0] ?? null, others[0] ?? null]
  if (!part || !whole) {
    return { kind: 'missing', missing: part ? 'whole' : whole ? 'part' : 'both', part, whole }
  }
  const units = new Set(others.map(unitOf))
  const alike = own.find((claim) => units.has(unitOf(claim)))
  if (!alike) return { kind: 'unit', part, whole }
  // By days: a company may have thousands of figures of either.
  const byDays = Map.groupBy(others, daysAndUnit)
  const together = own.filter((claim) => byDays.has(daysAndUnit(claim)))
  for (const claim of together) {
    const known = byDays.get(daysAndUnit(claim))?.find((other) => sameKnowledge(claim, other))
    if (known) return divide(claim, known)
  }
  const [first] = together
  const other = first && byDays.get(daysAndUnit(first))?.[0]
  if (first && other) return { kind: 'basis', part: first, whole: other }
  const fits = others.find((claim) => unitOf(claim) === unitOf(alike))
  return { kind: 'apart', part: alike, whole: fits ?? whole }
}

/**
 * The same share as it was guided on the day of the newer or older part, where the two figures that stand now were given
 * on different days: both given on one day, though one was replaced since. Null where there is no need or no such pair.
 */
export function saidTogether<C extends LineClaim>(ratio: Ratio<C>, wholes: readonly C[]): Share<C> | null {
  const { part, whole } = ratio
  if (!part || !whole || hasHappened(part) || ratio.kind === 'apart' || ratio.kind === 'unit') return null
  if (saidOn(part) === '' || saidOn(part) === saidOn(whole)) return null
  const then = wholes.find(
    (one) =>
      (one.standing === 'superseded' || one.standing === 'current') &&
      usable(one, 'ahead') &&
      sameDays(one, part) &&
      sameKnowledge(one, part) &&
      unitOf(one) === unitOf(part) &&
      saidOn(one) === saidOn(part),
  )
  const found = then && divide(part, then)
  return found?.kind === 'share' ? found : null
}

/** 100 × part ÷ whole, no more exact than the two. */
export function divide<C extends LineClaim>(part: C, whole: C): Share<C> | NoShare<C> {
  const none = (kind: 'loss' | 'zero' | 'unsure') => ({ kind, part, whole })
  const [top, bottom] = [termOf(part), termOf(whole)]
  if (!top || !bottom) return none('unsure')
  if (bottom.high.lt(0)) return none('loss')
  if (bottom.high.isZero() && bottom.low.isZero()) return none('zero')
  if (bottom.low.lte(0) || top.low.lt(0)) return none('unsure')
  const approximation = approximationOf(top.approximation, bottom.approximation)
  if (approximation === null) return none('unsure')
  const value = percentOf(top, bottom, approximation)
  return { kind: 'share', part, whole, value, calculation: { kind: 'share', inputs: [part, whole] } }
}

function termOf(claim: LineClaim): Term<LineClaim> | null {
  const point = linePoint({ claim, alongside: [] })
  return point && asTerm(point)
}

function percentOf(top: Term<unknown>, bottom: Term<unknown>, approximation: Approximation): ValueView {
  const low = top.low.div(bottom.high).times(100)
  const high = top.high.div(bottom.low).times(100)
  const steps = [
    // Of nothing at all, half a unit is as much of the percentage as it is of the whole.
    { number: top.low.isZero() ? bottom.low : top.low, step: top.step },
    { number: bottom.low, step: bottom.step },
  ]
  const decimals = percentDecimals(high, steps)
  // Half a unit in the last digit of either may move the last digit that is shown.
  const isLoose = offBy(steps).times(high).gte(new Decimal(10).pow(-decimals).div(2))
  const isRange = !low.eq(high)
  // A bound or an end of a range is not moved: cut upwards, "at least" would claim too much.
  const isAbout = !isRange && (approximation === 'about' || (approximation === 'exact' && isLoose))
  const step = isAbout ? shareStep(high, steps) : null
  const told = (value: Decimal) =>
    (step?.gt(1) ? toStep(value, step) : value)
      .toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP)
      .toFixed(decimals)
  return {
    low: isRange ? told(low) : null,
    point: isRange ? null : told(high),
    high: isRange ? told(high) : null,
    unit: '%',
    decimals,
    rounded: false,
    approximation: approximation === 'exact' && isLoose ? 'about' : approximation,
    comparator: 'none',
    isChange: false,
    asPrinted: null,
  }
}

/** A part of at least so much is at least such a share; divided by at least so much, at most. Null where they say nothing together. */
function approximationOf(part: Approximation, whole: Approximation): Approximation | null {
  const turned = { exact: 'exact', about: 'about', at_least: 'up_to', up_to: 'at_least' } as const
  const [a, b] = [part, turned[whole]]
  const firm = (one: Approximation) => one === 'exact' || one === 'about'
  if (firm(a) && firm(b)) return a === 'about' || b === 'about' ? 'about' : 'exact'
  if (firm(a)) return b
  return firm(b) || a === b ? a : null
}
