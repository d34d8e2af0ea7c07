/**
 * The embedded Postgres, on a thread of its own, so that a query never holds up the web server.
 * Holds the data folder's lock for as long as it runs.
 */
import { rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import { lockDataFolder } from './data-folder.ts'
import { shareSession } from './wire.ts'

/** `socket` is a path, or null for a port of the loopback interface (Windows has no Unix sockets). */
const { folder, socket } = workerData as { folder: string; socket: string | null }

async function open(): Promise<void> {
  const unlock = lockDataFolder(folder)
  if (!unlock) return parentPort?.postMessage({ busy: true })
  const postgres = await PGlite.create({
    dataDir: join(folder, 'postgres'),
    extensions: { pg_trgm, btree_gist, unaccent },
  })
  const shared = shareSession({
    run: (messages, onRawData) =>
      postgres.runExclusive(() => postgres.execProtocolRawStream(messages, { onRawData })),
    inTransaction: () => postgres.isInTransaction(),
  })
  const server = createServer(shared.accept)
  // A process that was killed leaves its socket behind; the lock says that nobody listens there.
  if (socket) rmSync(socket, { force: true })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    if (socket) server.listen(socket, resolve)
    else server.listen(0, '127.0.0.1', resolve)
  })
  parentPort?.once('message', async () => {
    server.close()
    await shared.close()
    await postgres.close()
    unlock()
    parentPort?.postMessage({ closed: true })
  })
  const address = server.address()
  parentPort?.postMessage({ port: address && typeof address === 'object' ? address.port : null })
}

open().catch((error: Error) => parentPort?.postMessage({ error: error.stack ?? error.message }))
