import { describe, expect, it } from 'vitest'
import type { ClaimView } from '../../../lib/claims/types.ts'
import { disputesOf } from '../../../lib/disputes/disputes-of.ts'
import { originsOf } from '../../../lib/disputes/origins.ts'
import { madeUpClaim } from '../../support/made-up-claims.ts'

type Rest = Parameters<typeof madeUpClaim>[3]
type Kind = ClaimView['links'][number]['kind']

const year = (point: string, rest: Rest = {}) => madeUpClaim('2025-01-01', '2025-12-31', point, rest)
const said = (statement: string, rest: Rest = {}): ClaimView => ({
  ...madeUpClaim(null, null, null, rest),
  ...{ metric: null, value: null, statement },
})

/** As it is read from the database: each end knows of the link. */
function link(from: ClaimView, kind: Kind, to: ClaimView, note: string | null = null) {
  from.links.push({ kind, direction: 'out', note, noteJa: null, other: to })
  to.links.push({ kind, direction: 'in', note, noteJa: null, other: from })
}

const none = new Map<number, number>()
const values = (claims: ClaimView[]) =>
  disputesOf(claims, none)[0]?.sides.map(({ claims: own }) => own.map(({ value }) => value?.point))

describe('disputes', () => {
  it('are found by what figures say, without any link, and are unjudged then', () => {
    const [one, other] = [year('10'), year('13', { preferred: false })]
    const [dispute, ...more] = disputesOf([other, one, madeUpClaim('2024-01-01', '2024-12-31', '7')], none)
    expect(more).toEqual([])
    expect(dispute).toMatchObject({ kind: 'figures', state: 'unjudged', judgements: [] })
    expect(dispute?.sides.map(({ drawn, claims }) => [drawn, claims[0]?.id])).toEqual([
      [true, one.id],
      [false, other.id],
    ])
  })

  it('are told once though both ends hold the judgement, and stay open while both stand', () => {
    const [one, other] = [year('10'), year('13', { preferred: false })]
    link(one, 'contradicts', other, 'Neither is settled.')
    link(other, 'contradicts', one, 'Neither is settled.')
    const disputes = disputesOf([one, other], none)
    expect(disputes).toHaveLength(1)
    expect(disputes[0]).toMatchObject({
      state: 'open',
      judgements: [{ kind: 'contradicts', note: 'Neither is settled.' }],
    })
  })

  it('put those that agree on one side, whoever prints more digits', () => {
    expect(values([year('6.1'), year('6.0'), year('6.1'), year('9')])).toEqual([
      ['6.1', '6.1'],
      ['6.0'],
      ['9'],
    ])
    const [brand, group] = [year('10'), year('12', { preferred: false })]
    link(brand, 'part_of', group)
    expect(disputesOf([brand, group], none)).toEqual([])
    expect(
      values([brand, group, year('13', { preferred: false })])
        ?.map(([first]) => first)
        .sort(),
    ).toEqual(['10', '12', '13'])
  })

  it('are settled once one side alone stands, and come last', () => {
    const [right, wrong] = [
      year('10', { day: '2026-01-01' }),
      year('13', { standing: 'corrected', preferred: false }),
    ]
    link(right, 'contradicts', wrong)
    const [early, late] = [
      [
        said('It will come.', { day: '2024-01-01' }),
        said('It will not.', { day: '2024-01-02', modality: 'denied' }),
      ],
      [said('It grows.', { day: '2025-01-01' }), said('It shrinks.', { day: '2025-03-01' })],
    ] as const
    link(early[1], 'denies', early[0], 'Denied.')
    link(late[0], 'contradicts', late[1])
    const disputes = disputesOf([right, wrong, ...early, ...late], none)
    expect(disputes.map(({ state, kind, day }) => [state, kind, day])).toEqual([
      ['open', 'accounts', '2025-03-01'],
      ['open', 'accounts', '2024-01-02'],
      ['settled', 'figures', '2026-01-01'],
    ])
    expect(disputes[1]?.judgements).toEqual([{ kind: 'denies', note: 'Denied.', noteJa: null }])
    expect(disputes[2]?.sides.map(({ stands }) => stands)).toEqual([true, false])
  })

  it('are none where a figure was only revised', () => {
    const [old, now] = [year('10', { standing: 'superseded', preferred: false }), year('13')]
    link(now, 'updates', old)
    expect(disputesOf([old, now], none)).toEqual([])
  })
})

describe('origins', () => {
  const from = (id: number, source: string, origin: string | null = null) => {
    const base = year('10')
    const named = (slug: string) => ({ slug, name: slug, nameJa: null })
    const article = {
      ...base.article,
      id,
      source: named(source),
      originSource: origin === null ? null : named(origin),
    }
    return { ...base, article }
  }

  it('are one for copies, for one agency, for one medium and for what an editor says is one', () => {
    const agency = [from(1, 'paper-a', 'agency'), from(2, 'paper-b', 'agency'), from(3, 'agency')]
    expect(originsOf(agency, none).map(({ source, claims }) => [source.slug, claims.length])).toEqual([
      ['agency', 3],
    ])
    expect(originsOf([from(1, 'paper-a'), from(2, 'paper-b')], none)).toHaveLength(2)
    expect(originsOf([from(1, 'paper-a'), from(2, 'paper-b')], new Map([[2, 1]]))).toHaveLength(1)
    expect(
      originsOf(
        [from(2, 'paper-a'), from(3, 'paper-b')],
        new Map([
          [2, 1],
          [3, 1],
        ]),
      ),
    ).toHaveLength(1)
    const [one, other] = [from(1, 'paper-a'), from(2, 'paper-b')]
    link(one, 'same_origin', other)
    expect(originsOf([one, other], none)).toHaveLength(1)
  })

  it('join through a third', () => {
    const claims = [from(1, 'paper-a'), from(2, 'paper-b'), from(3, 'paper-b')]
    expect(originsOf(claims, new Map([[3, 1]]))).toHaveLength(1)
  })
})
