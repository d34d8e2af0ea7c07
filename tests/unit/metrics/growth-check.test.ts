import { describe, expect, it } from 'vitest'
import { checkGrowth } from '../../../lib/metrics/growth-check.ts'
import { madeUpClaim as claim } from '../../support/made-up-claims.ts'

const growth = (start: string, end: string, value: string, comparator: 'yoy' | 'mom' | 'qoq' = 'yoy') =>
  claim(start, end, value, { metric: { kind: 'growth', unit: '%' }, value: { comparator } })
const told = (...asked: Parameters<typeof checkGrowth>) =>
  checkGrowth(...asked).map((check) => [check.told, check.calculated, check.agrees])
const september = ['2025-09-01', '2025-09-30'] as const
const before = ['2024-09-01', '2024-09-30'] as const

describe('growth held against its levels', () => {
  it('agrees within the digits given', () => {
    const levels = [claim(...september, '918146'), claim(...before, '826556')]
    expect(told([growth(...september, '11.1')], levels)).toEqual([['11.1', '11.1', true]])
    expect(told([growth(...september, '11')], levels)).toEqual([['11', '11', true]])
    expect(told([growth(...september, '11.3')], levels)).toEqual([['11.3', '11.1', false]])
  })

  it('forgives what rounded levels cannot tell', () => {
    const about = { value: { rounded: true } }
    const levels = [claim(...september, '920000', about), claim(...before, '830000', about)]
    expect(told([growth(...september, '11.3')], levels)).toEqual([['11.3', '10.8', true]])
    expect(told([growth(...september, '13.0')], levels)).toEqual([['13.0', '10.8', false]])
  })

  it('looks a quarter or a month back where the change is against that', () => {
    const levels = [claim('2025-01-01', '2025-03-31', '100000'), claim('2025-04-01', '2025-06-30', '110000')]
    expect(told([growth('2025-04-01', '2025-06-30', '10.0', 'qoq')], levels)).toEqual([
      ['10.0', '10.0', true],
    ])
    const months = [claim('2024-02-01', '2024-02-29', '100000'), claim('2024-03-01', '2024-03-31', '90000')]
    expect(told([growth('2024-03-01', '2024-03-31', '-10.0', 'mom')], months)).toEqual([
      ['-10.0', '-10.0', true],
    ])
  })

  it('says nothing where a level is missing, foreseen, of another subject or flow, or below zero', () => {
    const asked = [growth(...september, '5')]
    expect(told(asked, [claim(...september, '1')])).toEqual([])
    expect(told(asked, [claim(...september, '1', { basis: 'forecast' }), claim(...before, '1')])).toEqual([])
    const japan = { subject: { type: 'country', code: 'JP' } } as const
    expect(told(asked, [claim(...september, '1', japan), claim(...before, '1')])).toEqual([])
    expect(told(asked, [claim(...september, '1', { flow: 'us' }), claim(...before, '1')])).toEqual([])
    expect(told(asked, [claim(...september, '1'), claim(...before, '-1')])).toEqual([])
    expect(told(asked, [claim(...september, '1'), claim(...before, '0')])).toEqual([])
  })
})
