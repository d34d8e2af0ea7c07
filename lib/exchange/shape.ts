/** An article as files carry it: the form's shape without the ids of this installation, keys in one order. */
import { createHash } from 'node:crypto'
import type { ArticleState } from '../../prisma/generated/enums.ts'
import { fieldText } from '../articles/anchor.ts'
import type { ArticleInput } from '../articles/schema.ts'
import { findQuote, sliceCodePoints } from '../claims/passages.ts'
import type { ClaimInput, PassageInput } from '../claims/schema.ts'
import { cleanText } from '../text/clean.ts'
import { columnsOf, type RowType } from './columns.ts'

export type Part = { [key: string]: unknown }

/**
 * What one line of JSON Lines holds. On the article itself every key stands, empty ones as null, as a key left out
 * means "leave it as it is"; in its parts what is null is left out.
 */
export type Carried = Part & {
  slug: string
  state: ArticleState
  fingerprint: string
  insights: (Part & { points: Part[] })[]
  claims: (Part & { passages: Part[] })[]
  exemptions: Part[]
}

/** @returns the article as files carry it */
export function carried(input: ArticleInput, state: ArticleState): Carried {
  const article = pick('article', input)
  const insights = input.insights.map((insight) => ({
    ...present(pick('insight', insight)),
    points: insight.points.map((point) => present(pick('point', point))),
  }))
  const claims = input.claims.map((claim) => carriedClaim(input, claim))
  const exemptions = input.exemptions.map((exemption) => present(pick('exemption', exemption)))
  const content = { ...article, insights, claims, exemptions }
  return { ...content, slug: input.slug, state, fingerprint: fingerprintOf(content) }
}

/**
 * Says what was in the article when the file was made, so that an import does not undo what was changed at the desk
 * since. The state is no part of it.
 */
function fingerprintOf(content: Part): string {
  const { state: _s, fingerprint: _f, ...text } = content
  return createHash('sha256').update(JSON.stringify(text)).digest('hex').slice(0, 16)
}

function pick(type: RowType, from: Part): Part {
  return Object.fromEntries(columnsOf[type].map(({ name }) => [name, from[name] ?? null]))
}

const present = (part: Part): Part =>
  Object.fromEntries(Object.entries(part).filter(([, value]) => value !== null))

function carriedClaim(article: ArticleInput, claim: ClaimInput) {
  const passages = claim.passages.map((passage) => present(pick('passage', loosely(article, passage))))
  return { ...present(pick('claim', claim)), passages }
}

/**
 * A passage as an editor would write it: the words, and the number as words in them. Offsets stand only where the
 * words alone would lead to another place, or are no words that a cell keeps (a mark with a space at its end).
 */
function loosely(article: ArticleInput, passage: PassageInput): Part {
  const { field, quote, start, markStart, markEnd } = passage
  const text = fieldText(article, field) ?? ''
  const near = findQuote(text, quote) === start ? {} : { start }
  if (markStart === null || markEnd === null) return { field, quote, ...near }
  const mark = sliceCodePoints(text, markStart, markEnd)
  const kept = cleanText(mark, 200, false)
  if (!('text' in kept) || kept.text !== mark) return { field, quote, start, markStart, markEnd }
  if (findQuote(quote, mark) === markStart - start) return { field, quote, mark, ...near }
  return { field, quote, mark, start, markStart }
}
