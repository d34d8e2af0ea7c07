import type { TimelineEntry } from '@/lib/timeline/types.ts'

export type EntryOf<K extends TimelineEntry['kind']> = Extract<TimelineEntry, { kind: K }>

/** What stands together in a day: an article, an act, or all that one source says in figures and statements. */
export type Bundle =
  | { key: string; kind: 'article'; entry: EntryOf<'article'> }
  | { key: string; kind: 'act'; entry: EntryOf<'act'> }
  | { key: string; kind: 'claims'; entry: EntryOf<'claim'>; entries: EntryOf<'claim'>[] }

/** The entries in their order, with neighbouring claims of one article and moment gathered, so its source is told once. */
export function bundlesOf(entries: readonly TimelineEntry[]): Bundle[] {
  const bundles: Bundle[] = []
  for (const entry of entries) {
    const last = bundles.at(-1)
    const key = `${entry.kind}-${entry.id}`
    if (entry.kind === 'article') bundles.push({ key, kind: 'article', entry })
    else if (entry.kind === 'act') bundles.push({ key, kind: 'act', entry })
    else if (
      last?.kind === 'claims' &&
      last.entry.claim.article.id === entry.claim.article.id &&
      last.entry.moment.at === entry.moment.at
    )
      last.entries.push(entry)
    else bundles.push({ key, kind: 'claims', entry, entries: [entry] })
  }
  return bundles
}

/**
 * A day's entries (in the order of the stream) by whether their time is known: those with one come first, and what
 * follows them on the page did not necessarily happen before them.
 */
export function byKnownTime<E extends { moment: { at: string | null } }>(
  entries: readonly E[],
): { timed: E[]; untimed: E[] } {
  return {
    timed: entries.filter(({ moment }) => moment.at !== null),
    untimed: entries.filter(({ moment }) => moment.at === null),
  }
}
