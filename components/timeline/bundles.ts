import type { ClaimView } from '@/lib/claims/types.ts'
import type { TimelineEntry } from '@/lib/timeline/types.ts'

type Of<K extends TimelineEntry['kind']> = Extract<TimelineEntry, { kind: K }>

/** What stands together in a day: an article, an act, or all that one source says in figures and statements. */
export type Bundle =
  | { key: string; kind: 'article'; article: Of<'article'>['article'] }
  | { key: string; kind: 'act'; act: Of<'act'>['act'] }
  | { key: string; kind: 'claims'; claims: ClaimView[]; article: ClaimView['article'] }

/** The entries in their order, with neighbouring claims of one article gathered, so its source is told once. */
export function bundlesOf(entries: readonly TimelineEntry[]): Bundle[] {
  const bundles: Bundle[] = []
  for (const entry of entries) {
    const last = bundles.at(-1)
    if (entry.kind === 'article') {
      bundles.push({ key: `article-${entry.id}`, kind: 'article', article: entry.article })
    } else if (entry.kind === 'act') {
      bundles.push({ key: `act-${entry.id}`, kind: 'act', act: entry.act })
    } else if (last?.kind === 'claims' && last.article.id === entry.claim.article.id) {
      last.claims.push(entry.claim)
    } else {
      const { claim } = entry
      bundles.push({ key: `claim-${entry.id}`, kind: 'claims', claims: [claim], article: claim.article })
    }
  }
  return bundles
}

/** Not something that is known to have happened: an act announced for a day, and not checked since. */
export const isScheduled = (entry: TimelineEntry): boolean => entry.kind === 'act' && entry.act.scheduled

/** The first entry below the line between what was only scheduled and what was seen; null without such a line. */
export function firstSeen(entries: readonly TimelineEntry[]): TimelineEntry | null {
  const index = entries.findIndex((entry) => !isScheduled(entry))
  return index > 0 ? (entries[index] ?? null) : null
}
