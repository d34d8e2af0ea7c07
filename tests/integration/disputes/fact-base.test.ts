import { describe, expect, it } from 'vitest'
import type { ClaimSummary } from '../../../lib/claims/types.ts'
import { listDisputes } from '../../../lib/disputes/queries.ts'
import { getHorizon } from '../../../lib/home/queries.ts'
import { listPledges } from '../../../lib/pledges/queries.ts'
import type { Pledge } from '../../../lib/pledges/types.ts'
import { testDatabase } from '../../support/database.ts'

const { db } = await testDatabase({ facts: true })
const seen = (await getHorizon(db))?.seen ?? ''

const subjectOf = ({ subject }: ClaimSummary) => (subject.type === 'country' ? subject.code : subject.slug)

describe('the contradictions of the fact base', () => {
  it('are the two sizes of Toyota’s first-term investment, and the ten billion it denies', async () => {
    const disputes = await listDisputes(db)
    expect(disputes.map(({ kind, state }) => [kind, state])).toEqual([
      ['figures', 'open'],
      ['accounts', 'open'],
    ])
    const told = disputes.map(({ sides }) =>
      sides.map(({ claims, drawn, origins }) => [
        claims.map(({ value, article }) => [value?.point ?? null, article.slug]),
        drawn,
        origins.map(({ source }) => source.slug),
      ]),
    )
    expect(told).toEqual([
      [
        [[['10000000000', '2025-10-29-amb1029']], true, ['american-bazaar']],
        [[['13000000000', '2025-10-31-benzinga-reverse-imports']], false, ['benzinga']],
      ],
      [
        [[[null, '2025-10-29-amb1029']], false, ['american-bazaar']],
        [[[null, '2025-10-29-amb1029']], false, ['american-bazaar']],
      ],
    ])
    const [sizes, denial] = disputes
    expect(sizes?.period).toMatchObject({ start: '2017-01-20', end: '2021-01-20' })
    expect(sizes?.judgements).toEqual([
      {
        kind: 'contradicts',
        note: 'Two sizes for the same first-term investment; neither is settled.',
        noteJa: '同じ第1次政権期の投資について二つの額があり、いずれとも確定していない。',
      },
    ])
    expect(denial?.sides.map(({ claims }) => claims[0]?.speaker?.ref?.slug)).toEqual([
      'donald-trump',
      'hiroyuki-ueda',
    ])
    expect(denial?.judgements.map(({ kind }) => kind)).toEqual(['denies'])
  })

  it('are not the two scopes of Toyota’s sales, nor any forecast that was revised', async () => {
    const scopes = await db.claim.findMany({
      where: { externalId: { startsWith: 'global-sales--toyota--2025-01-01--cy' } },
      select: { point: true },
    })
    expect(scopes.map(({ point }) => point?.toFixed()).sort()).toEqual(['10536807', '11322575'])
    const disputed = (await listDisputes(db)).flatMap(({ sides }) => sides.flatMap(({ claims }) => claims))
    expect(disputed.filter(({ metric }) => metric && metric.slug !== 'us-investment-committed')).toEqual([])
  })
})

describe('the pledges of the fact base', () => {
  const told = ({ claim, announcedOn, due, state }: Pledge) => [
    subjectOf(claim),
    claim.value?.point ?? null,
    announcedOn,
    claim.novelty,
    due,
    state,
  ]

  it('are those that the facts tell, each once, what was announced before last', async () => {
    const groups = await listPledges(db, seen)
    expect(groups.map(({ metric, pledges }) => [metric?.slug ?? null, pledges.map(told)])).toEqual([
      [
        'us-investment-committed',
        [
          ['toyota', '10000000000', '2025-11-12', 'first_announced', '2030-11-12', 'running'],
          ['isuzu', '280000000', '2025-10-01', null, null, 'running'],
          ['japan-550bn-investment', '550000000000', '2025-09-04', null, '2029-01-19', 'running'],
          ['toyota', '13900000000', '2025-11-12', 'announced_before', null, 'made'],
          ['toyota', '13000000000', '2025-10-31', 'announced_before', null, 'made'],
        ],
      ],
      [null, [['toyota', null, '2025-12-19', null, null, 'running']]],
    ])
  })

  it('hold the projects of the 550 billion within it, newest first', async () => {
    const [investment] = await listPledges(db, seen)
    const wholes = investment?.pledges.filter(({ parts }) => parts.length > 0) ?? []
    expect(wholes.map(({ claim }) => subjectOf(claim))).toEqual(['japan-550bn-investment'])
    expect(wholes[0]?.parts.map(told)).toEqual([
      ['japan-550bn-investment', '40000000000', '2026-03-19', null, null, 'running'],
      ['japan-550bn-investment', '36000000000', '2026-02-17', null, null, 'running'],
    ])
  })

  it('say what corrects the thirteen billion, and take no account of another for a report', async () => {
    const [investment] = await listPledges(db, seen)
    const since = investment?.pledges.flatMap(({ claim, since: after }) =>
      after.map(({ by, claim: later }) => [claim.value?.point, by, later.statement]),
    )
    expect(since).toEqual([
      [
        '13000000000',
        'corrects',
        "Toyota's $13 billion of US investment was made in the first Trump term and is not a new commitment.",
      ],
    ])
  })

  it('have passed once the record reaches beyond their date', async () => {
    const late = (await listPledges(db, '2031-01-01')).flatMap(({ pledges }) => pledges.map(told))
    expect(
      late.filter(([, , , , , state]) => state === 'passed').map(([who, amount]) => [who, amount]),
    ).toEqual([
      ['toyota', '10000000000'],
      ['japan-550bn-investment', '550000000000'],
    ])
  })
})
