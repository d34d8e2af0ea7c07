import fc from 'fast-check'
import { expect, it } from 'vitest'
import { slugFrom } from '../../../lib/slugs/slug.ts'

it('makes an address of a title', () => {
  expect(slugFrom("Toyota's 2025 plan: “Reverse imports”")).toBe('toyotas-2025-plan-reverse-imports')
  expect(slugFrom('Citroën à Tōkyō')).toBe('citroen-a-tokyo')
  expect(slugFrom('ＧＭ')).toBe('gm')
  expect(slugFrom('逆輸入')).toBe('')
  expect(slugFrom('one two three', 8)).toBe('one-two')
})

it('is always an address or nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (title) => {
      expect(slugFrom(title)).toMatch(/^$|^(?=.{1,80}$)[a-z0-9]+(-[a-z0-9]+)*$/)
    }),
  )
})
