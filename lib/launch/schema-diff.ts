/**
 * `npm run db:diff`: prints the SQL that leads from the committed schema (or nothing) to the one in the working
 * tree, for the next migration. Prisma's own engine does it, compiled to WebAssembly and from npm: the native one
 * would be a separate download.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import type { SchemaEngine as Engine } from '@prisma/schema-engine-wasm'
import { openEmbedded } from './embedded.ts'
import { Refusal } from './steps.ts'

const path = 'prisma/schema.prisma'

let loaded: Promise<typeof Engine> | undefined

/** Loads the engine by hand, because Node cannot import the package's .wasm as a module. */
async function loadEngine(): Promise<typeof Engine> {
  const require = createRequire(import.meta.url)
  const background = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const glue = await import(background)
  const module = new WebAssembly.Module(readFileSync(background.replace(/\.js$/, '.wasm')))
  const instance = new WebAssembly.Instance(module, { './schema_engine_bg.js': glue })
  glue.__wbg_set_wasm(instance.exports)
  ;(instance.exports['__wbindgen_start'] as () => void)()
  return glue.SchemaEngine
}

/** @returns the SQL from one schema (null: an empty database) to another; empty when nothing differs */
export async function schemaDiff(from: string | null, to: string): Promise<string> {
  loaded ??= loadEngine()
  const SchemaEngine = await loaded
  // The engine wants a live connection even to compare two files.
  const folder = mkdtempSync(join(tmpdir(), 'roro-diff-'))
  const database = await openEmbedded(folder)
  if (!database) throw new Error(`${folder} is in use`)
  const file = (content: string) => ({ tag: 'schemaDatamodel' as const, files: [{ path, content }] })
  try {
    const engine = await SchemaEngine.new(
      { datamodels: [[path, to]] },
      () => {},
      bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString: database.url })) as never,
    )
    const { stdout } = await engine.diff({
      from: from === null ? { tag: 'empty' } : file(from),
      to: file(to),
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    })
    const sql = stdout ?? ''
    return sql.includes('This is an empty migration') ? '' : sql.trim()
  } finally {
    await database.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

export async function diffCommand(args: string[]): Promise<number> {
  let committed: string | null = null
  try {
    if (!args.includes('--from-empty'))
      committed = execFileSync('git', ['show', `HEAD:${path}`], { encoding: 'utf8' })
  } catch {
    throw new Refusal('The committed schema is read from git, and this is no clone: use --from-empty.')
  }
  const sql = await schemaDiff(committed, readFileSync(path, 'utf8'))
  console.log(sql || '-- Nothing differs.')
  return 0
}
