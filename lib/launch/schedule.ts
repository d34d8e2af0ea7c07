/** The serving process publishes what is due; any number of instances may do so at once. */
import { setTimeout as sleep } from 'node:timers/promises'

/** A scheduled publication appears within this time of its own: milliseconds. */
const every = 15_000

/** Publishes what fell due while nobody served, then looks again and again. @returns how to stop */
export function keepSchedule(databaseUrl: string): () => Promise<void> {
  const stop = new AbortController()
  const running = run(databaseUrl, stop.signal).catch(console.error)
  return () => {
    stop.abort()
    return running
  }
}

async function run(databaseUrl: string, signal: AbortSignal): Promise<void> {
  // Loaded once it serves: a start does not wait for it.
  const { createDb } = await import('../db.ts')
  const { publishDueArticles } = await import('../articles/schedule.ts')
  const { purgePublic } = await import('../cache/purge.ts')
  const db = createDb(databaseUrl)
  /** Whether readers may still be shown what was before. */
  let isStale = false
  let isFaulty = false
  while (!signal.aborted) {
    try {
      const { published, faults } = await publishDueArticles(db, new Date())
      isStale ||= published > 0
      if (isStale) await purgePublic(db)
      isStale = false
      if (faults.length > 0) throw faults[0]
      isFaulty = false
    } catch (error) {
      // A database that is away for a while is said once, and asked again.
      if (!isFaulty) console.error(error)
      isFaulty = true
    }
    await sleep(every, undefined, { signal, ref: false }).catch(() => {})
  }
  await db.$disconnect()
}
