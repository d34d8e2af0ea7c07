/** What the form is told of a text while it is typed. */
import { describe, expect, it } from 'vitest'
import { publishNewArticle } from '../../../lib/articles/mutations.ts'
import { checkText } from '../../../lib/evidence/check.ts'
import { testDatabase } from '../../support/database.ts'
import { addSampleThings, editor, must, sampleArticle, sampleClaim } from '../../support/sample.ts'

const { db } = await testDatabase()
await addSampleThings(db)

const form = (changes: object = {}) => ({
  headline: '',
  summary: 'Output rose 11.1% in September. Exports stayed flat.',
  claims: [],
  ...changes,
})
const check = async (changes: object = {}) => {
  const report = await checkText(db, null, form(changes))
  if (!report) throw new Error('no form')
  return report
}

describe('the check of a form', () => {
  it('lists what has no evidence in a text that could not be saved yet', async () => {
    const { unsupported } = await check()
    expect(unsupported.map(({ places: [{ words, path, start }] }) => [words, path, start])).toEqual([
      ['11.1%', 'summary', 12],
    ])
    expect((await check({ claims: [sampleClaim] })).unsupported).toEqual([])
  })

  it('says that a sentence left the text, a range is reversed, a growth grew from nothing', async () => {
    const { comparator: _c, ...bare } = sampleClaim
    const claims = [
      {},
      { ...sampleClaim, passages: [{ field: 'summary', quote: 'Output fell 11.1%.', start: 0 }] },
      { ...sampleClaim, point: null, low: '5', high: '3', passages: [] },
      { ...bare, passages: [] },
      { ...sampleClaim, periodStart: null, periodEnd: null, passages: [] },
    ]
    const { issues } = await check({ claims })
    expect(issues.map(({ path, code }) => `${path} ${code}`)).toEqual(
      expect.arrayContaining([
        'claims.1.passages.0.quote quote-not-found',
        'claims.2.high out-of-order',
        'claims.3.comparator growth-needs-base',
        'claims.4.periodStart growth-needs-base',
      ]),
    )
  })

  it('shows a second figure beside the first, of this article or a published one, by its place in the form', async () => {
    const other = { ...sampleClaim, passages: [], point: '12' }
    const own = await check({ claims: [{}, { ...sampleClaim, passages: [] }, other] })
    expect(own.conflicts).toMatchObject([
      { own: { index: 2 }, first: { index: 1, article: null }, blocks: true },
    ])
    const input = sampleArticle({ slug: 'published', headline: 'The first', claims: [sampleClaim] })
    must(await publishNewArticle(db, editor, input))
    const { conflicts } = await check({ claims: [{}, other] })
    expect(conflicts).toMatchObject([
      {
        own: { index: 1 },
        first: { article: { headline: 'The first' }, quote: sampleClaim.passages?.[0]?.quote },
        differs: true,
      },
    ])
    // The same value twice: only which of the two is drawn must be settled.
    const same = await check({ claims: [{ ...sampleClaim, passages: [] }] })
    expect(same.conflicts).toMatchObject([{ differs: false, blocks: false }])
    const settled = await check({ claims: [{ ...sampleClaim, passages: [], preferred: false }] })
    expect(settled.conflicts).toEqual([])
  })
})
