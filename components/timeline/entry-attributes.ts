import type { TimelineEntry } from '@/lib/timeline/types.ts'

/**
 * What keys, notes and links find an entry by: its name, and its date as exactly as known (`data-at` an ISO instant,
 * `data-day` in `data-zone`).
 */
export const entryAttributes = ({ kind, id, moment }: TimelineEntry) => ({
  id: `e-${kind}-${id}`,
  tabIndex: -1,
  'data-entry': `${kind}:${id}`,
  'data-at': moment.at ?? undefined,
  'data-precision': moment.precision,
  'data-day': moment.day,
  'data-zone': moment.zone ?? undefined,
})
