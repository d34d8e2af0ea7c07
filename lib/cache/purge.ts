/** Called after a public write has been committed: every page is rendered anew when next asked for. */
import { type Db, db } from '../db.ts'
import { channel } from './channel.ts'
import { purgeHere } from './generation.ts'

/** Drops all public pages, here and in every other instance on the same database. */
export async function purgePublic(client: Db = db()): Promise<void> {
  purgeHere()
  await client.$executeRaw`SELECT pg_notify(${channel}, '')`
}
