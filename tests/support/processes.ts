/** Real processes for tests: the launcher itself, as a user runs it. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

type Environment = Record<string, string>

const started = new Set<ChildProcess>()
const folders: string[] = []

afterAll(async () => {
  for (const child of started) child.kill('SIGKILL')
  for (const folder of folders) await rm(folder, { recursive: true, force: true, maxRetries: 5 })
})

/** @returns a new folder that goes with the test file */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'roro-launch-'))
  folders.push(folder)
  return folder
}

/** A free port, taken for a moment. */
export async function freePort(): Promise<number> {
  const { createServer } = await import('node:net')
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = address && typeof address === 'object' ? address.port : 0
  server.close()
  await once(server, 'close')
  return port
}

/** Starts `node <args>`; nothing of the tests' own environment reaches it but what is named. */
export function launch(args: string[], env: Environment) {
  const { PATH = '', HOME = '', RORO_DIST_DIR } = process.env
  const child = spawn(process.execPath, args, {
    env: { PATH, HOME, NODE_ENV: 'production', ...(RORO_DIST_DIR ? { RORO_DIST_DIR } : {}), ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  started.add(child)
  let output = ''
  const waiting = new Set<() => void>()
  const take = (data: Buffer) => {
    output += data
    for (const look of waiting) look()
  }
  child.stdout.on('data', take)
  child.stderr.on('data', take)
  const ended = once(child, 'close').then(([code]) => {
    started.delete(child)
    for (const look of waiting) look()
    return { code: code as number | null, output }
  })
  return {
    child,
    ended,
    output: () => output,
    /** Waits until the text has been printed. */
    async printed(text: RegExp): Promise<RegExpExecArray> {
      for (;;) {
        const match = text.exec(output)
        if (match) return match
        if (child.exitCode !== null || child.signalCode) throw new Error(`ended without ${text}: ${output}`)
        await new Promise<void>((resolve) => waiting.add(resolve))
      }
    },
  }
}

/** Runs a launcher command to its end. */
export function command(args: string[], env: Environment, input = '') {
  const running = launch(['lib/launch/main.ts', ...args], env)
  running.child.stdin.end(input)
  return running.ended
}
