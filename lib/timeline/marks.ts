import type { Db } from '../db.ts'
import type { PolicyMark } from '../policies/types.ts'
import { markSelect, toMark } from '../policies/view.ts'
import { split } from './filters.ts'
import { selectEntries } from './queries.ts'
import { type TimelineView, withView } from './view.ts'

/** More than anyone could tell apart on a chart. */
const most = 120

/** The newest policy acts of a view, oldest first, to be marked over its overview at the date that counts in it. */
export async function listMarks(db: Db, view: TimelineView): Promise<PolicyMark[]> {
  const { included, excluded } = split(view.kind)
  if (excluded.includes('act') || (included.length > 0 && !included.includes('act'))) return []
  const { refs } = (await selectEntries(db, withView(view, { kind: ['act'] }))).page(null, most)
  const rows = await db.policyAct.findMany({
    where: { id: { in: refs.map(({ id }) => id) } },
    orderBy: [{ on: 'asc' }, { id: 'asc' }],
    select: { id: true, ...markSelect },
  })
  const refById = new Map(refs.map((ref) => [ref.id, ref]))
  return rows
    .map(({ id, ...row }) => {
      const mark = toMark(row)
      const ref = refById.get(id)
      // Acts are often done weeks before they take effect; a mark stands over the column that counts it.
      return ref ? { ...mark, on: ref.on, day: ref.moment.day } : mark
    })
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}
