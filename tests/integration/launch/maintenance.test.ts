import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import pg from 'pg'
import { expect, test } from 'vitest'
import { dump } from '../../../lib/launch/dump.ts'
import { openEmbedded } from '../../../lib/launch/embedded.ts'
import { restore } from '../../../lib/launch/restore.ts'
import { schemaDiff } from '../../../lib/launch/schema-diff.ts'
import { testDatabase } from '../../support/database.ts'
import { command, temporaryFolder } from '../../support/processes.ts'
import { copyTemplate } from '../../support/template.ts'

const { db, url } = await testDatabase({ facts: true })
const folder = await temporaryFolder()
const backup = join(folder, 'backup.gz')

/** Every row of every table, in one text; what triggers make too, but not what processes tell each other. */
async function contents(of: string): Promise<string> {
  const client = new pg.Client({ connectionString: of })
  await client.connect()
  const tables = await client.query<{ name: string }>(
    "SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname NOT IN ('_prisma_migrations', 'TimelineChange') ORDER BY 1",
  )
  const rows: string[] = []
  for (const { name } of tables.rows) {
    const found = await client.query<{ row: string }>(`SELECT to_json(t)::text AS row FROM "${name}" t`)
    rows.push(...found.rows.map(({ row }) => `${name} ${row}`).sort())
  }
  await client.end()
  return rows.join('\n')
}

test('a backup restores to the same, to the last digit, into a new database', async () => {
  // Line ends that some programs split at, inside a text.
  await db.topic.create({ data: { slug: 'ends', name: 'a\u2028b\r\nc\\n"', nameJa: '終' } })
  await dump(url, backup)
  const target = join(folder, 'restored')
  const opened = await openEmbedded(target)
  if (!opened) throw new Error('the folder is in use')
  expect(await restore(opened.url, backup)).toBeGreaterThan(1_000)
  expect(await contents(opened.url)).toBe(await contents(url))
  await expect(restore(opened.url, backup)).rejects.toThrow(
    /The database is not empty, and nothing was changed/,
  )
  // New rows get numbers of their own.
  const client = new pg.Client({ connectionString: opened.url })
  await client.connect()
  await client.query(`INSERT INTO "Topic" (slug, name, "nameJa") VALUES ('next', 'next', '次')`)
  await client.end()
  await opened.close()
})

test('what is no backup is refused', async () => {
  const wrong = join(folder, 'wrong.gz')
  await writeFile(wrong, 'no backup')
  await expect(restore(url, wrong)).rejects.toThrow(/is not a backup made by/)
  const [header = '', ...rows] = gunzipSync(await readFile(backup))
    .toString()
    .split('\n')
  const later = { ...JSON.parse(header), migrations: ['9999_later'] }
  await writeFile(wrong, gzipSync([JSON.stringify(later), ...rows].join('\n')))
  await expect(restore(url, wrong)).rejects.toThrow(/The backup is newer than this code/)
})

test('accounts are made, listed and shut from the command line', async () => {
  const data = join(folder, 'accounts')
  await copyTemplate(data, false)
  // As beside a running Roro: the commands use the database that another process has open.
  const running = await openEmbedded(data)
  const run = (args: string[], input = '') => command(['user', ...args], { DATA_DIR: data }, input)
  const create = ['create', '--email', 'Editor@example.org', '--role', 'editor', '--password-stdin']
  expect(await run(create, 'short\n')).toMatchObject({
    code: 1,
    output: expect.stringMatching(/password: password too short/),
  })
  expect(await run(create, 'a long enough password\n')).toEqual({
    code: 0,
    output: 'editor@example.org may now sign in as editor.\n',
  })
  expect((await run(create, 'a long enough password\n')).output).toMatch(
    /^Nothing was changed\. email: taken\.$/m,
  )
  const admin = create.map((part) => part.replace('Editor@', 'admin@').replace(/^editor$/, 'admin'))
  expect((await run(admin, 'a long enough password')).code).toBe(0)
  expect((await run(['disable', '--email', 'editor@example.org'])).code).toBe(0)
  expect((await run(['list'])).output).toMatch(/editor@example\.org\t.*\teditor\tdisabled/)
  expect(await run(['create', '--role', 'king'])).toMatchObject({
    code: 1,
    output: expect.stringMatching(/^Write one of:/),
  })
  await running?.close()
})

test('a change of the schema is printed as SQL', async () => {
  const schema = await readFile('prisma/schema.prisma', 'utf8')
  expect(await schemaDiff(schema, schema.replace('model Topic {', 'model Topic {\n  added Int?'))).toContain(
    'ALTER TABLE "Topic" ADD COLUMN     "added" INTEGER',
  )
})
