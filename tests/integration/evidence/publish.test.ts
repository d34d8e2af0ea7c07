/** What keeps a text from readers until its figures and names stand on something, and what judging figures does. */
import { beforeAll, describe, expect, it } from 'vitest'
import { saveArticleEdit } from '../../../lib/articles/edit.ts'
import {
  createArticle,
  publishArticle,
  publishNewArticle,
  updateArticle,
} from '../../../lib/articles/mutations.ts'
import { publishDueArticles } from '../../../lib/articles/schedule.ts'
import type { ArticleForm } from '../../../lib/articles/schema.ts'
import { readWorkingCopy } from '../../../lib/articles/working-copy.ts'
import type { JudgementKind } from '../../../lib/evidence/conflicts.ts'
import { findConflicts } from '../../../lib/evidence/read-conflicts.ts'
import { testDatabase } from '../../support/database.ts'
import { addPerson } from '../../support/people.ts'
import { addSampleThings, must, sampleArticle, sampleClaim, editor as seed } from '../../support/sample.ts'

const { db } = await testDatabase()
await addSampleThings(db)
const admin = await addPerson(db, 'admin')

let made = 0
const bare = (changes: Partial<ArticleForm> = {}) =>
  sampleArticle({ slug: `evidence-${++made}`, exemptions: [], ...changes })
const refusal = (path: string, code: string) => ({ ok: false, kind: 'invalid', issues: [{ path, code }] })

describe('a text with a number that nothing supports', () => {
  it('is kept as a draft and not published, new, saved or at a time', async () => {
    const refused = refusal('summary', 'unsupported')
    expect(await publishNewArticle(db, admin, bare())).toMatchObject(refused)
    const { id, version } = must(await createArticle(db, admin, bare()))
    expect(await publishArticle(db, admin, { id, version })).toMatchObject(refused)
    const at = new Date(Date.now() + 60_000)
    expect(await publishArticle(db, admin, { id, version, at })).toMatchObject(refused)
    expect((await readWorkingCopy(db, id))?.state).toBe('draft')
  })

  it('names the words, and the insight that a machine wrote', async () => {
    const points = [{ key: 'p', lead: 'Maker gains', text: 'Some 40,000 jobs may go.' }]
    const insights = [{ key: 'i', authorship: 'machine' as const, question: 'What of jobs?', points }]
    expect(await publishNewArticle(db, admin, bare({ summary: 'No figures.', insights }))).toMatchObject({
      issues: [
        { path: 'insights.0.points.0.lead', code: 'unsupported', values: { words: 'Maker' } },
        { path: 'insights.0.points.0.text', code: 'unsupported', values: { words: '40,000' } },
      ],
    })
  })

  it('is published with a claim, or with a reason why it needs none', async () => {
    must(await publishNewArticle(db, admin, bare({ claims: [{ ...sampleClaim, periodEnd: '2025-09-29' }] })))
    const exemptions = [{ field: 'summary', words: '11.1%', reason: 'Common knowledge.' }]
    const { id } = must(await publishNewArticle(db, admin, bare({ exemptions })))
    expect((await readWorkingCopy(db, id))?.input.exemptions).toEqual(exemptions)
  })

  it('comes in with the seed, and is asked for evidence at its next edit', async () => {
    const input = bare()
    const { id, version } = must(await publishNewArticle(db, seed, input))
    const changed = { ...input, background: 'More words.' }
    const edit = must(await saveArticleEdit(db, admin, { id, version, input: changed }))
    const refused = refusal('summary', 'unsupported')
    expect(await publishArticle(db, admin, { id, version: edit.version })).toMatchObject(refused)
    const direct = { id, version: edit.version, input: changed }
    expect(await updateArticle(db, admin, direct)).toMatchObject(refused)
  })

  it('that was slipped into a scheduled text leaves the schedule', async () => {
    const sound = bare({ summary: 'No figures.' })
    const { id, version } = must(await createArticle(db, admin, sound))
    const at = new Date(Date.now() + 60_000)
    const due = must(await publishArticle(db, admin, { id, version, at }))
    must(
      await updateArticle(db, admin, { id, version: due.version, input: { ...sound, summary: 'Now 12%.' } }),
    )
    await publishDueArticles(db, new Date(Date.now() + 120_000))
    expect(await readWorkingCopy(db, id)).toMatchObject({ state: 'draft', scheduledFor: null })
  })
})

