/**
 * How long the import of a large file takes, on the embedded database with the fact base: 10,000 made-up articles
 * with one figure each, looked through, imported, and imported again; and a tenth of them changed.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { createDb } from '../../lib/db.ts'
import { type ImportOptions, runImport } from '../../lib/exchange/run.ts'
import { openEmbedded } from '../../lib/launch/embedded.ts'
import { fill } from '../support/template.ts'

const rows = 10_000
const actor = { userId: null, name: 'bench' }

const article = (n: number, words: string) => {
  const quote = `The plant built ${(1000 + n).toLocaleString('en')} cars, it was made up.`
  return JSON.stringify({
    ...{ slug: `bench-${n}`, headline: `Bench ${n}`, source: 'reuters', publishedAt: '2025-10-31' },
    ...{ summary: `${quote} ${words}`, companies: ['toyota', 'nissan'], topics: ['us-japan-trade'] },
    claims: [
      {
        ...{ company: 'toyota', metric: 'us-production', point: String(1000 + n), preferred: false },
        ...{ basis: 'actual', modality: 'did', passages: [{ field: 'summary', quote }] },
      },
    ],
  })
}
const file = (from: number, to: number, words = 'One of many.') =>
  Buffer.from(Array.from({ length: to - from }, (_, at) => article(from + at, words)).join('\n'))

export async function benchExchange(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'roro-bench-'))
  const opened = await openEmbedded(folder)
  if (!opened) throw new Error(`${folder} is in use`)
  await fill(opened.url, true)
  const db = createDb(opened.url)
  const measure = async (what: string, bytes: Buffer, options: Partial<ImportOptions> = {}) => {
    const started = performance.now()
    const steps = new Set<number>()
    const done = await runImport(
      db,
      actor,
      bytes,
      { states: 'drafts', dryRun: false, ...options },
      (_, percent) => steps.add(Math.round(percent)),
    )
    const seconds = (performance.now() - started) / 1000
    const { created, changed, unchanged } = done.counts
    const faults = done.problems.length > 0 ? `, ${done.problems.length} faults` : ''
    console.log(
      `${what.padEnd(34)} ${seconds.toFixed(1).padStart(6)} s  ${created} new, ${changed} changed, ${unchanged} as they were${faults}; ${steps.size} steps of progress`,
    )
  }
  const all = file(0, rows)
  await measure('warm-up, 200 others', file(rows, rows + 200))
  await measure(`looking through ${rows} articles`, all, { dryRun: true })
  await measure(`importing ${rows} articles`, all)
  await measure('the same file again', all)
  await measure(`${rows / 10} of them changed`, file(0, rows / 10, 'Changed since.'))
  await db.$disconnect()
  await opened.close()
  rmSync(folder, { recursive: true, force: true })
}
