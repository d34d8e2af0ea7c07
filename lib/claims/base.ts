/** Pure: what a figure is compared with, so that a direction never stands without its base. */
import { shiftDay } from '../format/date.ts'
import { durationKey } from '../format/period.ts'
import { hasHappened } from '../metrics/series.ts'
import { type Way, wayBetween } from './compare-values.ts'
import type { ClaimView } from './types.ts'

/**
 * own: the figure is itself a change, against what its comparator says.
 * growth: the change that a source gives for these very days.
 * year_earlier, before: the same length of time a year earlier, or directly before.
 * said_before: what was said of these days before, of a guidance or forecast.
 */
export type Base =
  | { kind: 'own'; way: Way | null }
  | { kind: 'growth' | 'year_earlier' | 'before' | 'said_before'; way: Way | null; claim: ClaimView }

/** The level each growth metric tells the change of, by slug. */
export type Levels = ReadonlyMap<string, string>

/** When an outlook was said; '' where nobody tells. */
export const saidOn = (claim: ClaimView): string => claim.issuedOn ?? claim.day ?? ''

/**
 * What a figure of a company or country is best compared with, out of all that is held of the same subject: of an outlook
 * what was said before; of what happened the growth its source gives, else the year earlier (seasons are the same), else
 * the period directly before. Periods of other lengths, with a gap between, or of another direction of trade do not compare.
 * @returns null where nothing does
 */
export function baseOf(claim: ClaimView, all: readonly ClaimView[], levels: Levels): Base | null {
  const { value, metric } = claim
  if (!value || !metric) return null
  if (value.comparator !== 'none') return { kind: 'own', way: waySigned(claim) }
  const others = all.filter(
    (one) => one.id !== claim.id && one.metric?.slug === metric.slug && sharesAxis(claim, one),
  )
  if (!hasHappened(claim)) {
    const said = others
      .filter((one) => !hasHappened(one) && samePeriod(one, claim) && one.basis === claim.basis)
      .filter((one) => saidOn(one) !== '' && saidOn(one) < saidOn(claim))
      .sort((a, b) => (saidOn(a) < saidOn(b) ? 1 : -1))[0]
    if (said) return against('said_before', said, claim)
  } else {
    const growth = all.find(
      (one) =>
        one.metric !== null &&
        levels.get(one.metric.slug) === metric.slug &&
        one.value?.comparator === 'yoy' &&
        stands(one) &&
        hasHappened(one) &&
        samePeriod(one, claim) &&
        sameFlow(one, claim),
    )
    if (growth) return { kind: 'growth', way: waySigned(growth), claim: growth }
  }
  const done = others.filter((one) => hasHappened(one) && stands(one))
  const year = done.find((one) => isYearEarlier(one, claim))
  if (year) return against('year_earlier', year, claim)
  const before = done
    .filter((one) => isBefore(one, claim))
    .sort((a, b) => ((a.period.end ?? '') < (b.period.end ?? '') ? 1 : -1))[0]
  return before ? against('before', before, claim) : null
}

function against(kind: Exclude<Base['kind'], 'own'>, before: ClaimView, claim: ClaimView): Base {
  const way = before.value && claim.value ? wayBetween(before.value, claim.value) : null
  return { kind, way, claim: before }
}

/** Of a change its sign. */
function waySigned({ value }: ClaimView): Way | null {
  const zero = { low: null, point: '0', high: null, approximation: 'exact' } as const
  return value && wayBetween(zero, value)
}

const stands = (claim: ClaimView) => claim.standing === 'current' && claim.preferred

const sameFlow = (a: ClaimView, b: ClaimView) => a.flow === b.flow

/** A value that was corrected was never true; one that was replaced was what stood. */
function sharesAxis(claim: ClaimView, one: ClaimView): boolean {
  return (
    one.value !== null &&
    !one.value.isChange &&
    one.value.comparator === 'none' &&
    one.modality !== 'denied' &&
    one.basis !== 'rumour' &&
    (one.standing === 'current' || one.standing === 'superseded') &&
    sameFlow(one, claim)
  )
}

const samePeriod = (a: ClaimView, b: ClaimView) =>
  a.period.start === b.period.start && a.period.end === b.period.end && a.period.end !== null

function isYearEarlier({ period: before }: ClaimView, { period: after }: ClaimView): boolean {
  if (!before.start || !before.end || !after.start || !after.end) return false
  if (durationKey(before) !== durationKey(after)) return false
  return lastYear(after.start) === before.start && sameMonthEnd(lastYear(after.end), before.end)
}

const lastYear = (day: string) => `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`

/** The last day of February counts as the same day in every year. */
const sameMonthEnd = (a: string, b: string) => a === b || (isFebruaryEnd(a) && isFebruaryEnd(b))

const isFebruaryEnd = (day: string) => /-02-2[89]$/.test(day)

/** Directly before; of figures on a day any earlier day, since the page names it. */
function isBefore({ period: before }: ClaimView, { period: after }: ClaimView): boolean {
  if (!before.start || !before.end || !after.start || !after.end) return false
  const length = durationKey(after)
  if (durationKey(before) !== length) return false
  return length === 'day' ? before.end < after.start : shiftDay(before.end, 1) === after.start
}
