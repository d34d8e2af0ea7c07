/** Opens the embedded Postgres of a data folder, or finds the one that another process has open. */
import { readFileSync, writeFileSync } from 'node:fs'
import { createConnection } from 'node:net'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { prepareDataFolder, prepareSocket, socketFolder } from './data-folder.ts'
import { Refusal } from './steps.ts'

export type OpenDatabase = { url: string; close: () => Promise<void> }

const windows = process.platform === 'win32'
const urlOf = (host: string, port?: number) =>
  port
    ? `postgresql://postgres@${host}:${port}/postgres`
    : `postgresql://postgres@localhost/postgres?host=${encodeURIComponent(host)}`

type Answer = { busy?: true; error?: string; closed?: true; port?: number | null }

/**
 * Opens the folder's database and serves it on a socket that only this user can reach.
 * @returns null when another process has the folder open
 * @throws Refusal when the folder cannot be written to
 */
export async function openEmbedded(folder: string): Promise<OpenDatabase | null> {
  prepareDataFolder(folder)
  const socket = windows ? null : prepareSocket(folder)
  const worker = new Worker(new URL('./embedded-worker.ts', import.meta.url), {
    workerData: { folder, socket },
  })
  const answer = () =>
    new Promise<Answer>((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', reject)
    })
  const opened = await answer()
  if (opened.busy || opened.error) await worker.terminate()
  if (opened.busy) return null
  if (opened.error) {
    if (/ENOSPC|EROFS|EACCES/.test(opened.error))
      throw new Refusal(
        `The database in ${folder} cannot be written: check the disk's free space and permissions.`,
      )
    throw new Error(`The embedded database in ${folder} did not open: ${opened.error}`)
  }
  worker.unref()
  if (opened.port) writeFileSync(join(folder, 'port'), String(opened.port))
  return {
    url: opened.port ? urlOf('127.0.0.1', opened.port) : urlOf(socketFolder(folder)),
    async close() {
      worker.ref()
      const closed = answer()
      worker.postMessage('close')
      await closed
      await worker.terminate()
    },
  }
}

/** @returns the address of the database that another process of this user serves from the folder, if one does */
export async function findEmbedded(folder: string): Promise<string | null> {
  let port: number | undefined
  try {
    if (windows) port = Number(readFileSync(join(folder, 'port'), 'utf8'))
  } catch {
    return null
  }
  const reached = await new Promise<boolean>((resolve) => {
    const target = port ? { port, host: '127.0.0.1' } : { path: join(socketFolder(folder), '.s.PGSQL.5432') }
    const probe = createConnection(target, () => resolve(true))
    probe.once('error', () => resolve(false))
    probe.once('connect', () => probe.destroy())
  })
  if (!reached) return null
  return port ? urlOf('127.0.0.1', port) : urlOf(socketFolder(folder))
}
