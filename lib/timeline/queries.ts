import { cardSelect, refSelect, toCard, toRef } from '../articles/card.ts'
import { claimSelect, toClaim } from '../claims/view.ts'
import type { Db } from '../db.ts'
import { fromTitle, type Named, named, titled } from '../named.ts'
import { policyActSelect, toPolicyAct } from '../policies/view.ts'
import { type FacetName, facetNames, sourceKindOf } from './filters.ts'
import { selectWithWords } from './found.ts'
import { withCurrentSlugs } from './postings/context.ts'
import { present } from './postings/filters.ts'
import { currentPostings } from './postings/keeper.ts'
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
  const [articles, acts, claims, copies, said] = await Promise.all([
    db.article.findMany({ where: { id: { in: ids('article') } }, select: cardSelect }),
    db.policyAct.findMany({ where: { id: { in: ids('act') } }, select: policyActSelect }),
    db.claim.findMany({ where: { id: { in: ids('claim') } }, select: claimSelect }),
    db.article.findMany({ where: { id: { in: folded('article') } }, select: refSelect }),
    db.claim.findMany({
      where: { id: { in: folded('claim') } },
      select: { id: true, article: { select: refSelect } },
    }),
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

type Which = { slug: { in: string[] } }

/** Where the names of a filter's slugs are kept. */
const namesOf: { readonly [name in FacetName]?: (db: Db, where: Which) => Promise<Named[]> } = {
  company: (db, where) => db.company.findMany({ where, select: named }),
  policy: (db, where) => db.policy.findMany({ where, select: named }),
  story: async (db, where) => (await db.story.findMany({ where, select: titled })).map(fromTitle),
  topic: (db, where) => db.topic.findMany({ where, select: named }),
  person: (db, where) => db.person.findMany({ where, select: named }),
  agency: (db, where) => db.agency.findMany({ where, select: named }),
  source: (db, where) => db.source.findMany({ where, select: named }),
}

/** The counts of a selection with the names of what they count. */
export async function nameFacets(db: Db, counts: Record<FacetName, FacetCount[]>): Promise<Facets> {
  const lists = await Promise.all(
    facetNames.map(async (name) => {
      const slugs = counts[name].map(({ value }) => value).filter((value) => sourceKindOf(value) === null)
      const found = new Map(
        ((await namesOf[name]?.(db, { slug: { in: slugs } })) ?? []).map((one) => [one.slug, one]),
      )
      return [name, counts[name].map((one) => ({ ...one, named: found.get(one.value) ?? null }))] as const
    }),
  )
  return Object.fromEntries(lists) as Facets
}
