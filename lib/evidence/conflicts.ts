/** When two figures answer the same question differently, and what an editor may say of it. */
import { Decimal } from 'decimal.js'
import { z } from 'zod'
import type { Basis, ClaimLinkKind, Modality } from '../../prisma/generated/enums.ts'
import { decimalsOf } from '../claims/rules.ts'
import type { ClaimInput } from '../claims/schema.ts'
import type { ValueView } from '../claims/types.ts'

/** A figure as it is shown beside another. `article`: null for this article's own. */
export type Beside = {
  /** Null for a claim that is not saved yet. */
  id: number | null
  /** Its place in the list of the article's claims; null for another article's. */
  index: number | null
  value: ValueView
  basis: Basis
  modality: Modality
  preferred: boolean
  /** ISO, as exact as known. */
  day: string | null
  article: { id: number; slug: string; headline: string } | null
  quote: string | null
}

/**
 * A second figure of the same metric, subject, period and kind (level or amount of change), still unjudged.
 * `differs`: the two cannot both be right (lib/claims/agree.ts); else only both want to be the one that is drawn.
 * `blocks`: of the same basis too, so that one of the two must be explained before readers see both. A forecast and
 * the outcome may differ in peace.
 */
export type Conflict = { key: string; own: Beside; first: Beside; differs: boolean; blocks: boolean }

/** What the second figure is to the first. */
export const judgementKinds = ['same', 'correction', 'update', 'contradiction'] as const
export type JudgementKind = (typeof judgementKinds)[number]

/** `key` names both figures with their values: what was judged is not carried over to other numbers. */
export const judgementSchema = z.strictObject({ key: z.string().max(500), kind: z.enum(judgementKinds) })
export const judgementsSchema = z.array(judgementSchema).max(400)
export type Judgement = z.output<typeof judgementSchema>

/** @param sameOrigin whether one article is a copy of the other */
export function linkKindOf(kind: JudgementKind, sameOrigin: boolean): ClaimLinkKind {
  if (kind === 'same') return sameOrigin ? 'same_origin' : 'confirms'
  return ({ correction: 'corrects', update: 'updates', contradiction: 'contradicts' } as const)[kind]
}

type Figure = Pick<
  ClaimInput,
  | 'metric'
  | 'company'
  | 'country'
  | 'policy'
  | 'periodState'
  | 'periodStart'
  | 'periodEnd'
  | 'isChange'
  | 'standing'
>

/** @returns what the figure answers; null where it answers nothing for sure: no metric, no known period, withdrawn */
export function questionOf(claim: Figure): string | null {
  if (claim.metric === null || claim.standing !== 'current' || claim.periodState !== 'known') return null
  const { metric, company, country, policy, periodStart, periodEnd, isChange } = claim
  return JSON.stringify([metric, company, country, policy, periodStart, periodEnd, isChange])
}

type Values = Pick<ClaimInput, 'low' | 'point' | 'high'>

const plain = (value: string | null) => (value === null ? '' : new Decimal(value).toFixed())

/** @returns the value in one form: 6 and 6.0 are equal */
export const plainValue = ({ low, point, high }: Values): string => [low, point, high].map(plain).join('/')

/** Names a pair of figures, whichever rows hold them. */
export const conflictKey = (question: string, own: Values, firstId: number | null, first: Values): string =>
  JSON.stringify([question, plainValue(own), firstId, plainValue(first)])

/** @returns a claim of the article being edited as it is shown; `unit` as on Metric */
export function besideOf(claim: ClaimInput, index: number, unit: string): Beside {
  const { id, low, point, high, rounded, approximation, comparator, isChange, asPrinted } = claim
  const value = { low, point, high, unit, rounded, approximation, comparator, isChange, asPrinted }
  return {
    ...{ id, index, basis: claim.basis, modality: claim.modality, preferred: claim.preferred },
    value: { ...value, decimals: decimalsOf(claim) },
    day: claim.issuedOn,
    article: null,
    quote: claim.passages[0]?.quote ?? null,
  }
}
