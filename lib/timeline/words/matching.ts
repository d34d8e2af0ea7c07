/** Which entries of the stream hold the words. What an entry's words are says the migration timeline_words. */
import type { Db } from '../../db.ts'
import { entriesHolding, knownToExceed } from '../../search/held.ts'
import { needsLook, queryOf } from '../../search/query.ts'
import { hasWords, type SearchWords } from '../../search/words.ts'
import type { EntryKind } from '../filters.ts'

/**
 * Ids of public entries, each list ascending. `capped`: the words stand in too many to be fetched, the lists are empty,
 * and `testWords` says of given entries whether they hold them.
 */
export type WordMatches = Record<EntryKind, Int32Array> & { capped: boolean }

/**
 * Words in more entries than this are not fetched whole: at a million articles, 4,000 rows that lie apart take 30 ms, 40,000
 * take 240. Phrases, which have to be looked at, are known to be too many sooner.
 */
const wholeMost = { plain: 15_000, phrase: 5_000 }
/** Entries that one call of `testWords` takes. */
export const testBatch = 2_000

const none = (capped: boolean): WordMatches => ({
  article: new Int32Array(),
  act: new Int32Array(),
  claim: new Int32Array(),
  capped,
})

/** @returns the ids that `string_agg(int4send("id"), '')` put together, ascending */
function idsIn(bytes: Uint8Array | null): Int32Array {
  if (bytes === null) return new Int32Array()
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const ids = new Int32Array(bytes.byteLength / 4)
  for (let at = 0; at < ids.length; at += 1) ids[at] = view.getInt32(at * 4)
  return ids.sort()
}

/** All that holds the words; nothing for words in which there is nothing to look for. */
export async function matching(db: Db, words: SearchWords): Promise<WordMatches> {
  if (!hasWords(words)) return none(false)
  if (await knownToExceed(db, words, needsLook(words) ? wholeMost.phrase : wholeMost.plain)) return none(true)
  const most = wholeMost.plain
  const rows = await db.$queryRaw<{ kind: EntryKind; count: number; ids: Uint8Array }[]>`
    SELECT "kind", count(*)::int AS "count", string_agg(int4send("id"), ''::bytea) AS "ids"
    FROM (${entriesHolding(words)} LIMIT ${most + 1}) AS found GROUP BY "kind"`
  if (rows.reduce((sum, { count }) => sum + count, 0) > most) return none(true)
  const matches = none(false)
  for (const { kind, ids } of rows) matches[kind] = idsIn(ids)
  return matches
}

/** @param ids at most `testBatch` entries of one kind @returns those of them that hold the words, ascending */
export async function testWords(
  db: Db,
  words: SearchWords,
  kind: EntryKind,
  ids: Int32Array,
): Promise<Int32Array> {
  if (!hasWords(words) || ids.length === 0) return new Int32Array()
  // Fetched by their ids first: for a word in millions of rows the index would be the long way round.
  const [row] = await db.$queryRaw<{ ids: Uint8Array | null }[]>`
    WITH asked AS MATERIALIZED (
      SELECT w."id", w."words" FROM "EntryWords" w
      WHERE w."kind" = ${kind}::"EntryKind" AND w."id" = ANY (${Array.from(ids)}::int[]))
    SELECT string_agg(int4send("id"), ''::bytea) AS "ids" FROM asked WHERE "words" @@ (${queryOf(words)})`
  return idsIn(row?.ids ?? null)
}
