import type { ClaimLinkKind } from '../../prisma/generated/enums.ts'
import type { ClaimView, MetricRef, PeriodView, SubjectView } from '../claims/types.ts'
import type { Named } from '../named.ts'

/** figures: one quantity with several values; accounts: something told one way and another, or denied. */
export type DisputeKind = 'figures' | 'accounts'

/** unjudged: found by comparing, no editor has said anything; open: judged to differ, not settled; settled: one side stands. */
export type DisputeState = 'unjudged' | 'open' | 'settled'

/** Where an account comes from: the agency or medium that first had it, and the claims that only pass it on. */
export type Origin = { source: Named; claims: ClaimView[] }

/** One answer, and everyone who gives it. */
export type Side = {
  claims: ClaimView[]
  origins: Origin[]
  /** Charts show this one. */
  drawn: boolean
  /** False once all of it was corrected or superseded. */
  stands: boolean
}

/** The links by which an editor says how two answers bear on each other. */
export type JudgedKind = Extract<ClaimLinkKind, 'contradicts' | 'denies' | 'corrects' | 'updates'>

export type Judgement = { kind: JudgedKind; note: string | null; noteJa: string | null }

export type Dispute = {
  /** The smallest id of its claims: stable while they are. */
  id: number
  kind: DisputeKind
  metric: MetricRef | null
  subject: SubjectView
  period: PeriodView
  /** At least two; the one that is drawn first. */
  sides: Side[]
  state: DisputeState
  judgements: Judgement[]
  /** The day of the newest word, ISO, as exact as known. */
  day: string | null
}
