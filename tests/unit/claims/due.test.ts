import { describe, expect, it } from 'vitest'
import { dueAfter } from '@/lib/claims/due.ts'
import { madeUpClaim } from '../../support/made-up-claims.ts'

const guidance = (end: string | null, name: string, asked: Parameters<typeof madeUpClaim>[3] = {}) =>
  madeUpClaim('2025-04-01', end, '1', { basis: 'guidance', modality: 'will', metric: { name }, ...asked })

describe('what was said of a time that is not over', () => {
  it('stands by the end of that time, soonest first, in the order of the metrics', () => {
    const due = dueAfter(
      [
        guidance('2030-11-12', 'Pledge', { basis: 'pledge', modality: 'plans' }),
        guidance('2026-03-31', 'Tariff'),
        guidance('2026-03-31', 'Profit'),
      ],
      '2026-03-20',
    )
    expect(due.map(({ on, claims }) => [on, ...claims.map(({ metric }) => metric?.name)])).toEqual([
      ['2026-03-31', 'Profit', 'Tariff'],
      ['2030-11-12', 'Pledge'],
    ])
  })

  it('leaves out what is over on the day itself, what has happened, and what no longer stands', () => {
    const end = '2026-03-31'
    const one = [
      guidance('2026-03-20', 'over'),
      guidance(null, 'open'),
      guidance(end, 'done', { basis: 'actual', modality: 'did' }),
      guidance(end, 'replaced', { standing: 'superseded' }),
      guidance(end, 'other', { preferred: false }),
      guidance(end, 'denied', { modality: 'denied' }),
      guidance(end, 'rumour', { basis: 'rumour' }),
    ]
    expect(dueAfter(one, '2026-03-20')).toEqual([])
    expect(
      dueAfter([guidance(end, 'plan', { basis: 'actual', modality: 'plans' })], '2026-03-20'),
    ).toHaveLength(1)
  })
})
