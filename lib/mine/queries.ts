/** What an account keeps: always asked for by its owner, and answered with theirs alone. */
import type { Db } from '../db.ts'
import { fromTitle, named, titled } from '../named.ts'
import type { EntryKind } from '../timeline/filters.ts'
import type { EntryName } from '../timeline/selection.ts'
import { emptyView, printView } from '../timeline/view.ts'
import { partsOf, placesOf } from './entries.ts'
import type { HeldNote, NoteRow, SavedViewRow, Watched } from './types.ts'

/** In their owner's order. */
export async function listViews(db: Db, userId: string): Promise<SavedViewRow[]> {
  const rows = await db.savedView.findMany({
    where: { userId },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, query: true, watches: { select: { id: true } } },
  })
  return rows.map(({ watches, ...row }) => ({ ...row, watched: watches.length > 0 }))
}

/** Companies, policies and stories by name within their kind, then views. */
export async function listWatches(db: Db, userId: string): Promise<Watched[]> {
  const rows = await db.watch.findMany({
    where: { userId },
    orderBy: [
      { company: { name: 'asc' } },
      { policy: { name: 'asc' } },
      { story: { title: 'asc' } },
      { savedView: { position: 'asc' } },
    ],
    select: {
      id: true,
      company: { select: named },
      policy: { select: named },
      story: { select: titled },
      savedView: { select: { name: true, query: true } },
    },
  })
  return rows.flatMap(({ id, company, policy, story, savedView }): Watched[] => {
    const things = [
      { kind: 'company', thing: company, folder: 'companies' },
      { kind: 'policy', thing: policy, folder: 'policies' },
      { kind: 'story', thing: story && fromTitle(story), folder: 'stories' },
    ] as const
    for (const { kind, thing, folder } of things) {
      if (!thing) continue
      const query = printView({ ...emptyView, [kind]: [thing.slug] })
      return [{ id, kind, named: thing, query, path: `/${folder}/${thing.slug}` }]
    }
    if (!savedView) return []
    const name = { slug: '', name: savedView.name, nameJa: null }
    return [{ id, kind: 'view', named: name, query: savedView.query, path: null }]
  })
}

/** The names of every entry that the account has a note beside. */
export async function notedEntries(db: Db, userId: string): Promise<EntryName[]> {
  const rows = await db.entryNote.findMany({ where: { userId }, select: { kind: true, entryId: true } })
  return rows.map(({ kind, entryId }) => `${kind as EntryKind}:${entryId}` as const)
}

export async function getNote(db: Db, userId: string, entry: EntryName): Promise<HeldNote | null> {
  const where = { userId_kind_entryId: { userId, ...partsOf(entry) } }
  return db.entryNote.findUnique({ where, select: { text: true, version: true } })
}

/**
 * Notes that hold the words, or whose entry does; the last written first.
 * @returns at most `limit` of them, and how many there are
 */
export async function listNotes(
  db: Db,
  userId: string,
  words: string,
  limit: number,
): Promise<{ notes: NoteRow[]; total: number }> {
  const has = { contains: words, mode: 'insensitive' } as const
  const where = { userId, ...(words === '' ? {} : { OR: [{ text: has }, { about: has }] }) }
  const [rows, total] = await Promise.all([
    db.entryNote.findMany({ where, orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }], take: limit }),
    db.entryNote.count({ where }),
  ])
  const nameOf = ({ kind, entryId }: (typeof rows)[number]): EntryName => `${kind as EntryKind}:${entryId}`
  const places = await placesOf(db, rows.map(nameOf))
  const notes = rows.map((row): NoteRow => {
    const entry = nameOf(row)
    const place = places.get(entry)
    const { id, text, version, updatedAt } = row
    return {
      ...{ id, entry, text, version, updatedAt },
      kind: row.kind as EntryKind,
      about: place?.about ?? row.about,
      path: place?.path ?? null,
    }
  })
  return { notes, total }
}
