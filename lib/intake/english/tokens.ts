/** Words, numbers and signs of an English sentence, by place. One pass, linear in the length of the text. */

export type Token = {
  /** Lower case; "U.S." is `us.`, so that it is never the pronoun. */
  word: string
  raw: string
  start: number
  end: number
  kind: 'word' | 'number' | 'sign'
  /** No space before it. */
  tight: boolean
  /** Joined to the token before by a hyphen: year-on-year, CX-5. */
  joined: boolean
}

const piece =
  /\d+(?:,\d{3})*(?:\.\d+)?|(?:[A-Za-z]\.){2,12}|'s(?![A-Za-z])|[A-Za-zÀ-ÖØ-öø-ÿ]+(?:'(?:t|re|ve|ll|d|m)(?![A-Za-z]))?|\S/g

const dashes = new Set(['-', '‐', '‑', '−', '–', '—', '―', '﹣'])
const letterOrDigit = /[\p{L}\p{N}.%)'"]/u

/** The states and their country, however they are written. */
const countries: Record<string, string> = { 'u.s.': 'us.', 'u.s.a.': 'us.', 'u.k.': 'uk', 'j.p.': 'jp' }

function wordOf(raw: string): string {
  if (raw === 'US' || raw === 'USA') return 'us.'
  const lower = raw.toLowerCase()
  if (countries[lower]) return countries[lower]
  return lower.includes('.') && /^[a-z]/.test(lower) ? lower.replaceAll('.', '') : lower
}

/**
 * Reads a sentence into tokens. A hyphen inside a compound is no token of its own (`joined` says it was there);
 * between numbers, or with a space beside it, it is the sign `-`; a long dash is the sign `--`.
 */
export function readTokens(reading: string): Token[] {
  const tokens: Token[] = []
  let joined = false
  for (const match of reading.matchAll(piece)) {
    const raw = match[0]
    const start = match.index
    const end = start + raw.length
    const first = raw.charCodeAt(0)
    const before = reading[start - 1] ?? ' '
    const after = reading[end] ?? ' '
    const tight = start > 0 && before.trim() !== ''
    if (dashes.has(raw)) {
      const open = letterOrDigit.test(before) && /[\p{L}\p{N}]/u.test(after)
      const numbers = /[\d%]/.test(before) && /\d/.test(after)
      if (open && !numbers && raw !== '—' && raw !== '―') {
        joined = true
        continue
      }
      const spaced = before.trim() === '' && after.trim() === ''
      const long = raw === '—' || raw === '―' || spaced
      tokens.push({ word: long ? '--' : '-', raw, start, end, kind: 'sign', tight, joined: false })
      continue
    }
    const kind =
      first >= 48 && first <= 57 ? 'number' : /^[\p{L}']/u.test(raw) && raw !== "'" ? 'word' : 'sign'
    tokens.push({ word: kind === 'word' ? wordOf(raw) : raw, raw, start, end, kind, tight, joined })
    joined = false
  }
  return tokens
}

/** The first token at or after a place in the sentence; the count of tokens when there is none. */
export function tokenAt(tokens: Token[], place: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle] as Token).end <= place) low = middle + 1
    else high = middle
  }
  return low
}
