import { describe, expect, it } from 'vitest'
import { mentionsIn } from '../../../lib/intake/entities.ts'
import { seedLexicon } from '../../../lib/launch/seed-lexicon.ts'

const lexicon = seedLexicon()
const named = (text: string) =>
  mentionsIn(text, lexicon).map(
    ({ text: words, slugs, asked }) => `${words}${asked ? '?' : '='}${slugs.join('|')}`,
  )

describe('names', () => {
  it.each([
    ['Toyota’s and TOYOTA MOTOR', ['Toyota=toyota', 'TOYOTA MOTOR=toyota']],
    ['to ford a river, on a diet, in commerce', []],
    ['Ford, Infiniti and Lexus', ['Ford=ford', 'Infiniti=nissan', 'Lexus=lexus']],
    ['Toyota City and Mazda Stadium', []],
    ['三菱自動車、三菱電機、日産、日産化学、1日産1000台', ['三菱自動車=mitsubishi-motors', '日産=nissan']],
    ['Mitsubishi said. Mitsubishi Electric said.', ['Mitsubishi?mitsubishi-motors']],
    ['the Big Three', ['Big Three?ford|gm|stellantis']],
    [
      'the U.S.-Japan trade and US–Japan Trade',
      ['U.S.-Japan trade=us-japan-trade', 'US–Japan Trade=us-japan-trade'],
    ],
    ['auto tariffs', ['auto tariffs=us-s232-auto-tariff-2025']],
    ['米財務省と財務省', ['米財務省=us-treasury', '財務省=mof-japan']],
    ['the U.S. Trade Representative', ['U.S. Trade Representative=ustr']],
    ['トランプ政権のトランプ大統領', ['トランプ政権=trump-administration', 'トランプ大統領=donald-trump']],
    ['英首相は', []],
  ])('in %s', (text, expected) => {
    expect(named(text)).toEqual(expected)
  })

  it('take a surname for the person named in full, not for another one', () => {
    expect(named('Koji Sato spoke. Sato smiled, Mr. Sato left. Hiroshi Sato stayed.')).toEqual([
      'Koji Sato=koji-sato',
      'Sato=koji-sato',
      'Sato=koji-sato',
    ])
    expect(named('Sato smiled.')).toEqual([])
    expect(named('三部敏宏社長が話した。三部氏は、三部作ではないとした。')).toEqual([
      '三部敏宏=toshihiro-mibe',
      '三部=toshihiro-mibe',
    ])
  })

  it('ask about a surname that two people named in full share', () => {
    expect(named('Masanori Katayama and Satsuki Katayama met. Katayama spoke.').at(-1)).toBe(
      'Katayama?masanori-katayama|satsuki-katayama',
    )
  })

  it('take a title and a surname where the person’s office or company is named too', () => {
    expect(named('Honda and Mr. Mibe').at(-1)).toBe('Mibe=toshihiro-mibe')
    expect(named('a book by Mr. Mibe')).toEqual([])
  })

  it('stand where they say', () => {
    const text = 'In “Toyota”, ホンダ and Koji Sato; Sato said.'
    for (const { text: words, start, end } of mentionsIn(text, lexicon))
      expect(text.slice(start, end)).toBe(words)
  })
})
