import type { SentenceMention } from './names.ts'
import { phraseReader } from './phrases.ts'
import type { Token } from './tokens.ts'

/** Verbs of saying and of holding a view. */
const saying = phraseReader([
  [
    true,
    [
      'say/says/said/saying',
      'tell/tells/told/telling',
      'note/notes/noted/noting',
      'add/adds/added',
      'state/states/stated/stating',
      'explain/explains/explained/explaining',
      'warn/warns/warned/warning',
      'threaten/threatens/threatened/threatening',
      'deny/denies/denied/denying',
      'claim/claims/claimed/claiming',
      'estimate/estimates/estimated',
      'reckon/reckons/reckoned',
      'expects/expected/predicts/predicted/forecasts/projects/projected',
      'argue/argues/argued',
      'insist/insists/insisted',
      'confirm/confirms/confirmed',
      'announce/announces/announced',
      'acknowledge/acknowledged/admitted/conceded/stressed/emphasized/emphasised/pointed/remarked/clarified/reiterated/repeated/suggested/indicated/wrote/posted/tweeted/declared/boasted/promised/pledged/vowed/asserted/disclosed/revealed/doubts/doubted/guesses/sees/foresees/countered/retorted/commented/replied/answered/called/calculates/calculated/believes/thinks/puts/hinted/disputed/rejected/dismissed/corrected/touted',
      'put/puts the/its/their/that/this',
      'according to',
      'shot/fired/hit back',
    ],
  ],
])

const titles = new Set(
  `chief executive financial operating officer president chairman chairwoman vice director minister secretary senior
  managing analyst spokesman spokeswoman spokesperson economist prime deputy head general manager governor senator
  representative commerce trade treasury finance foreign industry transport ceo cfo coo mr mrs ms dr sir the
  spokespeople importer dealer buyer owner governor mayor ambassador professor partner founder lawmaker negotiator strategist envoy adviser advisor aide boss leader`.split(
    /\s+/,
  ),
)
const organisations =
  /^(bank|securities|motor|motors|corp|inc|co|ltd|association|ministry|department|institute|research|university|journal|news|times|post|agency|group|shipping|lines|steel|data|auto|automotive|insights|consulting|partners|analytics|mobility|chamber|federation|union|party|cabinet|foundation|trust|capital|holdings|council|bureau|office|center|centre|committee|administration|court|congress|industries|manufacturing|japan|america|american|japanese|us\.|states|united|north|south|new|press|reuters|kyodo|nikkei|jiji|bloomberg|asia|wall|street|on|in|at|for|but|and|if|when|while|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|that|this|it|he|she|we|they|some|most|no)$/

