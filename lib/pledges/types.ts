import type { ClaimLinkKind } from '../../prisma/generated/enums.ts'
import type { ClaimSummary, ClaimView, MetricRef } from '../claims/types.ts'

/** What came after a promise; other accounts of it are contradictions. `by`: how it bears on it; reported: a later report of the same subject and metric. */
export type Follow = {
  by: Exclude<ClaimLinkKind, 'part_of' | 'same_origin' | 'contradicts'> | 'reported'
  claim: ClaimSummary
}

/**
 * made: told as done already. passed: its date lies behind the last day our sources see, and nothing was reported;
 * running: neither.
 */
export type PledgeState = 'made' | 'passed' | 'running'

export type Pledge = {
  claim: ClaimView
  /** When it was given: ISO, as exact as known. */
  announcedOn: string | null
  /** The last day of its period; null: no date was given, or it is told as done. */
  due: string | null
  state: PledgeState
  /** Newest first. */
  since: Follow[]
  /** What it took the place of, newest first. */
  before: ClaimSummary[]
  /** Amounts that are counted within it, newest first: never to be added to it. */
  parts: Pledge[]
}

/** Promises of one metric; null: those told in words alone. */
export type PledgeGroup = { metric: MetricRef | null; pledges: Pledge[] }
