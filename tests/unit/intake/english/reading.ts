import { readEnglishClaims } from '../../../../lib/intake/english/claims.ts'
import { prepare } from '../../../../lib/intake/prepare.ts'
import type { ReadClaim } from '../../../../lib/intake/types.ts'
import { seedLexicon } from '../../../../lib/launch/seed-lexicon.ts'

const lexicon = seedLexicon()

/** The claims of made-up wire copy, published on 12 November 2025 unless it says otherwise. */
export function claimsOf(
  body: string,
  headline = 'Carmakers and the tariff',
  day = 'November 12, 2025',
): ReadClaim[] {
  const { claimText } = prepare(
    `${headline}\n\n${day}\n\nTOKYO (Reuters) - The day was quiet.\n\n${body}`,
    lexicon,
  )
  const read = readEnglishClaims(claimText)
  return read.filter((claim) => claimText.sentences[claim.sentence]?.part !== 'headline')
}

/** A value as "20000", a range as "20000..30000", with its unit. */
export const printedValue = (claim: ReadClaim) =>
  `${claim.point ?? `${claim.low}..${claim.high}`} ${claim.unit}`

export const valuesOf = (body: string) => claimsOf(body).map(printedValue)
