/** Reads back what dump.ts wrote. */
import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import pg from 'pg'
import { format, type Header, tablesOf } from './dump.ts'
import { migrate, readMigrations } from './migrate.ts'
import { Refusal } from './steps.ts'

const batch = 1_000
const quote = pg.escapeIdentifier

/**
 * Reads a backup into an empty database, all of it or nothing, and brings that up to this version.
 * @returns the number of rows
 * @throws Refusal when the file is no backup, or the database holds something already
 */
export async function restore(url: string, file: string): Promise<number> {
  const all = await readMigrations()
  const lines = linesOf(file)
  const header = headerOf(await lines.next().catch(() => null), file)
  const unknown = header.migrations.find((name) => !all.some((migration) => migration.name === name))
  if (unknown)
    throw new Refusal(`The backup is newer than this code: it has the migration ${unknown}. Update the code.`)
  await migrate(
    url,
    all.filter(({ name }) => header.migrations.includes(name)),
  )
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('BEGIN')
    await refuseUnlessEmpty(client)
    const keys = await deferKeys(client)
    const count = await insertAll(client, lines)
    await client.query('SET CONSTRAINTS ALL IMMEDIATE')
    for (const { back } of keys) await client.query(back)
    await resetSequences(client)
    await client.query('COMMIT')
    await client.end()
    await migrate(url, all)
    return count
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {})
    await client.end()
    throw error
  }
}

/** Lines end at \n alone: a text may hold every other character that some take for the end of a line. */
async function* linesOf(file: string): AsyncGenerator<string, undefined> {
  const source = createReadStream(file)
  const text = createGunzip().setEncoding('utf8')
  source.on('error', (error) => text.destroy(error)).pipe(text)
  let rest = ''
  for await (const chunk of text as AsyncIterable<string>) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
}

function headerOf(line: IteratorResult<string, undefined> | null, file: string): Header {
  try {
    const header = JSON.parse(line?.value ?? '') as Header
    if (header.format === format) return header
  } catch {}
  throw new Refusal(`${file} is not a backup made by \`npm run db:dump\`: give the path of one.`)
}

async function refuseUnlessEmpty(client: pg.Client): Promise<void> {
  for (const table of await tablesOf(client)) {
    const { rowCount } = await client.query(`SELECT 1 FROM ${quote(table)} LIMIT 1`)
    if (rowCount)
      throw new Refusal(
        'The database is not empty, and nothing was changed: restore into a new one, with DATA_DIR or DATABASE_URL.',
      )
  }
}

/** Rows come table by table: references are checked at the end. @returns the statements that undo it */
async function deferKeys(client: pg.Client): Promise<{ back: string }[]> {
  const { rows } = await client.query<{ defer: string; back: string }>(
    `SELECT format('ALTER TABLE %s ALTER CONSTRAINT %I DEFERRABLE INITIALLY DEFERRED', conrelid::regclass, conname) AS defer,
            format('ALTER TABLE %s ALTER CONSTRAINT %I NOT DEFERRABLE', conrelid::regclass, conname) AS back
     FROM pg_constraint WHERE contype = 'f' AND NOT condeferrable AND connamespace = current_schema()::regnamespace`,
  )
  for (const { defer } of rows) await client.query(defer)
  return rows
}

async function insertAll(client: pg.Client, lines: AsyncIterator<string>): Promise<number> {
  let count = 0
  let table = ''
  let rows: string[] = []
  const flush = async () => {
    if (rows.length === 0) return
    const columns = await writableColumns(client, table)
    await client.query(
      `INSERT INTO ${quote(table)} (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::${quote(table)}, $1::json)`,
      [`[${rows.join(',')}]`],
    )
    count += rows.length
    rows = []
  }
  for (let line = await lines.next(); !line.done; line = await lines.next()) {
    const tab = line.value.indexOf('\t')
    const name = line.value.slice(0, tab)
    if (name !== table || rows.length === batch) await flush()
    table = name
    rows.push(line.value.slice(tab + 1))
  }
  await flush()
  return count
}

const columnsOf = new Map<string, string>()

async function writableColumns(client: pg.Client, table: string): Promise<string> {
  const known = columnsOf.get(table)
  if (known) return known
  const { rows } = await client.query<{ name: string }>(
    `SELECT attname AS name FROM pg_attribute
     WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''`,
    [quote(table)],
  )
  const columns = rows.map(({ name }) => quote(name)).join(', ')
  columnsOf.set(table, columns)
  return columns
}

async function resetSequences(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ set: string }>(
    `SELECT format('SELECT setval(%L, (SELECT coalesce(max(%I), 0) + 1 FROM %s), false)',
                   pg_get_serial_sequence(a.attrelid::regclass::text, a.attname), a.attname, a.attrelid::regclass) AS set
     FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
     WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace AND a.attnum > 0 AND NOT a.attisdropped
       AND pg_get_serial_sequence(a.attrelid::regclass::text, a.attname) IS NOT NULL`,
  )
  for (const { set } of rows) await client.query(set)
}
