/** Publishing at a time: once, whoever asks, and not what may no longer be published. */
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { saveArticleEdit } from '../../../lib/articles/edit.ts'
import {
  archiveArticle,
  createArticle,
  publishArticle,
  publishNewArticle,
  updateArticle,
} from '../../../lib/articles/mutations.ts'
import { getArticle } from '../../../lib/articles/queries.ts'
import { listReviewEvents, submitArticleForReview } from '../../../lib/articles/review.ts'
import { cancelSchedule, publishDueArticles } from '../../../lib/articles/schedule.ts'
import { readWorkingCopy } from '../../../lib/articles/working-copy.ts'
import { createDb } from '../../../lib/db.ts'
import { testDatabase } from '../../support/database.ts'
import { addPerson } from '../../support/people.ts'
import { addSampleThings, must, sampleArticle } from '../../support/sample.ts'

const { db, url } = await testDatabase()
await addSampleThings(db)
const admin = await addPerson(db, 'admin')
const writer = await addPerson(db, 'editor')
const reviewer = await addPerson(db, 'editor')

const soon = () => new Date(Date.now() + 60_000)
const later = new Date(Date.now() + 120_000)
let made = 0
const sample = (changes = {}) => sampleArticle({ slug: `due-${made}`, ...changes })

async function scheduled(at = soon()) {
  made += 1
  const { id, version } = must(await createArticle(db, writer, sample()))
  const sent = must(await submitArticleForReview(db, writer, { id, version }))
  return must(await publishArticle(db, reviewer, { id, version: sent.version, at }))
}
const stateOf = async (id: number) => (await db.article.findUnique({ where: { id } }))?.state
const run = (now = later) => publishDueArticles(db, now)
const count = (id: number, action: string) => db.auditEntry.count({ where: { entityId: String(id), action } })

describe('a scheduled publication', () => {
  it('happens when its time has come, not before, in the name of who approved it', async () => {
    const { id, slug, version } = await scheduled()
    expect(await run(new Date())).toEqual({ published: 0, faults: [] })
    expect(await getArticle(db, slug)).toBeNull()
    expect(await run()).toEqual({ published: 1, faults: [] })
    expect(await getArticle(db, slug)).not.toBeNull()
    const held = await readWorkingCopy(db, id)
    expect(held).toMatchObject({ state: 'published', scheduledFor: null, version: version + 1 })
    const entry = await db.auditEntry.findFirst({ where: { action: 'publishScheduledArticle' } })
    expect(entry).toMatchObject({ entityId: String(id), userId: reviewer.userId })
    const kinds = (await listReviewEvents(db, id)).map(({ kind }) => kind)
    expect(kinds).toEqual(['submitted', 'scheduled', 'approved'])
    expect(await run()).toEqual({ published: 0, faults: [] })
  })

  it('happens once with instances that look at the same moment, each with its own connection', async () => {
    const ids = await Promise.all([1, 2, 3].map(async () => (await scheduled()).id))
    const others = [createDb(url), createDb(url), createDb(url)]
    const runs = await Promise.all(others.map((other) => publishDueArticles(other, later)))
    await Promise.all(others.map((other) => other.$disconnect()))
    // What one instance held while another looked is the next turn's; nothing is done twice.
    const rest = await run()
    expect([...runs, rest].reduce((sum, { published }) => sum + published, 0)).toBe(3)
    for (const id of ids) {
      expect(await stateOf(id)).toBe('published')
      expect(await count(id, 'publishScheduledArticle')).toBe(1)
    }
  })

  it('is not lost by an editor who holds the row at that moment', async () => {
    const { id } = await scheduled()
    let free = () => {}
    const held = new Promise<void>((resolve) => {
      free = resolve
    })
    let locked = () => {}
    const ready = new Promise<void>((resolve) => {
      locked = resolve
    })
    const other = createDb(url)
    const saving = other.$transaction(async (tx) => {
      await tx.$queryRaw`SELECT 1 FROM "Article" WHERE "id" = ${id} FOR UPDATE`
      locked()
      await held
    })
    await ready
    // Passed over, or (where the server takes one transaction at a time) waited for: published once in the end.
    const meanwhile = run()
    await sleep(300)
    free()
    await saving
    await other.$disconnect()
    expect((await meanwhile).published + (await run()).published).toBe(1)
    expect(await count(id, 'publishScheduledArticle')).toBe(1)
  })

  it('is refused in the past, and for what readers need', async () => {
    made += 1
    const { id, version } = must(await createArticle(db, writer, sample({ summary: '' })))
    const at = new Date(Date.now() - 1000)
    const wrong = sample()
    expect(await publishArticle(db, admin, { id, version, at, input: wrong })).toMatchObject({
      issues: [{ path: 'scheduledFor', code: 'in-past' }],
    })
    expect(await publishArticle(db, admin, { id, version, at: soon() })).toMatchObject({
      issues: [{ path: 'summary', code: 'required' }],
    })
    expect(await readWorkingCopy(db, id)).toMatchObject({ scheduledFor: null, version })
    made += 1
    expect(await publishNewArticle(db, admin, sample(), { at })).toMatchObject({ ok: false })
    const fresh = must(await publishNewArticle(db, admin, sample(), { at: soon() }))
    expect(await stateOf(fresh.id)).toBe('draft')
    expect((await run()).published).toBe(1)
  })

  it('is cancelled, moved and overtaken', async () => {
    const first = await scheduled()
    const moved = must(
      await publishArticle(db, reviewer, { ...first, at: new Date(later.getTime() + 60_000) }),
    )
    expect((await run()).published).toBe(0)
    expect(await cancelSchedule(db, writer, first)).toMatchObject({ kind: 'conflict' })
    must(await cancelSchedule(db, writer, moved))
    expect((await run(new Date(later.getTime() + 120_000))).published).toBe(0)
    expect(await stateOf(first.id)).toBe('in_review')
    const second = await scheduled()
    must(await publishArticle(db, reviewer, { id: second.id, version: second.version }))
    const third = await scheduled()
    must(await archiveArticle(db, admin, { id: third.id, version: third.version }))
    expect((await run()).published).toBe(0)
    expect(await stateOf(third.id)).toBe('archived')
  })

  it('is of the text that was approved: its writer’s change takes it from the schedule', async () => {
    const { id, version } = await scheduled()
    const input = sample({ headline: 'Something nobody approved' })
    must(await updateArticle(db, writer, { id, version, input }))
    expect(await readWorkingCopy(db, id)).toMatchObject({ scheduledFor: null, state: 'in_review' })
    expect((await run()).published).toBe(0)
    const kinds = (await listReviewEvents(db, id)).map(({ kind }) => kind)
    expect(kinds).toEqual(['submitted', 'scheduled', 'unscheduled'])

    const kept = await scheduled()
    must(
      await updateArticle(db, reviewer, { ...kept, input: sample({ headline: 'The reviewer’s own word' }) }),
    )
    expect((await run()).published).toBe(1)
  })

  it('that can no longer be made leaves the schedule with the reason, and is not tried again', async () => {
    const { id } = await scheduled()
    await db.article.update({ where: { id }, data: { summary: '' } })
    expect(await run()).toEqual({ published: 0, faults: [] })
    expect(await readWorkingCopy(db, id)).toMatchObject({ scheduledFor: null, state: 'in_review' })
    const last = (await listReviewEvents(db, id)).at(-1)
    expect(last).toMatchObject({ kind: 'unscheduled', issues: [{ path: 'summary', code: 'required' }] })
    await run()
    expect(await listReviewEvents(db, id)).toHaveLength(3)
  })
})

