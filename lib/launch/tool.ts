/** Runs one of the project's tools with its own Node. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** No tool may ask another host anything, nor print how it would like to be updated. */
const quiet = {
  CHECKPOINT_DISABLE: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
  // Prisma wants to fetch its engine; `generate` only checks that this file exists.
  PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
}

type Options = { env?: Record<string, string>; onLine?: (line: string) => void; show?: boolean }

/**
 * @param script path of the tool's JavaScript file
 * @returns its exit code and all that it printed; with `show`, it prints directly as well
 */
export async function runTool(script: string, args: string[], { env, onLine, show }: Options = {}) {
  const child = spawn(process.execPath, [script, ...args], {
    env: { ...process.env, ...quiet, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const take = (stream: NodeJS.WriteStream) => (data: Buffer) => {
    const text = data.toString()
    output += text
    if (show) stream.write(text)
    const line = text.trim().split('\n').at(-1)
    if (line) onLine?.(line)
  }
  child.stdout.on('data', take(process.stdout))
  child.stderr.on('data', take(process.stderr))
  const stop = () => child.kill()
  process.once('exit', stop)
  const [code] = (await once(child, 'close')) as [number | null]
  process.off('exit', stop)
  return { code: code ?? 1, output }
}
