/**
 * Applies prisma/migrations and records them in `_prisma_migrations` exactly as Prisma's own engine does
 * (same table, same checksums, same lock), so that `prisma migrate deploy` and `status` work on the same database.
 */
import { createHash, randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { Refusal } from './steps.ts'

export type Migration = { name: string; sql: string; checksum: string }

/** The key Prisma locks while it migrates. */
const lockKey = 72707369

const table = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`

/** @returns the migrations of a folder in the order of their names */
export async function readMigrations(folder = 'prisma/migrations'): Promise<Migration[]> {
  const names = (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(join(folder, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

type Row = { migration_name: string; checksum: string; finished_at: Date | null; rolled_back_at: Date | null }

/** @throws Refusal when what was applied and what the code holds do not agree */
function compare(migrations: Migration[], rows: Row[]): Migration[] {
  const known = new Map(migrations.map((migration) => [migration.name, migration]))
  for (const row of rows) {
    const name = row.migration_name
    const migration = known.get(name)
    if (!migration)
      throw new Refusal(
        `The database is newer than this code: it has the migration ${name}. Update the code, or use another database.`,
      )
    if (!row.finished_at)
      throw new Refusal(
        `The migration ${name} failed half-way: restore the database from a backup, or resolve it with \`npx prisma migrate resolve\`.`,
      )
    if (migration.checksum !== row.checksum)
      throw new Refusal(
        `The migration ${name} was edited after it was applied: restore the file with git, and put the change into a new migration.`,
      )
  }
  const applied = new Set(rows.map((row) => row.migration_name))
  return migrations.filter((migration) => !applied.has(migration.name))
}

/**
 * Brings the database at `url` up to the given migrations, each in one transaction.
 * @returns the names of those applied now
 * @throws Refusal when the database is newer than the code, or an applied migration was edited
 */
export async function migrate(url: string, migrations: Migration[]): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(`SELECT pg_advisory_lock(${lockKey})`)
    await client.query(table)
    const { rows } = await client.query<Row>(
      'SELECT migration_name, checksum, finished_at, rolled_back_at FROM "_prisma_migrations" WHERE rolled_back_at IS NULL ORDER BY started_at',
    )
    const pending = compare(migrations, rows)
    for (const migration of pending) await apply(client, migration)
    return pending.map((migration) => migration.name)
  } finally {
    await client.query(`SELECT pg_advisory_unlock(${lockKey})`).catch(() => {})
    await client.end()
  }
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query('BEGIN')
  try {
    await client.query(sql)
    await client.query(
      `INSERT INTO "_prisma_migrations" (id, checksum, finished_at, migration_name, applied_steps_count)
       VALUES ($1, $2, now(), $3, 1)`,
      [randomUUID(), checksum, name],
    )
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    throw new Refusal(
      `The migration ${name} could not be applied, and nothing was changed: ${(error as Error).message}.`,
    )
  }
}
