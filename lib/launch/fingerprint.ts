/** A hash of the files that something is made from, kept beside what was made: nothing is made twice. */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** @returns the hash of the files at and under `paths`; those that do not exist are left out */
export async function fingerprint(paths: string[], leaveOut: RegExp = /^$/): Promise<string> {
  const hash = createHash('sha256')
  for (const path of await filesUnder(paths, leaveOut)) hash.update(`${path}\0`).update(await readFile(path))
  return hash.digest('hex')
}

async function filesUnder(paths: string[], leaveOut: RegExp): Promise<string[]> {
  const found: string[] = []
  for (const path of paths) {
    if (leaveOut.test(path) || !existsSync(path)) continue
    const entries = await readdir(path, { withFileTypes: true }).catch(() => null)
    if (!entries) found.push(path)
    else
      found.push(
        ...(await filesUnder(
          entries.map((entry) => join(path, entry.name)),
          leaveOut,
        )),
      )
  }
  return found.sort()
}

/** @returns whether what stands at `stamp` was made from `print` */
export async function isMadeFrom(stamp: string, print: string): Promise<boolean> {
  return (await readFile(stamp, 'utf8').catch(() => '')) === print
}

export async function markMadeFrom(stamp: string, print: string): Promise<void> {
  await writeFile(stamp, print)
}
