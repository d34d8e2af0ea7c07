import type { ArticleCard, ArticleRef } from '../articles/types.ts'
import type { ClaimView } from '../claims/types.ts'
import type { Named } from '../named.ts'
import type { PolicyActView } from '../policies/types.ts'
import type { FacetName } from './filters.ts'
import type { FacetCount, Moment, Selection } from './selection.ts'

/** A report of the same origin, folded into the entry: the article it stands in. */
export type FoldedReport = { id: number; article: ArticleRef }

/**
 * `on` sorts (YYYY-MM-DD, by the view's clock); `day` is what is known (2025-12 for an act known by month);
 * `moment` is the date that counts in the view. `folded`: reports of the same origin, oldest first.
 */
export type TimelineEntry = {
  id: number
  on: string
  day: string
  moment: Moment
  folded: FoldedReport[]
} & (
  | { kind: 'article'; article: ArticleCard }
  | { kind: 'act'; act: PolicyActView }
  | { kind: 'claim'; claim: ClaimView }
)

/** Cursors go into the view's `cursor`; null where the stream ends. `newer` leads back up. */
export type TimelinePage = { entries: TimelineEntry[]; older: string | null; newer: string | null }

/** One page of a view, and what was selected for all of it. */
export type Stream = TimelinePage & { selection: Selection }

/** A value a filter offers; `named` is null for values of the closed lists, which the messages name. */
export type FacetValue = FacetCount & { named: Named | null }
export type Facets = Record<FacetName, FacetValue[]>
