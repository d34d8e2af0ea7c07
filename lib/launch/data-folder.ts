/**
 * The folder that holds the embedded database and the secret. Only the current user may enter it,
 * and one process at a time may hold it.
 */
import { createHash } from 'node:crypto'
import { accessSync, chmodSync, constants, mkdirSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Refusal } from './steps.ts'

const socketFile = '.s.PGSQL.5432'

/** @returns the absolute path of the data folder: DATA_DIR, or .data in the working directory */
export function dataFolder(): string {
  return resolve(process.env['DATA_DIR'] || '.data')
}

/**
 * Makes the folder if needed and closes it to other users.
 * @throws Refusal when it cannot be made or written to
 */
export function prepareDataFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
    if (process.platform !== 'win32') chmodSync(folder, 0o700)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    throw new Refusal(
      `The data folder ${folder} cannot be written to (${code}): make it writable for this user, or set DATA_DIR to another folder.`,
    )
  }
}

/**
 * Takes the folder for this process. The lock is SQLite's: the system drops it with the process,
 * however that ends, so no stale lock can ever stand in the way.
 * @returns a function that lets go, or null when another process holds the folder
 */
export function lockDataFolder(folder: string): (() => void) | null {
  const lock = new DatabaseSync(join(folder, 'lock'))
  try {
    lock.exec('PRAGMA journal_mode = MEMORY; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if (/locked/.test((error as Error).message)) return null
    throw error
  }
  return () => lock.close()
}

/**
 * The folder of the database's Unix socket: inside the data folder, unless that path is longer
 * than a socket address may be (about 100 bytes); then a private one under the system's temporary folder.
 */
export function socketFolder(folder: string): string {
  const inside = join(folder, 'run')
  if (Buffer.byteLength(join(inside, socketFile)) <= 100) return inside
  const key = createHash('sha256').update(folder).digest('hex').slice(0, 16)
  return join(tmpdir(), `roro-${key}`)
}

/** Makes the socket's folder. @returns the socket's path. @throws Refusal when another user owns the folder */
export function prepareSocket(folder: string): string {
  const directory = socketFolder(folder)
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  if (statSync(directory).uid !== process.getuid?.())
    throw new Refusal(
      `The folder ${directory} belongs to another user: remove it, or choose a shorter DATA_DIR.`,
    )
  chmodSync(directory, 0o700)
  return join(directory, socketFile)
}
