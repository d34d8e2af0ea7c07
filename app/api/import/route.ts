import { z } from 'zod'
import { showChange } from '@/lib/auth/save-thing.ts'
import { requireRole } from '@/lib/auth/session.ts'
import { db } from '@/lib/db.ts'
import { largestFile } from '@/lib/exchange/limits.ts'
import type { ImportMessage } from '@/lib/exchange/messages.ts'
import { stateModes } from '@/lib/exchange/plan.ts'
import { runImport } from '@/lib/exchange/run.ts'

export const dynamic = 'force-dynamic'

const headers = { 'Cache-Control': 'no-store, no-transform', 'Content-Type': 'application/x-ndjson' }
const optionsSchema = z.object({ states: z.enum(stateModes), do: z.enum(['check', 'import']) })

// One at a time: each holds its file in memory, and the database while it writes.
let running = false

/**
 * Checks or imports a file of articles, for editors: the body is the file, ?do=check|import&states=drafts|file.
 * Answers in lines of ImportMessage. Whoever hangs up before the end has imported nothing.
 */
export async function POST(request: Request): Promise<Response> {
  const editor = await requireRole('editor')
  if (!editor.ok) return refused(403)
  const options = optionsSchema.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (!options.success) return refused(400)
  if (running) return refused(409)
  running = true
  try {
    const file = await readBody(request)
    if (typeof file === 'number') {
      running = false
      return refused(file)
    }
    return answer(editor.value.actor, file, options.data)
  } catch (error) {
    running = false
    throw error
  }
}

const refused = (status: number) => new Response(null, { status, headers })

/** @returns the file; or the status to refuse it with: too large, or its sender went away */
async function readBody({ body }: Request): Promise<Uint8Array | number> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of body ?? []) {
      size += chunk.length
      if (size > largestFile) return 413
      chunks.push(chunk)
    }
  } catch {
    return 400
  }
  return Buffer.concat(chunks)
}

function answer(
  actor: Parameters<typeof runImport>[1],
  file: Uint8Array,
  { states, do: task }: z.output<typeof optionsSchema>,
): Response {
  let gone = false
  const stream = new ReadableStream<Uint8Array>({
    async start(controller) {
      const say = (message: ImportMessage) => {
        if (!gone) controller.enqueue(Buffer.from(`${JSON.stringify(message)}\n`))
      }
      let last = -1
      try {
        const { shown, ...result } = await runImport(
          db(),
          actor,
          file,
          { states, dryRun: task === 'check' },
          (step, percent) => {
            if (Math.floor(percent) > last) {
              last = Math.floor(percent)
              say({ kind: 'progress', step, percent: last })
            }
          },
          () => gone,
        )
        if (shown) await showChange()
        say({ kind: 'done', ...result })
      } catch (error) {
        console.error(error)
        say({ kind: 'failed' })
      } finally {
        running = false
        if (!gone) controller.close()
      }
    },
    cancel() {
      gone = true
    },
  })
  return new Response(stream, { headers })
}
