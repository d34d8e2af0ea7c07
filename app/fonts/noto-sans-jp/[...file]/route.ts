import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

const folder = join(process.cwd(), 'node_modules/@fontsource-variable/noto-sans-jp')
const known = /^(index\.css|files\/[a-z0-9-]+\.woff2)$/

/** The Japanese type for readers whose system has none, straight from its npm package. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string[] }> }) {
  const name = (await params).file.join('/')
  const bytes = known.test(name) ? await readFile(join(folder, name)).catch(() => null) : null
  if (!bytes) return new Response('Not found', { status: 404 })
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': name.endsWith('.css') ? 'text/css' : 'font/woff2',
      'cache-control': 'public, max-age=31536000, immutable',
    },
  })
}
