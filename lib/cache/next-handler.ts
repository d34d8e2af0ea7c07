/**
 * Next's page cache, in memory and emptied whole by a purge. It spares a page's second representation
 * (its data for client-side navigation) a render; whole responses are kept in front of it.
 */
import { ByteLru } from './byte-lru.ts'
import { isFresh, onPurge } from './generation.ts'

type Kept = { lastModified: number; value: unknown; cacheControl: unknown; size: number }
type Page = { html?: string; rscData?: Uint8Array; segmentData?: Map<string, Uint8Array>; body?: Uint8Array }

const holder = globalThis as { roroPages?: ByteLru<Kept> }
if (!holder.roroPages) {
  const created = new ByteLru<Kept>(64 * 1024 * 1024)
  holder.roroPages = created
  onPurge(() => created.clear())
}
const pages = holder.roroPages

function sizeOf(value: unknown): number {
  if (!value || typeof value !== 'object') return 1_000
  const { html, rscData, segmentData, body } = value as Page
  let size = 1_000 + (html?.length ?? 0) * 2 + (rscData?.length ?? 0) + (body?.length ?? 0)
  for (const segment of segmentData?.values() ?? []) size += segment.length
  return size
}

export default class PageCache {
  async get(key: string): Promise<Omit<Kept, 'size'> | null> {
    return pages.get(key) ?? null
  }

  async set(key: string, value: unknown, context: { cacheControl?: unknown }): Promise<void> {
    if (!isFresh()) return
    if (value === null) return pages.delete(key)
    pages.set(key, {
      lastModified: Date.now(),
      value,
      cacheControl: context.cacheControl,
      size: sizeOf(value),
    })
  }

  /** Nothing is tagged: a purge drops everything. */
  async revalidateTag(): Promise<void> {
    pages.clear()
  }

  resetRequestCache(): void {}
}
