import { Decimal } from 'decimal.js'
import { expect, it } from 'vitest'
import { isSame, stableJson } from '../../../lib/audit/stable-json.ts'

it('depends on content alone', () => {
  const one = { b: [1, { d: new Date('2025-09-16T00:00:00Z'), c: new Decimal('27.50') }], a: undefined }
  expect(JSON.stringify(stableJson(one))).toBe('{"b":[1,{"c":"27.5","d":"2025-09-16T00:00:00.000Z"}]}')
  expect(isSame({ a: 1, b: null }, { b: null, a: 1 })).toBe(true)
  expect(isSame(['a', 'b'], ['b', 'a'])).toBe(false)
})

it('never writes a large decimal as a power of ten', () => {
  expect(stableJson(new Decimal('1e24'))).toBe('1000000000000000000000000')
})

it('refuses what has no JSON form', () => {
  expect(() => stableJson(Number.NaN)).toThrow(TypeError)
  expect(() => stableJson(() => 1)).toThrow(TypeError)
})
