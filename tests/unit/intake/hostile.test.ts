import { describe, expect, it } from 'vitest'
import { readDraft } from '../../../lib/intake/draft.ts'
import type { RawKind } from '../../../lib/intake/prepare.ts'
import { seedLexicon } from '../../../lib/launch/seed-lexicon.ts'

const lexicon = seedLexicon()
const SIZE = 1_000_000
const filled = (piece: string) => piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE)
/** So that the text is recognised, and read to the end. */
const news = 'Toyota exports cars to the U.S. under a 15% tariff, and sold 5,000 vehicles.\n'
const japaneseNews = 'トヨタは米国に自動車を輸出し、関税は15%で、5000台を販売した。\n'

/** Milliseconds of processor time: other processes of the machine do not count. */
function spent(raw: string, kind: RawKind): number {
  const before = process.threadCpuUsage()
  readDraft(raw, lexicon, { kind })
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}

const texts: [string, string, RawKind][] = [
  ['digits', news + filled('1'), 'text'],
  ['digits and commas', news + filled('1,'), 'text'],
  ['digits and dots', news + filled('1.1 '), 'text'],
  ['nested quotes', news + '“'.repeat(SIZE / 2) + '”'.repeat(SIZE / 2), 'text'],
  ['Japanese nested quotes', japaneseNews + '「'.repeat(SIZE / 2) + '」'.repeat(SIZE / 2), 'text'],
  ['open quotes', news + filled('"'), 'text'],
  ['brackets', japaneseNews + filled('（'), 'text'],
  ['spaces', news + filled(' '), 'text'],
  ['line ends', news + filled('\n'), 'text'],
  ['question marks', `${news}Insights\n${filled('?')}`, 'text'],
  ['a gap inside a line', `${news}a${filled(' ')}b`, 'text'],
  ['tabs', news + filled('1\t'), 'text'],
  ['points', `News Summary\n${news}Insights\n${filled('? - A: b. ')}`, 'text'],
  ['headings', filled('News Summary\n'), 'text'],
  ['labels', news + filled('Published: 10/31/2025, '), 'text'],
  ['rows set with spaces', news + filled('a   1   2\n'), 'text'],
  ['names', `Koji Sato ${filled('Sato ')}${news}`, 'text'],
  ['Japanese names', japaneseNews + filled('トヨタ'), 'text'],
  ['percentages', news + filled('fell 11.1% to 90,000 while '), 'text'],
  ['Japanese amounts', japaneseNews + filled('1兆4000億円、'), 'text'],
  ['Japanese digits', japaneseNews + filled('一'), 'text'],
  ['words', news + filled('and '), 'text'],
  ['open tags', filled('<b>'), 'html'],
  ['tags closed in no order', `${'<b>'.repeat(160_000)}${'</i>'.repeat(120_000)}`, 'html'],
  ['lists', filled('<ul><li>'), 'html'],
  ['a comment', `<!--${filled('-')}`, 'html'],
  ['links', filled('[a]('), 'markdown'],
  ['stars', filled('**a'), 'markdown'],
]

describe('a megabyte made to be slow', () => {
  it.each(texts)('of %s takes under two seconds', (_what, raw, kind) => {
    expect(spent(raw, kind)).toBeLessThan(2000)
  })
})

describe('an article of 5,000 words', () => {
  it('takes under a second', () => {
    const sentence =
      'Toyota Motor said on Thursday that it sold 185,748 vehicles in the United States in September, up 14.2% from a year earlier. '
    const raw = `Toyota sells more\n\nTOKYO, Nov 6 (Reuters) - ${`${sentence.repeat(5)}\n\n`.repeat(48)}`
    expect(raw.split(/\s+/).length).toBeGreaterThan(5000)
    readDraft(raw, lexicon)
    expect(spent(raw, 'text')).toBeLessThan(1000)
  })
})
