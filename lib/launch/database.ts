/** Opens the database that the environment names, or the embedded one, and brings it up to the code. */
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { dataFolder } from './data-folder.ts'
import { findEmbedded, type OpenDatabase, openEmbedded } from './embedded.ts'
import { migrate, readMigrations } from './migrate.ts'
import { type Progress, Refusal } from './steps.ts'

const oldest = 150_000

/**
 * @param share whether a data folder that another process of this user has open will do (for commands beside a running server)
 * @returns the open database; its address is put into DATABASE_URL for the rest of the product
 * @throws Refusal with what to do when it cannot be opened
 */
export async function openDatabase({
  share,
}: {
  share: boolean
}): Promise<OpenDatabase & { embedded: boolean }> {
  const given = process.env['DATABASE_URL']
  if (given) {
    await checkServer(given)
    return { url: given, embedded: false, close: async () => {} }
  }
  const folder = dataFolder()
  const opened = share
    ? ((await openEmbedded(folder)) ?? (await shared(folder)))
    : await openPatiently(folder)
  if (!opened)
    throw new Refusal(
      `The data folder ${folder} is open in another process: stop that Roro first, or set DATA_DIR to another folder.`,
    )
  process.env['DATABASE_URL'] = opened.url
  return { ...opened, embedded: true }
}

/** Waits a little for a process that is just leaving the folder. */
async function openPatiently(folder: string): Promise<OpenDatabase | null> {
  for (let left = 12; ; left--) {
    const opened = await openEmbedded(folder)
    if (opened || left === 0) return opened
    await sleep(250)
  }
}

async function shared(folder: string): Promise<OpenDatabase | null> {
  const url = await findEmbedded(folder)
  return url ? { url, close: async () => {} } : null
}

/** @throws Refusal when the server cannot be reached or is too old */
async function checkServer(url: string): Promise<void> {
  let client: pg.Client
  try {
    new URL(url)
    client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  } catch {
    throw new Refusal(
      'DATABASE_URL is not a connection string: it reads like postgresql://user:password@host:5432/database.',
    )
  }
  const where = `${client.host}:${client.port}/${client.database ?? ''}`
  try {
    await client.connect()
    const { rows } = await client.query<{ version: string; name: string }>(
      "SELECT current_setting('server_version_num') AS version, current_setting('server_version') AS name",
    )
    if (Number(rows[0]?.version) < oldest)
      throw new Refusal(
        `The database server at ${where} is Postgres ${rows[0]?.name}: Roro needs version 15 or newer.`,
      )
  } catch (error) {
    if (error instanceof Refusal) throw error
    const { code, message } = error as NodeJS.ErrnoException
    throw new Refusal(
      `The database at ${where} cannot be reached (${message || code}): check DATABASE_URL, and that the server runs.`,
    )
  } finally {
    await client.end().catch(() => {})
  }
}

/** Applies what is missing. @returns what was done */
export async function migrateDatabase(url: string): Promise<string> {
  const applied = await migrate(url, await readMigrations())
  if (applied.length === 0) return 'up to date'
  return applied.length === 1 ? '1 migration applied' : `${applied.length} migrations applied`
}

/** Of several instances that start at once on one empty database, one loads. */
const loadKey = 72707370

/** Loads the fact base into a database that holds no article. @returns what was done, or nothing */
export async function loadFactsIfEmpty(url: string, progress: Progress): Promise<string | undefined> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [loadKey])
    const { rowCount } = await client.query('SELECT 1 FROM "Article" LIMIT 1')
    return rowCount ? undefined : await loadFacts(url, progress)
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [loadKey]).catch(() => {})
    await client.end()
  }
}

/** Loads the fact base; what is there already stays as it is. @returns what was done */
export async function loadFacts(url: string, progress: Progress): Promise<string> {
  const { createDb } = await import('../db.ts')
  const { loadFactBase } = await import('../../prisma/seed/load.ts')
  const db = createDb(url)
  try {
    const { loaded } = await loadFactBase(db, (done: number, total: number) =>
      progress(`${done} of ${total}`),
    )
    return loaded ? 'loaded' : 'already there'
  } finally {
    await db.$disconnect()
  }
}
