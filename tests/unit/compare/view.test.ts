import { describe, expect, it } from 'vitest'
import { parseCompareView, printCompareView } from '../../../lib/compare/view.ts'

const parsed = (query: string) => parseCompareView(new URLSearchParams(query)).companies

describe('the address of a comparison', () => {
  it('names companies by commas or again and again, in any case, each once', () => {
    expect(parsed('c=toyota,honda')).toEqual(['toyota', 'honda'])
    expect(parsed('c=toyota&c=honda,toyota')).toEqual(['toyota', 'honda'])
    expect(parsed('c=TOYOTA, Honda')).toEqual(['toyota', 'honda'])
  })

  it('keeps more names than fit, for what is no company must take no place of one', () => {
    expect(parsed('c=nobody,a,b,c,d,e,f')).toEqual(['nobody', 'a', 'b', 'c', 'd', 'e', 'f'])
  })

  it('leaves out what can be no name, and has an end', () => {
    expect(parsed('c=../etc,__proto__,,-a,a--b')).toEqual([])
    expect(parsed(`c=${Array.from({ length: 500 }, (_, at) => `a${at}`).join()}`)).toHaveLength(24)
  })

  it('is printed in one way, and read back is the same', () => {
    expect(printCompareView({ companies: [] })).toBe('')
    expect(parsed(printCompareView({ companies: ['b', 'a'] }))).toEqual(['b', 'a'])
  })
})
