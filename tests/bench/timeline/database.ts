import { createHash } from 'node:crypto'
import { glob, readFile } from 'node:fs/promises'
import pg from 'pg'
import { migrate, readMigrations } from '../../../lib/launch/migrate.ts'
import { fill } from '../../support/template.ts'
import { generateArticles } from '../generate.ts'
import { resetDatabase } from '../server-database.ts'

/**
 * A database beside the one that `url` names, with the fact base and so many made-up articles. It is made when it is
 * not there, or when what makes it has changed since; later migrations are applied to what is there. The database's comment says what made it.
 * @returns its address, and how long making it took (0: it was there)
 */
export async function databaseOf(url: string, articles: number): Promise<{ url: string; seconds: number }> {
  const name = `${new URL(url).pathname.slice(1)}_${articles}`
  const own = Object.assign(new URL(url), { pathname: `/${name}` }).href
  const mark = `made-up articles: ${articles}, by ${await generator()}`
  if ((await commentOn(url, name)) === mark && (await migrated(own))) return { url: own, seconds: 0 }
  const started = performance.now()
  await resetDatabase(own)
  await fill(own, true)
  await generateArticles(own, articles)
  const client = new pg.Client({ connectionString: own })
  await client.connect()
  await client.query(`COMMENT ON DATABASE ${name} IS '${mark}'`)
  await client.end()
  return { url: own, seconds: (performance.now() - started) / 1000 }
}

async function generator(): Promise<string> {
  const hash = createHash('sha256')
  const files: string[] = []
  for await (const file of glob('tests/bench/{generate.ts,generate/*.ts}')) files.push(file)
  for (const file of files.sort()) hash.update(await readFile(file))
  return hash.digest('hex').slice(0, 12)
}

async function commentOn(url: string, name: string): Promise<string | null> {
  const admin = new pg.Client({
    connectionString: Object.assign(new URL(url), { pathname: '/postgres' }).href,
  })
  await admin.connect()
  const { rows } = await admin.query(
    `SELECT shobj_description(oid, 'pg_database') AS mark FROM pg_database WHERE datname = $1`,
    [name],
  )
  await admin.end()
  return rows[0]?.mark ?? null
}

/** @returns false where the migrations applied are not those of this code */
const migrated = async (url: string): Promise<boolean> =>
  migrate(url, await readMigrations()).then(
    () => true,
    () => false,
  )
