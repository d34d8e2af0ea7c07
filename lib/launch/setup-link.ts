/** The one-time link by which whoever started Roro becomes its first administrator. */
import { createHash, randomBytes } from 'node:crypto'
import pg from 'pg'

/** @returns the path of a new link, or null when there is a user already; earlier links stop working */
export async function makeSetupLink(databaseUrl: string): Promise<string | null> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { rowCount } = await client.query('SELECT 1 FROM "User" LIMIT 1')
    if (rowCount) return null
    const token = randomBytes(24).toString('base64url')
    await client.query('DELETE FROM "SetupLink" WHERE "usedAt" IS NULL')
    await client.query('INSERT INTO "SetupLink" ("tokenHash") VALUES ($1)', [
      createHash('sha256').update(token).digest('hex'),
    ])
    return `/setup?token=${token}`
  } finally {
    await client.end()
  }
}
