/** What a published article corrects: asked for, kept with the edit, seen by readers, never rewritten. */
import { beforeAll, describe, expect, it } from 'vitest'
import { type CorrectionInput, listCorrections } from '../../../lib/articles/corrections.ts'
import { saveArticleEdit } from '../../../lib/articles/edit.ts'
import { publishArticle, publishNewArticle } from '../../../lib/articles/mutations.ts'
import { cancelSchedule, publishDueArticles } from '../../../lib/articles/schedule.ts'
import type { ArticleInput } from '../../../lib/articles/schema.ts'
import { readWorkingCopy } from '../../../lib/articles/working-copy.ts'
import { listArticleClaims } from '../../../lib/claims/queries.ts'
import { testDatabase } from '../../support/database.ts'
import { addSampleThings, editor, must, sampleArticle, sampleClaim } from '../../support/sample.ts'

const { db } = await testDatabase()
beforeAll(() => addSampleThings(db))

let made = 0
/** A published article with one figure, as its working copy. */
async function published() {
  made += 1
  const input = sampleArticle({
    slug: `corrected-${made}`,
    claims: [{ ...sampleClaim, preferred: false }],
  })
  const { id } = must(await publishNewArticle(db, editor, input))
  return copyOf(id)
}
async function copyOf(id: number) {
  const held = await readWorkingCopy(db, id)
  if (!held) throw new Error('no such article')
  return held
}
const withValue = (input: ArticleInput, point: string): ArticleInput => ({
  ...input,
  claims: input.claims.map((claim) => ({ ...claim, point })),
})
const about = (claimId: number | null, why = 'The release was misread.'): CorrectionInput => ({
  ...{ claimId, what: 'Output, September 2025', whatJa: null },
  ...{ before: '+11.1%', after: '+11.4%', why, whyJa: null },
})

describe('a figure that readers have seen', () => {
  it('changes its value only with a word about it', async () => {
    const { id, version, input } = await published()
    const change = { id, version, input: withValue(input, '11.4') }
    const needed = {
      ok: false,
      kind: 'invalid',
      issues: [{ path: 'corrections', code: 'correction-needed' }],
    }
    expect(await publishArticle(db, editor, change)).toMatchObject(needed)
    // A word about something else is none about the figure.
    expect(await publishArticle(db, editor, { ...change, corrections: [about(null)] })).toMatchObject(needed)
    expect((await listArticleClaims(db, id))[0]?.value?.point).toBe('11.1')
    expect(await listCorrections(db, id)).toEqual([])

    const claimId = input.claims[0]?.id ?? null
    must(await publishArticle(db, editor, { ...change, corrections: [about(claimId)] }))
    expect(await listCorrections(db, id)).toMatchObject([{ before: '+11.1%', after: '+11.4%' }])
    const [claim] = await listArticleClaims(db, id)
    expect(claim).toMatchObject({
      id: claimId,
      value: { point: '11.4' },
      corrections: [{ before: '+11.1%' }],
    })
  })

  it('needs no word for digits that say the same, nor for text around it', async () => {
    const { id, version, input } = await published()
    const next = { ...withValue(input, '11.10'), background: 'More of it.' }
    must(await publishArticle(db, editor, { id, version, input: next }))
    expect(await listCorrections(db, id)).toEqual([])
  })

  it('is not spoken of as another article’s', async () => {
    const [own, other] = [await published(), await published()]
    const strange = about(other.input.claims[0]?.id ?? null)
    const { id, version } = own
    const input = { ...own.input, background: 'More of it.' }
    expect(await publishArticle(db, editor, { id, version, input, corrections: [strange] })).toMatchObject({
      issues: [{ path: 'corrections.0.what', code: 'unknown' }],
    })
  })
})

describe('corrections', () => {
  it('of words are told too, newest first, and stay when their figure goes', async () => {
    const { id, version, input } = await published()
    const claimId = input.claims[0]?.id ?? null
    const first = { id, version, input: withValue(input, '11.4'), corrections: [about(claimId)] }
    must(await publishArticle(db, editor, first))
    const now = await copyOf(id)
    const without = { ...now.input, claims: [], background: 'Without its figure.' }
    const corrections = [about(null, 'It was another company’s.')]
    must(await publishArticle(db, editor, { id, version: now.version, input: without, corrections }))
    const told = await listCorrections(db, id)
    expect(told.map(({ why }) => why)).toEqual(['It was another company’s.', 'The release was misread.'])
    const rows = await db.correction.findMany({ where: { articleId: id } })
    expect(rows.map((row) => row.claimId)).toEqual([null, null])
    await expect(db.correction.updateMany({ where: { articleId: id }, data: { why: 'x' } })).rejects.toThrow()
  })

  it('wait with the edit that makes them: saved, scheduled, taken off the schedule, published', async () => {
    const { id, version, input } = await published()
    const claimId = input.claims[0]?.id ?? null
    const next = withValue(input, '11.4')
    must(await saveArticleEdit(db, editor, { id, version, input: next, corrections: [about(claimId)] }))
    expect((await copyOf(id)).corrections).toMatchObject([{ claimId, before: '+11.1%' }])
    // A save that does not speak of them leaves them; one that empties them does that.
    const again = await copyOf(id)
    const longer = { ...next, background: 'More of it.' }
    must(await saveArticleEdit(db, editor, { id, version: again.version, input: longer }))
    expect((await copyOf(id)).corrections).toHaveLength(1)

    const at = new Date(Date.now() + 60_000)
    must(await publishArticle(db, editor, { id, version: (await copyOf(id)).version, at }))
    must(await cancelSchedule(db, editor, { id, version: (await copyOf(id)).version }))
    expect((await copyOf(id)).corrections).toHaveLength(1)
    expect(await listCorrections(db, id)).toEqual([])
    must(await publishArticle(db, editor, { id, version: (await copyOf(id)).version, at }))
    await publishDueArticles(db, new Date(at.getTime() + 1000))
    expect(await listCorrections(db, id)).toMatchObject([{ before: '+11.1%', after: '+11.4%' }])
  })

  it('are asked for before a time is set, not when it has come', async () => {
    const { id, version, input } = await published()
    const at = new Date(Date.now() + 60_000)
    const change = { id, version, input: withValue(input, '11.4'), at }
    expect(await publishArticle(db, editor, change)).toMatchObject({
      issues: [{ path: 'corrections', code: 'correction-needed' }],
    })
  })
})
