/** What came before the public after an instant. */
import type { Db } from '../db.ts'
import { news, shownClaim } from '../published.ts'
import { entriesOf, selectEntries } from '../timeline/queries.ts'
import type { EntryName } from '../timeline/selection.ts'
import { parseView, withoutShape } from '../timeline/view.ts'
import type { FreshIn } from './types.ts'

/** Beyond this many, names and lists stop; counts do not. */
const most = 1_000
/** How far down a view its new entries are looked for. */
const deepest = 20_000

/**
 * The entries that became public after `since`, newest first, at most a thousand of each kind: articles by their first
 * publication, acts by when they were entered, claims by the later of when they were read and when their article
 * was published. What was published again is not new.
 */
export async function freshEntries(db: Db, since: Date): Promise<EntryName[]> {
  const after = { gt: since }
  const [articles, acts, claims] = await Promise.all([
    db.article.findMany({
      where: { ...news, firstPublishedAt: after },
      orderBy: [{ firstPublishedAt: 'desc' }, { id: 'desc' }],
      take: most,
      select: { id: true, firstPublishedAt: true },
    }),
    db.policyAct.findMany({
      where: { createdAt: after },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: most,
      select: { id: true, createdAt: true },
    }),
    db.claim.findMany({
      where: { ...shownClaim, OR: [{ createdAt: after }, { article: { firstPublishedAt: after } }] },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: most,
      select: { id: true, createdAt: true, article: { select: { firstPublishedAt: true } } },
    }),
  ])
  return [
    ...articles.map(({ id, firstPublishedAt }) => ({
      name: `article:${id}` as const,
      at: +(firstPublishedAt ?? 0),
    })),
    ...acts.map(({ id, createdAt }) => ({ name: `act:${id}` as const, at: +createdAt })),
    ...claims.flatMap(({ id, createdAt, article: { firstPublishedAt } }) =>
      // Never said to have been published, it stands in no count of what is new.
      firstPublishedAt === null
        ? []
        : [{ name: `claim:${id}` as const, at: Math.max(+createdAt, +firstPublishedAt) }],
    ),
  ]
    .sort((a, b) => b.at - a.at)
    .map(({ name }) => name)
}

/**
 * What is new in a view.
 * @param query as printView writes it
 * @param fresh of `freshEntries` for the same instant
 * @param limit how many entries to return, newest of the view first
 */
export async function freshIn(
  db: Db,
  query: string,
  since: Date,
  fresh: ReadonlySet<EntryName>,
  limit: number,
): Promise<FreshIn> {
  if (fresh.size === 0) return { count: 0, entries: [] }
  const selection = await selectEntries(db, withoutShape(parseView(new URLSearchParams(query))))
  const count = selection.newSince(since)
  if (count === 0 || limit === 0) return { count, entries: [] }
  const refs = selection
    .all(deepest)
    .filter(({ kind, id }) => fresh.has(`${kind}:${id}`))
    .slice(0, limit)
  return { count, entries: await entriesOf(db, refs) }
}
