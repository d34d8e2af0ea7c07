import type { Db } from '../../../lib/db.ts'
import { getHorizon } from '../../../lib/home/queries.ts'
import { printCursor } from '../../../lib/timeline/cursor.ts'
import { listMarks } from '../../../lib/timeline/marks.ts'
import { unitFor } from '../../../lib/timeline/overview.ts'
import { getStream, nameFacets, selectEntries } from '../../../lib/timeline/queries.ts'
import { policyStandings } from '../../../lib/timeline/standings.ts'
import type { Stream } from '../../../lib/timeline/types.ts'
import { type TimelineView, withView } from '../../../lib/timeline/view.ts'

/** All that app/[locale]/timeline/stream.tsx asks for a page of the timeline, beyond its rows. */
export async function askAround(db: Db, view: TimelineView, page: Stream): Promise<void> {
  const [whole] = await Promise.all([
    selectEntries(db, withView(view, { from: null, to: null })),
    listMarks(db, view),
    getHorizon(db),
  ])
  if (whole.span) whole.histogram(unitFor(whole.span))
  await nameFacets(db, page.selection.facets())
  const policies = page.entries.flatMap((entry) => (entry.kind === 'act' ? [entry.act.policy.slug] : []))
  await policyStandings(db, [...new Set(policies)], view.asof ?? '2026-03-19', view.asof !== null)
}

/** The view, at a page in the middle where its address asks for that. */
export async function atDepth(db: Db, view: TimelineView, isDeep: boolean): Promise<TimelineView> {
  if (!isDeep) return view
  const { selection } = await getStream(db, view)
  const middle = selection.all(Math.ceil(selection.total / 2)).at(-1)
  if (!middle) return view
  return { ...view, cursor: printCursor({ ...middle, direction: 'older' }) }
}
