import { expect, it } from 'vitest'
import { idsOf } from '../../../lib/slugs/references.ts'
import { createTopic, updateTopic } from '../../../lib/topics/mutations.ts'
import { type TopicInput, topicSchema } from '../../../lib/topics/schema.ts'
import { testDatabase } from '../../support/database.ts'
import { editor, must } from '../../support/sample.ts'

const { db } = await testDatabase()

const topic = (slug: string): TopicInput => topicSchema.parse({ slug, name: `Topic ${slug}`, nameJa: slug })
const redirects = async () =>
  (await db.slugRedirect.findMany({ orderBy: { slug: 'asc' } })).map(({ slug, targetId }) => [slug, targetId])

it('leads every former address to the thing itself, there and back again', async () => {
  const { id } = must(await createTopic(db, editor, topic('a')))
  must(await updateTopic(db, editor, { id, version: 1, input: topic('b') }))
  must(await updateTopic(db, editor, { id, version: 2, input: topic('c') }))
  expect(await redirects()).toEqual([
    ['a', id],
    ['b', id],
  ])
  expect(await idsOf(db, 'Topic', ['a', 'b', 'c', 'd'])).toEqual(
    new Map([
      ['a', id],
      ['b', id],
      ['c', id],
    ]),
  )
  must(await updateTopic(db, editor, { id, version: 3, input: topic('a') }))
  expect(await redirects()).toEqual([
    ['b', id],
    ['c', id],
  ])
})

it('keeps a former address from being taken over by another thing', async () => {
  const taken = {
    ok: false,
    kind: 'invalid',
    issues: [{ path: 'slug', code: 'taken', values: { slug: 'b' } }],
  }
  expect(await createTopic(db, editor, topic('b'))).toEqual(taken)
  const { id } = must(await createTopic(db, editor, topic('z')))
  expect(await updateTopic(db, editor, { id, version: 1, input: topic('b') })).toEqual(taken)
  expect((await db.topic.findUnique({ where: { id } }))?.version).toBe(1)
})
