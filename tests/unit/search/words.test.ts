import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lightWords, snippetOf } from '../../../lib/search/snippet.ts'
import { readWords, wordsToLight } from '../../../lib/search/words.ts'

describe('the words of a search', () => {
  it('are parted into Latin words, Japanese runs and lone characters', () => {
    expect(readWords('  Toyota　逆輸入 and 車 ')).toEqual({
      text: 'Toyota 逆輸入 and 車',
      latin: 'Toyota and',
      runs: ['逆輸入'],
      singles: ['車'],
      alike: ['Toyota', 'and', '逆輸入'],
    })
  })

  it('fold full-width letters and half-width kana', () => {
    expect(readWords('ＴＯＹＯＴＡ ﾄﾖﾀ')).toMatchObject({ latin: 'TOYOTA', runs: ['トヨタ'] })
  })

  it('leave out what a minus excludes when looking for likeness or lighting', () => {
    expect(readWords('tariff -truck').alike).toEqual(['tariff'])
    expect(wordsToLight(readWords('tariff -truck OR "car duty"'))).toEqual(['tariff', 'car', 'duty'])
  })

  it('are at most 200 characters, well formed and free of control characters, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 900 }), (typed) => {
        const { text } = readWords(typed)
        expect(Array.from(text).length).toBeLessThanOrEqual(200)
        expect(text.isWellFormed()).toBe(true)
        expect(/\p{Cc}/u.test(text)).toBe(false)
      }),
    )
  })
})

const shown = (segments: { text: string; hit: boolean }[]) =>
  segments.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('')

describe('a snippet', () => {
  it('lights words with their endings, not inside other words', () => {
    expect(shown(lightWords('Tariffs on cars: a tariff, not a tarif; carmakers', ['tariff', 'cars']))).toBe(
      '[Tariffs] on [cars]: a [tariff], not a tarif; carmakers',
    )
    expect(shown(lightWords('日本の関税と自動車関税', ['関税']))).toBe('日本の[関税]と自動車[関税]')
  })

  it('comes from the first text that holds a word, and says which', () => {
    const long = `${'filler words go on and on '.repeat(20)}until Toyota appears ${'and more '.repeat(40)}`
    const { segments, index } = snippetOf([null, 'nothing here', long], ['Toyota'])
    expect(index).toBe(2)
    expect(shown(segments)).toMatch(/^….*\[Toyota\].*…$/)
    expect(snippetOf(['', null], ['x'])).toEqual({ segments: [], index: -1 })
  })

  it('joined is a stretch of the text, whatever the words', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.array(fc.string({ unit: 'binary', minLength: 1 })),
        (text, words) => {
          const parts = lightWords(text, words)
          expect(parts.map((part) => part.text).join('')).toBe(text)
          snippetOf([text], words)
        },
      ),
    )
  })
})
