import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readEnglishClaims } from '../../../../lib/intake/english/claims.ts'
import type { Sentence } from '../../../../lib/intake/types.ts'
import { seedLexicon } from '../../../../lib/launch/seed-lexicon.ts'

const lexicon = seedLexicon()
const sentence = (text: string, start = 0): Sentence => ({
  text,
  reading: text,
  start,
  part: 'body',
  paragraph: start,
  row: null,
})
const read = (sentences: Sentence[]) =>
  readEnglishClaims({ sentences, mentions: [], lexicon, publishedOn: '2025-11-12', headline: '' })

const pieces =
  '$ ¥ 5 20,000 3.2 % percent billion vehicles between and from to , . " \' ( ) - -- May 2025 first quarter fiscal year said he rose fell by of the not a tariff Toyota -5% ▲ six months'.split(
    ' ',
  )

describe('hostile English', () => {
  it('never throws and gives plain decimals, whatever the words and signs', () => {
    const words = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 6 })), {
      maxLength: 60,
    })
    fc.assert(
      fc.property(words, (list) => {
        for (const claim of read([sentence(list.join(' '))])) {
          expect(claim.point ?? `${claim.low}${claim.high}`).toMatch(/^[\d.-]+$/)
          expect(claim.end).toBeGreaterThan(claim.start)
        }
      }),
      { numRuns: 400 },
    )
  })

  it.each([
    '1',
    '1,',
    '"',
    '(',
    '$1 ',
    '5% ',
    'May ',
    '2025 ',
    'between 1 and ',
    'six months to ',
    'a-',
    'Toyota fell 3% to 90,000 vehicles, ',
  ])('reads a megabyte of %j in time', (piece) => {
    const text = piece.repeat(Math.ceil(1_048_576 / piece.length))
    const parts = Array.from({ length: Math.ceil(text.length / 2_900) }, (_, n) =>
      sentence(text.slice(n * 2_900, (n + 1) * 2_900), n * 2_900),
    )
    const started = performance.now()
    read([sentence(text)])
    read(parts)
    expect(performance.now() - started).toBeLessThan(2_000)
  })
})
