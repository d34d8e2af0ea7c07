import { expect, it } from 'vitest'
import { createSource } from '../../../lib/sources/mutations.ts'
import { loadFactBase } from '../../../prisma/seed/load.ts'
import { prepareSeed } from '../../../prisma/seed/prepare.ts'
import { testDatabase } from '../../support/database.ts'
import { editor, must } from '../../support/sample.ts'

const { db } = await testDatabase()

it('loads nothing when one entry cannot be loaded, and names it', async () => {
  const last = prepareSeed().sources.at(-1)
  if (!last) throw new Error('no sources')
  // Its name is taken under another address.
  must(await createSource(db, editor, { ...last, slug: 'in-the-way' }))
  await expect(loadFactBase(db)).rejects.toThrow(`Source ${last.slug}: name: taken`)
  expect([await db.source.count(), await db.auditEntry.count()]).toEqual([1, 1])
})
