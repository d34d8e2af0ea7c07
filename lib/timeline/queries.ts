import { cardSelect, toCard } from '../articles/card.ts'
import type { Entity } from '../audit/entity.ts'
import { claimSelect, toClaim } from '../claims/view.ts'
import type { Db } from '../db.ts'
import { fromTitle, named, titled } from '../named.ts'
import { policyActSelect, toPolicyAct } from '../policies/view.ts'
import { idsOf } from '../slugs/references.ts'
import { type StreamRow, streamQuery } from './stream.ts'
import type { TimelineChoices, TimelineEntry, TimelinePage } from './types.ts'
import { type Cursor, parseCursor, printCursor, type TimelineView } from './view.ts'

const perPage = 50

/** Slugs to ids, old slugs included; null where there is no filter. */
async function idsFor(db: Db, entity: Entity, slugs: string[]): Promise<number[] | null> {
  return slugs.length === 0 ? null : [...(await idsOf(db, entity, slugs)).values()]
}

/**
 * One page of the stream, newest first. An entry stands on the day it happened where it happened; the
 * place of a page is kept by its last entry, so entries added meanwhile neither repeat nor hide any.
 */
export async function listTimeline(
  db: Db,
  view: TimelineView,
  { limit = perPage }: { limit?: number } = {},
): Promise<TimelinePage> {
  const [companyIds, policyIds, storyIds] = await Promise.all([
    idsFor(db, 'Company', view.company),
    idsFor(db, 'Policy', view.policy),
    idsFor(db, 'Story', view.story),
  ])
  const cursor = view.cursor === null ? null : parseCursor(view.cursor)
  const filter = { companyIds, policyIds, storyIds, kinds: view.kind, from: view.from, to: view.to }
  const rows = await db.$queryRaw<StreamRow[]>(streamQuery(filter, cursor, limit + 1))
  const more = rows.length > limit
  const page = rows.slice(0, limit)
  const upwards = cursor?.direction === 'newer'
  if (upwards) page.reverse()
  const link = (row: StreamRow | undefined, direction: Cursor['direction'], there: boolean) =>
    row && there ? printCursor({ direction, on: row.on, kind: row.kind, id: row.id }) : null
  return {
    entries: await entriesOf(db, page),
    older: link(page.at(-1), 'older', upwards || more),
    newer: link(page[0], 'newer', upwards ? more : cursor !== null),
  }
}

async function entriesOf(db: Db, rows: StreamRow[]): Promise<TimelineEntry[]> {
  const ids = (kind: StreamRow['kind']) => rows.filter((row) => row.kind === kind).map(({ id }) => id)
  const [articles, acts, claims] = await Promise.all([
    db.article.findMany({ where: { id: { in: ids('article') } }, select: cardSelect }),
    db.policyAct.findMany({ where: { id: { in: ids('act') } }, select: policyActSelect }),
    db.claim.findMany({ where: { id: { in: ids('claim') } }, select: claimSelect }),
  ])
  const articleBy = new Map(articles.map((row) => [row.id, toCard(row)]))
  const actBy = new Map(acts.map((row) => [row.id, toPolicyAct(row)]))
  const claimBy = new Map(claims.map((row) => [row.id, toClaim(row)]))
  return rows.flatMap(({ kind, id, on }): TimelineEntry[] => {
    const article = kind === 'article' && articleBy.get(id)
    if (article) return [{ kind: 'article', id, on, day: article.day ?? on, article }]
    const act = kind === 'act' && actBy.get(id)
    if (act) return [{ kind: 'act', id, on, day: act.day, act }]
    const claim = kind === 'claim' && claimBy.get(id)
    return claim ? [{ kind: 'claim', id, on, day: claim.day ?? on, claim }] : []
  })
}

/** What the filters offer, by name. */
export async function listTimelineChoices(db: Db): Promise<TimelineChoices> {
  const [companies, policies, stories] = await Promise.all([
    db.company.findMany({ select: named, orderBy: { name: 'asc' } }),
    db.policy.findMany({ select: named, orderBy: { name: 'asc' } }),
    db.story.findMany({ select: titled, orderBy: { title: 'asc' } }),
  ])
  return { companies, policies, stories: stories.map(fromTitle) }
}
