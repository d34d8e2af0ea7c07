/** The clock of the serving process: after a restart, and with two instances. */
import pg from 'pg'
import { afterAll, expect, it } from 'vitest'
import { createArticle, publishArticle } from '../../../lib/articles/mutations.ts'
import { channel } from '../../../lib/cache/channel.ts'
import { keepSchedule } from '../../../lib/launch/schedule.ts'
import { testDatabase } from '../../support/database.ts'
import { addSampleThings, editor, must, sampleArticle } from '../../support/sample.ts'

const { db, url } = await testDatabase()
await addSampleThings(db)
const listener = new pg.Client({ connectionString: url })
await listener.connect()
let heard = 0
listener.on('notification', () => {
  heard += 1
})
await listener.query(`LISTEN ${channel}`)
afterAll(() => listener.end())

it('publishes at the next start what fell due while nobody served, once, and tells every instance', async () => {
  const ids: number[] = []
  for (const slug of ['one', 'two', 'three']) {
    const { id, version } = must(await createArticle(db, editor, sampleArticle({ slug })))
    must(await publishArticle(db, editor, { id, version, at: new Date(Date.now() + 3_600_000) }))
    ids.push(id)
  }
  // The hour passes while nothing runs.
  await db.article.updateMany({
    where: { id: { in: ids } },
    data: { scheduledFor: new Date(Date.now() - 1000) },
  })
  const stops = [keepSchedule(url), keepSchedule(url)]
  await expect
    .poll(() => db.article.count({ where: { id: { in: ids }, state: 'published' } }), { timeout: 20_000 })
    .toBe(3)
  await expect.poll(() => heard).toBeGreaterThan(0)
  await Promise.all(stops.map((stop) => stop()))
  const where = { action: 'publishScheduledArticle', entity: 'Article' }
  const entries = await db.auditEntry.findMany({ where })
  expect(entries.map(({ entityId }) => Number(entityId)).sort((a, b) => a - b)).toEqual(ids)
})
