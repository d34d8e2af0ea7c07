import { expect, test } from 'vitest'
import { migrate, readMigrations } from '../../../lib/launch/migrate.ts'
import { testDatabase } from '../../support/database.ts'

const { db, url } = await testDatabase()
const migrations = await readMigrations()
const last = { name: '99990101000000_last', sql: 'CREATE TABLE "Last" (id int)', checksum: 'c'.repeat(64) }

test('applying twice applies nothing', async () => {
  expect(await migrate(url, migrations)).toEqual([])
})

test('a migration that fails changes nothing and says so', async () => {
  const broken = { ...last, sql: 'CREATE TABLE "Last" (id int); SELECT nosuch()' }
  await expect(migrate(url, [...migrations, broken])).rejects.toThrow(
    /99990101000000_last could not be applied, and nothing was changed: function nosuch\(\) does not exist\./,
  )
  const [row] = await db.$queryRaw<{ last: string | null }[]>`SELECT to_regclass('"Last"')::text AS last`
  expect(row?.last).toBeNull()
})

test('an edited migration and a newer database are refused in one sentence', async () => {
  expect(await migrate(url, [...migrations, last])).toEqual([last.name])
  await expect(migrate(url, [...migrations, { ...last, checksum: 'd'.repeat(64) }])).rejects.toThrow(
    /99990101000000_last was edited after it was applied/,
  )
  await expect(migrate(url, migrations)).rejects.toThrow(
    /The database is newer than this code: it has the migration 99990101000000_last/,
  )
})

test('what is recorded is what Prisma records', async () => {
  const [row] = await db.$queryRaw<
    Record<string, unknown>[]
  >`SELECT * FROM "_prisma_migrations" ORDER BY started_at LIMIT 1`
  expect(Object.keys(row ?? {})).toEqual([
    'id',
    'checksum',
    'finished_at',
    'migration_name',
    'logs',
    'rolled_back_at',
    'started_at',
    'applied_steps_count',
  ])
  expect(row).toMatchObject({ applied_steps_count: 1, logs: null, rolled_back_at: null })
  expect(row?.['checksum']).toMatch(/^[0-9a-f]{64}$/)
})
