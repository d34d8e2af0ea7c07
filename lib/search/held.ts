/** How many entries hold words, told cheaply. */
import { Prisma } from '../../prisma/generated/client.ts'
import type { Db } from '../db.ts'
import { queryOf } from './query.ts'
import { hasWords, type SearchWords } from './words.ts'

/** The public entries that hold the words, as `SELECT "kind", "id"`. */
export const entriesHolding = (words: SearchWords): Prisma.Sql =>
  Prisma.sql`SELECT w."kind", w."id" FROM "EntryWords" w WHERE w."words" @@ (${queryOf(words)})`

/** @returns the rows that the planner expects of a query by its statistics, without looking */
export async function rowsExpected(db: Db, query: Prisma.Sql): Promise<number> {
  const [row] = await db.$queryRaw<
    { 'QUERY PLAN': { Plan: { 'Plan Rows': number } }[] }[]
  >`EXPLAIN (FORMAT JSON) ${query}`
  return row?.['QUERY PLAN'][0]?.Plan['Plan Rows'] ?? 0
}

/** What the statistics know to be this frequent is there. */
const surely = 5_000

/** Whether any public entry holds the words. Counts rather than asks for one: for one, the planner would read row by row. */
export async function isHeld(db: Db, words: SearchWords): Promise<boolean> {
  if (!hasWords(words)) return false
  const entries = entriesHolding(words)
  if ((await rowsExpected(db, entries)) > surely) return true
  const [row] = await db.$queryRaw<{ found: boolean }[]>`
    SELECT count(*) > 0 AS "found" FROM (${entries}) AS held`
  return row?.found ?? false
}
