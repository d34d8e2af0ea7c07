import type { EntryName } from '@/lib/timeline/selection.ts'
import type { PolicyStandings } from '@/lib/timeline/standings.ts'
import type { TimelineView } from '@/lib/timeline/view.ts'
import type { EntrySnippet } from '@/lib/timeline/words/snippets.ts'

/** How a stream is shown: what its entries must know of the view they stand in. */
export type StreamShape = Pick<TimelineView, 'date' | 'clock' | 'asof' | 'cursor'> & {
  /** What lies after this day is ahead: the day the view is of, or that to which the record reaches. */
  line: string | null
  /** Told at the first act of each policy on the page. */
  standings: PolicyStandings
  /** Long pages: links without scripts, articles by headline and source only. */
  long: boolean
  /** Each entry's source address, for paper. */
  addresses: boolean
  /** Where the view's words stand in its entries. */
  found: ReadonlyMap<EntryName, EntrySnippet>
}

/** A stream inside another page: by publication, each entry by the clocks of its place. */
export const embedded: StreamShape = {
  date: 'published',
  clock: 'own',
  asof: null,
  cursor: null,
  line: null,
  standings: new Map(),
  long: false,
  addresses: false,
  found: new Map(),
}
