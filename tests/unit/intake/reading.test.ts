import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText, languageOf, plainReading } from '../../../lib/intake/reading.ts'

describe('clean text', () => {
  it('has one kind of line end and nothing that shows nothing', () => {
    expect(cleanText('\ufeffA\r\nB\rC\u2028D\u200b\u00adE\u0007\tF')).toBe('A\nB\nC\nDE\tF')
  })

  it('keeps the typography, which quotes repeat', () => {
    expect(cleanText('“１１．１％”\u00a0…')).toBe('“１１．１％”\u00a0…')
  })
})

describe('the plain reading', () => {
  it('makes full-width, curly and non-breaking forms plain', () => {
    expect(plainReading('“１１．１％”\u00a0２，０００台〜￥５　‘Ａ’')).toBe('"11.1%" 2,000台~¥5 \'A\'')
  })

  it('is as long as the text, character for character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plainReading(text)).toHaveLength(text.length)
      }),
    )
  })
})

describe('the language', () => {
  it.each([
    ['Toyota (トヨタ) sold 11 cars in the United States.', 'en'],
    ['トヨタはGR86とCX-5、F-150について発表した。', 'ja'],
    ['11.1% $13', 'en'],
  ])('of %s', (text, language) => {
    expect(languageOf(text)).toBe(language)
  })
})
