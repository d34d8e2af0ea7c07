import type { ChartOther, ChartPoint } from '@/components/charts/types.ts'
import { claimHref, claimText, correctionNote } from '@/components/claims/claim-words.ts'
import { firmnessOf } from '@/components/claims/firmness.ts'
import { formatDay } from '@/lib/format/date.ts'
import { formatValue } from '@/lib/format/number.ts'
import { periodLabel } from '@/lib/format/period.ts'
import { type Locale, localePath, pick } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { calculatedPath } from '@/lib/metrics/calculated-address.ts'
import type { Line, LineClaim, LinePoint } from '@/lib/metrics/line.ts'
import { hasHappened, pointValue } from '@/lib/metrics/series.ts'
import type { Basis } from '@/prisma/generated/enums.ts'

type Point = LinePoint<LineClaim>

const givenOn = (claim: LineClaim): string | null => claim.issuedOn ?? claim.article.day

/** What kind of word a figure is; of what had not happened yet, with the day it was given: "forecast, as of 6 Feb 2026". */
export function basisWords(basis: Basis, claim: LineClaim | null, locale: Locale): string {
  const word = translator(locale, 'claims')(`basis.${basis}`)
  const day = claim && !hasHappened({ basis }) ? givenOn(claim) : null
  return day
    ? translator(locale, 'metrics')('chart.asOf', { basis: word, day: formatDay(day, locale, 'short') })
    : word
}

/** From and to, where the source gave no point between them. */
export function rangeOf({ value }: Point): [number, number] | undefined {
  if (value.point !== null || value.low === null || value.high === null) return undefined
  return [Number(value.low), Number(value.high)]
}

/** A figure as a chart holds it, at a place in time. @param line whose point it is: the way to how it was calculated */
export function pointOf(point: Point, at: number, locale: Locale, line?: Line<LineClaim>): ChartPoint {
  const { claim, calculation, value, basis } = point
  const note = calculation
    ? translator(locale, 'metrics')(`chart.calculated.${calculation.kind}`, {
        count: calculation.inputs.length,
      })
    : claim && (correctionNote(claim, locale) ?? standingNote(claim, locale))
  const others = othersOf(point, locale)
  const range = rangeOf(point)
  const href = claim
    ? claimHref(claim, locale)
    : calculation && line && localePath(locale, calculatedPath(line, point))
  return {
    at,
    value: pointValue(value).toNumber(),
    label: periodLabel(point.period, locale),
    display: formatValue(value, locale).text,
    firmness: firmnessOf(basis),
    basis: basisWords(basis, claim, locale),
    ...(range ? { range } : {}),
    ...(href ? { href } : {}),
    ...(note ? { note } : {}),
    ...(others.length > 0 ? { others } : {}),
  }
}

/** What an earlier word came to. */
const standingNote = ({ standing }: LineClaim, locale: Locale): string | null =>
  standing === 'current' ? null : translator(locale, 'claims')(`standing.${standing}`)

/** A claim in the place of the one drawn: a target, or an earlier word on the period. */
export const claimPoint = (claim: LineClaim, at: number, locale: Locale): ChartPoint | null =>
  claim.value &&
  pointOf(
    {
      period: claim.period,
      value: claim.value,
      basis: claim.basis,
      claim,
      calculation: null,
      alongside: [],
      vintages: [],
    },
    at,
    locale,
  )

/** What is aimed at or promised is no figure of the period. */
export const isTarget = ({ basis }: { basis: Basis }): boolean => basis === 'target' || basis === 'pledge'

/** Said ahead of its time, by the company itself or by others. */
export const isForeseen = ({ basis }: { basis: Basis }): boolean =>
  basis === 'forecast' || basis === 'guidance'

/** A word that had its day; an estimate that still stands beside other figures is another answer, not an earlier one. */
export const isEarlier = (claim: LineClaim): boolean => isForeseen(claim) || claim.standing !== 'current'

const sameValue = (a: LineClaim, point: Point): boolean =>
  a.value !== null &&
  a.value.low === point.value.low &&
  a.value.point === point.value.point &&
  a.value.high === point.value.high

/** Who gives the period otherwise: neither the same number again, nor a word that is drawn as an earlier one or a target. */
function otherClaims(point: Point): LineClaim[] {
  const drawn = new Set(point.vintages.filter(isEarlier).map(({ id }) => id))
  return point.alongside.filter(
    (claim) => claim.value && !drawn.has(claim.id) && !isTarget(claim) && !sameValue(claim, point),
  )
}

const othersOf = (point: Point, locale: Locale): ChartOther[] =>
  otherClaims(point).map((claim) => ({
    value: claim.value && pointValue(claim.value).toNumber(),
    display: claimText(claim, locale),
    source: pick(locale, claim.article.source.name, claim.article.source.nameJa),
    basis: basisWords(claim.basis, claim, locale),
    href: claimHref(claim, locale),
  }))

/** Every claim that is drawn for a period: the point or what it is calculated from, earlier words, targets, other answers. */
export const drawnClaims = (point: Point): LineClaim[] => [
  ...(point.claim ? [point.claim] : (point.calculation?.inputs ?? [])),
  ...point.vintages.filter((claim) => claim.value && isEarlier(claim)),
  ...point.alongside.filter((claim) => claim.value && isTarget(claim)),
  ...otherClaims(point),
]
