import pg from 'pg'
import { expect, test } from 'vitest'
import { testDatabase } from '../../support/database.ts'

const { db, url } = await testDatabase()

test('a test file has a migrated database of its own', async () => {
  expect(await db.article.count()).toBe(0)
  const rows = await db.$queryRaw<
    { migration_name: string }[]
  >`SELECT migration_name FROM "_prisma_migrations"`
  expect(rows.length).toBeGreaterThan(0)
})

test('statements of many connections never mix', async () => {
  const pool = new pg.Pool({ connectionString: url, max: 16 })
  const answers = await Promise.all(
    Array.from({ length: 500 }, (_, i) =>
      i % 5 === 4
        ? pool.query('SELECT nosuch($1::int)', [i]).then(
            () => 'answered',
            () => 'refused',
          )
        : i % 2 === 0
          ? pool.query('SELECT $1::int AS v', [i]).then(({ rows }) => rows[0].v === i)
          : pool.query('SELECT $2::int AS v, $1::text AS w', ['x', i]).then(({ rows }) => rows[0].v === i),
    ),
  )
  await pool.end()
  expect(answers.filter((answer) => answer === 'refused')).toHaveLength(100)
  expect(answers.filter((answer) => answer === true)).toHaveLength(400)
})

test('a transaction holds, and one whose connection is lost is rolled back', async () => {
  const pool = new pg.Pool({ connectionString: url, max: 16 })
  await pool.query('CREATE TABLE counter (n int); INSERT INTO counter VALUES (0)')
  await Promise.all(
    Array.from({ length: 20 }, async () => {
      const client = await pool.connect()
      await client.query('BEGIN')
      const { rows } = await client.query('SELECT n FROM counter FOR UPDATE')
      await client.query('UPDATE counter SET n = $1', [rows[0].n + 1])
      await client.query('COMMIT')
      client.release()
    }),
  )
  const lost = new pg.Client({ connectionString: url })
  lost.on('error', () => {})
  await lost.connect()
  await lost.query('BEGIN; UPDATE counter SET n = 999')
  Reflect.get(lost, 'connection').stream.destroy()
  expect((await pool.query('SELECT n FROM counter')).rows).toEqual([{ n: 20 }])
  await pool.query('DROP TABLE counter')
  await pool.end()
})

test('a notification reaches a listener on another connection', async () => {
  const listener = new pg.Client({ connectionString: url })
  await listener.connect()
  await listener.query('LISTEN roro_changed')
  const heard = new Promise((resolve) => listener.once('notification', ({ payload }) => resolve(payload)))
  await db.$queryRaw`SELECT pg_notify('roro_changed', 'now')::text`
  expect(await heard).toBe('now')
  await listener.end()
})
