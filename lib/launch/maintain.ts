/** `npm run db:…`: what a maintainer does to a database from the command line. */
import { existsSync } from 'node:fs'
import pg from 'pg'
import { channel } from '../cache/channel.ts'
import { loadFacts, migrateDatabase, openDatabase } from './database.ts'
import { dump } from './dump.ts'
import { restore } from './restore.ts'
import { Refusal, step } from './steps.ts'

/** Runs `work` on the database, a running Roro's included, and lets go of it in the end. */
async function onDatabase(share: boolean, work: (url: string) => Promise<void>): Promise<number> {
  const database = await openDatabase({ share })
  try {
    await work(database.url)
  } finally {
    await database.close()
  }
  return 0
}

export const migrateCommand = () => onDatabase(true, (url) => step('Migrations', () => migrateDatabase(url)))

export const seedCommand = () =>
  onDatabase(true, async (url) => {
    await step('Migrations', () => migrateDatabase(url))
    await step('Fact base', (progress) => loadFacts(url, progress))
    await tell(url)
  })

export const dumpCommand = ([file]: string[]) =>
  onDatabase(true, async (url) => {
    if (!file) throw new Refusal('Name the file to write: npm run db:dump -- backup.gz')
    await step('Backup', async () => {
      await dump(url, file)
      return file
    })
  })

export const restoreCommand = ([file]: string[]) => {
  if (!file || !existsSync(file)) throw new Refusal('Name the file to read: npm run db:restore -- backup.gz')
  return onDatabase(false, (url) => step('Restore', async () => `${await restore(url, file)} rows`))
}

/** Running instances show what has changed. */
async function tell(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query('SELECT pg_notify($1, $2)', [channel, ''])
  await client.end()
}
