/** The log of what has to be read again, which triggers write (prisma/migrations/20261122213000_timeline_changes). */
import type { Db } from '../../db.ts'

/** The ids of what has changed; `whole`: more than can be told one by one. */
export type Changes = {
  articles: Set<number>
  /** Claims whose links to others have. */
  claims: Set<number>
  policies: Set<number>
  stories: Set<number>
  names: boolean
  whole: boolean
}

/**
 * How far the log has been read. A transaction may have written to it before another that was read, and be
 * committed after: so what came with a transaction not finished then (`open`, the snapshot's xmin) is read again,
 * and what of it was read already (`read`) is passed over.
 */
export type Position = { open: string; read: ReadonlySet<number> }

type Line = [id: number, what: string, key: number]

/** @param since null: from now on */
export async function readChanges(
  db: Db,
  since: Position | null,
): Promise<{ position: Position; changes: Changes; isNone: boolean }> {
  const from = since?.open ?? null
  const [row] = await db.$queryRaw<{ open: string; lines: Line[] | null }[]>`
    SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS open,
           (SELECT json_agg(json_build_array("id", "what", "key")) FROM "TimelineChange"
            WHERE "tx" >= coalesce(CAST(${from}::text AS xid8), pg_snapshot_xmin(pg_current_snapshot()))) AS lines`
  const lines = row?.lines ?? []
  const news = lines.filter(([id]) => !since?.read.has(id))
  const keysOf = (wanted: string) =>
    new Set(news.filter(([, what]) => what === wanted).map(([, , key]) => key))
  return {
    position: { open: row?.open ?? '0', read: new Set(lines.map(([id]) => id)) },
    isNone: news.length === 0,
    changes: {
      articles: keysOf('article'),
      claims: keysOf('claim'),
      policies: keysOf('policy'),
      stories: keysOf('story'),
      names: keysOf('names').size > 0,
      whole: keysOf('whole').size > 0,
    },
  }
}

/** Whoever has not looked for half a day reads everything; nobody needs what is older than a day. */
export const forgottenAfter = 12 * 3_600_000

export async function pruneChanges(db: Db): Promise<void> {
  await db.$executeRaw`DELETE FROM "TimelineChange" WHERE "at" < now() - interval '1 day'`
}
