import type pg from 'pg'

/** What fills with the articles: everything else is small. */
const large = [
  'Article',
  'ArticleCompany',
  'ArticlePolicy',
  'ArticleStory',
  'ArticleTopic',
  'ArticlePerson',
  'ArticleAgency',
  'Insight',
  'InsightPoint',
  'Claim',
  'ClaimLink',
  'Passage',
  'PolicyAct',
]

/**
 * Runs `fill` without triggers and without the indexes of the large tables, and makes them again at the end.
 * Nothing is lost by it: foreign keys hold by construction (every id is drawn from those there are), what the
 * evidence triggers check is made right (a quote is cut from its text), unique indexes are checked as they are made
 * again, and the two tables that triggers keep, the words and the change log of the timeline, are brought to
 * the state they would have: the words by the function of their migration, the log by one row that says "everything".
 */
export async function inBulk(client: pg.Client, fill: () => Promise<void>): Promise<void> {
  const indexes = await client.query<{ name: string; sql: string }>(
    `SELECT c.relname AS name, pg_get_indexdef(i.indexrelid) AS sql
     FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
     WHERE i.indrelid = ANY (SELECT format('%I', t)::regclass FROM unnest($1::text[]) AS t) AND NOT i.indisprimary
       AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = i.indexrelid)
     ORDER BY 1`,
    [large],
  )
  await client.query(`SET session_replication_role = replica; SET synchronous_commit = off; SET jit = off`)
  await client.query(`SET maintenance_work_mem = '1GB'; SET work_mem = '256MB'`)
  for (const { name } of indexes.rows) await client.query(`DROP INDEX "${name}"`)
  await fill()
  for (const { sql } of indexes.rows) await client.query(sql)
  await client.query('RESET session_replication_role')
  await bringUpToDate(client)
  await client.query('VACUUM ANALYZE')
}

async function bringUpToDate(client: pg.Client): Promise<void> {
  const has = async (what: string) =>
    (await client.query(`SELECT ${what} IS NOT NULL AS there`)).rows[0]?.there
  if (await has(`to_regprocedure('roro_rebuild_words()')`)) await client.query('SELECT roro_rebuild_words()')
  if (await has(`to_regprocedure('roro_timeline_log(text, integer[])')`))
    await client.query(`SELECT roro_timeline_log('whole', ARRAY[0])`)
}
