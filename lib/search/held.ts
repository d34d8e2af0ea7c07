/** How many entries hold words, told cheaply. */
import { Prisma } from '../../prisma/generated/client.ts'
import type { Db } from '../db.ts'
import { queryOf } from './query.ts'
import { hasWords, type SearchWords } from './words.ts'

/** The public entries that hold the words, as `SELECT "kind", "id"`. */
export const entriesHolding = (words: SearchWords): Prisma.Sql =>
  Prisma.sql`SELECT w."kind", w."id" FROM "EntryWords" w WHERE w."words" @@ (${queryOf(words)})`

/**
 * Whether the statistics know of more than `most` entries with the words, without looking. A word they do not know
 * is taken by Postgres to be in up to one entry of 200: so rare a word has to be looked up.
 */
export async function knownToExceed(db: Db, words: SearchWords, most: number): Promise<boolean> {
  const [[plan], [table]] = await Promise.all([
    db.$queryRaw<
      { 'QUERY PLAN': { Plan: { 'Plan Rows': number } }[] }[]
    >`EXPLAIN (FORMAT JSON) ${entriesHolding(words)}`,
    db.$queryRaw<
      { rows: number }[]
    >`SELECT reltuples::float8 AS "rows" FROM pg_class WHERE oid = '"EntryWords"'::regclass`,
  ])
  const expected = plan?.['QUERY PLAN'][0]?.Plan['Plan Rows'] ?? 0
  return expected > Math.max(most, (table?.rows ?? 0) * 0.006)
}

/** Rows that are looked up to see whether there is one: for one alone, Postgres would rather read row by row. */
const some = 5_000

/** Whether any public entry holds the words. */
export async function isHeld(db: Db, words: SearchWords): Promise<boolean> {
  if (!hasWords(words)) return false
  if (await knownToExceed(db, words, some)) return true
  const [row] = await db.$queryRaw<{ found: boolean }[]>`
    SELECT count(*) > 0 AS "found" FROM (${entriesHolding(words)} LIMIT ${some}) AS held`
  return row?.found ?? false
}
