import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../lib/articles/held.ts'
import { createArticle } from '../../../lib/articles/mutations.ts'
import { linkClaims, unlinkClaims } from '../../../lib/claims/links.ts'
import { correctClaim, preferClaim, retractClaim } from '../../../lib/claims/mutations.ts'
import { claimSchema } from '../../../lib/claims/schema.ts'
import { metricThing, updateMetric } from '../../../lib/metrics/mutations.ts'
import { testDatabase } from '../../support/database.ts'
import { addSampleThings, editor, must, sampleArticle, sampleClaim } from '../../support/sample.ts'

const { db } = await testDatabase()
await addSampleThings(db)

async function held(id: number) {
  const article = await readArticle(db, id)
  const claim = article?.input.claims[0]
  if (!article || typeof claim?.id !== 'number') throw new Error('it is gone')
  return { article, claims: article.input.claims, first: claim.id }
}

async function addArticle(slug: string, claim: object) {
  return must(
    await createArticle(db, editor, sampleArticle({ slug, claims: [{ ...sampleClaim, ...claim }] })),
  ).id
}

describe('retractClaim', () => {
  it('withdraws it, as a save of its article', async () => {
    const id = await addArticle('retract', { basis: 'estimate' })
    const { first } = await held(id)
    must(await retractClaim(db, editor, { id: first, version: 1, note: 'Misread.' }))
    const { article, claims } = await held(id)
    expect(claims[0]).toMatchObject({ standing: 'withdrawn', preferred: false, note: 'Misread.' })
    expect(article.version).toBe(2)
    expect(await db.articleRevision.count({ where: { articleId: id } })).toBe(2)
    const entry = await db.auditEntry.findFirst({ where: { action: 'retractClaim' } })
    expect(entry).toMatchObject({ entity: 'Article', entityId: String(id) })
    expect(await retractClaim(db, editor, { id: first, version: 1 })).toMatchObject({ kind: 'conflict' })
    expect(await retractClaim(db, editor, { id: 999_999, version: 1 })).toMatchObject({ kind: 'missing' })
  })
})

describe('correctClaim', () => {
  const corrected = { ...sampleClaim, basis: 'forecast', point: '11.0', asPrinted: '11.1%' }

  it('sets the right one beside the wrong one, and links them', async () => {
    const id = await addArticle('correct', { basis: 'forecast' })
    const { first } = await held(id)
    must(await correctClaim(db, editor, { id: first, version: 1, input: claimSchema.parse(corrected) }))
    const { claims } = await held(id)
    expect(claims.map(({ standing, point }) => [standing, point])).toEqual([
      ['corrected', '11.1'],
      ['current', '11.0'],
    ])
    const [link] = await db.claimLink.findMany({ where: { toId: first } })
    expect(link).toMatchObject({ fromId: claims[1]?.id, kind: 'corrects' })
  })

  it('names the fields of the claim that was sent', async () => {
    const id = await addArticle('incorrect', { basis: 'guidance' })
    const { first } = await held(id)
    const send = (changes: object) =>
      correctClaim(db, editor, {
        id: first,
        version: 1,
        input: claimSchema.parse({ ...corrected, ...changes }),
      })
    expect(await send({ comparator: 'none' })).toMatchObject({
      issues: [{ path: 'comparator', code: 'growth-needs-base' }],
    })
    expect(await send({ company: 'nobody' })).toMatchObject({
      issues: [{ path: 'company', code: 'unknown' }],
    })
    expect(await send({ passages: [{ field: 'summary', quote: 'No.' }] })).toMatchObject({
      issues: [{ path: 'passages.0.quote', code: 'quote-not-found' }],
    })
    expect((await held(id)).article.version).toBe(1)
  })
})

describe('preferClaim', () => {
  it('takes over from the one that was drawn, in whatever article', async () => {
    const before = await addArticle('drawn', { basis: 'actual' })
    const after = await addArticle('to-draw', { basis: 'actual', preferred: false })
    const { first } = await held(after)
    must(await preferClaim(db, editor, { id: first, version: 1 }))
    expect((await held(before)).claims[0]?.preferred).toBe(false)
    expect((await held(before)).article.version).toBe(2)
    expect((await held(after)).claims[0]?.preferred).toBe(true)
  })
})

it('survives two editors who prefer each other at once', async () => {
  const one = await addArticle('cross-one', { basis: 'calculated' })
  const two = await addArticle('cross-two', { basis: 'calculated', preferred: false })
  const [first, second] = [(await held(one)).first, (await held(two)).first]
  const results = await Promise.all(
    Array.from({ length: 6 }, (_, at) =>
      preferClaim(db, editor, { id: at % 2 ? first : second, version: 1 }),
    ),
  )
  expect(results.some((result) => result.ok)).toBe(true)
  const drawn = await db.claim.count({ where: { basis: 'calculated', preferred: true } })
  expect(drawn).toBe(1)
})

it('keeps a metric from becoming one of growth over claims without a base', async () => {
  await addArticle('level', { metric: 'output-level', comparator: 'none' })
  const { id } = await db.metric.findUniqueOrThrow({ where: { slug: 'output-level' } })
  const metric = await metricThing.read(db, id)
  if (!metric) throw new Error('it is gone')
  const input = { ...metric.input, kind: 'growth' as const }
  expect(await updateMetric(db, editor, { id, version: 1, input })).toMatchObject({
    issues: [{ path: 'kind', code: 'growth-needs-base' }],
  })
})

describe('links', () => {
  it('say how two claims bear on each other, once', async () => {
    const { first: from } = await held(await addArticle('from', { basis: 'target' }))
    const { first: to } = await held(await addArticle('to', { basis: 'pledge' }))
    const input = { from, to, kind: 'contradicts' as const, note: 'Both kept.', noteJa: null }
    const { id, changed } = must(await linkClaims(db, editor, input))
    expect(changed).toBe(true)
    expect(must(await linkClaims(db, editor, input))).toEqual({ id, changed: false })
    expect(must(await linkClaims(db, editor, { ...input, note: null }))).toEqual({ id, changed: true })
    expect(await linkClaims(db, editor, { ...input, to: 999_999 })).toMatchObject({
      issues: [{ path: 'to', code: 'unknown' }],
    })
    must(await unlinkClaims(db, editor, { id }))
    expect(await unlinkClaims(db, editor, { id })).toMatchObject({ kind: 'missing' })
    expect(await db.auditEntry.count({ where: { entity: 'ClaimLink', entityId: String(id) } })).toBe(3)
  })
})
