import type { ClaimText, Sentence } from '../types.ts'
import { settleBare } from './bare.ts'
import { type Clause, readClauses } from './clauses.ts'
import { type Cues, readCues } from './cues.ts'
import { pairEquivalents } from './equivalents.ts'
import type { Memory } from './memory.ts'
import { mentionsIn, type SentenceMention } from './names.ts'
import { type Quantity, readQuantities } from './quantities.ts'
import { readTimes, type Time } from './times.ts'
import { readTokens, type Token } from './tokens.ts'

/** All that one sentence holds, read once. */
export type View = {
  sentence: Sentence
  index: number
  tokens: Token[]
  clauses: Clause[]
  mentions: SentenceMention[]
  quantities: Quantity[]
  times: Time[]
  cues: Cues
}

/** A stretch with more numbers than this is a heap of them and no sentence. */
const mostNumbers = 60

export function viewOf(input: ClaimText, sentence: Sentence, index: number, memory: Memory): View {
  const whole = readTokens(sentence.reading)
  const crowded = whole.filter((token) => token.kind === 'number').length > mostNumbers
  const tokens = crowded ? [] : whole
  const mentions = mentionsIn(sentence, tokens, input.mentions)
  const { quantities: found, inside } = pairEquivalents(tokens, readQuantities(tokens, readClauses(tokens)))
  const quantities = settleBare(tokens, found, mentions, memory.counting ? 'vehicle' : null, (value) =>
    memory.said.unitOf(value),
  )
  return {
    sentence,
    index,
    tokens,
    clauses: readClauses(tokens, inside),
    mentions,
    quantities,
    times: readTimes(tokens, memory.on),
    cues: readCues(tokens),
  }
}
