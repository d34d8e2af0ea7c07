import { describe, expect, it } from 'vitest'
import { lineOf } from '../../../lib/metrics/line.ts'
import { seriesOf } from '../../../lib/metrics/series.ts'
import { vintagesOf, withVintages } from '../../../lib/metrics/vintages.ts'
import { madeUpClaim as claim } from '../../support/made-up-claims.ts'

const fiscal = { calendar: 'fiscal_jp' } as const
const year = (at: number, value: string, asked = {}) =>
  claim(`${at}-04-01`, `${at + 1}-03-31`, value, { ...fiscal, ...asked })
const guided = (at: number, value: string, issuedOn: string, asked = {}) =>
  year(at, value, { basis: 'guidance', modality: 'will', issuedOn, ...asked })
const old = { standing: 'superseded', preferred: false } as const
const said = (claims: { value: { point: string | null } | null }[]) => claims.map((one) => one.value?.point)

const claims = [
  guided(2025, '3.4', '2025-11-05', old),
  guided(2025, '3.8', '2025-05-08', old),
  guided(2025, '3.8', '2026-02-06'),
  guided(2025, '3.2', '2025-08-07', old),
  year(2024, '4.8'),
  guided(2024, '4.3', '2024-05-08', old),
  guided(2026, '4', '2026-02-06'),
]

describe('vintages', () => {
  it('are told in the order they were given, with what came, newest period first', () => {
    expect(vintagesOf(claims).map(({ said: words, came }) => [said(words), came?.value?.point])).toEqual([
      [['3.8', '3.2', '3.4', '3.8'], undefined],
      [['4.3'], '4.8'],
    ])
  })

  it('stand at the points of a line', () => {
    const [series] = seriesOf(claims)
    const line = series && lineOf(series, 'level')
    if (!line) throw new Error('no line')
    const filled = withVintages(line, claims)
    expect(filled.points.map((point) => [point.value.point, said(point.vintages)])).toEqual([
      ['4.8', ['4.3']],
      ['3.8', ['3.8', '3.2', '3.4', '3.8']],
      ['4', []],
    ])
  })

  it('leave out targets, pledges, what was withdrawn and other questions', () => {
    expect(
      vintagesOf([
        guided(2025, '3', '2025-05-01'),
        year(2025, '9', { basis: 'target', issuedOn: '2025-06-01' }),
        guided(2025, '8', '2025-07-01', { standing: 'withdrawn' }),
        guided(2025, '7', '2025-07-01', { flow: 'us' }),
        guided(2025, '2', '2025-07-01', { value: { comparator: 'yoy' } }),
      ]),
    ).toEqual([])
  })
})