describe('the edit of a live article at a time', () => {
  async function withEdit() {
    made += 1
    const live = must(await publishNewArticle(db, admin, sample()))
    const input = sample({ headline: 'As of then' })
    const { id } = live
    const saved = must(await saveArticleEdit(db, writer, { id, version: live.version, input }))
    const one = {
      claimId: null,
      what: 'Headline',
      before: 'a',
      after: 'b',
      why: 'It was wrong.',
      whatJa: null,
      whyJa: null,
    }
    return must(
      await publishArticle(db, admin, { id, version: saved.version, at: soon(), corrections: [one] }),
    )
  }

  it('takes the live one’s place then, with its corrections', async () => {
    const { id, slug } = await withEdit()
    expect((await getArticle(db, slug))?.headline).toBe('Output rises')
    expect(await run()).toEqual({ published: 1, faults: [] })
    expect((await getArticle(db, slug))?.headline).toBe('As of then')
    expect(await db.correction.findMany({ where: { articleId: id } })).toMatchObject([
      { what: 'Headline', why: 'It was wrong.', userId: admin.userId },
    ])
    expect(await db.articleEdit.count({ where: { articleId: id } })).toBe(0)
    expect(await count(id, 'publishScheduledEdit')).toBe(1)
  })

  it('is held back, and said so, when the live article changed meanwhile', async () => {
    const { id, slug } = await withEdit()
    const row = await db.article.findUniqueOrThrow({ where: { id } })
    const input = sample({ headline: 'Changed beneath it' })
    must(await updateArticle(db, admin, { id, version: row.version, input }))
    expect(await run()).toEqual({ published: 0, faults: [] })
    expect((await getArticle(db, slug))?.headline).toBe('Changed beneath it')
    const held = await readWorkingCopy(db, id)
    expect(held).toMatchObject({ isEdit: true, scheduledFor: null, input: { headline: 'As of then' } })
    expect((await listReviewEvents(db, id)).at(-1)).toMatchObject({
      kind: 'unscheduled',
      issues: [{ code: 'live-changed' }],
    })
  })
})
