import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import * as field from '../../../lib/text/fields.ts'
import { issuesOf } from '../../../lib/text/issues.ts'

/** The value a field makes of an input, or the code with which it refuses. */
function read(schema: z.ZodType, input: unknown): unknown {
  const result = z.strictObject({ it: schema }).safeParse({ it: input })
  return result.success ? result.data.it : `!${issuesOf(result.error)[0]?.code}`
}

describe('text', () => {
  it('is trimmed, in NFC, and one line stays one line', () => {
    expect(read(field.line(), '  Cafe\u0301 \n Roro\t ')).toBe('Café   Roro')
    expect(read(field.prose(), 'a\r\nb\rc\u2028d')).toBe('a\nb\nc\nd')
    expect(read(field.optionalLine(), '   ')).toBeNull()
    expect(read(field.optionalLine(), undefined)).toBeNull()
    expect(read(field.proseOrEmpty(), null)).toBe('')
  })

  it('refuses what no text may hold', () => {
    expect(read(field.line(), '')).toBe('!required')
    expect(read(field.line(), ' \n ')).toBe('!required')
    expect(read(field.line(), undefined)).toBe('!required')
    expect(read(field.line(), null)).toBe('!required')
    expect(read(field.line(), 7)).toBe('!wrong-type')
    expect(read(field.line(), ['a'])).toBe('!wrong-type')
    expect(read(field.line(), 'a\u0000b')).toBe('!bad-characters')
    expect(read(field.optionalProse(), '\ud800')).toBe('!bad-characters')
    expect(read(field.prose(), 'x'.repeat(1_000_000))).toBe('!too-long')
    expect(read(field.line(3), '🚗🚗🚗🚗')).toBe('!too-long')
    expect(read(field.line(3), '🚗🚗🚗')).toBe('🚗🚗🚗')
  })

  it('keeps markup as the words it is', () => {
    expect(read(field.line(), '<script>alert(1)</script>')).toBe('<script>alert(1)</script>')
  })
})

describe('addresses', () => {
  it('are http(s) and nothing else', () => {
    expect(read(field.webAddress(), 'https://example.org/a?b=c#d')).toBe('https://example.org/a?b=c#d')
    for (const bad of [
      'javascript:alert(1)',
      'data:text/html,x',
      '//example.org',
      'https://',
      'http:///x',
      'https://user:pass@example.org',
      'https://exa mple.org',
      'ftp://example.org',
    ])
      expect([bad, read(field.webAddress(), bad)]).toEqual([bad, '!not-a-url'])
  })

  it('slugs are lower-case words', () => {
    expect(read(field.slug(), 'us-s232-auto-tariff-2025')).toBe('us-s232-auto-tariff-2025')
    for (const bad of ['A', 'a--b', '-a', 'a_b', '日本', 'a/b', '../a'])
      expect([bad, read(field.slug(), bad)]).toEqual([bad, '!not-a-slug'])
    expect(read(field.slug(), 'a'.repeat(121))).toBe('!too-long')
    expect(read(field.slugSet(), ['b', 'a', 'b'])).toEqual(['a', 'b'])
  })
})

describe('numbers', () => {
  it('keep every digit and lose nothing but padding', () => {
    const pairs: [string, string][] = [
      ['6.0', '6.0'],
      ['007', '7'],
      ['-0', '0'],
      ['-0.00', '0.00'],
      ['0.5', '0.5'],
      ['-12.30', '-12.30'],
      ['123456789012345678901234', '123456789012345678901234'],
    ]
    for (const [given, kept] of pairs) expect(read(field.decimal(), given)).toBe(kept)
  })

  it('refuse what is no plain decimal', () => {
    for (const bad of ['1e9', '1,000', '.5', '5.', 'NaN', 'Infinity', '0x10', '１２', '1.12345678901'])
      expect([bad, read(field.decimal(), bad)]).toEqual([bad, '!not-a-number'])
    expect(read(field.optionalDecimal(), '')).toBeNull()
    expect(read(field.decimal(), 5)).toBe('!wrong-type')
  })
})

it('countries and units come from the standards', () => {
  expect(['JP', 'US', 'EU'].map((code) => read(field.country(), code))).toEqual(['JP', 'US', 'EU'])
  for (const bad of ['jp', 'JPN', 'ZZ', 'QQ']) expect(read(field.country(), bad)).toBe('!not-a-country')
  for (const unit of ['%', '{vehicle}', '{vehicle}/a', 'JPY', 'USD'])
    expect(read(field.unit(), unit)).toBe(unit)
  for (const bad of ['cars', 'XQQ', '{Vehicle}', '{vehicle}/week'])
    expect(read(field.unit(), bad)).toBe('!not-a-unit')
})

it('a choice outside its words is unknown, and none at all is missing', () => {
  const kind = field.choice({ level: 'level', growth: 'growth' })
  expect([read(kind, 'level'), read(kind, 'speed'), read(kind, ''), read(kind, undefined)]).toEqual([
    'level',
    '!unknown',
    '!required',
    '!required',
  ])
})
