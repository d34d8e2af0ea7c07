import type {
  Approximation,
  Basis,
  ClaimLinkKind,
  Comparator,
  Evidence,
  Flow,
  MetricKind,
  Modality,
  Novelty,
  PeriodCalendar,
  PeriodState,
  Standing,
  Verification,
} from '../../prisma/generated/enums.ts'
import type { ArticleRef } from '../articles/types.ts'
import type { Named } from '../named.ts'

/** What a claim is about: exactly one of a company, a country (ISO 3166) or a policy. */
export type SubjectView =
  | ({ type: 'company'; shortName: string; shortNameJa: string; country: string } & Named)
  | { type: 'country'; code: string }
  | ({ type: 'policy' } & Named)

export type MetricRef = Named & { unit: string; kind: MetricKind; flow: Flow | null }

/** A value as `formatValue` takes it. Decimals are strings, never floats; `unit` as on Metric. */
export type ValueView = {
  low: string | null
  point: string | null
  high: string | null
  unit: string
  decimals: number
  rounded: boolean
  approximation: Approximation
  comparator: Comparator
  /** An amount of change: printed with its sign, never drawn as a level. */
  isChange: boolean
  asPrinted: string | null
}

/** ISO dates, both inclusive; a null end of a known period is open. */
export type PeriodView = {
  state: PeriodState
  start: string | null
  end: string | null
  calendar: PeriodCalendar
}

/** Who says it, as the source names them; `ref` where we hold the entity. */
export type SpeakerView = {
  name: string
  nameJa: string | null
  ref: ({ type: 'person' | 'company' | 'agency' } & Named) | null
}

export type PassageView = {
  field: string
  start: number
  end: number
  quote: string
  markStart: number | null
  markEnd: number | null
  /** The number itself inside the quote, null without a mark. */
  mark: string | null
}

/** A claim as another claim or a chart refers to it. */
export type ClaimSummary = {
  id: number
  subject: SubjectView
  metric: MetricRef | null
  statement: string | null
  statementJa: string | null
  value: ValueView | null
  period: PeriodView
  basis: Basis
  modality: Modality
  /** Of an amount promised; null: the source does not say. */
  novelty: Novelty | null
  standing: Standing
  preferred: boolean
  evidence: Evidence
  flow: Flow | null
  speaker: SpeakerView | null
  issuedOn: string | null
  /** The day it is dated by: when it was issued, else its article's day (as exact as known). */
  day: string | null
  verified: Verification
  article: ArticleRef
  /** A current account contradicts or denies it; said where its links are not carried. */
  disputed?: true
}

/** `out`: this claim does `kind` to the other; `in`: the other does it to this one. */
export type ClaimLinkView = {
  kind: ClaimLinkKind
  direction: 'out' | 'in'
  note: string | null
  noteJa: string | null
  other: ClaimSummary
}

export type ClaimView = ClaimSummary & {
  seenAt: string | null
  note: string | null
  noteJa: string | null
  passages: PassageView[]
  /** What it said before it was corrected, as its article's corrections put it; newest first. `at`: ISO instant. */
  corrections: { at: string; before: string }[]
  links: ClaimLinkView[]
}
