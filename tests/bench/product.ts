import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export type Product = { address: string; setup: string | null; stop: () => Promise<void> }

/**
 * Starts the product as `npm start` does, on a free port and in a data folder of its own.
 * @param databaseUrl a server to use instead of the embedded database
 */
export async function startProduct(databaseUrl?: string): Promise<Product> {
  const folder = await mkdtemp(join(tmpdir(), 'roro-bench-'))
  const env = { ...process.env, PORT: '0', DATA_DIR: folder }
  if (databaseUrl) Object.assign(env, { DATABASE_URL: databaseUrl })
  const child = spawn(process.execPath, ['lib/launch/start.mjs', 'start'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const found = await firstLines(child)
  return {
    ...found,
    async stop() {
      const gone = once(child, 'exit')
      child.kill('SIGTERM')
      await gone
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function firstLines(child: ChildProcess): Promise<{ address: string; setup: string | null }> {
  let address = ''
  let setup: string | null = null
  if (!child.stdout) throw new Error('the product has no output')
  for await (const line of createInterface({ input: child.stdout })) {
    address ||= /Roro is at (\S+)/.exec(line)?.[1] ?? ''
    setup ??= /(http\S+\/setup\?\S+)/.exec(line)?.[1] ?? null
    if (address && (setup || line === '')) break
  }
  if (!address) throw new Error('the product did not start')
  child.stdout.resume()
  return { address, setup }
}
