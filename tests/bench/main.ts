/**
 * `npm run bench`: what the product reaches, on this machine, as ratios taken in one run.
 * `npm run bench -- pages weight` runs only those parts, `npm run bench -- timeline 1000000` one with so many articles. A real Postgres server is taken from
 * BENCH_DATABASE_URL (a database that may be dropped and made anew); without one, the parts that
 * need it say so.
 */

import { readFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'

// Loaded when asked for: intake runs where neither client nor application was ever made.
const parts: Record<string, () => Promise<void>> = {
  pages: async () => (await import('./pages.ts')).benchPages(),
  weight: async () => (await import('./weight.ts')).benchWeight(),
  publish: async () => (await import('./publish.ts')).benchPublish(),
  intake: async () => (await import('./intake.ts')).benchIntake(),
  timeline: async () => (await import('./timeline.ts')).benchTimeline(sizes()),
  charts: async () => (await import('./charts.ts')).benchCharts(),
  scroll: async () => (await import('./scroll.ts')).benchScroll(),
  explore: async () => (await import('./explore.ts')).benchExplore(),
  import: async () => (await import('./exchange.ts')).benchExchange(),
}

/** How many articles: numbers among the arguments, or BENCH_SIZES, or what takes a few minutes. */
function sizes(): number[] {
  const asked = [process.argv.slice(2).join(' '), process.env['BENCH_SIZES'] ?? '', '10000 100000']
  const lists = asked.map((text) => (text.match(/\b\d+\b/g) ?? []).map(Number))
  return lists.find((list) => list.length > 0) ?? []
}

const version = (name: string) =>
  JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version
const processor = cpus()
console.log(`machine   ${processor.length} × ${processor[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GiB`)
console.log(
  `versions  node ${process.versions.node}, next ${version('next')}, react ${version('react')}, prisma ${version('@prisma/client')}`,
)

const asked = process.argv.slice(2).filter((name) => name in parts)
for (const name of asked.length > 0 ? asked : Object.keys(parts)) {
  console.log(`\n${name}`)
  await parts[name]?.()
}
process.exit(0)
