import { describe, expect, it } from 'vitest'
import { policySchema } from '../../../lib/policies/schema.ts'
import { issuesOf } from '../../../lib/text/issues.ts'

const act = { key: 'agreed', kind: 'agreed', side: 'both', on: '2025-07-22', text: 'Agreed.' }
const measure = { key: 'cars', name: 'Cars', nameJa: '乗用車', unit: '%', mode: 'total', imposedBy: 'US' }
const policy = {
  slug: 'deal',
  name: 'Deal',
  nameJa: '合意',
  jurisdiction: 'bilateral',
  instrument: 'trade_agreement',
  summary: 'A deal.',
  statusAsOf: '2026-03',
}

function read(changes: object) {
  const result = policySchema.safeParse({ ...policy, ...changes })
  const issues = result.success ? [] : issuesOf(result.error)
  return { data: result.data, issues: issues.map(({ path, code }) => `${path}: ${code}`) }
}
const withIntervals = (...intervals: object[]) => read({ acts: [act], measures: [{ ...measure, intervals }] })

describe('acts', () => {
  it('are dated where they happened: 22 July in Washington was 23 July in Tokyo', () => {
    const at = '2025-07-22T19:10:00-04:00'
    const washington = { ...act, zone: 'America/New_York', at }
    expect(read({ acts: [washington] }).data?.acts[0]?.at).toBe('2025-07-22T23:10:00.000Z')
    expect(read({ acts: [{ ...washington, zone: 'Asia/Tokyo' }] }).issues).toEqual([
      'acts.0.at: date-mismatch',
    ])
    expect(read({ acts: [{ ...washington, zone: 'Asia/Tokyo', on: '2025-07-23' }] }).issues).toEqual([])
    expect(read({ acts: [{ ...act, at }] }).issues).toEqual(['acts.0.zone: zone-needed'])
  })

  it('are as exact as known', () => {
    expect(read({ acts: [{ ...act, on: '1980-08' }] }).data?.acts[0]).toMatchObject({
      on: '1980-08-01',
      precision: 'month',
    })
    const cut = read({ acts: [{ ...act, on: '1980-08-15', precision: 'month' }] })
    expect(cut.data?.acts[0]).toMatchObject({ on: '1980-08-01', precision: 'month' })
  })

  it('have keys of their own', () => {
    expect(read({ acts: [act, act] }).issues).toEqual(['acts.1.key: duplicate'])
  })
})

describe('intervals', () => {
  it('end after they start and do not overlap while in force', () => {
    expect(withIntervals({ value: '15', from: '2025-09-16', to: '2025-09-15' }).issues).toEqual([
      'measures.0.intervals.0.to: end-before-start',
    ])
    const before = { value: '27.5', from: '2025-04-03', to: '2025-09-16' }
    expect(withIntervals(before, { value: '15', from: '2025-09-16' }).issues).toEqual([
      'measures.0.intervals.1.from: overlap',
    ])
    expect(withIntervals(before, { value: '15', from: '2025-09-17' }).issues).toEqual([])
    expect(withIntervals(before, { value: '25', from: '2025-08-01', status: 'threatened' }).issues).toEqual(
      [],
    )
  })

  it('are started and ended by acts of the same policy', () => {
    expect(withIntervals({ value: '15', startedBy: 'agreed' }).issues).toEqual([])
    expect(withIntervals({ value: '15', startedBy: 'signed' }).issues).toEqual([
      'measures.0.intervals.0.startedBy: unknown',
    ])
  })

  it('keep the value, not its padding', () => {
    expect(withIntervals({ value: '15.0' }).data?.measures[0]?.intervals[0]?.value).toBe('15')
    expect(withIntervals({ value: '100' }).data?.measures[0]?.intervals[0]?.value).toBe('100')
  })
})
