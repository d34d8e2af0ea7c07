/** From raw text to a draft: every part, name and number it states, each with its place. */
import { readEnglishClaims } from './english/claims.ts'
import { readJapaneseClaims } from './japanese/claims.ts'
import type { Lexicon } from './lexicon.ts'
import type { PartPlace, Parts } from './parts.ts'
import { prepare, type RawKind } from './prepare.ts'
import { claimsAsPrinted } from './printed-claims.ts'
import { isRecognised } from './recognised.ts'
import type { IntakeDraft } from './shape.ts'
import type { Language, Mention, ReadClaim } from './types.ts'

/** A draft, the clean text that its places count in, and where each part stands. */
export type IntakeReading = { draft: IntakeDraft; text: string; places: PartPlace[] }

/**
 * Reads a text of up to MOST_CHARACTERS (what is beyond is left out). Never throws: text of another kind gives a
 * draft that is not recognised, with empty parts.
 */
export function readDraft(raw: string, lexicon: Lexicon, options: { kind?: RawKind } = {}): IntakeDraft {
  return readText(raw, lexicon, options).draft
}

/** The same with the clean text and the places of the parts, for showing where a suggestion came from. */
export function readText(raw: string, lexicon: Lexicon, options: { kind?: RawKind } = {}): IntakeReading {
  const prepared = prepare(raw, lexicon, options.kind)
  const { text, language, parts, places, claimText } = prepared
  if (!isRecognised(text, claimText.mentions)) return { draft: unrecognised(language), text, places: [] }
  const read: ReadClaim[] = language === 'ja' ? readJapaneseClaims(claimText) : readEnglishClaims(claimText)
  const draft: IntakeDraft = {
    version: 1,
    recognised: true,
    language,
    parts,
    entities: entitiesOf(claimText.mentions),
    ...mentionsOf(claimText.mentions),
    claims: claimsAsPrinted(text, claimText.sentences, read),
  }
  return { draft, text, places }
}

const nothing: Parts = {
  headline: null,
  publisher: null,
  source: null,
  byline: null,
  dateline: null,
  publishedAt: null,
  zone: null,
  region: null,
  tags: [],
  summary: null,
  background: null,
  insights: [],
  body: null,
}

function unrecognised(language: Language): IntakeDraft {
  return {
    version: 1,
    recognised: false,
    language,
    parts: { ...nothing },
    entities: entitiesOf([]),
    mentions: [],
    ambiguous: [],
    claims: [],
  }
}

function entitiesOf(mentions: readonly Mention[]): IntakeDraft['entities'] {
  const named = (kind: Mention['kind']) => [
    ...new Set(mentions.filter((one) => one.kind === kind && !one.asked).flatMap(({ slugs }) => slugs)),
  ]
  return {
    companies: named('company'),
    people: named('person'),
    agencies: named('agency'),
    policies: named('policy'),
    topics: named('topic'),
  }
}

/** Mentions and questions counted, each with its first place. */
function mentionsOf(mentions: readonly Mention[]): Pick<IntakeDraft, 'mentions' | 'ambiguous'> {
  const counted = new Map<string, IntakeDraft['mentions'][number]>()
  const asked = new Map<string, IntakeDraft['ambiguous'][number]>()
  for (const { kind, slugs, start, end, text, asked: question } of mentions) {
    const key = question ? text.toLowerCase() : `${kind} ${slugs[0]}`
    const known = question ? asked.get(key) : counted.get(key)
    const first = { start, end, text }
    if (known) known.count += 1
    else if (question) asked.set(key, { text, count: 1, first, candidates: slugs })
    else counted.set(key, { kind, slug: slugs[0] ?? '', count: 1, first })
  }
  return { mentions: [...counted.values()], ambiguous: [...asked.values()] }
}