const roleWord =
  /^(the|a|an|its|their|of|for|and|'s|group|company|us\.|japan|japanese|american|vice-president|former|then|new|top|sales|marketing|affairs|industry|auto|independent|senior|lobby)$/

/** "Toyota Executive Vice President", "the group's economist". */
const isTitle = (token: Token) =>
  token.kind === 'word' && (titles.has(token.word) || roleWord.test(token.word) || /^[A-Z]/.test(token.raw))

/** Two or three capitalised words in a row that are a person's name, as printed. */
function nameIn(
  tokens: Token[],
  from: number,
  to: number,
  taken: (n: number) => boolean,
  last: boolean,
): { text: string; from: number } | null {
  let best: { text: string; from: number } | null = null
  for (let n = from; n < to; n++) {
    let end = n
    const fits = (at: number) => {
      const token = tokens[at]
      return (
        token?.kind === 'word' &&
        (/^[A-Z][a-zÀ-ÿ]+$/.test(token.raw) || (token.joined && /^[a-z]+$/.test(token.raw))) &&
        !organisations.test(token.word) &&
        !titles.has(token.word) &&
        !taken(at)
      )
    }
    while (end < to && end - n < 5 && fits(end)) end++
    // "Chung Eui-sun", not "Alabama-built".
    const capitals = tokens.slice(n, end).filter((token) => /^[A-Z]/.test(token.raw)).length
    if (capitals >= 2 && end - n <= 4 && !organisations.test(tokens[end]?.word ?? '')) {
      const words = tokens
        .slice(n, end)
        .map((token, k) => (k === 0 ? '' : token.joined ? '-' : ' ') + token.raw)
      best = { text: words.join(''), from: n }
      if (!last) return best
    }
    n = Math.max(n, end - 1)
  }
  return best
}

/** Who has spoken so far: the last person, and the full names of those we know only by name. */
export type Heard = { last: string | null; names: Map<string, string>; paragraph: number }

/** The stretch of a sentence that one person says. */
export type Saying = { speaker: string; from: number; to: number }

/** Verbs that only say something when words follow, or that close a quotation: "he added that", not "added a surcharge". */
const both =
  /^(add|adds|added|note|noted|call|called|calls|claim|claims|claimed|promised|pledged|vowed|clarified|corrected|repeated|posted|touted|put|puts|announced|announces|announce|suggested|declared|confirmed|rejected|dismissed)$/

function opens(tokens: Token[], verb: { from: number; to: number }): boolean {
  const word = tokens[verb.from]?.word ?? ''
  if (!both.test(word)) return true
  const next = tokens[verb.to]
  if (/^(rejected|dismissed|puts|put|called|touted|claimed|pledged|promised|vowed|announced)$/.test(word))
    return true
  return !next || next.kind === 'sign' || /^(that|in|on|during|at|the|it|he|she|its|how)$/.test(next.word)
}

/** Who says which part of a sentence: persons only, never a company or a ministry. */
export function sayingsOf(
  tokens: Token[],
  mentions: SentenceMention[],
  heard: Heard,
  paragraph: number,
): Saying[] {
  const people = mentions.filter((m) => m.kind === 'person' && m.slugs.length === 1)
  const sayings: Saying[] = []
  for (const verb of saying(tokens)) {
    if (!opens(tokens, verb)) continue
    const found = speakerBy(tokens, mentions, people, verb, heard)
    if (!found) continue
    // "…, he said" and "said X" close what was said; "X said that …" opens it.
    let start = found.from
    while (start > 0 && found.from - start < 9 && isTitle(tokens[start - 1] as Token)) start--
    const closes =
      found.behind ||
      /^[,"?!]$/.test(tokens[start - 1]?.word ?? '') ||
      /^[,"]$/.test(tokens[verb.from - 1]?.word ?? '')
    const first = sayings.length === 0 && (closes || found.from <= 4)
    sayings.push({
      speaker: found.speaker,
      from: first && closes ? 0 : first ? verb.to : found.from,
      to: tokens.length,
    })
    heard.last = found.speaker
  }
  const quoted = tokens[0]?.word === '"' && heard.last !== null && paragraph - heard.paragraph <= 1
  if (sayings.length === 0 && quoted)
    sayings.push({ speaker: heard.last as string, from: 0, to: tokens.length })
  if (sayings.length > 0) heard.paragraph = paragraph
  if (sayings.length === 0 && people.length > 0) heard.last = people.at(-1)?.slugs[0] ?? heard.last
  return sayings
}

export const speakerAt = (sayings: Saying[], token: number) =>
  sayings.findLast((one) => token >= one.from && token < one.to)?.speaker ?? null

type Found = { speaker: string; from: number; behind: boolean }

function speakerBy(
  tokens: Token[],
  mentions: SentenceMention[],
  people: SentenceMention[],
  verb: { from: number; to: number },
  heard: Heard,
): Found | null {
  const taken = (n: number) => mentions.some((m) => n >= m.fromToken && n < m.toToken)
  const ahead = tokens[verb.from - 1]?.word ?? ''
  const inverted = tokens[verb.from]?.word === 'according' || ahead === '"' || ahead === ','
  const person = people.findLast((m) => m.toToken <= verb.from && verb.from - m.toToken <= 22)
  const behind = people.find((m) => m.fromToken >= verb.to && m.fromToken - verb.to <= 12)
  const clear = (from: number, to: number) => !tokens.slice(from, to).some((t) => /^(;|"|that)$/.test(t.word))
  if (inverted && behind && clear(verb.to, behind.fromToken))
    return { speaker: behind.slugs[0] as string, from: behind.fromToken, behind: true }
  const near = tokens
    .slice(Math.max(0, verb.from - 3), verb.from)
    .findIndex((t) => t.word === 'he' || t.word === 'she')
  if (near >= 0 && heard.last)
    return { speaker: heard.last, from: Math.max(0, verb.from - 3) + near, behind: false }
  if (/^(he|she)$/.test(tokens[verb.to]?.word ?? '') && inverted && heard.last)
    return { speaker: heard.last, from: verb.to, behind: true }
  if (
    person &&
    clear(person.toToken, verb.from) &&
    !otherBetween(tokens, mentions, person.toToken, verb.from)
  ) {
    return { speaker: person.slugs[0] as string, from: person.fromToken, behind: false }
  }
  const later = inverted ? nameIn(tokens, verb.to, Math.min(tokens.length, verb.to + 12), taken, false) : null
  const name = later ?? nameIn(tokens, Math.max(0, verb.from - 14), verb.from, taken, true)
  if (name) {
    heard.names.set(name.text.split(' ').at(-1) as string, name.text)
    return { speaker: name.text, from: name.from, behind: later !== null }
  }
  const window = Math.max(0, verb.from - 3)
  const at = tokens.slice(window, verb.to + 2).findIndex((t) => heard.names.has(t.raw))
  const full = at < 0 ? undefined : heard.names.get(tokens[window + at]?.raw ?? '')
  return full ? { speaker: full, from: window + at, behind: window + at >= verb.to } : null
}

/** "Trump, Toyota said", "Trump wants, the ministry said": somebody else stands nearer to the verb. */
function otherBetween(tokens: Token[], mentions: SentenceMention[], from: number, to: number): boolean {
  const named = mentions.some(
    (m) =>
      (m.kind === 'company' || m.kind === 'agency') &&
      m.fromToken >= from &&
      m.toToken <= to &&
      to - m.toToken <= 1 &&
      !/^(of|at|for|from)$/.test(tokens[m.fromToken - 1]?.word ?? '') &&
      tokens[m.toToken]?.word !== "'s",
  )
  const before = tokens[to - 1]?.word ?? ''
  return (
    named ||
    /^(company|it|they|people|sources|officials|automaker|carmaker|ministry|group|which|analysts|report|newspaper|government|house|companies|we|i|you)$/.test(
      before,
    )
  )
}
