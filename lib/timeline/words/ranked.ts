/** Which of the entries found say most about the words. */
import type { Db } from '../../db.ts'
import { queryOf } from '../../search/query.ts'
import { hasWords, type SearchWords } from '../../search/words.ts'
import type { EntryKind } from '../filters.ts'

/** So many of the newest are put in order: ranking reads every vector, and half a million would take seconds. */
export const rankedMost = 2_000

/**
 * Words in a headline, a statement or a name count five times those in the text, and long texts must say more.
 * @param entries newest first, at most `rankedMost` @returns all of them, best first; equals stay newest first
 */
export async function ranked<Entry extends { kind: EntryKind; id: number }>(
  db: Db,
  words: SearchWords,
  entries: readonly Entry[],
): Promise<Entry[]> {
  if (!hasWords(words) || entries.length === 0) return [...entries]
  const rows = await db.$queryRaw<{ kind: EntryKind; id: number; rank: number }[]>`
    SELECT w."kind", w."id", ts_rank('{0.1, 0.2, 0.2, 1}', w."words", (${queryOf(words)}), 1)::float8 AS "rank"
    FROM unnest(${entries.map(({ kind }) => kind)}::"EntryKind"[], ${entries.map(({ id }) => id)}::int[]) AS e("kind", "id")
    JOIN "EntryWords" w ON w."kind" = e."kind" AND w."id" = e."id"`
  const rankOf = new Map(rows.map(({ kind, id, rank }) => [`${kind}:${id}`, rank]))
  const of = ({ kind, id }: Entry) => rankOf.get(`${kind}:${id}`) ?? 0
  // Sorting is stable.
  return [...entries].sort((a, b) => of(b) - of(a))
}
