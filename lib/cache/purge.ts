/** Called after a public write has been committed: every page is rendered anew when next asked for. */
import { db } from '../db.ts'
import { channel } from './channel.ts'
import { purgeHere } from './generation.ts'

/** Drops all public pages, here and in every other instance on the same database. */
export async function purgePublic(): Promise<void> {
  purgeHere()
  await db().$executeRaw`SELECT pg_notify(${channel}, '')`
}
