/**
 * A backup as rows of JSON that Postgres itself writes and reads, so that no value passes through this program's
 * number types. It goes between the embedded database and any server, and into newer versions of Roro.
 */
import { createWriteStream } from 'node:fs'
import { rename } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import pg from 'pg'

export const format = 'roro-backup-1'
/** The first line; each that follows is a table's name, a tab and a row. */
export type Header = { format: string; migrations: string[] }

const quote = pg.escapeIdentifier

/** @returns the names of all tables of the product; neither what processes tell each other (TimelineChange) nor what triggers make (EntryWords) */
export async function tablesOf(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname = current_schema() AND c.relkind = 'r' AND c.relname NOT IN ('_prisma_migrations', 'TimelineChange', 'EntryWords') ORDER BY 1`,
  )
  return rows.map((row) => row.name)
}

async function* linesOf(client: pg.Client): AsyncGenerator<string> {
  const { rows } = await client.query<{ name: string }>(
    'SELECT migration_name AS name FROM "_prisma_migrations" WHERE rolled_back_at IS NULL ORDER BY started_at',
  )
  const header: Header = { format, migrations: rows.map((row) => row.name) }
  yield `${JSON.stringify(header)}\n`
  for (const table of await tablesOf(client)) {
    await client.query(`DECLARE dump CURSOR FOR SELECT to_json(t)::text AS row FROM ${quote(table)} t`)
    for (;;) {
      const { rows } = await client.query<{ row: string }>(`FETCH 1000 FROM dump`)
      if (rows.length === 0) break
      yield rows.map(({ row }) => `${table}\t${row}\n`).join('')
    }
    await client.query('CLOSE dump')
  }
}

/** Writes the whole database, as it is at one moment, to a gzipped file. */
export async function dump(url: string, file: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    await pipeline(
      Readable.from(linesOf(client)),
      createGzip(),
      createWriteStream(`${file}.part`, { mode: 0o600 }),
    )
    await client.query('COMMIT')
    await rename(`${file}.part`, file)
  } finally {
    await client.end()
  }
}
