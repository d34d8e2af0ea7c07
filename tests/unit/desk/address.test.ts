import { describe, expect, it } from 'vitest'
import { addressIn, plainAddress, sameAddresses } from '../../../lib/desk/address.ts'

describe('the address of a pasted text', () => {
  it('is what a page says of itself, before what stands on a line of its own', () => {
    const head =
      '<meta property="og:url" content="https://example.com/b"><link rel="canonical" href="https://example.com/a?x=1&amp;y=2#top">'
    expect(addressIn(`<html><head>${head}</head>https://example.com/c`)).toBe('https://example.com/a?x=1&y=2')
    expect(addressIn('Headline\n\nText.\n\nhttps://example.com/news/1?utm_source=x\n')).toBe(
      'https://example.com/news/1',
    )
    expect(addressIn('Source: https://example.com/news/2\nText')).toBe('https://example.com/news/2')
    expect(addressIn('元記事：https://example.jp/ニュース/2')).toBe(
      'https://example.jp/%E3%83%8B%E3%83%A5%E3%83%BC%E3%82%B9/2',
    )
  })

  it('is none where an address only stands inside a sentence, or is no web address', () => {
    expect(addressIn('Read more at https://example.com/other and elsewhere.')).toBeNull()
    expect(addressIn('<link rel="canonical" href="javascript:alert(1)">')).toBeNull()
    expect(addressIn('')).toBeNull()
  })

  it('loses what only tracks its readers', () => {
    expect(plainAddress('https://example.com/a?utm_source=x&id=7&fbclid=y#part')).toBe(
      'https://example.com/a?id=7',
    )
    expect(plainAddress('not an address')).toBeNull()
  })

  it('is sought in every spelling it may have been kept in', () => {
    const spellings = sameAddresses('http://www.example.com/a/?id=7')
    for (const kept of [
      'https://example.com/a?id=7',
      'http://www.example.com/a/?id=7',
      'https://www.example.com/a?id=7',
    ])
      expect(spellings).toContain(kept)
    expect(spellings).not.toContain('https://example.com/a')
  })

  it('takes no time on hostile text', () => {
    const started = performance.now()
    for (const text of ['<link '.repeat(170_000), '<meta rel="'.repeat(90_000), 'https://'.repeat(120_000)])
      addressIn(text)
    expect(performance.now() - started).toBeLessThan(1500)
  })
})
