/** The desk's front page: what waits for whom, and what the record lacks. */
import { beforeAll, describe, expect, it } from 'vitest'
import { saveArticleEdit } from '../../../lib/articles/edit.ts'
import { createArticle, publishArticle, publishNewArticle } from '../../../lib/articles/mutations.ts'
import { returnArticleToDraft, submitArticleForReview } from '../../../lib/articles/review.ts'
import { readWorkingCopy } from '../../../lib/articles/working-copy.ts'
import type { Actor } from '../../../lib/audit/entity.ts'
import { linkClaims } from '../../../lib/claims/links.ts'
import { getFront } from '../../../lib/desk/front.ts'
import { getGaps } from '../../../lib/desk/front-gaps.ts'
import { testDatabase } from '../../support/database.ts'
import { addArticle, addClaim, addCompany, addMetric } from '../../support/rows.ts'
import { addSampleThings, editor, must, sampleArticle } from '../../support/sample.ts'

const { db } = await testDatabase()
const people: Record<'writer' | 'reviewer', Actor> = {
  writer: { userId: 'writer', name: 'writer@example.org' },
  reviewer: { userId: 'reviewer', name: 'reviewer@example.org' },
}

beforeAll(async () => {
  await addSampleThings(db)
  for (const id of ['writer', 'reviewer']) {
    await db.user.create({ data: { id, name: `The ${id}`, email: `${id}@example.org`, role: 'editor' } })
  }
})

let made = 0
const input = (headline: string) => {
  made += 1
  return sampleArticle({ slug: `front-${made}`, headline })
}
const versionOf = async (id: number) => (await readWorkingCopy(db, id))?.version ?? 0
const submit = async (actor: Actor, id: number, note: string | null = null) =>
  must(await submitArticleForReview(db, actor, { id, version: await versionOf(id), note }))

describe('what waits', () => {
  it('goes to the others when submitted, and back to its writer when returned', async () => {
    const { id } = must(await createArticle(db, people.writer, input('Waits')))
    const front = (who: 'writer' | 'reviewer') => getFront(db, who)
    expect((await front('writer')).drafts.rows).toMatchObject([{ id, isMine: true, who: 'The writer' }])
    expect((await front('reviewer')).drafts.rows).toMatchObject([{ id, isMine: false }])

    await submit(people.writer, id, 'Please look.')
    const waiting = { id, headline: 'Waits', who: 'The writer', note: 'Please look.', isEdit: false }
    expect((await front('reviewer')).waiting).toMatchObject({
      total: 1,
      rows: [{ ...waiting, isMine: false }],
    })
    expect((await front('writer')).waiting.rows).toMatchObject([{ ...waiting, isMine: true }])
    expect((await front('writer')).drafts.total).toBe(0)

    const version = await versionOf(id)
    must(await returnArticleToDraft(db, people.reviewer, { id, version, note: 'Which month?' }))
    const returned = { id, who: 'The reviewer', note: 'Which month?' }
    expect((await front('writer')).returned).toMatchObject({ total: 1, rows: [returned] })
    expect((await front('reviewer')).returned.total).toBe(0)

    await submit(people.writer, id)
    expect((await front('writer')).returned.total).toBe(0)
    must(await publishArticle(db, editor, { id, version: await versionOf(id) }))
    const after = await front('reviewer')
    expect([after.waiting.total, after.drafts.total]).toEqual([0, 0])
    expect(after.published[0]).toMatchObject({ id, headline: 'Waits' })
  })

  it('holds the edits of published articles like drafts, and both at their times', async () => {
    const { id } = must(await publishNewArticle(db, editor, input('Live')))
    const held = await readWorkingCopy(db, id)
    if (!held) throw new Error('no such article')
    const next = { ...held.input, headline: 'Live, better' }
    must(await saveArticleEdit(db, people.writer, { id, version: held.version, input: next }))
    expect((await getFront(db, 'writer')).drafts.rows).toMatchObject([
      { id, headline: 'Live, better', isEdit: true, isMine: true },
    ])
    const late = new Date(Date.now() + 7_200_000)
    const soon = new Date(Date.now() + 3_600_000)
    must(await publishArticle(db, editor, { id, version: await versionOf(id), at: late }))
    const other = must(await publishNewArticle(db, editor, input('Soon'), { at: soon }))
    const front = await getFront(db, 'writer')
    expect(front.scheduled).toMatchObject({
      total: 2,
      rows: [
        { id: other.id, isEdit: false, at: soon.toISOString() },
        { id, isEdit: true, at: late.toISOString() },
      ],
    })
    expect(front.drafts.total).toBe(0)
    expect(front.published.map(({ headline }) => headline)).not.toContain('Soon')
  })
})

