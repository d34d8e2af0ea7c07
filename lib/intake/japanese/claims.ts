import type { ClaimText, ReadClaim } from '../types.ts'
import { readDay } from './calendar.ts'
import { emptyMemory } from './memory.ts'
import { readProse } from './prose.ts'
import { readTableRow } from './tables.ts'

/** No text of news has more; what goes on after them is not read. */
const MOST_CLAIMS = 3000

/**
 * Reads every quantity that a Japanese text states of the trade, in order of place. Offsets count from the start of
 * the whole clean text; values are decimals in plain digits, falls and losses below zero. Never throws.
 */
export function readJapaneseClaims(input: ClaimText): ReadClaim[] {
  const now = readDay(input.publishedOn)
  const memory = emptyMemory(input.headline)
  const claims: ReadClaim[] = []
  for (const [index, sentence] of input.sentences.entries()) {
    if (claims.length >= MOST_CLAIMS) break
    const read = sentence.row ? readTableRow : readProse
    claims.push(...read(input, index, sentence, now, memory))
  }
  return claims
}
