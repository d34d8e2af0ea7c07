import { importPath } from '@/lib/exchange/limits.ts'
import type { ImportMessage } from '@/lib/exchange/messages.ts'
import type { StateMode } from '@/lib/exchange/plan.ts'

export type Task = 'check' | 'import'
export type Outcome = Extract<ImportMessage, { kind: 'done' }>
/** Why there is no outcome; keys under `exchange.failures`. */
export type Failure = 'forbidden' | 'busy' | 'tooLarge' | 'failed'

const refusals: Record<number, Failure> = { 403: 'forbidden', 409: 'busy', 413: 'tooLarge' }

/** Sends a file and follows what the server says of it. Never throws. */
export async function sendFile(
  file: File,
  task: Task,
  states: StateMode,
  onProgress: (message: Extract<ImportMessage, { kind: 'progress' }>) => void,
  signal: AbortSignal,
): Promise<Outcome | Failure> {
  try {
    const query = new URLSearchParams({ do: task, states })
    const response = await fetch(`${importPath}?${query}`, { method: 'POST', body: file, signal })
    if (!response.ok || !response.body) return refusals[response.status] ?? 'failed'
    for await (const message of messagesOf(response.body)) {
      if (message.kind === 'progress') onProgress(message)
      else return message.kind === 'done' ? message : 'failed'
    }
  } catch {
    // The connection ended before the last word: nothing is imported, or importing it again changes nothing.
  }
  return 'failed'
}

async function* messagesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<ImportMessage> {
  const reader = body.pipeThrough(new TextDecoderStream() as TransformStream<Uint8Array, string>).getReader()
  let rest = ''
  for (;;) {
    const { value, done } = await reader.read()
    if (done) return
    const lines = (rest + value).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) yield JSON.parse(line)
  }
}
