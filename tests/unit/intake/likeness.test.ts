import { describe, expect, it } from 'vitest'
import { likeness } from '../../../lib/intake/likeness.ts'

/** Made up. */
const english =
  'Toyota Motor on Thursday raised its operating profit forecast for the year ending March 2026, saying hybrids were selling faster than it could build them in North America. The automaker now puts the hit from U.S. tariffs at about 1.4 trillion yen over the same twelve months, its finance chief told a briefing. Worldwide sales reached 5.27 million vehicles in the six months to the end of September.'
const japanese =
  'トヨタ自動車は木曜日、2026年3月期の営業利益の見通しを引き上げた。北米でハイブリッド車の販売が伸びている。同社は米国の関税の影響を約1兆4000億円とみている。4〜9月の世界販売は527万台だった。'
const other =
  'Honda and Nissan are studying whether to sell American-built pickups in Japan, according to people familiar with the talks. Neither company would comment on the discussions.'

describe('likeness', () => {
  it.each([
    ['English', english],
    ['Japanese', japanese],
  ])('of a text and itself is 1 in %s, whatever its typography', (_what, text) => {
    expect(likeness(text, text)).toBe(1)
    expect(likeness(text, text.replaceAll(' ', '\u00a0').replaceAll('1', '１'))).toBe(1)
    expect(likeness(text, text.replaceAll(/[。.] ?/g, '$&\r\n'))).toBeGreaterThan(0.95)
  })

  it('survives a few changed words', () => {
    const changed = english
      .replace('raised', 'lifted')
      .replace('finance chief', 'CFO')
      .replace('Worldwide', 'Global')
    expect(likeness(english, changed)).toBeGreaterThan(0.5)
    const also = japanese
      .replace('引き上げた', '上方修正した')
      .replace('木曜日', '6日')
      .replace('同社', 'トヨタ')
    expect(likeness(japanese, also)).toBeGreaterThan(0.5)
  })

  it('knows a text inside a longer one', () => {
    expect(likeness(english, `${other} ${english} ${other}`)).toBeGreaterThan(0.5)
  })

  it('is small between different texts', () => {
    expect(likeness(english, other)).toBeLessThan(0.1)
    expect(likeness(english, japanese)).toBe(0)
    expect(likeness('', '')).toBe(0)
  })
})
