import { expect, it } from 'vitest'
import { changedFigures, correctionFailure } from '../../../lib/articles/corrections-needed.ts'
import { type ClaimInput, claimSchema } from '../../../lib/claims/schema.ts'

const told = (rest: Record<string, unknown> = {}): ClaimInput => ({
  ...claimSchema.parse({
    ...{ id: 7, company: 'toyota', metric: 'us-sales', point: '94000', approximation: 'about' },
    ...{ periodStart: '2024-01-01', periodEnd: '2024-12-31', basis: 'actual', modality: 'did', ...rest },
  }),
  passages: [],
})
const changed = (rest: Record<string, unknown>) =>
  changedFigures({ claims: [told()] }, { claims: [told(rest)] }).map(({ id }) => id)

it('asks for a correction of everything a figure says: number, exactness, period, subject, measure, basis, modality', () => {
  for (const rest of [
    { point: '94001' },
    { point: null, low: '94000', approximation: 'exact' },
    { approximation: 'at_least' },
    { comparator: 'yoy' },
    { isChange: true },
    { metric: 'us-production' },
    { company: 'honda' },
    { periodEnd: '2025-03-31' },
    { flow: 'us' },
    { basis: 'estimate' },
    { modality: 'may' },
  ])
    expect(changed(rest), JSON.stringify(rest)).toEqual([7])
})

it('asks for none where readers are told the same', () => {
  for (const rest of [
    {},
    { point: '94000.0' },
    { note: 'checked' },
    { preferred: false },
    { seenAt: 'https://example.test/' },
  ])
    expect(changed(rest), JSON.stringify(rest)).toEqual([])
  expect(changed({ standing: 'withdrawn' })).toEqual([])
})

it('refuses to publish a change that nobody accounts for', () => {
  const failure = correctionFailure(
    { claims: [told()] },
    { claims: [told({ approximation: 'at_least' })] },
    [],
  )
  expect(JSON.stringify(failure)).toContain('correction-needed')
})
