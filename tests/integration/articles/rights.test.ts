/** Who may do what: every role, in both ways of working, on every state. */
import { beforeEach, describe, expect, it } from 'vitest'
import {
  archiveArticle,
  createArticle,
  publishArticle,
  publishNewArticle,
  updateArticle,
} from '../../../lib/articles/mutations.ts'
import { returnArticleToDraft, submitArticleForReview } from '../../../lib/articles/review.ts'
import { standingOf } from '../../../lib/articles/standing.ts'
import { readWorkingCopy } from '../../../lib/articles/working-copy.ts'
import { changeSetting } from '../../../lib/settings/mutations.ts'
import { getSetting } from '../../../lib/settings/queries.ts'
import { testDatabase } from '../../support/database.ts'
import { addPerson } from '../../support/people.ts'
import { addSampleThings, must, sampleArticle, editor as seed } from '../../support/sample.ts'

const { db } = await testDatabase()
await addSampleThings(db)
const admin = await addPerson(db, 'admin')
const writer = await addPerson(db, 'editor')
const reviewer = await addPerson(db, 'editor')
const analyst = await addPerson(db, 'analyst')
const shut = await addPerson(db, 'admin', true)
const at = new Date(Date.now() + 3_600_000)

let made = 0
const draft = async () => {
  made += 1
  return must(await createArticle(db, writer, sampleArticle({ slug: `right-${made}` })))
}
const submitted = async () => {
  const { id, version } = await draft()
  return must(await submitArticleForReview(db, writer, { id, version }))
}
const refusal = (code: string) => ({ ok: false, kind: 'invalid', issues: [{ code }] })
const stateOf = async (id: number) => (await readWorkingCopy(db, id))?.state

beforeEach(async () => {
  must(await changeSetting(db, admin, 'publishing', 'review'))
})

describe('where another approves', () => {
  it('an editor publishes no draft of anyone, now or later, new or saved', async () => {
    const { id, version } = await draft()
    for (const who of [writer, reviewer]) {
      expect(await publishArticle(db, who, { id, version })).toMatchObject(refusal('needs-review'))
      expect(await publishArticle(db, who, { id, version, at })).toMatchObject(refusal('needs-review'))
    }
    const fresh = sampleArticle({ slug: 'fresh' })
    expect(await publishNewArticle(db, writer, fresh)).toMatchObject(refusal('needs-review'))
    expect(await db.article.count({ where: { slug: 'fresh' } })).toBe(0)
    expect(await stateOf(id)).toBe('draft')
  })

  it('an editor approves what another submitted, never their own', async () => {
    const { id, version } = await submitted()
    expect(await publishArticle(db, writer, { id, version })).toMatchObject(refusal('own-article'))
    expect(await publishArticle(db, writer, { id, version, at })).toMatchObject(refusal('own-article'))
    expect(await stateOf(id)).toBe('in_review')
    must(await publishArticle(db, reviewer, { id, version }))
    expect(await stateOf(id)).toBe('published')
  })

  it('submitting another’s draft makes it one’s own to have approved', async () => {
    const { id, version } = await draft()
    const again = must(await submitArticleForReview(db, reviewer, { id, version }))
    expect(await publishArticle(db, reviewer, again)).toMatchObject(refusal('own-article'))
    must(await publishArticle(db, writer, { id, version: again.version }))
  })

  it('an administrator publishes anything, and so do the seed and importers', async () => {
    for (const who of [admin, seed]) {
      const { id, version } = await draft()
      must(await publishArticle(db, who, { id, version }))
    }
    const own = must(await createArticle(db, admin, sampleArticle({ slug: 'admins-own' })))
    const { id, version } = must(await submitArticleForReview(db, admin, own))
    must(await publishArticle(db, admin, { id, version }))
  })

  it('an analyst and a shut account publish and archive nothing', async () => {
    const { id, version } = await submitted()
    for (const who of [analyst, shut]) {
      expect(await publishArticle(db, who, { id, version })).toMatchObject({ kind: 'forbidden' })
      expect(await archiveArticle(db, who, { id, version })).toMatchObject({ ok: false })
      expect(await publishNewArticle(db, who, sampleArticle({ slug: 'no' }))).toMatchObject({
        kind: 'forbidden',
      })
    }
    expect(await stateOf(id)).toBe('in_review')
  })

  it('what readers see is changed and taken away by an administrator alone', async () => {
    const { id } = await draft()
    const live = must(await publishArticle(db, admin, { id, version: 1 }))
    const input = sampleArticle({ slug: live.slug, headline: 'Another headline' })
    const { version } = live
    expect(await updateArticle(db, writer, { id, version, input })).toMatchObject(refusal('needs-review'))
    expect(await publishArticle(db, writer, { id, version, input })).toMatchObject(refusal('needs-review'))
    expect(await archiveArticle(db, writer, { id, version })).toMatchObject(refusal('needs-admin'))
    expect((await db.article.findUnique({ where: { id } }))?.headline).toBe('Output rises')
    expect(await db.articleEdit.count({ where: { articleId: id } })).toBe(0)
    must(await archiveArticle(db, admin, { id, version }))
  })

  it('shows the buttons that work', async () => {
    const { id } = await submitted()
    const held = await readWorkingCopy(db, id)
    const seen = await Promise.all([writer, reviewer, admin, analyst].map((who) => standingOf(db, who, held)))
    expect(seen.map(({ publish }) => publish)).toEqual(['own-article', null, null, 'forbidden'])
    expect(seen.map(({ isOwn }) => isOwn)).toEqual([true, false, false, false])
    expect(await standingOf(db, writer, null)).toMatchObject({ state: 'draft', publish: 'needs-review' })
  })
})

