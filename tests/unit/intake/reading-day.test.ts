import { describe, expect, it } from 'vitest'
import { prepare } from '../../../lib/intake/prepare.ts'
import { seedLexicon } from '../../../lib/launch/seed-lexicon.ts'

const lexicon = seedLexicon()
/** All sentences here are made up. */
const dayOf = (dateline: string, more = '') =>
  prepare(
    `Toyota sales fall\n\n${dateline} - Toyota Motor said it sold 120,000 vehicles in the United States in January. ${more}`,
    lexicon,
  ).claimText.publishedOn

describe('the day from which months are counted', () => {
  it.each([
    ['TOKYO, Feb 10, 2026 (Reuters)', '', '2026-02-10'],
    ['TOKYO, Feb 10 (Reuters)', '', null],
    ['TOKYO, Feb 10 (Reuters)', 'The deal was signed on Sept. 4, 2025.', '2026-02-10'],
    ['TOKYO, Nov 10 (Reuters)', 'The deal was signed on Sept. 4, 2025.', '2025-11-10'],
    ['TOKYO (Reuters)', 'The deal was signed on Sept. 4, 2025.', '2025-09-04'],
    ['TOKYO, Feb 10 (Reuters)', 'The accord of May 1, 1981 ended; the next was of July 22, 2025.', null],
    ['TOKYO, Feb 10 (Reuters)', 'The money is due by January 20, 2029.', null],
  ])('%s %s', (dateline, more, day) => expect(dayOf(dateline, more)).toBe(day))
})
