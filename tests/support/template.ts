/**
 * Databases to copy from: one migrated, one with the fact base loaded as well. Built at most once for a state of
 * the code and kept in the system's temporary folder, so that a test file gets its own database in a moment.
 */
import { createHash } from 'node:crypto'
import { cp, glob, mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createDb } from '../../lib/db.ts'
import { openEmbedded } from '../../lib/launch/embedded.ts'
import { migrate, readMigrations } from '../../lib/launch/migrate.ts'

export const testFolder = join(tmpdir(), `roro-test-${process.getuid?.() ?? 'user'}`)

/** @returns a name that changes with whatever goes into the template */
export async function templateKey(facts: boolean): Promise<string> {
  const hash = createHash('sha256')
  for (const { name, checksum } of await readMigrations()) hash.update(name + checksum)
  if (facts) {
    const files: string[] = []
    for await (const file of glob(['prisma/seed/**', 'prisma/schema.prisma', 'lib/**/*.ts'])) files.push(file)
    for (const file of files.sort())
      if (/\.[a-z]+$/.test(file) && !file.startsWith('lib/launch'))
        hash.update(file).update(await readFile(file))
  }
  return `${facts ? 'facts' : 'empty'}-${hash.digest('hex').slice(0, 16)}`
}

/** Migrates the database at `url` and loads what the template is to hold. */
export async function fill(url: string, facts: boolean): Promise<void> {
  await migrate(url, await readMigrations())
  if (!facts) return
  const { loadFactBase } = await import('../../prisma/seed/load.ts')
  const db = createDb(url)
  await loadFactBase(db)
  await db.$disconnect()
}

/** Runs `build` unless it was done before or another process is at it; then waits for that one. */
export async function once(
  name: string,
  isDone: () => Promise<boolean>,
  build: () => Promise<void>,
): Promise<void> {
  const claim = join(testFolder, `${name}.claim`)
  await mkdir(testFolder, { recursive: true, mode: 0o700 })
  for (;;) {
    if (await isDone()) return
    try {
      await mkdir(claim)
    } catch {
      const since = await stat(claim).catch(() => null)
      if (since && Date.now() - since.mtimeMs > 180_000) await rm(claim, { recursive: true, force: true })
      await sleep(100)
      continue
    }
    try {
      if (!(await isDone())) await build()
    } finally {
      await rm(claim, { recursive: true, force: true })
    }
  }
}

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  )

/** @returns the data folder of an embedded template */
async function embeddedTemplate(facts: boolean): Promise<string> {
  const key = await templateKey(facts)
  const folder = join(testFolder, key)
  await once(
    key,
    () => exists(folder),
    async () => {
      const draft = `${folder}.draft`
      await rm(draft, { recursive: true, force: true })
      if (facts) await cp(await embeddedTemplate(false), draft, { recursive: true })
      const opened = await openEmbedded(draft)
      if (!opened) throw new Error(`${draft} is in use`)
      await fill(opened.url, facts)
      await opened.close()
      await rename(draft, folder)
    },
  )
  return folder
}

/** Copies an embedded template to `folder`. */
export async function copyTemplate(folder: string, facts: boolean): Promise<void> {
  const template = await embeddedTemplate(facts)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await cp(join(template, 'postgres'), join(folder, 'postgres'), { recursive: true })
}

/** Removes templates and copies that are older than a day. */
export async function sweep(): Promise<void> {
  for (const name of await readdir(testFolder).catch(() => [])) {
    const path = join(testFolder, name)
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Date.now() }))
    if (Date.now() - mtimeMs > 86_400_000) await rm(path, { recursive: true, force: true })
  }
}
