/** One write: one transaction, with its audit in it; whatever fails inside leaves nothing behind. */
import type { Db, Tx } from '../db.ts'
import { type Failure, invalid, type Result } from '../errors.ts'
import { isDeadlock, refusalOf } from './refusal.ts'

class RolledBack extends Error {
  readonly failure: Failure
  constructor(failure: Failure) {
    super('rolled back')
    this.failure = failure
  }
}

/** A client, or the transaction of a larger write (the seed loads everything in one). */
export type Writer = Db | Tx

const isDb = (writer: Writer): writer is Db => '$connect' in writer

/**
 * Runs `work` in a transaction and commits if it returns ok. A failure it returns, and a rule of
 * the database it breaks, roll everything back and are returned. Inside a larger transaction only
 * the caller can roll back: it must throw on a failure.
 * @throws whatever is neither (the connection lost, a fault in the code)
 */
export async function write<T>(writer: Writer, work: (tx: Tx) => Promise<Result<T>>): Promise<Result<T>> {
  for (let tries = 1; ; tries++) {
    try {
      return isDb(writer) ? await writer.$transaction((tx) => run(tx, work), limits) : await run(writer, work)
    } catch (error) {
      if (error instanceof RolledBack) return error.failure
      const refusal = refusalOf(error)
      if (refusal) return invalid([refusal])
      if (!isDb(writer) || !isDeadlock(error) || tries === 3) throw error
    }
  }
}

const limits = { maxWait: 15_000, timeout: 30_000 }

async function run<T>(tx: Tx, work: (tx: Tx) => Promise<Result<T>>): Promise<Result<T>> {
  const result = await work(tx)
  if (!result.ok) throw new RolledBack(result)
  // The deferred rules of evidence speak now, while the answer can still name what broke them.
  await tx.$executeRaw`SET CONSTRAINTS ALL IMMEDIATE`
  await tx.$executeRaw`SET CONSTRAINTS ALL DEFERRED`
  return result
}
