import type { ClaimLinkKind } from '../../prisma/generated/enums.ts'
import type { ClaimSummary, ClaimView, MetricRef } from '../claims/types.ts'

/**
 * What came after a promise; other accounts of it are contradictions. `by`: how it bears on it; reported: a later
 * report of the same subject and metric; retold: the same promise, told again.
 */
export type Follow = {
  by: Exclude<ClaimLinkKind, 'part_of' | 'same_origin' | 'contradicts'> | 'reported' | 'retold'
  claim: ClaimSummary
}

type OnDay = {
  /** ISO, as exact as known. */
  day: string
}

/** A dated act of a policy, on the policy's page. */
export type ActOnRecord = OnDay & {
  type: 'act'
  policy: { slug: string; name: string; nameJa: string | null }
  key: string
  text: string
  textJa: string | null
}

export type ArticleOnRecord = OnDay & {
  type: 'article'
  id: number
  slug: string
  headline: string
  language: string
  source: { name: string; nameJa: string | null }
}

/** What the record has on the matter of a promise: not proof that it was kept. */
export type OnRecord = ActOnRecord | ArticleOnRecord

/** `announcedBy`: the act with which this very amount was announced. */
export type RecordOf = { later: OnRecord[]; announcedBy: ActOnRecord | null }

/**
 * made: told as done already. passed: its date lies behind the last day our sources see, and nothing was reported;
 * running: neither.
 */
export type PledgeState = 'made' | 'passed' | 'running'

export type Pledge = {
  claim: ClaimView
  /** When this source told it: ISO, as exact as known. It may have been announced before. */
  toldOn: string | null
  /** The act that announced it before it was told here; null: none is known. */
  announcedBy: ActOnRecord | null
  /** The last day of its period; null: no end was given, or it is told as done. */
  due: string | null
  state: PledgeState
  /** Newest first. */
  since: Follow[]
  /** Later acts and articles on its matter, newest first; of a part, they stand at its whole. */
  record: OnRecord[]
  /** Promises with a time of their own that were told in the same sentence, where this one has none. */
  beside: ClaimView[]
  /** Current accounts that give it otherwise or deny it, newest first. */
  disputedBy: ClaimSummary[]
  /** What it took the place of, newest first. */
  before: ClaimSummary[]
  /** Amounts that are counted within it, newest first: never to be added to it. */
  parts: Pledge[]
}

/** Promises of one metric; null: those told in words alone. */
export type PledgeGroup = { metric: MetricRef | null; pledges: Pledge[] }
