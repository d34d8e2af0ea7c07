import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readForm } from '../../../lib/evidence/read-form.ts'

const claim = { company: 'maker', metric: 'm', point: '20000', basis: 'actual', modality: 'did' }
const lost = { ...claim, passages: [{ field: 'summary', quote: 'Gone.', start: 0 }] }

it('reads what is typed so far, letter for letter, and keeps the places of the claims it can read', () => {
  const read = readForm({
    headline: '',
    summary: '  It built 20,000. ',
    summaryJa: '',
    insights: [{ key: 'i', question: 'Why?', points: [{}] }],
    claims: [{}, { ...claim, passages: [{ field: 'summary', quote: 'It built 20,000.', start: 2 }] }, lost],
    exemptions: [{ field: 'summary', words: '', reason: '' }],
  })
  expect(read?.article).toMatchObject({
    summary: '  It built 20,000. ',
    summaryJa: null,
    background: '',
    exemptions: [],
  })
  expect(read?.claims.map(({ at, claim: { passages } }) => [at, passages.length])).toEqual([
    [1, 1],
    [2, 0],
  ])
  expect(read?.claims[0]?.claim.passages[0]).toMatchObject({ start: 2, end: 18 })
})

it('takes anything at all without throwing', () => {
  const names = fc.constantFrom(
    'summary',
    'insights',
    'claims',
    'exemptions',
    'language',
    'points',
    'passages',
    'key',
  )
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small' },
      fc.string(),
      fc.constant(null),
      fc.integer(),
      fc.array(tie('tree')),
      fc.dictionary(names, tie('tree')),
    ),
  }))
  fc.assert(
    fc.property(tree, (raw) => {
      readForm(raw)
    }),
  )
})
