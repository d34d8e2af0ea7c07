import { describe, expect, it } from 'vitest'
import { latestStanding } from '../../../lib/home/standing.ts'

const policy = (slug: string, ...days: (string | null)[]) => ({
  slug,
  statuses: days.map((since) => ({ status: { since } })),
})

describe('the policies on the front page', () => {
  const policies = [
    policy('old', '1964-01-07'),
    policy('deal', '2025-09-16', '2025-09-04'),
    policy('surcharge', '2026-02-24'),
    policy('unmoved', null),
  ]

  it('are those that changed last, a two-sided one by its later side', () => {
    expect(latestStanding(policies, 9).map(({ slug }) => slug)).toEqual(['surcharge', 'deal', 'old'])
  })

  it('are no more than asked for', () => {
    expect(latestStanding(policies, 1).map(({ slug }) => slug)).toEqual(['surcharge'])
  })
})
