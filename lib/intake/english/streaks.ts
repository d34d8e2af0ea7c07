import { phraseReader } from './phrases.ts'
import type { Token } from './tokens.ts'

const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )
const cardinals =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )
const inRow = phraseReader([
  [true, ['consecutive', 'straight', 'successive', 'in a row', 'running', 'on the trot']],
])

/** "fourth consecutive month", "four months in a row", "for a 5th straight month". */
export function streakIn(tokens: Token[]): { value: number; at: number } | null {
  for (const hit of inRow(tokens)) {
    for (let at = hit.from - 1; at >= 0 && at >= hit.from - 4; at--) {
      const token = tokens[at]
      if (!token) break
      const ordinal = ordinals.indexOf(token.word) + 1
      const cardinal = cardinals.indexOf(token.word)
      const value = ordinal || (cardinal > 1 ? cardinal : /^\d{1,2}$/.test(token.raw) ? Number(token.raw) : 0)
      const unit = tokens
        .slice(at, hit.to + 3)
        .some((t) => /^(months?|quarters?|years?|monthly|quarterly|annual|weeks?)$/.test(t.word))
      if (value > 1 && unit) return { value, at: hit.from }
    }
  }
  for (const [n, token] of tokens.entries()) {
    // "rises for 5th month", "for a fifth month"
    const ordinal =
      ordinals.indexOf(token.word) + 1 ||
      (/^\d{1,2}$/.test(token.raw) && /^(th|rd|nd)$/.test(tokens[n + 1]?.word ?? '') ? Number(token.raw) : 0)
    const noun = tokens[n + (token.kind === 'number' ? 2 : 1)]?.word
    const before = tokens.slice(Math.max(0, n - 2), n).some((t) => t.word === 'for')
    if (ordinal > 1 && before && (noun === 'month' || noun === 'quarter' || noun === 'year'))
      return { value: ordinal, at: n }
  }
  return null
}
