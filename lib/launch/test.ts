/** `npm test` and `npm run check`: every check that there is, each with its summary, and one line over all of them. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { browserVersion, provideBrowser } from './browser.ts'
import { buildApplication, generateClient } from './build.ts'
import { Refusal, step } from './steps.ts'
import { runTool } from './tool.ts'

type Count = { passed: number; failed: number }

const bin = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  next: 'node_modules/next/dist/bin/next',
  playwright: 'node_modules/@playwright/test/cli.js',
  tsc: 'node_modules/typescript/bin/tsc',
  vitest: 'node_modules/vitest/vitest.mjs',
}

/** Runs a tool whose outcome counts as one. */
async function whole(label: string, script: string, args: string[]): Promise<Count> {
  console.log(`\n— ${label}`)
  const { code, output } = await runTool(script, args)
  if (code !== 0) console.log(output)
  console.log(code === 0 ? '1 passed' : '1 failed')
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** Formatting, lint and types. */
async function checks(): Promise<Count[]> {
  const lint = await whole('Format and lint', bin.biome, ['check', '--error-on-warnings'])
  // The types of routes and of Next itself are generated.
  await runTool(bin.next, ['typegen'])
  return [lint, await whole('Types', bin.tsc, ['--noEmit', '-p', '.'])]
}

type VitestReport = { numPassedTests: number; numFailedTests: number; success: boolean }

async function vitest(project: 'unit' | 'integration', folder: string): Promise<Count> {
  console.log(`\n— ${project === 'unit' ? 'Unit tests' : 'Integration tests'}`)
  const file = join(folder, `${project}.json`)
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`]
  const { code } = await runTool(bin.vitest, ['run', '--project', project, ...reporters], { show: true })
  const report = read<VitestReport>(file)
  return atLeastOne(code, { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 })
}

type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number } }

async function playwright(folder: string): Promise<Count> {
  console.log('\n— Browser tests')
  const file = join(folder, 'browser.json')
  const { code } = await runTool(bin.playwright, ['test', '--reporter=line,json'], {
    show: true,
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  })
  const stats = read<PlaywrightReport>(file)?.stats
  // A test that passes only the second time has failed.
  return atLeastOne(code, {
    passed: stats?.expected ?? 0,
    failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0),
  })
}

/** A run that ended badly without a failed test (a file that did not load, say) counts as one failure. */
const atLeastOne = (code: number, count: Count): Count =>
  code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count

function read<T>(file: string): T | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T
  } catch {
    return null
  }
}

function close(counts: Count[]): number {
  const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0)
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`)
  return sum('failed') === 0 ? 0 : 1
}

/** Format, lint, types and unit tests. */
export const check = () =>
  counted(async (folder, counts) => {
    await step('Prisma client', generateClient)
    counts.push(...(await checks()))
    counts.push(await vitest('unit', folder))
  })

/** Everything. */
export const test = () =>
  counted(async (folder, counts) => {
    await step('Prisma client', generateClient)
    await step('Browser', async () => {
      process.env['RORO_BROWSER'] = await provideBrowser()
      return browserVersion(process.env['RORO_BROWSER'])
    })
    counts.push(...(await checks()))
    counts.push(await vitest('unit', folder))
    await step('Application', buildApplication)
    counts.push(await vitest('integration', folder))
    counts.push(await playwright(folder))
  })

/** However it ends, the last line says what passed and what failed. */
async function counted(work: (folder: string, counts: Count[]) => Promise<void>): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'roro-report-'))
  const counts: Count[] = []
  try {
    await work(folder, counts)
  } catch (error) {
    console.error(error instanceof Refusal ? error.message : error)
    counts.push({ passed: 0, failed: 1 })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return close(counts)
}
