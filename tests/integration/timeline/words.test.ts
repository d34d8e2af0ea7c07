import { describe, expect, it } from 'vitest'
import { readWords } from '../../../lib/search/words.ts'
import { matching, testWords } from '../../../lib/timeline/words/matching.ts'
import { testDatabase } from '../../support/database.ts'
import { addClaim } from '../../support/rows.ts'
import { addWorded } from '../../support/worded.ts'

const { db } = await testDatabase()
const { ids, article, found } = await addWorded(db)

describe('words in the stream', () => {
  it('all have to stand in an entry the public may read, in any form', async () => {
    expect(await found('light trucks')).toEqual(['quota', 'truck'])
    expect(await found('quota')).toEqual(['quota'])
    expect(await found('light exports')).toEqual([])
  })

  it('are found as phrases, left out by a minus, and either by OR', async () => {
    expect(await found('"light truck"')).toEqual(['truck'])
    expect(await found('truck -quota')).toEqual(['truck'])
    expect(await found('truck -"light truck"')).toEqual(['quota'])
    expect(await found('rav4 OR levy')).toEqual(['act', 'truck'])
    expect(await found('light quota OR rav4')).toEqual(['quota', 'truck'])
    expect(await found('"light truck')).toEqual(['truck'])
  })

  it('are found in Japanese wherever they stand, also one character and beside Latin letters', async () => {
    expect(await found('自動車関税')).toEqual(['truck'])
    expect(await found('自動車 関税')).toEqual(['quota', 'truck'])
    expect(await found('関税 -中部')).toEqual(['quota'])
    expect(await found('車 -トヨタ')).toEqual(['quota'])
    expect(await found('話')).toEqual(['truck'])
    expect(await found('rav4 トヨタ')).toEqual(['truck'])
    expect(await found('「関税 自動車」')).toEqual([])
    expect(await found('「自動車 日本車」')).toEqual(['quota'])
    expect(await found('ﾄﾖﾀ ＲＡＶ４')).toEqual(['truck'])
  })

  it('are found with and without marks on their letters', async () => {
    for (const typed of ['Chūbu', 'chubu', 'CHÜBU']) expect(await found(typed)).toEqual(['truck'])
  })

  it('of a figure are its metric, subject and speaker; of an act its policy and citation', async () => {
    expect(await found('toyota exports envoy')).toEqual(['claim'])
    expect(await found('海上輸出')).toEqual(['claim'])
    expect(await found('fictitious "90 FR 99999"')).toEqual(['act'])
  })

  it('are tested entry by entry as they are found', async () => {
    const all = Int32Array.from([ids.truck, ids.quota])
    for (const typed of ['truck -quota', '関税', '-levy', 'nowhere', 'the', ''])
      expect(await testWords(db, readWords(typed), 'article', all)).toEqual(
        (await matching(db, readWords(typed))).article.filter((id) => all.includes(id)),
      )
  })
})

describe('the words follow what changes', () => {
  it('insights', async () => {
    const insight = await db.insight.create({
      data: {
        articleId: ids.truck,
        key: 'i',
        position: 0,
        question: 'Whither haulage?',
        points: {
          create: { key: 'p', position: 0, lead: 'Ahead', text: 'Ferries matter.', textJa: '連絡船' },
        },
      },
    })
    expect(await found('haulage ferry')).toEqual(['truck'])
    expect(await found('連絡船')).toEqual(['truck'])
    await db.insightPoint.deleteMany({ where: { insightId: insight.id } })
    expect(await found('ferry')).toEqual([])
    await db.insight.delete({ where: { id: insight.id } })
    expect(await found('haulage')).toEqual([])
  })

  it('names', async () => {
    await db.metric.update({ where: { id: ids.metric }, data: { name: 'Shipments abroad' } })
    expect(await found('exports')).toEqual([])
    expect(await found('shipment')).toEqual(['claim'])
    await db.company.update({ where: { id: ids.toyota }, data: { shortNameJa: '豊田' } })
    expect(await found('豊田')).toEqual(['claim'])
    await db.policy.update({ where: { id: ids.policy }, data: { name: 'Fictitious impost' } })
    expect(await found('levy')).toEqual([])
    expect(await found('impost')).toEqual(['act'])
  })

  it('states: what is taken back is found no more, with its figures', async () => {
    const quota = ids.quota
    await db.article.update({ where: { id: quota }, data: { state: 'archived' } })
    expect(await found('quota')).toEqual([])
    expect(await found('shipment')).toEqual([])
    await db.article.update({ where: { id: quota }, data: { state: 'published', headline: 'Allotments' } })
    expect(await found('allotment')).toEqual(['quota'])
    expect(await found('shipment')).toEqual(['claim'])
    await db.claim.update({ where: { id: ids.claim }, data: { standing: 'withdrawn' } })
    expect(await found('shipment')).toEqual([])
    await db.claim.update({ where: { id: ids.claim }, data: { standing: 'current' } })
    const other = await addClaim(db, quota, { statement: 'Ephemeral remark.' })
    expect(await found('ephemeral')).toEqual([`claim:${other}`])
    await db.claim.delete({ where: { id: other } })
    expect(await found('ephemeral')).toEqual([])
  })

  it('quotes', async () => {
    const articleId = await article('quoted', { summary: 'Vessels sailed empty.' })
    const claim = await addClaim(db, articleId, {
      evidence: 'passage',
      passages: {
        create: { articleId, field: 'summary', start: 0, end: 21, quote: 'Vessels sailed empty.' },
      },
    })
    expect(await found('vessels')).toEqual([`claim:${claim}`, 'quoted'].sort())
  })
})