describe('a second figure of another value', () => {
  let firstId = 0
  const month = (changes: object) => ({
    ...sampleClaim,
    periodStart: '2024-03-01',
    periodEnd: '2024-03-31',
    ...changes,
  })
  const second = (preferred: boolean) =>
    bare({
      summary: 'Output rose 12.5% in March.',
      claims: [
        month({
          point: '12.5',
          preferred,
          passages: [{ field: 'summary', quote: 'Output rose 12.5% in March.' }],
        }),
      ],
    })
  beforeAll(async () => {
    must(await publishNewArticle(db, admin, bare({ claims: [month({})] })))
    firstId = (await db.claim.findFirstOrThrow({ where: { periodEnd: new Date('2024-03-31') } })).id
  })
  const first = () => db.claim.findUniqueOrThrow({ where: { id: firstId } })
  const judgements = async (input: ReturnType<typeof bare>, kind: JudgementKind) =>
    (await findConflicts(db, null, input.claims)).map(({ key }) => ({ key, kind }))

  it('is shown beside the first, and not published unjudged', async () => {
    const input = second(false)
    const found = await findConflicts(db, null, input.claims)
    expect(found).toMatchObject([
      { differs: true, blocks: true, own: { index: 0, value: { point: '12.5' } }, first: { id: firstId } },
    ])
    expect(await publishNewArticle(db, admin, input)).toMatchObject(
      refusal('claims.0.point', 'conflict-unjudged'),
    )
  })

  it('of another basis is told and keeps nothing from being published', async () => {
    const claims = [
      { ...second(false).claims[0], id: null, basis: 'forecast' as const, modality: 'will' as const },
    ]
    expect(await findConflicts(db, null, claims as never)).toMatchObject([{ differs: true, blocks: false }])
  })

  it('contradicts it: a link says so, and the first is still the one drawn', async () => {
    const input = second(true)
    const { id } = must(
      await publishNewArticle(db, admin, input, { judgements: await judgements(input, 'contradiction') }),
    )
    const link = await db.claimLink.findFirstOrThrow({ where: { from: { articleId: id } } })
    expect(link).toMatchObject({ toId: firstId, kind: 'contradicts' })
    expect(await first()).toMatchObject({ preferred: true, standing: 'current' })
    expect((await readWorkingCopy(db, id))?.input.claims[0]?.preferred).toBe(false)
    // Once judged it is asked no more.
    const held = await readWorkingCopy(db, id)
    expect(await findConflicts(db, id, held?.input.claims ?? [])).toEqual([])
    await db.article.update({ where: { id }, data: { state: 'archived' } })
  })

  it('corrects it at the time it is scheduled for: the first is marked and drawn no longer', async () => {
    const input = second(false)
    const { id, version } = must(await createArticle(db, admin, input))
    const at = new Date(Date.now() + 60_000)
    const chosen = await judgements(input, 'correction')
    must(await publishArticle(db, admin, { id, version, at, judgements: chosen }))
    expect(await first()).toMatchObject({ preferred: true, standing: 'current' })
    expect(await publishDueArticles(db, new Date(Date.now() + 120_000))).toEqual({ published: 1, faults: [] })
    expect(await first()).toMatchObject({ preferred: false, standing: 'corrected' })
    expect((await readWorkingCopy(db, id))?.input.claims[0]).toMatchObject({ preferred: true })
    const link = await db.claimLink.findFirstOrThrow({ where: { from: { articleId: id } } })
    expect(link).toMatchObject({ toId: firstId, kind: 'corrects' })
    expect(await db.scheduledJudgement.count()).toBe(0)
  })
})
