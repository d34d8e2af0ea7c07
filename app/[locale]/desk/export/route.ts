import { z } from 'zod'
import { requireRole } from '@/lib/auth/session.ts'
import { db } from '@/lib/db.ts'
import { exportArticles, formats } from '@/lib/exchange/write.ts'
import { ArticleState } from '@/prisma/generated/enums.ts'

const optionsSchema = z.object({
  format: z.enum(formats).catch('csv'),
  state: z.enum(ArticleState).nullable().catch(null),
})
const types = { csv: 'text/csv; charset=utf-8', jsonl: 'application/jsonl; charset=utf-8' }

/** Articles as a file to keep or to edit: ?format=csv|jsonl&state=published (left out: all). For editors. */
export async function GET(request: Request): Promise<Response> {
  const headers = { 'Cache-Control': 'no-store' }
  const editor = await requireRole('editor')
  if (!editor.ok) return new Response(null, { status: 403, headers })
  const { format, state } = optionsSchema.parse(Object.fromEntries(new URL(request.url).searchParams))
  const pieces = exportArticles(db(), format, state)
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { value, done } = await pieces.next()
        if (done) controller.close()
        else controller.enqueue(Buffer.from(value))
      } catch (error) {
        console.error(error)
        controller.error(error)
      }
    },
    async cancel() {
      await pieces.return(undefined)
    },
  })
  const name = `roro-articles-${state ?? 'all'}.${format}`
  return new Response(stream, {
    headers: {
      ...headers,
      'Content-Type': types[format],
      'Content-Disposition': `attachment; filename="${name}"`,
    },
  })
}
