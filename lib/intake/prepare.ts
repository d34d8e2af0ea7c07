/** All that comes before the claims: the clean text, its parts, sentences and mentions. */
import { mentionsIn } from './entities.ts'
import { looksLikeHtml, textOfHtml } from './html.ts'
import type { Lexicon } from './lexicon.ts'
import { looksLikeMarkdown, textOfMarkdown } from './markdown.ts'
import { type PartPlace, type Parts, partsOf } from './parts.ts'
import { cleanText, languageOf } from './reading.ts'
import { readingDay } from './reading-day.ts'
import { sentencesOf } from './sentences.ts'
import type { ClaimText, Language } from './types.ts'

/** How the text was written; `text` that turns out to be a page's source or Markdown is read as such. */
export type RawKind = 'text' | 'html' | 'markdown'

/** What the two readers of claims are given, with the parts it was made from. */
export type Prepared = {
  text: string
  language: Language
  parts: Parts
  places: PartPlace[]
  claimText: ClaimText
}

/** The text of what was pasted or dropped. */
function plainText(raw: string, kind: RawKind): string {
  if (kind === 'html' || (kind === 'text' && looksLikeHtml(raw))) return cleanText(textOfHtml(raw))
  const text = cleanText(raw)
  return kind === 'markdown' || looksLikeMarkdown(text) ? textOfMarkdown(text) : text
}

/** Everything before the claims: the clean text, its parts, sentences and mentions. */
export function prepare(raw: string, lexicon: Lexicon, kind: RawKind = 'text'): Prepared {
  const text = plainText(raw, kind)
  const language = languageOf(text)
  const { parts, sections, places } = partsOf(text, lexicon.sources)
  const sentences = sentencesOf(text, sections, language)
  const mentions = mentionsIn(text, lexicon)
  const publishedOn = readingDay(parts, text)
  const claimText: ClaimText = { sentences, mentions, lexicon, publishedOn, headline: parts.headline ?? '' }
  return { text, language, parts, places, claimText }
}
