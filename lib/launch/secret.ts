/** The key that signs session cookies: AUTH_SECRET, or one made once and kept in the data folder. */
import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder, prepareDataFolder } from './data-folder.ts'

/** Puts the key into AUTH_SECRET for the rest of the product. */
export function provideSecret(): void {
  if (process.env['AUTH_SECRET']) return
  const folder = dataFolder()
  prepareDataFolder(folder)
  const file = join(folder, 'secret')
  try {
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  process.env['AUTH_SECRET'] = readFileSync(file, 'utf8').trim()
}
