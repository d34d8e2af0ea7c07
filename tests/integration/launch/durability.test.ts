import { once } from 'node:events'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { expect, test } from 'vitest'
import { openEmbedded } from '../../../lib/launch/embedded.ts'
import { launch, temporaryFolder } from '../../support/processes.ts'
import { copyTemplate } from '../../support/template.ts'

const folder = await temporaryFolder()
await copyTemplate(folder, false)

/** Inserts without end, and prints each number only once it has been acknowledged. */
const writer = `
  import pg from 'pg'
  import { openEmbedded } from '${new URL('../../../lib/launch/embedded.ts', import.meta.url).pathname}'
  const { url } = await openEmbedded('${folder}')
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query('CREATE TABLE IF NOT EXISTS written (n int)')
  for (let n = Number(process.env.FROM); ; n++) {
    await client.query('INSERT INTO written VALUES ($1)', [n])
    process.stdout.write(n + '\\n')
  }`

test('after SIGKILL every acknowledged write is there', async () => {
  let from = 0
  for (let round = 0; round < 3; round++) {
    const running = launch(['-e', writer], { FROM: String(from) })
    await running.printed(new RegExp(`^${from + 40}$`, 'm'))
    running.child.kill('SIGKILL')
    const { output } = await running.ended
    from = Math.max(...output.trim().split('\n').map(Number)) + 1
  }
  const opened = await openEmbedded(folder)
  const client = new pg.Client({ connectionString: opened?.url })
  await client.connect()
  const { rows } = await client.query('SELECT count(DISTINCT n)::int AS count FROM written WHERE n < $1', [
    from,
  ])
  expect(rows).toEqual([{ count: from }])
  await client.end()
  await opened?.close()
})

test('only the current user may enter the data folder', async () => {
  for (const path of [folder, join(folder, 'run')]) expect((await stat(path)).mode & 0o777, path).toBe(0o700)
})

test('a folder is held by one process, and free again when that one ends', async () => {
  const first = await openEmbedded(folder)
  expect(await openEmbedded(folder)).toBeNull()
  await first?.close()
  const running = launch(['-e', writer], { FROM: '1000000' })
  await running.printed(/^1000000$/m)
  expect(await openEmbedded(folder)).toBeNull()
  running.child.kill('SIGKILL')
  await once(running.child, 'close')
  const again = await openEmbedded(folder)
  expect(again).not.toBeNull()
  await again?.close()
})
