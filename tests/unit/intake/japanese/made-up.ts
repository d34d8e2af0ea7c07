import { readJapaneseClaims } from '../../../../lib/intake/japanese/claims.ts'
import type { Mention, ReadClaim, Sentence } from '../../../../lib/intake/types.ts'

/** A lexicon of a few names, and sentences cut at their full stops: the texts are made up. */
const NAMES: [string, Mention['kind'], string][] = [
  ['トヨタ', 'company', 'toyota'],
  ['レクサス', 'company', 'lexus'],
  ['ホンダ', 'company', 'honda'],
  ['日産', 'company', 'nissan'],
  ['スバル', 'company', 'subaru'],
  ['ダイハツ', 'company', 'daihatsu'],
  ['三部敏宏', 'person', 'toshihiro-mibe'],
]

export function mentionsOf(text: string): Mention[] {
  const found: Mention[] = []
  for (const [name, kind, slug] of NAMES) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      found.push({ kind, slugs: [slug], start: at, end: at + name.length, text: name })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function sentencesOf(text: string): Sentence[] {
  const found: Sentence[] = []
  let start = 0
  for (const piece of text.split(/(?<=。)/)) {
    found.push({ text: piece, reading: piece, start, part: 'body', paragraph: 0, row: null })
    start += piece.length
  }
  return found
}

export const lexicon = { things: [], metrics: [], sources: [] }
export const read = (text: string, publishedOn: string | null = '2025-11-05', headline = ''): ReadClaim[] =>
  readJapaneseClaims({
    sentences: sentencesOf(text),
    mentions: mentionsOf(text),
    lexicon,
    publishedOn,
    headline,
  })

/** The claims of a text by some of their attributes. */
export const of = <K extends keyof ReadClaim>(text: string, ...keys: K[]) =>
  read(text).map((claim) => [claim.point ?? `${claim.low}..${claim.high}`, ...keys.map((key) => claim[key])])
