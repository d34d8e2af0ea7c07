import type { ArticleCard } from '../articles/types.ts'
import type { ClaimView } from '../claims/types.ts'
import type { Named } from '../named.ts'
import type { PolicyActView } from '../policies/types.ts'

/** `on` sorts (YYYY-MM-DD); `day` is what is known (2025-12 for an act known by month). */
export type TimelineEntry = { id: number; on: string; day: string } & (
  | { kind: 'article'; article: ArticleCard }
  | { kind: 'act'; act: PolicyActView }
  | { kind: 'claim'; claim: ClaimView }
)

/** Cursors go into the view's `cursor`; null where the stream ends. `newer` leads back up. */
export type TimelinePage = { entries: TimelineEntry[]; older: string | null; newer: string | null }

/** What the filters offer. */
export type TimelineChoices = { companies: Named[]; policies: Named[]; stories: Named[] }
