/**
 * A real, migrated database of its own for each test file: embedded, or on the server that
 * TEST_DATABASE_URL names. Everything is torn down after the file's last test.
 *
 *   const { db, url } = await testDatabase()
 *   const { db } = await testDatabase({ facts: true })   // with the fact base loaded
 */
import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll } from 'vitest'
import { createDb, type Db } from '../../lib/db.ts'
import { openEmbedded } from '../../lib/launch/embedded.ts'
import { copyTemplate, fill, once, templateKey, testFolder } from './template.ts'

export type TestDatabase = { db: Db; url: string }

/** Call it at the top level of a test file, with `await`. */
export async function testDatabase({ facts = false } = {}): Promise<TestDatabase> {
  const server = process.env['TEST_DATABASE_URL']
  const opened = server ? await onServer(server, facts) : await embedded(facts)
  const db = createDb(opened.url)
  afterAll(async () => {
    await db.$disconnect()
    await opened.close()
  })
  return { db, url: opened.url }
}

async function embedded(facts: boolean) {
  const folder = join(testFolder, randomUUID())
  await copyTemplate(folder, facts)
  const opened = await openEmbedded(folder)
  if (!opened) throw new Error(`${folder} is in use`)
  return {
    url: opened.url,
    async close() {
      await opened.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function onServer(server: string, facts: boolean) {
  const admin = new pg.Client({ connectionString: server })
  await admin.connect()
  const at = (name: string) => Object.assign(new URL(server), { pathname: `/${name}` }).href
  const template = `roro_${(await templateKey(facts)).replace('-', '_')}`
  const isDone = async () =>
    ((await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [template])).rowCount ?? 0) > 0
  await once(template, isDone, async () => {
    const draft = `${template}_draft`
    await admin.query(`DROP DATABASE IF EXISTS ${draft}`)
    await admin.query(`CREATE DATABASE ${draft}`)
    await fill(at(draft), facts)
    await admin.query(`ALTER DATABASE ${draft} RENAME TO ${template}`)
  })
  const name = `roro_test_${randomUUID().replaceAll('-', '')}`
  await admin.query(`CREATE DATABASE ${name} TEMPLATE ${template}`)
  return {
    url: at(name),
    async close() {
      await admin.query(`DROP DATABASE ${name} WITH (FORCE)`)
      await admin.end()
    },
  }
}
