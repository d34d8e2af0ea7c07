import { cardSelect, refSelect, toCard, toRef } from '../articles/card.ts'
import { toClaim } from '../claims/view.ts'
import { claimsWithLinks } from '../claims/with-links.ts'
import type { Db } from '../db.ts'
import { policyActSelect, toPolicyAct } from '../policies/view.ts'
import { bareValue, type FacetName, facetNames } from './filters.ts'
import { selectWithWords } from './found.ts'
import { nameOf, withCurrentSlugs } from './postings/context.ts'
import { present } from './postings/filters.ts'
import { currentPostings, latestPostings } from './postings/keeper.ts'
import { select } from './postings/select.ts'
import type { EntryRef, FacetCount, Selection } from './selection.ts'
import type { Facets, FoldedReport, Stream, TimelineEntry, TimelinePage } from './types.ts'
import type { TimelineView } from './view.ts'

/** What a view selects. Whatever the view says, it answers. */
export async function selectEntries(db: Db, view: TimelineView): Promise<Selection> {
  const { postings, context } = await currentPostings(db)
  const moment = present(postings, context)
  const current = withCurrentSlugs(context, view)
  return view.q === '' ? select(moment, current) : selectWithWords(db, moment, current)
}

/**
 * One page of a view, newest first, with its selection. The place of a page is kept by its last entry,
 * so entries added meanwhile neither repeat nor hide any.
 */
export async function getStream(
  db: Db,
  view: TimelineView,
  { limit = view.per }: { limit?: number } = {},
): Promise<Stream> {
  const selection = await selectEntries(db, view)
  const { refs, older, newer } = selection.page(view.cursor, limit)
  return { entries: await entriesOf(db, refs), older, newer, selection }
}

/** A page for a part of another page, which needs no counts. */
export async function listTimeline(
  db: Db,
  view: TimelineView,
  options: { limit?: number } = {},
): Promise<TimelinePage> {
  const { entries, older, newer } = await getStream(db, view, options)
  return { entries, older, newer }
}

/** The entries that refs name, in their order; one that was taken away meanwhile is left out. */
export async function entriesOf(db: Db, refs: readonly EntryRef[]): Promise<TimelineEntry[]> {
  const ids = (kind: EntryRef['kind']) => refs.filter((ref) => ref.kind === kind).map(({ id }) => id)
  const folded = (kind: EntryRef['kind']) =>
    refs.flatMap((ref) => ref.folded.filter((one) => one.kind === kind).map(({ id }) => id))
  // Of no ids nothing is asked: Prisma would send a statement for every relation of nothing.
  const [articles, acts, claims, copies, said] = await Promise.all([
    some(ids('article'), (where) => db.article.findMany({ where, select: cardSelect })),
    some(ids('act'), (where) => db.policyAct.findMany({ where, select: policyActSelect })),
    claimsWithLinks(db, ids('claim')),
    some(folded('article'), (where) => db.article.findMany({ where, select: refSelect })),
    some(folded('claim'), (where) =>
      db.claim.findMany({ where, select: { id: true, article: { select: refSelect } } }),
    ),
  ])
  const articleBy = new Map(articles.map((row) => [row.id, toCard(row)]))
  const actBy = new Map(acts.map((row) => [row.id, toPolicyAct(row)]))
  const claimBy = new Map(claims.map((row) => [row.id, toClaim(row)]))
  const reportBy = new Map<string, FoldedReport>([
    ...copies.map((row) => [`article:${row.id}`, { id: row.id, article: toRef(row) }] as const),
    ...said.map((row) => [`claim:${row.id}`, { id: row.id, article: toRef(row.article) }] as const),
  ])
  return refs.flatMap((ref): TimelineEntry[] => {
    const { kind, id, on, moment } = ref
    // A known instant shows the day of the view's clock; what is known by day or month says no more than that.
    const day = moment.at === null ? moment.day : on
    const base = {
      ...{ id, on, day, moment },
      folded: ref.folded.flatMap((one) => reportBy.get(`${one.kind}:${one.id}`) ?? []),
    }
    const article = kind === 'article' && articleBy.get(id)
    if (article) return [{ ...base, kind: 'article', article }]
    const act = kind === 'act' && actBy.get(id)
    if (act) return [{ ...base, kind: 'act', act }]
    const claim = kind === 'claim' && claimBy.get(id)
    return claim ? [{ ...base, kind: 'claim', claim }] : []
  })
}

const some = async <Row>(
  ids: number[],
  find: (where: { id: { in: number[] } }) => Promise<Row[]>,
): Promise<Row[]> => (ids.length > 0 ? find({ id: { in: ids } }) : [])

/** The counts of a selection with the names of what they count. */
export async function nameFacets(db: Db, counts: Record<FacetName, FacetCount[]>): Promise<Facets> {
  const { context } = await latestPostings(db)
  const lists = facetNames.map(
    (name) =>
      [name, counts[name].map((one) => ({ ...one, named: nameOf(context, name, one.value) }))] as const,
  )
  return Object.fromEntries(lists) as Facets
}

/** The names of what a view itself names, excluded values too. */
export function nameFilters(db: Db, view: TimelineView): Promise<Facets> {
  const values = facetNames.map(
    (name) => [name, view[name].map((value) => ({ value: bareValue(value), count: 0 }))] as const,
  )
  return nameFacets(db, Object.fromEntries(values) as Record<FacetName, FacetCount[]>)
}
