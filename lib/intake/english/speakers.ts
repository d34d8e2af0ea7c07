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
      'deny/denies/denied/denying',
      'claim/claims/claimed/claiming',
      'estimate/estimates/estimated',
      'reckon/reckons/reckoned',
      'expects/expected/predicts/predicted/forecasts/projects/projected',
      'argue/argues/argued',
      'insist/insists/insisted',
      'confirm/confirms/confirmed',
      'announce/announces/announced',
      'acknowledge/acknowledged/admitted/conceded/stressed/emphasized/emphasised/pointed/remarked/clarified/reiterated/repeated/suggested/indicated/wrote/posted/tweeted/declared/boasted/promised/pledged/vowed/asserted/commented/replied/answered/called/calculates/calculated/believes/thinks/puts/hinted/disputed/rejected/dismissed/corrected/touted',
      'according to',
    ],
  ],
])

const titles = new Set(
  `chief executive financial operating officer president chairman chairwoman vice director minister secretary senior
  managing analyst spokesman spokeswoman spokesperson economist prime deputy head general manager governor senator
  representative commerce trade treasury finance foreign industry transport ceo cfo coo mr mrs ms dr sir the
  ambassador professor partner founder lawmaker negotiator strategist`.split(/\s+/),
)
const organisations =
  /^(bank|securities|motor|motors|corp|inc|co|ltd|association|ministry|house|department|institute|research|university|journal|news|times|post|agency|group|capital|holdings|council|bureau|office|center|centre|committee|administration|court|congress|industries|manufacturing|japan|america|american|japanese|us\.|states|united|north|south|new|press|reuters|kyodo|nikkei|jiji|bloomberg|asia|wall|street|on|in|at|for|but|and|if|when|while|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|that|this|it|he|she|we|they|some|most|no)$/

/** Two or three capitalised words in a row that are a person's name, as printed. */
function nameIn(
  tokens: Token[],
  from: number,
  to: number,
  taken: (n: number) => boolean,
  last: boolean,
): string | null {
  let best: string | null = null
  for (let n = from; n < to; n++) {
    let end = n
    const fits = (at: number) => {
      const token = tokens[at]
      return (
        token?.kind === 'word' &&
        /^[A-Z][a-zÀ-ÿ]+$/.test(token.raw) &&
        !organisations.test(token.word) &&
        !titles.has(token.word) &&
        !taken(at)
      )
    }
    while (end < to && end - n < 4 && fits(end)) end++
    if (end - n >= 2 && end - n <= 3 && !organisations.test(tokens[end]?.word ?? '')) {
      best = tokens
        .slice(n, end)
        .map((token) => token.raw)
        .join(' ')
      if (!last) return best
    }
    n = Math.max(n, end - 1)
  }
  return best
}

/** Who has spoken so far: the last person, and the full names of those we know only by name. */
export type Heard = { last: string | null; names: Map<string, string> }

/** The person a sentence's numbers are said by; null when it is nobody, a company or a ministry. */
export function speakerOf(tokens: Token[], mentions: SentenceMention[], heard: Heard): string | null {
  const verbs = saying(tokens)
  const people = mentions.filter((m) => m.kind === 'person' && m.slugs.length === 1)
  const taken = (n: number) => mentions.some((m) => n >= m.fromToken && n < m.toToken)
  let speaker: string | null = null
  for (const verb of verbs) {
    const after =
      tokens[verb.from]?.word === 'according' ||
      tokens[verb.from - 1]?.word === '"' ||
      tokens[verb.from - 1]?.word === ','
    const person = people.findLast((m) => m.toToken <= verb.from && verb.from - m.toToken <= 22)
    const behind = people.find((m) => m.fromToken >= verb.to && m.fromToken - verb.to <= 10)
    if (after && behind) speaker = behind.slugs[0] as string
    else if (person && !companyBetween(tokens, mentions, person.toToken, verb.from))
      speaker = person.slugs[0] as string
    if (speaker) break
    const pronoun = tokens
      .slice(Math.max(0, verb.from - 3), verb.to + 2)
      .find((t) => t.word === 'he' || t.word === 'she')
    if (pronoun && heard.last) {
      speaker = heard.last
      break
    }
    const name =
      (after ? nameIn(tokens, verb.to, Math.min(tokens.length, verb.to + 10), taken, false) : null) ??
      nameIn(tokens, Math.max(0, verb.from - 12), verb.from, taken, true)
    if (name) {
      heard.names.set(name.split(' ').at(-1) as string, name)
      speaker = name
      break
    }
    const surname = tokens.slice(Math.max(0, verb.from - 3), verb.to + 2).find((t) => heard.names.has(t.raw))
    if (surname) {
      speaker = heard.names.get(surname.raw) ?? null
      break
    }
  }
  if (speaker) heard.last = speaker
  else if (people.length > 0) heard.last = people.at(-1)?.slugs[0] ?? heard.last
  return speaker
}

/** "Trump, Toyota said": somebody else stands nearer to the verb. */
function companyBetween(tokens: Token[], mentions: SentenceMention[], from: number, to: number): boolean {
  return mentions.some(
    (m) =>
      m.kind === 'company' &&
      m.fromToken >= from &&
      m.toToken <= to &&
      to - m.toToken <= 1 &&
      tokens[m.fromToken - 1]?.word !== 'of',
  )
}
