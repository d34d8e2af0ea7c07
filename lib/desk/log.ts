/** The audit log, as the desk shows it. */
import { Prisma } from '../../prisma/generated/client.ts'
import type { Db } from '../db.ts'
import { containing, type Page, paged } from './queries.ts'

export type LogRow = {
  id: string
  at: string
  actor: string
  action: string
  entity: string
  entityId: string
  slug: string | null
  /** The fields whose value the write changed, as short text. */
  changed: { field: string; before: string; after: string }[]
}

type Snapshot = { [key: string]: unknown } | null
type Found = Omit<LogRow, 'slug' | 'changed' | 'at'> & { at: Date; before: Snapshot; after: Snapshot }

/** @returns a page of the log, newest first, of entries whose actor, action or thing holds the words */
export async function listLog(db: Db, words: string, page: number): Promise<Page<LogRow>> {
  const pattern = containing(words)
  const where =
    words === ''
      ? Prisma.sql`true`
      : Prisma.sql`("actor" ILIKE ${pattern} OR "action" ILIKE ${pattern} OR "entity" ILIKE ${pattern}
          OR "after"->>'slug' ILIKE ${pattern} OR "before"->>'slug' ILIKE ${pattern})`
  const [found, counted] = await Promise.all([
    db.$queryRaw<Found[]>`
      SELECT "id"::text, "at", "actor", "action", "entity", "entityId", "before", "after" FROM "AuditEntry"
      WHERE ${where} ORDER BY "AuditEntry"."id" DESC LIMIT 50 OFFSET ${(page - 1) * 50}`,
    db.$queryRaw<{ total: number }[]>`SELECT count(*)::int AS "total" FROM "AuditEntry" WHERE ${where}`,
  ])
  const rows = found.map(({ before, after, at, ...entry }) => ({
    ...entry,
    at: at.toISOString(),
    slug: nameOf(after) ?? nameOf(before),
    changed: changedFields(before, after).map((field) => ({
      field,
      before: shortText(before?.[field]),
      after: shortText(after?.[field]),
    })),
  }))
  return paged(rows, page, counted[0]?.total ?? 0)
}

const shortText = (value: unknown): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value ?? null)
  return text.length > 400 ? `${text.slice(0, 400)}…` : text
}

function nameOf(snapshot: Snapshot): string | null {
  const name = snapshot?.['slug'] ?? snapshot?.['email']
  return typeof name === 'string' ? name : null
}

/** @returns the top-level fields that differ; none when the thing was made or removed */
export function changedFields(before: Snapshot, after: Snapshot): string[] {
  if (!before || !after) return []
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]),
  )
}