describe('where editors publish directly', () => {
  it('whoever writes publishes, changes and archives; analysts still do not', async () => {
    must(await changeSetting(db, admin, 'publishing', 'direct'))
    const { id, version } = await draft()
    expect(await publishArticle(db, analyst, { id, version })).toMatchObject({ kind: 'forbidden' })
    const live = must(await publishArticle(db, writer, { id, version }))
    const input = sampleArticle({ slug: live.slug, headline: 'A second thought' })
    const changed = must(await publishArticle(db, writer, { id, version: live.version, input }))
    must(await archiveArticle(db, writer, { id, version: changed.version }))
    must(await publishNewArticle(db, writer, sampleArticle({ slug: 'direct' })))
  })

  it('the setting is remembered and in the log', async () => {
    expect(await getSetting(db, 'publishing')).toBe('review')
    must(await changeSetting(db, admin, 'publishing', 'direct'))
    expect(must(await changeSetting(db, admin, 'publishing', 'direct'))).toEqual({ changed: false })
    expect(await getSetting(db, 'publishing')).toBe('direct')
    const last = await db.auditEntry.findFirst({ where: { entity: 'Setting' }, orderBy: { id: 'desc' } })
    expect(last).toMatchObject({
      ...{ action: 'changeSetting', entityId: 'publishing', userId: admin.userId },
      ...{ before: { publishing: 'review' }, after: { publishing: 'direct' } },
    })
    await db.setting.update({ where: { key: 'publishing' }, data: { value: 'nonsense' } })
    expect(await getSetting(db, 'publishing')).toBe('review')
  })
})

describe('review', () => {
  it('goes there and back with its notes, each kept in order', async () => {
    const { id, version } = await draft()
    const input = sampleArticle({ slug: `right-${made}`, headline: 'Saved as it was submitted' })
    const sent = must(await submitArticleForReview(db, writer, { id, version, input, note: 'Please look.' }))
    expect(sent.version).toBe(version + 1)
    expect((await readWorkingCopy(db, id))?.input.headline).toBe('Saved as it was submitted')
    expect(await submitArticleForReview(db, writer, { id, version: sent.version })).toMatchObject(
      refusal('not-from-state'),
    )
    const back = { id, version: sent.version }
    expect(await returnArticleToDraft(db, reviewer, { ...back, note: null })).toMatchObject({
      issues: [{ path: 'note', code: 'required' }],
    })
    expect(await returnArticleToDraft(db, reviewer, { ...back, version: 1, note: 'x' })).toMatchObject({
      kind: 'conflict',
    })
    const returned = must(await returnArticleToDraft(db, reviewer, { ...back, note: 'Name the source.' }))
    expect(await stateOf(id)).toBe('draft')
    const again = must(await submitArticleForReview(db, writer, { id, version: returned.version }))
    // Who submitted it takes it back without a word.
    const own = must(await returnArticleToDraft(db, writer, { id, version: again.version }))
    const last = must(await submitArticleForReview(db, writer, { id, version: own.version }))
    must(await publishArticle(db, reviewer, { id, version: last.version }))
    const events = await db.reviewEvent.findMany({ where: { articleId: id }, orderBy: { id: 'asc' } })
    expect(events.map(({ kind, note, userId }) => [kind, note, userId === writer.userId])).toEqual([
      ['submitted', 'Please look.', true],
      ['returned', 'Name the source.', false],
      ['submitted', null, true],
      ['returned', null, true],
      ['submitted', null, true],
      ['approved', null, false],
    ])
  })

  it('two editors who approve at once approve once', async () => {
    const { id, version } = await submitted()
    const third = await addPerson(db, 'editor')
    const answers = await Promise.all([
      publishArticle(db, reviewer, { id, version }),
      publishArticle(db, third, { id, version }),
    ])
    expect(answers.filter((answer) => answer.ok && answer.value.changed)).toHaveLength(1)
    expect(await db.reviewEvent.count({ where: { articleId: id, kind: 'approved' } })).toBe(1)
    const entityId = String(id)
    expect(await db.auditEntry.count({ where: { entityId, action: 'publishArticle' } })).toBe(1)
  })
})