describe('gaps', () => {
  const today = '2026-03-01'
  it('are published articles that state nothing', async () => {
    const before = (await getGaps(db, today)).unclaimed.total
    const silent = await addArticle(db, '2026-02-01')
    const draft = await addArticle(db, '2026-02-01', { state: 'draft' })
    const reference = await addArticle(db, '2026-02-01', { kind: 'reference' })
    const stating = await addArticle(db, '2026-02-01')
    await addClaim(db, stating.id, {})
    const { unclaimed } = await getGaps(db, today)
    expect(unclaimed.total).toBe(before + 1)
    const ids = unclaimed.rows.map(({ id }) => id)
    expect(ids).toContain(silent.id)
    for (const other of [draft, reference, stating]) expect(ids).not.toContain(other.id)
  })

  it('are companies whose newest published figure is older than a year', async () => {
    const [quiet, fresh, unpublished] = await Promise.all(
      ['quiet', 'fresh', 'unpublished'].map((slug) => addCompany(db, slug, slug)),
    )
    const metricId = await addMetric(db, 'gap-output')
    const article = await addArticle(db, '2025-01-20')
    const draft = await addArticle(db, '2026-02-01', { state: 'draft' })
    await addClaim(db, article.id, { metricId, companyId: quiet, month: '2025-01' })
    await addClaim(db, article.id, { metricId, companyId: fresh, month: '2025-04' })
    await addClaim(db, draft.id, { metricId, companyId: unpublished, month: '2026-01' })
    const { silent } = await getGaps(db, today)
    const last = new Map(silent.rows.map((row) => [row.slug, row.last]))
    expect(last.get('quiet')).toBe('2025-01-31')
    expect(last.has('fresh')).toBe(false)
    expect(last.get('unpublished')).toBeNull()
  })

  it('are figures of one thing that differ, until somebody says how they stand to each other', async () => {
    const companyId = await addCompany(db, 'disputed', 'Disputed')
    const metricId = await addMetric(db, 'disputed-output')
    const [one, other] = [await addArticle(db, '2026-02-01'), await addArticle(db, '2026-02-02')]
    const figure = { metricId, companyId, month: '2026-01' }
    const first = await addClaim(db, one.id, { ...figure, point: '10.0' })
    const rest = { ...figure, preferred: false }
    // The same value in other digits, or told less exactly; another month, another basis, another comparison: no conflict.
    await addClaim(db, other.id, { ...rest, point: '10' })
    await addClaim(db, other.id, { ...rest, point: '10.4' })
    await addClaim(db, other.id, { ...rest, point: '12', month: '2025-12' })
    await addClaim(db, other.id, { ...rest, point: '12', basis: 'forecast' })
    await addClaim(db, other.id, { ...rest, point: '12', isChange: true })
    await addClaim(db, other.id, { ...rest, point: '12', standing: 'superseded' })
    const conflicts = async () =>
      (await getGaps(db, today)).conflicts.rows.filter(({ metric }) => metric.slug === 'disputed-output')
    expect(await conflicts()).toEqual([])

    const second = await addClaim(db, other.id, { ...rest, point: '12' })
    const found = await conflicts()
    expect(found).toHaveLength(3)
    expect(found[0]).toMatchObject({
      ...{ subject: { name: 'Disputed' }, start: '2026-01-01', end: '2026-01-31' },
      sides: [
        { id: first, point: '10', articleId: one.id },
        { id: second, point: '12' },
      ],
    })
    const link = { from: second, to: first, kind: 'contradicts' as const, note: null, noteJa: null }
    must(await linkClaims(db, editor, link))
    expect(await conflicts()).toHaveLength(2)
  })
})
