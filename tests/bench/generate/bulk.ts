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

/** How many entries' words are written by one statement. */
const batch = 20_000

/**
 * Runs `fill` without triggers and without the indexes of the large tables, and makes them again at the end.
 * Nothing is lost by it: foreign keys hold by construction (every id is drawn from those there are), what the
 * evidence triggers check is made right (a quote is cut from its text), unique indexes are checked as they are made
 * again, and the two tables that triggers keep, the words and the change log of the timeline, are brought to
 * the state they would have by the functions their triggers call.
 */
export async function inBulk(client: pg.Client, fill: () => Promise<void>): Promise<void> {
  await client.query(`SET session_replication_role = replica; SET synchronous_commit = off; SET jit = off`)
  await client.query(`SET maintenance_work_mem = '1GB'; SET work_mem = '256MB'`)
  await withoutIndexes(client, large, fill)
  await withoutIndexes(client, ['EntryWords'], () => writeWords(client))
  await client.query(`SELECT roro_timeline_log('whole', ARRAY[0])`)
  await client.query('RESET session_replication_role')
  await client.query('VACUUM ANALYZE')
}

/** Runs `fill` while the tables have no index but their primary keys. */
async function withoutIndexes(client: pg.Client, tables: string[], fill: () => Promise<void>): Promise<void> {
  const indexes = await client.query<{ name: string; sql: string }>(
    `SELECT c.relname AS name, pg_get_indexdef(i.indexrelid) AS sql
     FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
     WHERE i.indrelid = ANY (SELECT format('%I', t)::regclass FROM unnest($1::text[]) AS t) AND NOT i.indisprimary
       AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = i.indexrelid)
     ORDER BY 1`,
    [tables],
  )
  for (const { name } of indexes.rows) await client.query(`DROP INDEX "${name}"`)
  await fill()
  for (const { sql } of indexes.rows) await client.query(sql)
}

async function writeWords(client: pg.Client): Promise<void> {
  for (const [table, write] of [
    ['Article', 'roro_write_article_words'],
    ['Claim', 'roro_write_claim_words'],
    ['PolicyAct', 'roro_write_act_words'],
  ]) {
    await client.query(`ANALYZE "${table}"`)
    const { rows } = await client.query(`SELECT coalesce(max("id"), 0) AS top FROM "${table}"`)
    for (let from = 0; from < rows[0].top; from += batch)
      await client.query(`SELECT ${write}(array(SELECT generate_series($1::int, $2::int)))`, [
        from + 1,
        from + batch,
      ])
  }
}
