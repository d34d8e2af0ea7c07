import type { ClaimText, ReadClaim } from '../types.ts'
import { readDay } from './calendar.ts'
import { emptyMemory } from './memory.ts'
import { readProse } from './prose.ts'
import type { Subject } from './subjects.ts'
import { readTableRow } from './tables.ts'

/** No text of news has more; what goes on after them is not read, so that no text takes long. */
const MOST_CLAIMS = 1500
const MOST_CHARACTERS = 120_000

/**
 * Reads every quantity that a Japanese text states of the trade, in order of place. Offsets count from the start of
 * the whole clean text; values are decimals in plain digits, falls and losses below zero. Never throws.
 */
export function readJapaneseClaims(input: ClaimText): ReadClaim[] {
  const now = readDay(input.publishedOn)
  const memory = emptyMemory(input.headline, onlyCompany(input))
  const claims: ReadClaim[] = []
  let characters = 0
  for (const [index, sentence] of input.sentences.entries()) {
    characters += sentence.text.length
    if (claims.length >= MOST_CLAIMS || characters > MOST_CHARACTERS) break
    const read = sentence.row ? readTableRow : readProse
    claims.push(...read(input, index, sentence, now, memory))
  }
  return claims
}

/** The company of a text that names no other. */
function onlyCompany({ mentions }: ClaimText): Subject | null {
  const named = new Set(mentions.filter(({ kind }) => kind === 'company').map(({ slugs }) => slugs.join(' ')))
  const [slug] = named
  return named.size === 1 && slug && !slug.includes(' ') ? { slug, name: null, company: true } : null
}
