import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import type { Db } from '../../../lib/db.ts'
import { PrismaClient } from '../../../prisma/generated/client.ts'

export type Statement = { text: string; values: unknown[] }

/** A client like the product's own that keeps what it asks of the database. `take` gives what was asked since the last time. */
export function recordedDb(url: string): { db: Db; take: () => Statement[] } {
  let statements: Statement[] = []
  class Recording extends pg.Client {
    // biome-ignore lint/suspicious/noExplicitAny: as pg declares it, in seven overloads
    override query(...asked: any[]): any {
      const [first, second] = asked
      const text = typeof first === 'string' ? first : first?.text
      const values = first?.values ?? (Array.isArray(second) ? second : [])
      if (typeof text === 'string' && /^\s*(SELECT|WITH)\b/i.test(text)) statements.push({ text, values })
      return super.query(...(asked as [string]))
    }
  }
  const pool = new pg.Pool({ connectionString: url, max: 10, Client: Recording })
  return {
    db: new PrismaClient({ adapter: new PrismaPg(pool) }),
    take() {
      const taken = statements
      statements = []
      return taken
    },
  }
}

/**
 * The database's time for statements: one after another over one connection, answers read in full. What the product
 * asks side by side counts in full, and nothing of its own work does.
 * @returns milliseconds
 */
export async function timeOf(client: pg.Client, statements: readonly Statement[]): Promise<number> {
  const started = performance.now()
  for (const { text, values } of statements) await client.query({ text, values, rowMode: 'array' })
  return performance.now() - started
}

export const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
export const ascending = (numbers: readonly number[]): number[] => numbers.toSorted((a, b) => a - b)
