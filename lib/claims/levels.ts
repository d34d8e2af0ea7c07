import type { Db } from '../db.ts'
import type { Levels } from './base.ts'

/** Which level each growth metric tells the change of, by slug. */
export async function listLevels(db: Db): Promise<Levels> {
  const rows = await db.metric.findMany({
    where: { changeOf: { isNot: null } },
    select: { slug: true, changeOf: { select: { slug: true } } },
  })
  return new Map(rows.flatMap(({ slug, changeOf }) => (changeOf ? [[slug, changeOf.slug]] : [])))
}
