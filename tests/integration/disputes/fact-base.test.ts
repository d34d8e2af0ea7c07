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

const groups = await listPledges(db, seen)

describe('the pledges of the fact base', () => {
  const told = ({ claim, toldOn, announcedBy, due, state }: Pledge) => [
    subjectOf(claim),
    claim.value?.point ?? null,
    toldOn,
    announcedBy?.day ?? claim.novelty,
    due,
    state,
  ]
  const words = groups.at(-1)?.pledges ?? []
  const rowOf = (slug: string, point: string) =>
    groups
      .flatMap(({ pledges }) => pledges)
      .find(({ claim }) => subjectOf(claim) === slug && claim.value?.point === point)
  const recordOf = (pledge: Pledge | undefined) =>
    pledge?.record.map((one) => [one.day, one.type === 'act' ? `${one.policy.slug}#${one.key}` : one.slug])

  it('are those that the facts tell, each once, what was announced before last', async () => {
    expect(groups.map(({ metric, pledges }) => [metric?.slug ?? null, pledges.map(told)])).toEqual([
      [
        'us-investment-committed',
        [
          ['toyota', '10000000000', '2025-11-12', 'first_announced', '2030-11-12', 'running'],
          ['isuzu', '280000000', '2025-10-01', null, null, 'running'],
          ['japan-550bn-investment', '550000000000', '2025-09-04', '2025-07-22', '2029-01-19', 'running'],
          ['toyota', '13900000000', '2025-11-12', 'announced_before', null, 'made'],
          ['toyota', '13000000000', '2025-10-31', 'announced_before', null, 'made'],
        ],
      ],
      ['us-production', [['isuzu', '50000', '2025-10-01', null, '2030-12-31', 'running']]],
      [
        null,
        [
          ['nissan', null, '2026-03-18', null, null, 'running'],
          ['honda', null, '2026-03-05', null, null, 'running'],
          ['toyota', null, '2025-12-19', null, null, 'running'],
          ['toyota', null, '2025-10-29', null, null, 'running'],
          ['isuzu', null, '2025-10-01', null, '2027-12-31', 'running'],
          ['jp-cev-subsidy', null, '2025-09-05', null, null, 'running'],
          ['jp-us-made-vehicle-approval', null, '2025-09-05', null, null, 'running'],
          ['us-japan-tariff-deal-2025', null, '2025-09-05', null, null, 'running'],
          ['us-japan-tariff-deal-2025', null, '2025-07-23', null, null, 'running'],
        ],
      ],
    ])
  })

  it('tell from when the imports are, and the second report of one announcement under the first', () => {
    expect(words.slice(0, 3).map(({ claim }) => [subjectOf(claim), claim.period.start])).toEqual([
      ['nissan', '2027-01-01'],
      ['honda', '2026-07-01'],
      ['toyota', '2026-01-01'],
    ])
    const again = words.slice(1, 3).map(({ since }) => since.map(({ by, claim }) => [by, claim.article.slug]))
    expect(again).toEqual([[['retold', '2026-03-06-iab0306']], [['retold', '2025-12-20-jtd1220']]])
  })

  it('hold the projects of the 550 billion within it, newest first', () => {
    const wholes = groups[0]?.pledges.filter(({ parts }) => parts.length > 0) ?? []
    expect(wholes.map(({ claim }) => subjectOf(claim))).toEqual(['japan-550bn-investment'])
    expect(wholes[0]?.parts.map(told)).toEqual([
      ['japan-550bn-investment', '40000000000', '2026-03-19', null, null, 'running'],
      ['japan-550bn-investment', '36000000000', '2026-02-17', null, null, 'running'],
      ['japan-550bn-investment', '490000000000', '2025-10-28', null, null, 'running'],
    ])
    expect(wholes[0]?.parts.flatMap(({ record }) => record)).toEqual([])
  })

  it('are followed by the later acts of their policy and articles on their company, newest first', () => {
    const fund = 'japan-550bn-investment'
    expect(recordOf(rowOf(fund, '550000000000'))).toEqual([
      ['2026-03-19', `${fund}#2026-03-19-announced`],
      ['2026-02-17', `${fund}#2026-02-17-announced`],
      ['2025-10-28', `${fund}#2025-10-28-announced`],
      ['2025-09-04', `${fund}#2025-09-04-signed`],
    ])
    expect(recordOf(words[2])).toEqual([
      ['2026-02-16', 'jp-us-made-vehicle-approval#2026-02-16-in-force'],
      ['2026-02-16', '2026-02-16-dempa0216'],
    ])
    // The act of a scheduled day has not been seen; a promise of money that is a policy stands for itself.
    const subsidies = words.find(({ claim }) => subjectOf(claim) === 'jp-cev-subsidy')
    expect(recordOf(subsidies)?.map(([day]) => day)).toEqual(['2025-12', '2025-09-26'])
    expect(recordOf(words[3])).toEqual([])
    expect(recordOf(rowOf('toyota', '13900000000'))).toEqual([])
  })

  it('have by them the times told in the same sentence', () => {
    expect(rowOf('isuzu', '280000000')?.beside.map(({ period }) => period.end)).toEqual([
      '2027-12-31',
      '2030-12-31',
    ])
    expect(rowOf('isuzu', '50000')?.beside).toEqual([])
  })

  it('say what corrects the thirteen billion, and show its other size as another account, not as a report', () => {
    const since = groups[0]?.pledges.flatMap(({ claim, since: after }) =>
      after.map(({ by, claim: later }) => [claim.value?.point, by, later.statement]),
    )
    expect(since).toEqual([
      [
        '13000000000',
        'corrects',
        "Toyota's $13 billion of US investment was made in the first Trump term and is not a new commitment.",
      ],
    ])
    const against = groups[0]?.pledges.flatMap(({ claim, disputedBy }) =>
      disputedBy.map(({ value, speaker }) => [claim.value?.point, value?.point, speaker?.ref?.slug]),
    )
    expect(against).toEqual([['13000000000', '10000000000', 'hiroyuki-ueda']])
  })

  it('have passed once the record reaches beyond their date', async () => {
    const late = (await listPledges(db, '2031-01-01')).flatMap(({ pledges }) => pledges.map(told))
    expect(
      late.filter(([, , , , , state]) => state === 'passed').map(([who, amount]) => [who, amount]),
    ).toEqual([
      ['toyota', '10000000000'],
      ['japan-550bn-investment', '550000000000'],
      ['isuzu', '50000'],
      ['isuzu', null],
    ])
  })
})
