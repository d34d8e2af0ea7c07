import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../../lib/search/palette/fold.ts'
import { foldAll, ranked, suits } from '../../../lib/search/palette/match.ts'

const thing = (key: string, ...names: string[]) => ({ key, folded: foldAll(names) })
const toyota = thing('toyota', 'Toyota Motor Corporation', 'トヨタ自動車', 'Toyota')
const chubu = thing('chubu', 'Chūbu Centrair Works', '中部工場')
const honda = thing('honda', 'Honda Motor Co., Ltd.', '本田技研工業', 'ホンダ')
const all = [honda, chubu, toyota]
const found = (typed: string, recent: string[] = []) => ranked(all, typed, recent).map((one) => one.thing.key)

describe('the palette', () => {
  it('finds a name however it is typed', () => {
    for (const typed of [
      'Toyota',
      'ｔｏｙｏｔａ',
      'トヨタ',
      'とよた',
      'ﾄﾖﾀ',
      'toyo',
      ' TOYOTA  motor',
      'corporation toyota',
    ])
      expect(found(typed)[0], typed).toBe('toyota')
    for (const typed of ['Chubu', 'Chūbu', 'chuubu', '中部']) expect(found(typed), typed).toEqual(['chubu'])
  })

  it('keeps the dots that make another letter', () => {
    expect(fold('ガ')).toBe('が')
    expect(fold('が')).not.toBe(fold('か'))
  })

  it('forgives a slip of one letter, where nothing is as typed', () => {
    for (const typed of ['toyoto', 'tooyta', 'toyta', 'toyoyta', 'とよだ'])
      expect(found(typed), typed).toEqual(['toyota'])
    expect(found('hunda')).toEqual(['honda'])
    expect(found('hxnxa')).toEqual([])
    expect(found('tyt')).toEqual([])
    expect(suits('honda', honda)).toBeGreaterThan(suits('hunda', honda))
  })

  it('wants all the words, and of equals prefers what was chosen lately', () => {
    expect(found('toyota honda')).toEqual([])
    expect(found('motor')).toEqual(['honda', 'toyota'])
    expect(found('motor', ['toyota'])).toEqual(['toyota', 'honda'])
  })

  it('takes whatever is typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (typed) => void found(typed)))
    for (const typed of ['', ' ', '%', '\\', '(', '\ud800', '「」']) expect(() => found(typed)).not.toThrow()
  })
})
