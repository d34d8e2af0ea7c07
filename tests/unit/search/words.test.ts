import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lightWords, snippetOf } from '../../../lib/search/snippet.ts'
import { insist, readWords, wordsToLight } from '../../../lib/search/words.ts'

describe('the words of a search', () => {
  const word = (text: string) => ({ text, quoted: false, excluded: false })

  it('are parted at spaces, and compared with names by their Latin words and Japanese runs', () => {
    expect(readWords('  Toyota　逆輸入 and 車 ')).toEqual({
      text: 'Toyota 逆輸入 and 車',
      groups: [[word('Toyota'), word('逆輸入'), word('and'), word('車')]],
      alike: ['Toyota', 'and', '逆輸入'],
    })
  })

  it('fold full-width letters and half-width kana', () => {
    expect(readWords('ＴＯＹＯＴＡ ﾄﾖﾀ').groups).toEqual([[word('TOYOTA'), word('トヨタ')]])
  })

  it('are phrases in quotes of either language, left out after a minus, and parted by OR', () => {
    expect(readWords('"light truck" -「自動車 関税」 OR －quota “a b').groups).toEqual([
      [
        { text: 'light truck', quoted: true, excluded: false },
        { text: '自動車 関税', quoted: true, excluded: true },
      ],
      [
        { text: 'quota', quoted: false, excluded: true },
        { text: 'a b', quoted: true, excluded: false },
      ],
    ])
    for (const typed of ['', '-', '"', '""', 'OR', 'OR OR', '!!! -', '「」'])
      expect(readWords(typed).groups).toEqual([])
  })

  it('are not compared or lit where a minus excludes them, nor compared in quotes', () => {
    expect(readWords('tariff -truck "light car"').alike).toEqual(['tariff'])
    expect(wordsToLight(readWords('tariff -truck OR "car duty"'))).toEqual(['tariff', 'car', 'duty'])
  })

  it('stay the same search in quotes, which are taken as they are', () => {
    const insisted = readWords(insist(readWords('toyta -関税 OR "light truck"')))
    expect(insisted.text).toBe('"toyta" -"関税" OR "light truck"')
    expect(insisted.alike).toEqual([])
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
    expect(shown(lightWords('新型RAV4が', ['rav4']))).toBe('新型[RAV4]が')
    expect(shown(lightWords('in Chūbu', ['chubu']))).toBe('in [Chūbu]')
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
