/**
 * Prints the SQL that leads from one state of the schema to another, without Prisma's native
 * schema engine (a separate download): the same engine compiled to WebAssembly, from npm.
 *
 *   npm run db:diff                 the database's schema → prisma/schema.prisma
 *   npm run db:diff -- --from-empty nothing → prisma/schema.prisma
 */
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { PrismaPg } from '@prisma/adapter-pg'
import type { SchemaEngine as Engine } from '@prisma/schema-engine-wasm'

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

/**
 * SQL that makes the schema of the database equal to prisma/schema.prisma.
 * @param url connection string of a live database (the engine wants one even when it starts from nothing)
 * @param fromEmpty start from an empty database instead of the one at `url`
 * @returns the script; contains "This is an empty migration" when nothing differs
 */
export async function schemaDiff(url: string, fromEmpty = false): Promise<string> {
  const SchemaEngine = await loadEngine()
  const schema = await readFile('prisma/schema.prisma', 'utf8')
  const files: [string, string][] = [['schema.prisma', schema]]
  const { bindMigrationAwareSqlAdapterFactory } = await import('@prisma/driver-adapter-utils')
  const adapter = new PrismaPg({ connectionString: url })
  const engine = await SchemaEngine.new(
    { datamodels: files },
    () => {},
    bindMigrationAwareSqlAdapterFactory(adapter) as never,
  )
  const filters = { externalTables: [], externalEnums: [] }
  const result = await engine.diff({
    from: fromEmpty
      ? { tag: 'empty' }
      : { tag: 'schemaDatasource', files: [{ path: 'schema.prisma', content: schema }], configDir: '.' },
    to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: schema }] },
    script: true,
    exitCode: null,
    filters,
  })
  return result.stdout ?? ''
}

if (import.meta.main) {
  const url = process.env['DATABASE_URL']
  if (!url) throw new Error('Set DATABASE_URL to the database to compare with.')
  console.log(await schemaDiff(url, process.argv.includes('--from-empty')))
}
