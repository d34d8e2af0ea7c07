/** What is made from the sources before Roro can run: the Prisma client and the built application. */
import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fingerprint, isMadeFrom, markMadeFrom } from './fingerprint.ts'
import { type Progress, Refusal } from './steps.ts'
import { runTool } from './tool.ts'

const client = 'prisma/generated'
const distDir = process.env['RORO_DIST_DIR'] ?? '.next'

/** Everything that the built application is made from. */
const sources = [
  'app',
  'components',
  'lib',
  'prisma/schema.prisma',
  'public',
  'proxy.ts',
  'next.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
]

/** Generates the Prisma client unless it is that of the present schema. @returns what was done, or nothing */
export async function generateClient(): Promise<string | undefined> {
  const stamp = join(client, 'made-from')
  const print = await fingerprint(['prisma/schema.prisma', 'prisma.config.ts', 'package-lock.json'])
  if (await isMadeFrom(stamp, print)) return undefined
  const { code, output } = await runTool('node_modules/prisma/build/index.js', ['generate', '--no-hints'])
  if (code !== 0) {
    console.error(output)
    throw new Refusal('The Prisma client could not be generated: see above.')
  }
  await markMadeFrom(stamp, print)
  return 'generated'
}

/** Builds the application unless its sources are those of the last build. */
export async function buildApplication(progress: Progress): Promise<string> {
  const stamp = join(distDir, 'made-from')
  const print = await fingerprint(sources, /^lib\/launch(\/|$)/)
  if (existsSync(join(distDir, 'BUILD_ID')) && (await isMadeFrom(stamp, print))) return 'up to date'
  await rm(stamp, { force: true })
  const { code, output } = await runTool('node_modules/next/dist/bin/next', ['build'], {
    env: { NODE_ENV: 'production' },
    onLine: (line) => progress(line.trim()),
  })
  if (code !== 0) {
    console.error(output)
    throw new Refusal('The application could not be built: see above.')
  }
  await markMadeFrom(stamp, print)
  return 'built'
}
