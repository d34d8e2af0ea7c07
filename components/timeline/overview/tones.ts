import type { EntryKind } from '@/lib/timeline/filters.ts'

/** How kinds of entries differ in a column, in greyscale too: acts darkest, figures lightest. */
export const tones: Record<EntryKind, { fill: string; opacity: number }> = {
  act: { fill: 'var(--ink)', opacity: 1 },
  article: { fill: 'var(--ink)', opacity: 0.6 },
  claim: { fill: 'var(--ink)', opacity: 0.28 },
}
