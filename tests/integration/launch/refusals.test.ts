import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import pg from 'pg'
import { expect, test } from 'vitest'
import { openEmbedded } from '../../../lib/launch/embedded.ts'
import { command, freePort, temporaryFolder } from '../../support/processes.ts'
import { copyTemplate } from '../../support/template.ts'

const folder = await temporaryFolder()
await copyTemplate(folder, true)
const port = String(await freePort())

/** One sentence (it may end with what to do), exit code 1, no stack trace. */
async function refused(env: Record<string, string>, sentence: RegExp, args = ['start']) {
  const { code, output } = await command(args, { DATA_DIR: folder, PORT: port, ...env })
  const said = output
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('  '))
    .join('\n')
  expect(said).toMatch(sentence)
  expect(said.split('\n')).toHaveLength(1)
  expect(output).not.toMatch(/^\s+at /m)
  expect(code).toBe(1)
}

async function inDatabase(statement: string) {
  const opened = await openEmbedded(folder)
  if (!opened) throw new Error('the folder is in use')
  const client = new pg.Client({ connectionString: opened.url })
  await client.connect()
  await client.query(statement)
  await client.end()
  await opened.close()
}

test('a taken port', async () => {
  const taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  const address = taken.address()
  const number = String(address && typeof address === 'object' ? address.port : 0)
  await refused({ PORT: number }, /^Port \d+ is taken by another program: stop that one, or set PORT/)
  taken.close()
})

test('a port that is none', () => refused({ PORT: 'http' }, /^PORT is "http", which is not a port/))

test('a database that cannot be reached, without its password', async () => {
  const closed = await freePort()
  const url = `postgresql://someone:secret@127.0.0.1:${closed}/roro`
  await refused(
    { DATABASE_URL: url },
    /^The database at 127\.0\.0\.1:\d+\/roro cannot be reached \((?!.*secret).*check DATABASE_URL/,
  )
})

test('a connection string that is none', () =>
  refused({ DATABASE_URL: 'roro' }, /^DATABASE_URL is not a connection string/))

test('a data folder that cannot be made', async () => {
  await writeFile(join(folder, 'file'), '')
  await refused(
    { DATA_DIR: join(folder, 'file/data') },
    /^The data folder .* cannot be written to \(ENOTDIR\)/,
  )
})

test('a data folder that another process has open', async () => {
  const opened = await openEmbedded(folder)
  await refused({}, /^The data folder .* is open in another process: stop that Roro first/)
  const beside = await command(['user', 'list'], { DATA_DIR: folder })
  expect(beside).toEqual({ code: 0, output: 'There are no accounts yet.\n' })
  await opened?.close()
})

test('a database that is newer than the code', async () => {
  await inDatabase(
    `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, finished_at) VALUES ('x', 'x', '9999_later', now())`,
  )
  await refused(
    {},
    /^The database is newer than this code: it has the migration 9999_later\. Update the code/,
  )
  await inDatabase(`DELETE FROM "_prisma_migrations" WHERE id = 'x'`)
})

test('a setting that visitors would stumble over', () =>
  refused({ ORIGIN: 'roro.example' }, /^ORIGIN is not what it should be \(.*\): correct it, or unset it\.$/))

test('a migration that was edited after it was applied', async () => {
  await inDatabase(`UPDATE "_prisma_migrations" SET checksum = repeat('0', 64)`)
  await refused({}, /^The migration \w+ was edited after it was applied: restore the file/)
})

test('a command that does not exist', () => refused({}, /^There is no command "fly"/, ['fly']))
