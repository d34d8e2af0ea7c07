/** What the entries that notes stand beside are called, and where they are read. */
import type { Db, Tx } from '../db.ts'
import { published, shownClaim } from '../published.ts'
import type { EntryKind } from '../timeline/filters.ts'
import type { EntryName } from '../timeline/selection.ts'

/** `path` is without the language. */
export type EntryPlace = { about: string; path: string }

export function partsOf(name: EntryName): { kind: EntryKind; entryId: number } {
  const [kind, id] = name.split(':') as [EntryKind, string]
  return { kind, entryId: Number(id) }
}

/** Those of the entries that readers see. */
export async function placesOf(
  db: Db | Tx,
  names: readonly EntryName[],
): Promise<Map<EntryName, EntryPlace>> {
  const ids = (wanted: EntryKind) =>
    names.map(partsOf).flatMap(({ kind, entryId }) => (kind === wanted ? [entryId] : []))
  const [articles, acts, claims] = await Promise.all([
    db.article.findMany({
      where: { ...published, id: { in: ids('article') } },
      select: { id: true, slug: true, headline: true },
    }),
    db.policyAct.findMany({
      where: { id: { in: ids('act') } },
      select: { id: true, key: true, text: true, policy: { select: { slug: true } } },
    }),
    db.claim.findMany({
      where: { ...shownClaim, id: { in: ids('claim') } },
      select: {
        id: true,
        statement: true,
        asPrinted: true,
        metric: { select: { name: true } },
        company: { select: { shortName: true } },
        article: { select: { slug: true, headline: true } },
      },
    }),
  ])
  return new Map<EntryName, EntryPlace>([
    ...articles.map((row): [EntryName, EntryPlace] => [
      `article:${row.id}`,
      { about: row.headline, path: `/articles/${row.slug}` },
    ]),
    ...acts.map((row): [EntryName, EntryPlace] => [
      `act:${row.id}`,
      { about: row.text, path: `/policies/${row.policy.slug}#act-${row.key}` },
    ]),
    ...claims.map((row): [EntryName, EntryPlace] => {
      const figure = [row.company?.shortName, row.metric?.name, row.asPrinted].filter(Boolean).join(', ')
      return [
        `claim:${row.id}`,
        {
          about: row.statement ?? `${figure} (${row.article.headline})`,
          path: `/articles/${row.article.slug}`,
        },
      ]
    }),
  ])
}
