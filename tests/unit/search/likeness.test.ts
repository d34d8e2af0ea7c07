import { describe, expect, it } from 'vitest'
import { likeliest, slipsBetween } from '../../../lib/search/likeness.ts'

describe('slips of the pen', () => {
  it('are letters wrong, missing, added, or changed about', () => {
    expect(slipsBetween('toyota', 'toyota')).toBe(0)
    expect(slipsBetween('toyta', 'toyota')).toBe(1)
    expect(slipsBetween('hunda', 'honda')).toBe(1)
    expect(slipsBetween('trmup', 'trump')).toBe(1)
  })

  it('are forgiven by length, and the nearest name is meant', () => {
    const names = ['Toyota Motor', 'Honda Motor', 'トヨタ自動車', 'GM']
    expect(likeliest('Toyta', names)).toEqual({ slips: 1, meant: 'Toyota' })
    expect(likeliest('honda', names)).toEqual({ slips: 0, meant: 'Honda' })
    expect(likeliest('トヨタ自働車', names)).toEqual({ slips: 1, meant: 'トヨタ自動車' })
    expect(likeliest('自働車', names)).toEqual({ slips: 1, meant: '自動車' })
    expect(likeliest('Hyundai', names)).toBeNull()
    expect(likeliest('GMC', names)).toBeNull()
  })
})
