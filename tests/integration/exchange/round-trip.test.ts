import { describe, expect, it } from 'vitest'
import type { Db } from '../../../lib/db.ts'
import { runImport } from '../../../lib/exchange/run.ts'
import { exportArticles, type Format } from '../../../lib/exchange/write.ts'
import { testDatabase } from '../../support/database.ts'
import { editor } from '../../support/sample.ts'

const { db } = await testDatabase({ facts: true })

async function exported(from: Db, format: Format): Promise<Buffer> {
  const pieces: string[] = []
  for await (const piece of exportArticles(from, format)) pieces.push(piece)
  return Buffer.from(pieces.join(''))
}

/** Everything that an import could write; what articles refer to stays. */
const emptyArticles = (from: Db) =>
  from.$executeRawUnsafe('TRUNCATE "Article", "ArticleRevision", "ClaimLink" RESTART IDENTITY CASCADE')

const fromFile = { states: 'file', dryRun: false } as const

describe('the whole fact base', () => {
  it.each(['jsonl', 'csv'] as const)(
    'leaves as %s and comes back byte for byte',
    async (format) => {
      const first = await exported(db, format)
      const articles = await db.article.count()
      const claims = await db.claim.count()
      expect([articles, claims].every((count) => count > 40)).toBe(true)
      await emptyArticles(db)
      const result = await runImport(db, editor, first, fromFile)
      expect(result).toMatchObject({ written: true, problems: [], counts: { created: articles } })
      expect(await db.claim.count()).toBe(claims)
      expect((await exported(db, format)).equals(first)).toBe(true)
    },
    120_000,
  )

  it('imported again changes nothing, in either shape', async () => {
    const before = await db.auditEntry.count()
    for (const format of ['jsonl', 'csv'] as const) {
      const file = await exported(db, format)
      const result = await runImport(db, editor, file, fromFile)
      expect(result).toMatchObject({ problems: [], counts: { created: 0, changed: 0 } })
      expect(result.counts.unchanged).toBe(await db.article.count())
    }
    expect(await db.auditEntry.count()).toBe(before)
    expect(await db.articleRevision.count({ where: { version: { gt: 1 } } })).toBe(0)
  })
})
