import { expect, it } from 'vitest'
import { readArticle } from '../../../lib/articles/held.ts'
import { createArticle, publishNewArticle } from '../../../lib/articles/mutations.ts'
import { linkClaims } from '../../../lib/claims/links.ts'
import { correctClaim, retractClaim } from '../../../lib/claims/mutations.ts'
import { claimSchema } from '../../../lib/claims/schema.ts'
import { listDisputes } from '../../../lib/disputes/queries.ts'
import { listPledges } from '../../../lib/pledges/queries.ts'
import { createSource } from '../../../lib/sources/mutations.ts'
import { sourceSchema } from '../../../lib/sources/schema.ts'
import { testDatabase } from '../../support/database.ts'
import { addSampleThings, editor, must, sampleArticle, sampleClaim } from '../../support/sample.ts'

const { db } = await testDatabase()
await addSampleThings(db)
for (const slug of ['second-paper', 'third-paper'])
  must(await createSource(db, editor, sourceSchema.parse({ slug, name: slug })))

type Claim = Partial<typeof sampleClaim>

async function add(
  slug: string,
  claim: Claim,
  state: 'draft' | 'published' = 'published',
  more: object = {},
) {
  const { passages: _, ...cited } = sampleClaim
  const input = sampleArticle({ slug, claims: [{ ...cited, ...claim }], ...more })
  const make = state === 'draft' ? createArticle : publishNewArticle
  const { id: articleId } = must(await make(db, editor, input))
  const held = await readArticle(db, articleId)
  const id = held?.input.claims[0]?.id
  if (!held || typeof id !== 'number') throw new Error('it is gone')
  return { id, articleId, version: held.version }
}

const points = async () =>
  (await listDisputes(db)).map(({ state, sides }) => [
    state,
    sides.map(({ claims, origins }) => [claims.map(({ value }) => value?.point), origins.length]),
  ])

it('a draft disputes nothing; a published second figure does, and no more once it is corrected or taken back', async () => {
  await add('first', { point: '11.1' })
  await add('draft', { point: '9.0', preferred: false }, 'draft')
  expect(await points()).toEqual([])
  await add('rounded', { point: '11', preferred: false })
  expect(await points()).toEqual([])
  const second = await add('second', { point: '12.0', preferred: false })
  const sides = [
    [['11.1', '11'], 1],
    [['12'], 1],
  ]
  expect(await points()).toEqual([['unjudged', sides]])
  const corrected = claimSchema.parse({
    ...{ ...sampleClaim, passages: undefined },
    point: '11.1',
    preferred: false,
  })
  must(await correctClaim(db, editor, { id: second.id, version: second.version, input: corrected }))
  expect(await points()).toEqual([])
  const third = await add('third', { point: '8.0', preferred: false })
  expect(await points()).toHaveLength(1)
  must(await retractClaim(db, editor, { id: third.id, version: third.version, note: 'Misread.' }))
  expect(await points()).toEqual([])
})

it('one that was judged stays, as settled, when one side is corrected', async () => {
  const period = { periodStart: '2025-08-01', periodEnd: '2025-08-31' }
  const right = await add('right', { ...period, point: '5.0' })
  const wrong = await add('wrong', { ...period, point: '7.0', preferred: false })
  const link = { from: wrong.id, to: right.id, kind: 'contradicts' as const, note: 'Why?', noteJa: null }
  must(await linkClaims(db, editor, link))
  expect(await points()).toEqual([
    [
      'open',
      [
        [['5'], 1],
        [['7'], 1],
      ],
    ],
  ])
  await db.claim.update({ where: { id: wrong.id }, data: { standing: 'corrected' } })
  expect(await points()).toEqual([
    [
      'settled',
      [
        [['5'], 1],
        [['7'], 1],
      ],
    ],
  ])
  await db.article.update({ where: { id: wrong.articleId }, data: { state: 'draft' } })
  expect(await points()).toEqual([])
})

it('copies of one article are one origin, however many', async () => {
  const period = { periodStart: '2025-07-01', periodEnd: '2025-07-31', preferred: false }
  await add('wire', { ...period, point: '3.0', preferred: true })
  await add('copy', { ...period, point: '3.0' }, 'published', { source: 'second-paper', copyOf: 'wire' })
  await add('copy-of-copy', { ...period, point: '3.0' }, 'published', {
    source: 'third-paper',
    copyOf: 'copy',
  })
  await add('other', { ...period, point: '4.0' })
  expect(await points()).toEqual([
    [
      'unjudged',
      [
        [['3', '3', '3'], 1],
        [['4'], 1],
      ],
    ],
  ])
})

it('a promise appears when it is published and goes when it is taken back; a later report follows it', async () => {
  const promise: Claim = {
    metric: 'output-level',
    comparator: 'none',
    basis: 'pledge',
    modality: 'plans',
    novelty: 'first_announced',
    point: '40',
    issuedOn: '2025-01-10',
    periodStart: null,
    periodEnd: null,
  }
  await add('promise-draft', promise, 'draft')
  expect(await listPledges(db, '2026-01-01')).toEqual([])
  const { id, version } = await add('promise', promise)
  const report: Claim = { ...promise, basis: 'actual', modality: 'did', point: '15', novelty: null }
  await add('report', { ...report, issuedOn: '2025-12-01' })
  await add('report-draft', { ...report, issuedOn: '2025-12-20' }, 'draft')
  const [group] = await listPledges(db, '2026-01-01')
  expect(
    group?.pledges.map(({ claim, since }) => [
      claim.novelty,
      since.map(({ by, claim: { value } }) => [by, value?.point]),
    ]),
  ).toEqual([['first_announced', [['reported', '15']]]])
  must(await retractClaim(db, editor, { id, version, note: 'Misread.' }))
  expect(await listPledges(db, '2026-01-01')).toEqual([])
})
